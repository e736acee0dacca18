import type { LineValue } from "./control-reader.js";
import type { ControlBytes } from "./control-types.js";
import type { EntryPlace } from "./way.js";
/** Where qmail-remote's connections come from: `outgoingip`. */
export interface Outgoing {
    /** The addresses they may come from; null stands for whichever the system chooses. */
    readonly addresses: readonly {
        readonly address: number | null;
        readonly by: EntryPlace | null;
    }[];
    /** A line with which no connection is made, though another line may be picked; null where there is none. */
    readonly fails: EntryPlace | null;
}
export declare const ANY_ADDRESS: Outgoing;
/** sagredo's outgoingip: the first line. What follows the address is not looked at. Null where there is no address. */
export declare function outgoingLine(line: LineValue | null): Outgoing | null;
/**
 * control_readrandom, and what indimail's qmail-remote makes of the line: any line that ends in a newline may be picked, even a
 * comment or an empty line, which then fails. Null where every line fails; a file without a newline crashes qmail-remote. IPv4
 * cannot be reached from an IPv6 address; `::` stands for any. Source: indimail's control.c, qmail-remote.c.
 */
export declare function randomOutgoing(file: ControlBytes): Outgoing | null;
