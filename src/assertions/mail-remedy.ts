import { lastHop } from "../mail/last-hop.ts";
import type { MailPattern } from "../mail/mail-pattern.ts";
import type { MailAssertion } from "../settings/settings.ts";
import { showPath, showText } from "../text/show.ts";
import { joinPath } from "../tree/control-directory.ts";
import type { DecidedBy } from "./decided-by.ts";
import { lastDecided, shown, type ToldOutcome, type ToldStep } from "./told-way.ts";

/** What is known about a failure: the outcome that is not as wanted, and where its way could be changed. */
export interface MailFailure {
  readonly assertion: MailAssertion;
  readonly outcome: ToldOutcome;
  /** Null: its verdict is not as wanted. */
  readonly detail: "as" | "via" | "ends-on" | null;
  readonly recipient: string;
  /** What the recipient is an example of. */
  readonly pattern: MailPattern;
  /** The directory of the host where the way ends. */
  readonly control: string;
}

/** What would have to change: a sentence. */
export function mailRemedy(failure: MailFailure): string {
  const { assertion, outcome, detail } = failure;
  const way = outcome.way();
  const elsewhere = refusedElsewhere(failure, way);
  if (detail !== null) return detailRemedy(failure, way, detail);
  if (elsewhere !== null) return elsewhere;
  if (assertion.expect === "is not") return awayFrom(failure, way);
  const wanted = assertion.verdicts[0]?.verdict;
  const domain = domainOf(failure, way);
  const { control } = failure;
  if (outcome.verdict === "rejected") {
    return wanted === "bounced" || wanted === "deferred"
      ? `It would have to be accepted first: ${accept(failure, way)}`
      : capital(accept(failure, way));
  }
  if ((wanted === "local" || wanted === "virtual") && isToEndElsewhere(failure)) {
    return `It ends on ${outcome.host}, not on ${showText(assertion.endsOn ?? "")}: give ${domain} a route in ${control}/smtproutes that leads there.`;
  }
  switch (wanted) {
    case "local":
      return `Write ${domain} into ${control}/locals.`;
    case "virtual":
      if (outcome.verdict === "local")
        return `Delete ${lineOf(way, "locals")}, and give ${domain} a line in ${control}/virtualdomains.`;
      return `Give ${domain} a line in ${control}/virtualdomains.`;
    case "remote":
      if (outcome.verdict === "local") return `${notLocal(failure, way, domain)}.`;
      if (outcome.verdict === "virtual") return `Delete ${lineOf(way, "virtualdomains")}.`;
      if (isUnknown(way))
        return 'Declare the name under "dns" or in a zone, or write "undeclared: outside": nothing here says that it exists.';
      return `Give ${domain} a route in ${control}/smtproutes that leads out, or change ${lastLine(way)}.`;
    case "rejected":
      return refuse(assertion, way);
    default:
      return `Change ${lastLine(way)}.`;
  }
}

/** The host where the way ends has sent nothing on, though another one is to have the mail. */
function isToEndElsewhere({ assertion, outcome }: MailFailure): boolean {
  const { verdict, host } = outcome;
  const sendsNothing = verdict === "bounced" || verdict === "loop" || verdict === "remote";
  return assertion.endsOn !== null && assertion.endsOn !== host && sendsNothing;
}

/** The last host bounces a message because the one that it sends it to has no line in rcpthosts for it. */
function refusedElsewhere({ outcome, recipient, pattern }: MailFailure, way: readonly ToldStep[]): string | null {
  const last = way.at(-1);
  if (outcome.verdict !== "bounced" || last?.step !== "rcpthosts" || last.decidedBy !== null) return null;
  if (last.host === null || last.host === outcome.host) return null;
  const taken = way.find(({ step }) => step === "rcpthosts")?.decidedBy ?? null;
  const place = placeText(taken);
  const otherwise = place === null ? "" : `; otherwise do not accept it (${place})`;
  return `If ${last.host} is to take it, write ${acceptedName(domainAt(recipient, way), recipient, pattern)} into its rcpthosts${otherwise}.`;
}

/** The name was looked up in a DNS in which nothing declares it. */
function isUnknown(way: readonly ToldStep[]): boolean {
  const last = way.at(-1);
  return last?.step === "dns" && last.decidedBy === null && !last.result.startsWith("[");
}

function detailRemedy(failure: MailFailure, way: readonly ToldStep[], detail: "as" | "via" | "ends-on"): string {
  const { assertion, outcome } = failure;
  if (detail === "as") return `It goes to ${outcome.as}, not to ${assertion.as}: change ${lastLine(way)}.`;
  if (detail === "ends-on") return `It ends on ${outcome.host}, not on ${assertion.endsOn}: change ${lastLine(way)}.`;
  const wanted = (assertion.via ?? []).map((one) =>
    one.kind === "address" ? one.text : `${one.name}${one.port === null ? "" : `:${one.port}`}`,
  );
  return `It goes by ${targets(outcome.via) || "nothing"}, not by ${targets(wanted)}: change ${lineOf(way, "smtproutes")}${ownRoute(failure, way)}.`;
}

/** An entry for other domains too is not to be changed for one of them. */
function ownRoute(failure: MailFailure, way: readonly ToldStep[]): string {
  const domain = domainOf(failure, way);
  const route = way.findLast(({ step }) => step === "smtproutes");
  if (route?.text == null || route.text.toLowerCase().startsWith(`${domain.toLowerCase()}:`)) return "";
  return `, or give ${domain} a line of its own in ${failure.control}/smtproutes`;
}

