import { type AddressRules, addrparse } from "./addrparse.ts";
import { hit } from "./control-map.ts";
import { bytesOf } from "./latin1.ts";
import { sagredoMail, sagredoRcpt } from "./sagredo-smtpd.ts";
import {
  type Arrival,
  barredBy,
  checkRcpthosts,
  type NotJudged,
  type Refusal,
  type Sender,
  type SmtpdFacts,
} from "./smtpd-answers.ts";
import type { SmtpdControls } from "./smtpd-controls.ts";
import type { Step } from "./way.ts";

/** smtp_mail: the argument is what follows the command and its blanks. Source: qmail-smtpd.c. */
export function smtpMail(controls: SmtpdControls, facts: SmtpdFacts, argument: string): Sender | Refusal | NotJudged {
  const steps: Step[] = [];
  const sender = addrparse(addressRules(controls, facts), argument, steps);
  if (sender === null) return { kind: "refused", code: 555, reason: "syntax", steps };
  const { sagredo } = controls;
  if (sagredo !== null) return sagredoMail(sagredo, facts, sender, steps);
  const bytes = bytesOf(sender);
  const at = sender.lastIndexOf("@");
  const found = hit(controls.badmailfrom, bytes) ?? (at < 0 ? null : hit(controls.badmailfrom, bytes, at));
  return { kind: "sender", sender, barred: found === null ? null : { step: "badmailfrom", by: found.by }, steps };
}

/** smtp_rcpt: `sender` is null where none is given; the checks on senders then do not apply. Source: qmail-smtpd.c. */
export function smtpRcpt(controls: SmtpdControls, facts: SmtpdFacts, sender: Sender | null, argument: string): Arrival {
  const { relayClient } = facts;
  const steps: Step[] = [{ step: "arrives", result: relayClient === null ? "outside" : "client", by: null }];
  const recipient = addrparse(addressRules(controls, facts), argument, steps);
  if (recipient === null) return { kind: "refused", code: 555, reason: "syntax", steps };
  if (controls.sagredo !== null) return sagredoRcpt(controls, controls.sagredo, facts, sender, recipient, steps);
  if (sender?.barred) return barredBy(sender.barred, steps);
  if (relayClient !== null) return { kind: "accepted", recipient: recipient + relayClient, steps };
  return checkRcpthosts(controls.rcpthosts, recipient, steps);
}

/** A message as it arrives by SMTP; the recipient is written as it is between `<` and `>`, and so is the sender, unless null. */
export function arrive(controls: SmtpdControls, facts: SmtpdFacts, sender: string | null, recipient: string): Arrival {
  const mail = sender === null ? null : smtpMail(controls, facts, `FROM:<${sender}>`);
  if (mail !== null && mail.kind !== "sender") return mail;
  const arrival = smtpRcpt(controls, facts, mail, `TO:<${recipient}>`);
  if (arrival.kind === "not-judged" || mail === null || mail.steps.length === 0) return arrival;
  return { ...arrival, steps: [...mail.steps, ...arrival.steps] };
}

function addressRules({ localiphost, programs }: SmtpdControls, { ipmeIs }: SmtpdFacts): AddressRules {
  const { wantsAddress, strictOctets } = programs;
  return { localiphost, ipmeIs, wantsAddress, strictOctets };
}
