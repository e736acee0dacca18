/**
 * qmailint as a library: pure functions on bytes. No disk, no process, no network.
 *
 * @example
 * import { check, ipmetest } from "qmailint";
 * const bytes = new TextEncoder().encode("10.0.0.0/8\n");
 * check({ moreipme: bytes }).findings[0].rule; // "prefix-length"
 * ipmetest({ moreipme: bytes }, "10.1.2.3").me; // false
 */
import type { DialectName, System } from "./qmail/types.js";
import type { Level } from "./settings/levels.js";
import { UsageError } from "./text/usage-error.js";
export type { DialectName, Level, System };
export { UsageError };
/** The bytes of the two files; one that is missing is an empty list. */
export interface ControlFiles {
    readonly moreipme?: Uint8Array;
    readonly notipme?: Uint8Array;
}
/** One address of a simulated interface. */
export interface Interface {
    /** `eth0`, or `eth0:1` for an address with a label of its own. */
    readonly label: string;
    /** Four decimal octets, or IPv6. */
    readonly address: string;
    /** Default: true. An interface that is down (`eth0`) takes its labels (`eth0:1`) with it. */
    readonly up?: boolean;
}
export interface Options {
    /** Default: `moreipme-0.6`. */
    readonly dialect?: DialectName;
    /** The interfaces of the host, in the order of `ip addr`, or the text that `ip -json addr` prints. Default: unknown. */
    readonly interfaces?: readonly Interface[] | string;
    /** Default: `linux`. */
    readonly system?: System;
}
export interface CheckOptions extends Options {
    /** Levels by rule id, where they are not the rules' own. */
    readonly rules?: Readonly<Record<string, Level | "off">>;
}
/** A finding, as in `--format json`. Columns count bytes from 1; `endColumn` is one past the last byte. */
export interface LibraryFinding {
    readonly rule: string;
    readonly level: Level;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number;
    readonly message: string;
    readonly fix: "safe" | "unsafe" | null;
}
/**
 * Lints the two files. `problems` says what could not be judged. Throws a UsageError for an unknown dialect, rule or level and
 * for interfaces that are none.
 */
export declare function check(files: ControlFiles, options?: CheckOptions): {
    findings: LibraryFinding[];
    problems: string[];
};
/** The verdict on one address, with the netmask length of the best match in each list (-1: none). Throws a UsageError. */
export declare function ipmetest(files: ControlFiles, address: string, options?: Options): {
    me: boolean;
    ipme: number;
    notipme: number;
};
/** The lists in effect, as the patch's ipmeprint prints them. Throws a UsageError. */
export declare function ipmeprint(files: ControlFiles, options?: Options): string;
