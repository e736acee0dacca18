import { matchPatterns, type PatternList } from "./patterns.ts";
import {
  type Arrival,
  barredBy,
  checkRcpthosts,
  type NotJudged,
  type Refusal,
  type Sender,
  type SmtpdFacts,
} from "./smtpd-answers.ts";
import type { SagredoControls, SmtpdControls } from "./smtpd-controls.ts";
import { checkRecipient } from "./valid-recipients.ts";
import type { Evidence, Step } from "./way.ts";

/** smtp_mail of sagredo: rejectnullsenders, then the expressions, from which the empty sender is exempt. */
export function sagredoMail(
  sagredo: SagredoControls,
  { relayClient }: SmtpdFacts,
  sender: string,
  steps: Step[],
): Sender | Refusal | NotJudged {
  if (sender === "" && sagredo.rejectnullsenders !== null) {
    steps.push({ step: "rejectnullsenders", result: "refused", by: sagredo.rejectnullsenders.by });
    return { kind: "refused", code: 421, reason: "rejectnullsenders", steps };
  }
  const lists = sender === "" ? [] : [sagredo.badmailfrom, relayClient === null ? sagredo.badmailfromnorelay : null];
  const barred = firstOf(lists, sender);
  return barred?.kind === "not-judged" ? barred : { kind: "sender", sender, barred, steps };
}

/** smtp_rcpt of sagredo, without HELO, SPF, DNS lists, plugins and chkuser. A hit in validrcptto skips rcpthosts. */
export function sagredoRcpt(
  { rcpthosts: hosts }: SmtpdControls,
  sagredo: SagredoControls,
  { relayClient }: SmtpdFacts,
  sender: Sender | null,
  recipient: string,
  steps: Step[],
): Arrival {
  const outside = relayClient === null;
  if (sagredo.rejectrelaytest !== null && looksRelayed(recipient)) {
    return barredBy({ step: "rejectrelaytest", by: sagredo.rejectrelaytest.by as Evidence }, steps);
  }
  const allowed = checkRcpthosts(hosts, recipient, []);
  if (allowed.kind === "refused" && allowed.code === 421) return { ...allowed, steps: [...steps, ...allowed.steps] };
  if (sender?.barred) return barredBy(sender.barred, steps);
  const bad = firstOf([sagredo.badrcptto, outside ? sagredo.badrcpttonorelay : null], recipient);
  if (bad?.kind === "not-judged") return bad;
  if (bad !== null) return barredBy(bad, steps);
  const validity = outside ? checkRecipient(sagredo.validRecipients, recipient, steps) : "nothing";
  if (validity === "invalid") return { kind: "refused", code: 553, reason: "validrcptto", steps };
  if (validity === "valid") return { kind: "accepted", recipient, steps };
  if (!outside && allowed.kind === "refused") return { kind: "accepted", recipient: recipient + relayClient, steps };
  return outside ? checkRcpthosts(hosts, recipient, steps) : { kind: "accepted", recipient, steps };
}

/** addrrelay: is there an `@`, `%` or `!` before the last `@`? */
function looksRelayed(recipient: string): boolean {
  const at = recipient.lastIndexOf("@");
  return /[@%!]/.test(at < 0 ? recipient : recipient.slice(0, at));
}

function firstOf(
  lists: readonly (PatternList | null)[],
  text: string,
): ({ kind: "hit" } & NonNullable<Sender["barred"]>) | NotJudged | null {
  for (const list of lists) {
    const answer = matchPatterns(list, text);
    if (answer.kind === "not-judged") return answer;
    if (answer.kind === "hit") return { kind: "hit", step: answer.by.file, by: answer.by };
  }
  return null;
}
