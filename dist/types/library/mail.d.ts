import type { DecidedBy } from "../assertions/decided-by.js";
import { type ControlFiles } from "./files.js";
import type { WorldOptions } from "./options.js";
/**
 * How the message arrives, and in what world.
 *
 * @example
 * import { mail, type MailOptions } from "qmailint";
 * const options: MailOptions = { from: "client" };
 * mail({ me: "mx1.example.org\n", rcpthosts: "example.org\n" }, "user@example.net", options).outcomes[0]?.verdict; // "remote"
 */
export interface MailOptions extends WorldOptions {
    /** `outside` (SMTP, the default), `client` (SMTP with RELAYCLIENT), `here` (injected on the host), or a client's address. */
    readonly from?: string;
    /** The envelope sender; `<>` is the empty sender. Default: none in particular. */
    readonly sender?: string;
    /** Addresses, networks or ranges that do not answer. */
    readonly down?: readonly string[];
}
/** A step of the way: what decided, and with what result. All text is printable. */
export interface MailStep {
    /** Null: the host has no name. */
    readonly host: string | null;
    readonly step: string;
    readonly result: string;
    readonly decidedBy: DecidedBy | null;
}
/** How it ends, with the shortest way to it. */
export interface MailOutcome {
    readonly verdict: "local" | "virtual" | "remote" | "rejected" | "bounced" | "deferred" | "loop";
    readonly host: string | null;
    /** For local and virtual: the recipient as qmail-lspawn gets it. */
    readonly as: string | null;
    /** For bounced, where there is one: `5.4.6`. */
    readonly code: string | null;
    /** What the last host tries first: `192.0.2.20:25`. */
    readonly via: readonly string[];
    readonly way: readonly MailStep[];
}
/**
 * Where mail for a recipient goes: several outcomes where equal preferences leave a choice.
 *
 * @example
 * import { mail, type MailAnswer } from "qmailint";
 * const answer: MailAnswer = mail({ me: "mx1.example.org\n", rcpthosts: "example.org\n" }, "user@example.net");
 * answer.outcomes.map(({ verdict }) => verdict); // ["rejected"]
 */
export interface MailAnswer {
    readonly recipient: string;
    readonly from: string;
    readonly outcomes: readonly MailOutcome[];
}
/**
 * Follows a message for one recipient: qmail-smtpd, qmail-send, qmail-remote. Throws a UsageError for anything that is not a
 * recipient, and where there is no answer.
 *
 * @example
 * import { mail } from "qmailint";
 * const files = { me: "mx1.example.org\n", rcpthosts: "example.org\n", virtualdomains: "example.org:shop\n" };
 * const [outcome] = mail(files, "info@example.org").outcomes;
 * [outcome?.verdict, outcome?.as]; // ["virtual", "shop-info@example.org"]
 */
export declare function mail(files: ControlFiles, recipient: string, options?: MailOptions): MailAnswer;
