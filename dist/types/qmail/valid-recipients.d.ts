import { type ControlMap } from "./control-map.js";
import type { ControlReader } from "./control-reader.js";
import type { ControlFiles, KeySet } from "./control-types.js";
import type { Step } from "./way.js";
/** sagredo's validrcptto and morevalidrcptto. */
export interface ValidRecipients {
    readonly list: ControlMap | null;
    readonly more: {
        readonly file: string;
        readonly keys: KeySet;
    } | null;
}
/** What they say about a recipient; `nothing` where no entry is about it. */
export type Validity = "valid" | "invalid" | "nothing";
/** setup: a cdb that cannot be opened means 421; one that is broken holds nothing. Source: sagredo's qmail-smtpd.c. */
export declare function readValidRecipients(read: ControlReader, files: ControlFiles, textCounts: boolean): ValidRecipients;
/** vrtcheck: `u@d` accepts, then `-u@d` rejects, then `@d` accepts, then `-@d` rejects. Source: sagredo's qmail-smtpd.c. */
export declare function checkRecipient(recipients: ValidRecipients, recipient: string, steps: Step[]): Validity;
