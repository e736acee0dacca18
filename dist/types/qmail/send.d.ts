import { type ControlMap } from "./control-map.js";
import { type LineValue } from "./control-reader.js";
import type { ControlFiles } from "./control-types.js";
import type { Programs } from "./programs.js";
import type { ControlFailure, Step } from "./way.js";
/** The control files that decide where qmail-send puts a recipient. */
export interface SendControls {
    readonly kind: "controls";
    readonly envnoathost: LineValue;
    readonly locals: ControlMap;
    readonly percenthack: ControlMap | null;
    readonly virtualdomains: ControlMap | null;
    /** sagredo's lists of domains that have a channel of their own. */
    readonly supplements: readonly (ControlMap | null)[];
}
/** What rewrite() made of a recipient. */
export interface Rewritten {
    readonly channel: "local" | "virtual" | "remote";
    /** Which supplementary channel of sagredo's takes a remote recipient, from 0; null for the ordinary channel. */
    readonly supplement: number | null;
    /** The recipient after envnoathost and percenthack. */
    readonly recipient: string;
    /** What qmail-lspawn or qmail-rspawn gets: a virtual recipient with its prefix. */
    readonly as: string;
    readonly steps: readonly Step[];
}
/** getcontrols, as far as it decides on routes: qmail-send does not start if a file cannot be read. Source: qmail-send.c, qmail-todo.c. */
export declare function readSendControls(programs: Programs, files: ControlFiles): SendControls | ControlFailure;
/** rewrite: local, virtual or remote? The recipient is Latin-1 without a NUL. Source: qmail-send.c, qmail-todo.c. */
export declare function rewrite(controls: SendControls, recipient: string): Rewritten;
