/** An entry may hold for every name below this one: a wildcard of a file, or a name that the DNS knows. */
export declare const MARKED = 1;
/** The host's rcpthosts has exactly this name. */
export declare const ACCEPTED = 2;
/** The host's locals has it. */
export declare const LOCAL = 4;
/** Names being collected, in any order and any number of times: most that are there already are found. */
export interface NameBag {
    /** The names, one after the other, in lower case. */
    bytes: Uint8Array;
    size: number;
    /** Offsets, one more than there are names. */
    at: Uint32Array;
    marks: Uint8Array;
    count: number;
    /** The name that was met last: most files have their names in the same order. */
    met: number;
    /** By some bits of a hash: the number + 1 of the last name that had them. */
    recent: Uint32Array;
}
export declare function nameBag(): NameBag;
/** With room for `size` bytes and `count` names. */
export declare function makeBag(size: number, count: number): NameBag;
/** Adds a mark to a name that is there already, if it is found quickly. */
export declare function markKnown(bag: NameBag, bytes: Uint8Array, start: number, end: number, mark: number): boolean;
/** Puts a name into the bag, in lower case. */
export declare function addName(bag: NameBag, bytes: Uint8Array, start: number, end: number, mark: number): void;
