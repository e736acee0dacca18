import { canonicalName } from "./aliases.ts";
import { type Address, addressText } from "./any-address.ts";
import type { Dns, DnsRecord } from "./dns.ts";
import { failedStep, recordEvidence, recordSteps, withoutSecret } from "./dns-steps.ts";
import { asciiName } from "./idn.ts";
import { type Exchanger, type Exchangers, hostAddresses, mailExchangers } from "./mx.ts";
import type { RemoteControls } from "./remote-controls.ts";
import { qmtpRouteOf, type Relay, type Route, routeOf, senderRouteOf } from "./routes.ts";
import type { Verdict } from "./types.ts";
import type { Step } from "./way.ts";

/** What qmail-remote is called with. */
export interface RemoteQuery {
  /** What follows the recipient's last `@`. */
  readonly host: string;
  /** The envelope sender; null where none is given: only entries for every sender then apply. */
  readonly sender: string | null;
  readonly recipients: readonly string[];
}

/** The world as qmail-remote sees it. */
export interface RemoteFacts {
  readonly dns: Dns;
  readonly ipmeIs: (address: Address) => Verdict;
}

/** An address that is tried; null where nothing is known of the name. */
export interface Target {
  readonly address: Address | null;
  readonly port: number;
  /** The relay, the MX or the domain that has the address. */
  readonly name: string;
  readonly records: readonly DnsRecord[];
}

/** Where the message goes. `groups`: targets of the same position are tried in any order, and those of a later group after them. */
export type RemoteOutcome = { readonly steps: readonly Step[] } & (
  | {
      readonly kind: "tries";
      readonly groups: readonly (readonly Target[])[];
      /** The recipients as they are sent: a CNAME may have changed their domains. */
      readonly recipients: readonly string[];
      /**
       * The exchangers taken out by the own-address filter, where qmail-remote never ends once it reaches them (indimail).
       * `mayCome`: it may reach them before the end of the last group, because they have the same position.
       */
      readonly endless: { readonly own: readonly Exchanger[]; readonly mayCome: boolean } | null;
    }
  | { readonly kind: "bounced"; readonly code: "5.4.6" | "5.1.2" | "5.4.4" }
  | { readonly kind: "deferred"; readonly code: "4.1.2" | "4.3.0" | "4.4.3" }
  /** There are more addresses than are listed, so there is no answer. */
  | { readonly kind: "not-judged"; readonly reason: "too-many-addresses" }
);

/** Larger than any MX preference: what counts as the host's own preference where none of the addresses is its own. */
const ALL = 100_000;
const SMTP = 25;

/** main of qmail-remote, up to the first connection. Source: qmail-remote.c. */
export function routeRemote(controls: RemoteControls, facts: RemoteFacts, query: RemoteQuery): RemoteOutcome {
  const { programs } = controls;
  const steps: Step[] = [];
  if (programs.longestHost !== null && query.host.length > programs.longestHost)
    return { kind: "deferred", code: "4.3.0", steps };
  const { relay, port, isQmtp } = relayFor(controls, query, steps);
  let { recipients } = query;
  let allAliases = false;
  if (programs.followsAliases && relay === null) {
    const canonical = canonicalRecipients(facts.dns, recipients, steps);
    if (canonical === null) return { kind: "deferred", code: "4.4.3", steps };
    ({ recipients, allAliases } = canonical);
  }
  const found =
    relay === null
      ? lookUpDomain(controls, facts.dns, query.host, steps)
      : hostAddresses(facts.dns, relay.host, programs);
  if (found === null) return { kind: "bounced", code: "5.1.2", steps };
  if (found.kind === "too-many") return { kind: "not-judged", reason: "too-many-addresses", steps };
  if (found.kind !== "found") {
    steps.push(failedStep(found.name, found.answer));
    return found.kind === "failed"
      ? { kind: "deferred", code: "4.1.2", steps }
      : { kind: "bounced", code: "5.1.2", steps };
  }
  const { exchangers } = found;
  if (exchangers.length === 0) {
    steps.push({ step: "dns", result: "nothing has an address", by: recordEvidence(found.records[0]) });
    return { kind: "bounced", code: "5.4.4", steps };
  }
  const kept = relay !== null || allAliases ? exchangers : withoutOwn(facts, exchangers, steps);
  if (kept.length === 0) return { kind: "bounced", code: "5.4.6", steps };
  // Over QMTP every exchanger is tried, if any is better than the host itself.
  if (isQmtp) return { kind: "tries", groups: groupsOf(exchangers, port), recipients, steps, endless: null };
  const own = programs.loopsAsBackup ? behind(exchangers, kept) : [];
  // The loop over the exchangers goes by position, and does not get past one of the host's own.
  const first = own[0]?.position ?? Number.POSITIVE_INFINITY;
  const reached = kept.filter(({ position }) => position <= first);
  const mayCome = reached.at(-1)?.position === first;
  const endless = own.length === 0 ? null : { own, mayCome };
  return { kind: "tries", groups: groupsOf(reached, port), recipients, steps, endless };
}

