/**
 * What is wrong with an entry itself: a number, because a million entries have one each. An entry that is not `fine` is not judged
 * any further; the other entries see it as qmail does.
 */
export declare const FORM: {
    readonly fine: 0;
    /** The entry begins with the file's byte order mark. */
    readonly byteOrderMark: 1;
    readonly carriageReturn: 2;
    /** Its line has a NUL. */
    readonly nulByte: 3;
    /** The entry, or the value after a map's colon, begins with a blank. */
    readonly leadingBlank: 4;
    /** A `#` that was meant to begin a comment. */
    readonly notAComment: 5;
    /** A map's entry without a colon: dropped. */
    readonly missingColon: 6;
    /** A `*`. */
    readonly wildcard: 7;
    /** An `@` where only a domain is looked up. */
    readonly address: 8;
    readonly blank: 9;
    readonly controlByte: 10;
    readonly slash: 11;
    readonly colon: 12;
    readonly emptyLabel: 13;
    readonly trailingDot: 14;
    readonly loneDot: 15;
    /** `.d` where only whole domains are looked up. */
    readonly leadingDot: 16;
    /** `u@`. */
    readonly emptyDomain: 17;
    /** An error was found elsewhere on the line: a value that is not a route, for example. */
    readonly other: 18;
    /** Nothing known is wrong, but it has more dots than are looked at: there is nothing to say about it. */
    readonly tooLong: 19;
};
export type Form = (typeof FORM)[keyof typeof FORM];
/** The entry matches no domain that can be written. */
export declare function isDead(form: number): boolean;
