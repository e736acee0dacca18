import { type ControlMap } from "./control-map.js";
import { type LineValue } from "./control-reader.js";
import type { ControlFiles, Rcpthosts } from "./control-types.js";
import { type PatternList } from "./patterns.js";
import type { Programs } from "./programs.js";
import { type ValidRecipients } from "./valid-recipients.js";
import type { ControlFailure } from "./way.js";
/** What sagredo's qmail-smtpd also reads to decide on recipients and senders. */
export interface SagredoControls {
    readonly badmailfrom: PatternList | null;
    readonly badmailfromnorelay: PatternList | null;
    readonly badrcptto: PatternList | null;
    readonly badrcpttonorelay: PatternList | null;
    readonly validRecipients: ValidRecipients;
    /** rejectrelaytest and rejectnullsenders are switched on by any number other than 0. */
    readonly rejectrelaytest: LineValue | null;
    readonly rejectnullsenders: LineValue | null;
}
/** The control files that decide what qmail-smtpd accepts. */
export interface SmtpdControls {
    readonly kind: "controls";
    readonly programs: Programs;
    readonly greeting: LineValue;
    readonly localiphost: LineValue | null;
    readonly rcpthosts: Rcpthosts;
    /** The stock list; null where there is none, and in sagredo. */
    readonly badmailfrom: ControlMap | null;
    readonly sagredo: SagredoControls | null;
}
/**
 * setup: where it fails, qmail-smtpd answers 421 to everybody. `textCounts`: where there is no .cdb, the text it would be made from
 * stands in for it. Source: qmail-smtpd.c.
 */
export declare function readSmtpdControls(programs: Programs, files: ControlFiles, textCounts?: boolean): SmtpdControls | ControlFailure;
