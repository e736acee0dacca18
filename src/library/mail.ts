import type { DecidedBy } from "../assertions/decided-by.ts";
import { questionOf } from "../assertions/mail-evaluate.ts";
import { stopProblem } from "../assertions/stop-problem.ts";
import { toldOutcome } from "../assertions/told-way.ts";
import { simulate } from "../mail/simulate.ts";
import { readAddressItem } from "../settings/address-item.ts";
import { isPattern, latin1, wrongAddress } from "../settings/mail-item.ts";
import { fromOf, senderOf } from "../settings/read-mail-assertion.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { type ControlFiles, directoryOf } from "./files.ts";
import type { WorldOptions } from "./options.ts";
import { KEY, worldOf } from "./world.ts";

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
export function mail(files: ControlFiles, recipient: string, options: MailOptions = {}): MailAnswer {
  const wrong = wrongAddress(recipient);
  if (wrong !== null) throw new UsageError(wrong);
  if (isPattern(recipient)) throw new UsageError(`"${showText(recipient)}" is a pattern, not a recipient`);
  const { from = "outside", sender = null, down = [] } = options;
  const asked = fromOf(from, new Set());
  if (asked === null) {
    throw new UsageError(
      `mail does not arrive from "${showText(from)}" (it arrives from outside, client, here, or an address)`,
    );
  }
  const written = sender === null ? null : senderOf(sender);
  if (sender !== null && written === null) {
    throw new UsageError(
      `"${showText(sender)}" is not an envelope sender: write user@domain, or "<>" for the empty one`,
    );
  }
  const addresses = down.map((one) => {
    const range = readAddressItem(one);
    if (typeof range === "string") throw new UsageError(range);
    return range;
  });
  const directory = directoryOf(files);
  const { loaded, fleets } = worldOf(directory, options);
  const fleet = fleets.of(loaded, { key: KEY, directory }, null);
  const question = questionOf({ from: asked, sender: written, down: { hosts: [], addresses } }, fleet);
  const { outcomes, stop } = simulate(fleet.ready, 0, latin1(recipient), question);
  if (stop !== null) throw new UsageError(stopProblem(fleet, stop, latin1(recipient)));
  const told = outcomes.map((outcome): MailOutcome => {
    const { verdict, host, as, code, via, way } = toldOutcome(fleet, outcome);
    const steps = way().map(({ host: at, step, result, decidedBy }) => ({ host: at, step, result, decidedBy }));
    return { verdict, host, as, code, via, way: steps };
  });
  return { recipient, from, outcomes: told };
}
