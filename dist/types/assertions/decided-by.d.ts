import type { Entry } from "../qmail/types.js";
/** What decides an address: a line, an implicit entry, an interface. */
export type DecidedBy = {
    readonly file: string;
    readonly line: number;
} | {
    readonly implicit: string;
} | {
    readonly interface: string;
    readonly address: string;
};
/** Where an entry comes from, as JSON has it. */
export declare function decidedBy({ address, netmask, ipv6, origin }: Entry): DecidedBy;
