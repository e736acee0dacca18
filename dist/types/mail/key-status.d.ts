/** Whether an entry is needed, and if not, why: in the lowest bits of its status byte. */
export declare const STATUS: {
    readonly needed: 0;
    readonly duplicate: 1;
    readonly conflicting: 2;
    readonly shadowed: 3;
    readonly redundant: 4;
};
export type Status = (typeof STATUS)[keyof typeof STATUS];
/** It can go, but only while something that is wrong or missing stays as it is. */
export declare const UNSAFE = 8;
/** On the entry that stands for its key: at least one entry with its key and value has no error of its own. */
export declare const CLEAN = 16;
/** On the entry that stands for its key: it makes an entry without an error dead. */
export declare const HAS_DEAD = 32;
/** Not in the list at all. */
export declare const DROPPED = 64;
export declare function statusOf(byte: number): Status;
export declare function isSafe(byte: number): boolean;
