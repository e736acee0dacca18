import { type FileContent } from "./files.js";
/**
 * A change to some bytes of a file.
 *
 * @example
 * import { applyFix, type Edit } from "qmailint";
 * const edit: Edit = { start: 0, end: 1, bytes: new Uint8Array() };
 * new TextDecoder().decode(applyFix(" 10.0.0.1\n", { file: "moreipme", safe: true, edits: [edit] })); // "10.0.0.1\n"
 */
export interface Edit {
    /** Offsets in bytes, from 0: what is in `[start, end)` is removed. */
    readonly start: number;
    readonly end: number;
    /** What replaces it. */
    readonly bytes: Uint8Array;
}
/**
 * What mends a finding.
 *
 * @example
 * import { check, type Fix } from "qmailint";
 * const fix: Fix | null | undefined = check({ moreipme: "203.0.113.7" }).findings[0]?.fix;
 * fix?.safe; // false
 * fix?.edits.length; // 1
 */
export interface Fix {
    /** The file that is changed: usually the finding's own. */
    readonly file: string;
    /** No verdict on any address changes, on any possible host, nor does the outcome for any recipient. */
    readonly safe: boolean;
    /** Ascending, without overlaps. */
    readonly edits: readonly Edit[];
}
/**
 * The bytes of `fix.file` after a fix. `content` is the file as it was checked; throws a RangeError for edits that do not fit into it.
 *
 * @example
 * import { applyFix, check } from "qmailint";
 * const moreipme = "203.0.113.7\r\n";
 * const fix = check({ moreipme }).findings[0]?.fix;
 * fix && new TextDecoder().decode(applyFix(moreipme, fix)); // "203.0.113.7\n"
 */
export declare function applyFix(content: FileContent, { edits }: Fix): Uint8Array;
