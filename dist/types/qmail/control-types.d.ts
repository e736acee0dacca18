/**
 * The types of the other control files: bytes -> value, number or entries -> map. The conventions are those of `types.ts`.
 */
import type { Span } from "./types.js";
/**
 * What the system says when qmail opens a control file. A link to nothing is `missing` (ENOENT); a folder, a loop of links and a
 * file without permission are `unreadable`: every reader but moreipme's then gives up. A folder can be opened; only reading it
 * fails, which for a cdb happens later.
 */
export type ControlBytes = {
    readonly kind: "missing";
} | {
    readonly kind: "unreadable";
    readonly isFolder?: boolean;
} | {
    readonly kind: "bytes";
    readonly bytes: Uint8Array;
};
/** A control directory as the programs see it. */
export interface ControlFiles {
    file(name: string): ControlBytes;
}
/** Which function reads numbers: `scan_ulong`, or indimail's `scan_int`, which skips blanks and takes a sign. */
export type NumberReader = "stock" | "indimail";
/** What control_readint made of a file. */
export interface NumberReading {
    /** What the `int` then holds; null where the default stays. */
    readonly value: number | null;
    /** The digits that were read, without a sign; empty where there are none. */
    readonly digits: Span;
    /** The number as written, not cut to 32 bits; 0 without digits. Rounded above 2^53. */
    readonly written: number;
}
/** Entries of a list or map column by column, in the order of the file: index i is the i-th that control_readfile kept. */
export interface ListEntries {
    readonly count: number;
    /** Offset of the entry's first byte. It is not the line's first byte where a NUL split the line. */
    readonly start: Uint32Array;
    /** Offset after the entry's last byte: without the blanks at the end of the line, or at a NUL. */
    readonly end: Uint32Array;
    readonly line: Uint32Array;
    /** Number of lines, an unterminated last line included. */
    readonly lines: number;
}
/** A list or map in memory. `find` in constmap.ts looks keys up. */
export interface ConstMap {
    readonly bytes: Uint8Array;
    readonly entries: ListEntries;
    /** True for a map: the key is what precedes the first colon. False for a list: the key is the whole entry. */
    readonly flagcolon: boolean;
    /** Offset after each entry's key: in a map, its first colon; in a list, or without a colon (`dropped`), the entry's end. */
    readonly keyEnd: Uint32Array;
    /** Entries without a colon in the file of a map: they are not in the map. */
    readonly dropped: Uint32Array;
    /** Each pair of successive entries with the same key, the later in ascending order: `later[i]` hides `earlier[i]`. */
    readonly duplicates: {
        readonly count: number;
        readonly later: Uint32Array;
        readonly earlier: Uint32Array;
    };
    /** The hash table: a slot is 0, or an entry's index + 1 in its lowest `indexBits` with some bits of the hash above them. */
    readonly table: Int32Array;
    readonly indexBits: number;
    readonly seed: HashSeed;
}
/** Two 32-bit numbers that the author of a control file cannot know. */
export type HashSeed = readonly [number, number];
/** The keys of a cdb, or of the text that it is made from. */
export interface KeySet {
    /**
     * A list of the keys that can be found: qmail looks for lower case only. Those of a cdb are in the order
     * of its records, without lines.
     */
    readonly map: ConstMap;
    /** Keys with a capital letter, which only other programs write: not in the list. */
    readonly capitals: number;
}
/** What there is besides rcpthosts. `broken`: a folder, or a file that is not a cdb; whoever needs it gets 421. */
export type MoreRcpthosts = {
    readonly kind: "none";
} | {
    readonly kind: "broken";
} | {
    readonly kind: "keys";
    readonly file: "morercpthosts.cdb" | "morercpthosts";
    readonly keys: KeySet;
};
/** rcpthosts as qmail-smtpd holds it in memory. `missing`: everything is accepted. `unreadable`: 421 for everybody. */
export type Rcpthosts = {
    readonly kind: "missing";
} | {
    readonly kind: "unreadable";
} | {
    readonly kind: "list";
    readonly list: ConstMap;
    readonly more: MoreRcpthosts;
};
/** What rcpthosts() answers, and why. null: it fails (421). `entry` is an index into the list of the file that `by` names. */
export type Acceptance = {
    readonly accepted: true;
    readonly by: "rcpthosts" | "morercpthosts.cdb" | "morercpthosts";
    readonly entry: number;
} | {
    readonly accepted: boolean;
    readonly by: "no rcpthosts" | "no domain" | "no entry";
} | {
    readonly accepted: null;
    readonly by: "unreadable";
};
/** locals as qmail-send holds it in memory: without a file it is what `me` says. `missing`: there is neither. */
export type Locals = {
    readonly kind: "missing";
} | {
    readonly kind: "unreadable";
    readonly file: "locals" | "me";
} | {
    readonly kind: "list";
    readonly file: "locals" | "me";
    readonly list: ConstMap;
};