/** Port 25 need not be said. */
function targets(all: readonly string[]): string {
  return all.map((one) => one.replace(/:25$/, "")).join(", ");
}

/** The verdict is one that must not be. */
function awayFrom(failure: MailFailure, way: readonly ToldStep[]): string {
  const { outcome, control } = failure;
  const domain = domainOf(failure, way);
  switch (outcome.verdict) {
    case "local":
      return `${notLocal(failure, way, domain)}.`;
    case "virtual":
      return `Delete ${lineOf(way, "virtualdomains")}.`;
    case "rejected":
      return capital(accept(failure, way));
    case "loop":
      return loopRemedy(failure, way, domain);
    case "bounced": {
      const local = `Write ${domain} into ${control}/locals if it is to be delivered there`;
      return outcome.code === "5.4.6"
        ? `${local}, or give it a route in ${control}/smtproutes.`
        : `${local}; otherwise change ${lastLine(way)}.`;
    }
    default:
      return `Change ${lastLine(way)}.`;
  }
}

/**
 * Delivered, sent elsewhere, or given up: anything that ends the way. Only a host that sends to itself can notice, and not by a
 * route.
 */
function loopRemedy({ control, outcome }: MailFailure, way: readonly ToldStep[], domain: string): string {
  const { dns, route } = lastHop(way, ({ decidedBy }) => decidedBy !== null);
  const local = `Write ${domain} into ${control}/locals if ${outcome.host ?? "this host"} is to deliver it`;
  const address = / A (\d+\.\d+\.\d+\.\d+)$/.exec(dns?.result ?? "")?.[1];
  if (route === null && address !== undefined && dns?.host === outcome.host)
    return `${local}. With ${address} in ${control}/moreipme it would bounce (5.4.6) instead of going round.`;
  const place = placeText((route ?? dns)?.decidedBy ?? null);
  return place === null ? `${local}.` : `${local}; otherwise change ${place}.`;
}

/** Without a file locals, what is local is the name in me, which cannot simply be deleted. */
function notLocal({ control }: MailFailure, way: readonly ToldStep[], domain: string): string {
  const by = way.findLast(({ step }) => step === "locals")?.decidedBy ?? null;
  const isMe = by !== null && "file" in by && by.file === joinPath(control, "me");
  return isMe ? `Write ${control}/locals without ${domain}` : `Delete ${lineOf(way, "locals")}`;
}

function accept(failure: MailFailure, way: readonly ToldStep[]): string {
  const { assertion, control, pattern, recipient } = failure;
  const last = way.at(-1);
  if (last?.step !== "rcpthosts" || last.decidedBy !== null) return `change ${lastLine(way)}.`;
  if (pattern.kind === "all")
    return `name the domains that are meant: "@" is all mail, and ${control}/rcpthosts does not accept all of it.`;
  const write = `write ${acceptedName(domainOf(failure, way), recipient, pattern)} into ${control}/rcpthosts`;
  return assertion.verdicts[0]?.verdict === "remote" && assertion.expect === "is" && assertion.from === "outside"
    ? `${write} if this host is to take mail for it from everybody; if only its own clients send there, write "from: client".`
    : `${write}.`;
}

/** The entry that accepts a domain; all that is below one has a wildcard. */
function acceptedName(domain: string, recipient: string, pattern: MailPattern): string {
  return pattern.kind === "below" && recipient.endsWith(`@${domain}`) ? `.${showText(pattern.domain)}` : domain;
}

/** The host must not take it. */
function refuse({ sender }: MailAssertion, way: readonly ToldStep[]): string {
  const client = way.find(({ step }) => step === "arrives")?.result === "client";
  if (client) return "A client with RELAYCLIENT is never refused: take it out of relay-clients.";
  const rcpthosts = way.find(({ step }) => step === "rcpthosts");
  if (rcpthosts === undefined) return "What is injected on the host is never refused.";
  return rcpthosts.isMissing
    ? "Write rcpthosts: without it every recipient is accepted."
    : sender === null
      ? `Delete ${placeText(rcpthosts.decidedBy) ?? "what accepts it"}.`
      : `If only this sender is to be refused, write ${shown(sender)} into badmailfrom; otherwise delete ${placeText(rcpthosts.decidedBy) ?? "what accepts it"}.`;
}

function lineOf(way: readonly ToldStep[], step: string): string {
  const found = way.findLast((one) => one.step === step && one.decidedBy !== null);
  return placeText(found?.decidedBy ?? null) ?? lastLine(way);
}

function lastLine(way: readonly ToldStep[]): string {
  return (
    placeText(lastDecided(way)?.decidedBy ?? null) ?? "the files of this host, none of which says anything about it"
  );
}

function placeText(by: DecidedBy | null): string | null {
  if (by === null) return null;
  if ("file" in by) return `line ${by.line} of ${showPath(by.file)}`;
  return "interface" in by
    ? `the address ${by.address} of ${showText(by.interface)}`
    : `the implicit entry ${by.implicit}`;
}

function domainOf({ recipient }: MailFailure, way: readonly ToldStep[]): string {
  return domainAt(recipient, way);
}

/** The domain as the last host sees it. */
function domainAt(recipient: string, way: readonly ToldStep[]): string {
  const changed = way.findLast(({ step, result }) => CHANGES.has(step) && result.includes("@"))?.result ?? recipient;
  return changed.slice(changed.lastIndexOf("@") + 1);
}

const CHANGES: ReadonlySet<string> = new Set(["localiphost", "envnoathost", "percenthack", "qmail-inject"]);

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
