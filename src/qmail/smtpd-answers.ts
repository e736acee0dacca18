import { keyEvidence, placeOf } from "./control-map.ts";
import type { Acceptance, Rcpthosts } from "./control-types.ts";
import { bytesOf } from "./latin1.ts";
import { rcpthosts } from "./rcpthosts.ts";
import type { Verdict } from "./types.ts";
import type { EntryPlace, Evidence, Step } from "./way.ts";

/** The world as qmail-smtpd sees it. */
export interface SmtpdFacts {
  readonly ipmeIs: (address: number) => Verdict;
  /** The value of RELAYCLIENT; null where it is not set. */
  readonly relayClient: string | null;
}

/** What the client is told. 421 ends the connection: the client comes back later. */
export interface Refusal {
  readonly kind: "refused";
  readonly code: 421 | 553 | 555;
  /** The file it comes from, or `syntax`. */
  readonly reason: string;
  readonly steps: readonly Step[];
}

/** An expression that qmailint does not match decides: there is no answer. */
export interface NotJudged {
  readonly kind: "not-judged";
  readonly by: EntryPlace;
  readonly reason: "back-reference" | "too-large";
}

/** MAIL is answered with 250 even where the sender is barred; each RCPT is then refused. */
export interface Sender {
  readonly kind: "sender";
  readonly sender: string;
  readonly barred: { readonly step: string; readonly by: Evidence } | null;
  readonly steps: readonly Step[];
}

export type Arrival =
  | { readonly kind: "accepted"; readonly recipient: string; readonly steps: readonly Step[] }
  | Refusal
  | NotJudged;

/** A refusal because of what a list says. */
export function barredBy({ step, by }: NonNullable<Sender["barred"]>, steps: Step[]): Refusal {
  steps.push({ step, result: "refused", by });
  return { kind: "refused", code: 553, reason: step, steps };
}

/** addrallowed. Source: qmail-smtpd.c. */
export function checkRcpthosts(hosts: Rcpthosts, recipient: string, steps: Step[]): Arrival {
  const acceptance = rcpthosts(hosts, bytesOf(recipient));
  if (acceptance.accepted === null) {
    steps.push({ step: "rcpthosts", result: "cannot be read", by: null });
    return { kind: "refused", code: 421, reason: "rcpthosts", steps };
  }
  const { accepted } = acceptance;
  steps.push({ step: "rcpthosts", result: accepted ? "accepted" : "refused", by: evidenceOf(hosts, acceptance) });
  return accepted ? { kind: "accepted", recipient, steps } : { kind: "refused", code: 553, reason: "rcpthosts", steps };
}

function evidenceOf(hosts: Rcpthosts, acceptance: Acceptance): Evidence | null {
  if (hosts.kind !== "list" || !("entry" in acceptance)) return null;
  if (acceptance.by === "rcpthosts") return placeOf({ file: "rcpthosts", map: hosts.list }, acceptance.entry);
  return hosts.more.kind === "keys" ? keyEvidence(hosts.more.file, hosts.more.keys.map, acceptance.entry) : null;
}
