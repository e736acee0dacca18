/** A place that a message points to; lines and columns (bytes) from 1. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}
/** What makes the exit status 2: one sentence, and the place if there is one. Caught in one place; everything else is a bug. */
export declare class UsageError extends Error {
    readonly place: Place | null;
    constructor(message: string, place?: Place | null);
}
/** What is wrong with a file or folder as a whole. */
export declare function fileError(file: string, message: string): UsageError;
/** Line and column (in bytes of UTF-8) of a character offset. */
export declare function positionIn(text: string, offset: number): {
    line: number;
    column: number;
};
/** The result of `ask`; null where it throws a UsageError. */
export declare function orNull<T>(ask: () => T): T | null;
