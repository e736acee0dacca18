import { type LineValue } from "./control-reader.js";
import type { ControlFiles } from "./control-types.js";
import { type Token822 } from "./token822.js";
import type { ControlFailure, Step } from "./way.js";
/** What qmail-inject puts after an incomplete recipient: the value, and its tokens, preceded by the sign that joins them on. */
export interface Completion {
    readonly value: LineValue;
    readonly tokens: readonly Token822[];
}
/** The control files that complete a recipient. */
export interface InjectControls {
    readonly kind: "controls";
    readonly defaulthost: Completion;
    readonly defaultdomain: Completion;
    readonly plusdomain: Completion;
}
/** A recipient as it goes into the queue; `refused`: its brackets or quotes do not pair up, and qmail-inject exits with 100. */
export type Injected = {
    readonly steps: readonly Step[];
} & ({
    readonly kind: "recipient";
    readonly recipient: string;
} | {
    readonly kind: "refused";
});
/**
 * getcontrols: qmail-inject gives up where a file cannot be read, or where a value cannot be part of an
 * address. Source: qmail-inject.c.
 */
export declare function readInjectControls(files: ControlFiles): InjectControls | ControlFailure;
/** dorecip and rwgeneric: a recipient given on the command line. Source: qmail-inject.c. */
export declare function inject(controls: InjectControls, recipient: string): Injected;
