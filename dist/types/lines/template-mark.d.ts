import type { ControlFile } from "../qmail/control-table-types.js";
import type { Span } from "../qmail/types.js";
/** The first mark of template text in a file, and its line. */
export interface TemplateMark extends Span {
    readonly line: number;
}
/** The part of a file's row that tells where a mark is just text. */
export type Row = Pick<ControlFile, "kind" | "secret">;
/** The first mark of template text, if there is one. `brace`, `percent`: the offset of the first such byte, or -1. */
export declare function firstMark(bytes: Uint8Array, row: Row | null, brace: number, percent: number): TemplateMark | null;