/** Where a message goes before any look-up: to a relay, or to the MX on a port. */
interface Course {
  readonly relay: Relay | null;
  readonly port: number;
  readonly isQmtp: boolean;
}

/**
 * The relay from authsenders, else from smtproutes. An entry without a value leaves the message to smtproutes in the first file,
 * and to the MX in the second.
 */
function relayFor({ programs, ...files }: RemoteControls, { host, sender }: RemoteQuery, steps: Step[]): Course {
  if (files.authsenders !== null) {
    const route = senderRouteOf(programs, files.authsenders, sender);
    if (route !== null) steps.push(routeStep("authsenders", route));
    if (route !== null && route.relay !== null) return courseOf(route);
  }
  const { route, isQmtp, port } = programs.readsQmtproutes
    ? qmtpRouteOf(files.qmtproutes, files.smtproutes, host, sender)
    : { route: routeOf(programs, files.smtproutes, host), isQmtp: false, port: SMTP };
  steps.push(
    route === null
      ? { step: "smtproutes", result: "MX", by: null }
      : routeStep(route.hit.by.file, route, port === SMTP ? "MX" : `MX:${port}`),
  );
  return courseOf(route, isQmtp, port);
}

function courseOf(route: Route | null, isQmtp = false, port: number = SMTP): Course {
  const relay = route?.relay ?? null;
  return { relay, port: relay?.port ?? port, isQmtp };
}

function routeStep(step: string, { relay, hit }: Route, mx = "MX"): Step {
  return { step, result: relay === null ? mx : `${withoutSecret(relay.host)}:${relay.port}`, by: hit.by };
}

/**
 * addrmangle for each recipient: follows the CNAMEs of its domain. `allAliases`: all the domains are aliases. Null where a look-up
 * fails for now.
 */
function canonicalRecipients(
  dns: Dns,
  recipients: readonly string[],
  steps: Step[],
): { recipients: string[]; allAliases: boolean } | null {
  let allAliases = true;
  const changed: string[] = [];
  for (const recipient of recipients) {
    const at = recipient.lastIndexOf("@");
    if (at < 0) {
      changed.push(recipient);
      continue;
    }
    const canonical = canonicalName(dns, recipient.slice(at + 1));
    if (canonical.kind === "failed") {
      steps.push(failedStep(canonical.name, canonical.answer));
      return null;
    }
    steps.push(...recordSteps(canonical.records));
    allAliases &&= canonical.changed;
    changed.push(`${recipient.slice(0, at)}@${canonical.name}`);
  }
  return { recipients: changed, allAliases };
}

/** Null where libidn2 refuses the name. */
function lookUpDomain({ programs }: RemoteControls, dns: Dns, host: string, steps: Step[]): Exchangers | null {
  const asked = programs.internationalNames ? asciiName(host) : host;
  if (asked !== null) return mailExchangers(dns, asked, programs);
  steps.push({ step: "dns", result: `${host} is not asked for: libidn2 refuses it`, by: null });
  return null;
}

/** The own-address filter drops every exchanger that is not better than the best one that is me. */
function withoutOwn(facts: RemoteFacts, exchangers: readonly Exchanger[], steps: Step[]): readonly Exchanger[] {
  let best = ALL;
  let own: Step[] = [];
  for (const { address, preference, records } of exchangers) {
    if (address === null || preference >= best) continue;
    const verdict = facts.ipmeIs(address);
    if (!verdict.me) continue;
    best = preference;
    const by = { kind: "ipme", address, verdict } as const;
    own = [...recordSteps(records), { step: "ipme", result: `${addressText(address)} is me`, by }];
  }
  steps.push(...own);
  return exchangers.filter(({ preference }) => preference < best);
}

/** Those that the own-address filter has taken out. */
function behind(exchangers: readonly Exchanger[], kept: readonly Exchanger[]): readonly Exchanger[] {
  const stays = new Set(kept);
  return stays.size === exchangers.length ? [] : exchangers.filter((one) => !stays.has(one));
}

function groupsOf(exchangers: readonly Exchanger[], port: number): Target[][] {
  const groups: Target[][] = [];
  let last = -1;
  for (const { address, name, position, records } of exchangers) {
    if (position !== last) groups.push([]);
    last = position;
    groups.at(-1)?.push({ address, port, name, records });
  }
  return groups;
}
