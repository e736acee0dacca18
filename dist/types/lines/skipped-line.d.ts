import type { Dialect, IpFile, LineReading, Span } from "../qmail/types.js";
/** Why a skipped line is a finding, in the order in which the reasons are tried: exactly one holds. */
export type SkippedLine = {
    readonly kind: "byte-order-mark";
    readonly harmless: boolean;
} | {
    readonly kind: "leading-blank";
    readonly blanks: Span;
} | {
    readonly kind: "prefix-length";
    readonly address: number;
    /** An octet of the address is above 255. */
    readonly wrapped: boolean;
    readonly written: Span;
    readonly length: number;
    readonly comment: Span | null;
    readonly indent: Span;
} | {
    readonly kind: "ipv6-address";
    readonly written: Span;
} | {
    readonly kind: "not-an-address";
};
/** Null where the line is read, or skipped as intended, or is an unterminated last line (which is judged once it has its newline). */
export declare function skippedLine(reading: LineReading, file: IpFile, { dialect }: {
    readonly dialect: Dialect;
}): SkippedLine | null;
export declare function hasByteOrderMark(bytes: Uint8Array): boolean;
/** The first offset from `start` that holds neither a space nor a tab. */
export declare function afterBlanks(bytes: Uint8Array, start: number, end: number): number;
/** Where the text of a line ends, without the blanks and the carriage return at its end. */
export declare function beforeBlanks(bytes: Uint8Array, start: number, end: number): number;
/** A line that nobody meant as an entry: nothing but blanks, or `#` after blanks. `end` is the end of the line. */
export declare function isCommentOrBlank(bytes: Uint8Array, start: number, end: number): boolean;
