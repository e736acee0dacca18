import type { Span } from "../qmail/types.js";
/** Replaces the bytes of `[start, end)` with `text`, one character per byte (Latin-1). */
export interface Edit extends Span {
    readonly text: string;
}
/** The bytes of a file after some edits, which ascend and do not overlap. */
export declare function applyEdits(bytes: Uint8Array, edits: readonly Edit[], from?: number, to?: number): Uint8Array;
