import type { ConstMap } from "../qmail/control-types.ts";
import { bytesOf } from "../qmail/latin1.ts";
import { changedKeys } from "./changed-keys.ts";
import { type ChangedVerdicts, changedVerdicts, namesOfChanged } from "./changed-verdicts.ts";
import { isWellFormed } from "./domain-text.ts";
import { hasName } from "./find-name.ts";
import { addDomain, addEither, type GrowingNames, growingNames, type HostNames } from "./host-names.ts";
import { addName, MARKED } from "./name-bag.ts";
import { type NameRow, rowOf } from "./name-row.ts";
import { numbering } from "./numbering.ts";
import type { FleetNames } from "./partition-context.ts";
import type { ReadyHost } from "./ready-hosts.ts";

/** Where two worlds can differ. */
export interface Touched {
  /** The domains whose mail may go another way; those below which all mail may are marked. */
  readonly row: NameRow;
  /** Mail to addresses in place of a domain may go another way: to none of them, to all, or to those of which a verdict differs. */
  readonly literals: "none" | "all" | ChangedVerdicts;
  /** For a fleet of one host: what its files name in either world, with a row of only what has changed. */
  readonly names: HostNames | null;
}

/**
 * The domains for which some look-up can have another answer in the second world, where the two differ only in the entries of
 * locals, rcpthosts, virtualdomains, smtproutes, moreipme and notipme of their hosts. Null if it can be any domain: qmail looks a
 * recipient up by its domain and what follows its dots, and asks whether an address is its own only for the address that is the
 * domain, and for those to which the DNS leads; so mail for a domain none of whose keys or addresses has changed goes as before. But
 * percenthack and a CNAME put other domains in its place, and the empty key stands for all. `too-many`: more keys have changed than
 * are looked at.
 */
export function touchedNames(names: FleetNames, after: FleetNames): Touched | "too-many" | null {
  const { hosts } = names.ready.fleet;
  const aLabels = names.aLabels || after.aLabels;
  const all = growingNames(aLabels);
  const left = { keys: MOST_KEYS };
  const localiphosts = new Set<string>();
  const compared = new Set<string>();
  const numberOf = numbering();
  for (const i of hosts.keys()) {
    const [one, other] = [names.ready.host(i), after.ready.host(i)];
    const key = `${numberOf(names.ready.controls(i))} ${numberOf(after.ready.controls(i))}`;
    if (compared.has(key)) continue;
    compared.add(key);
    if (!addChanges(all, one, other, left)) return null;
    if (left.keys < 0) return "too-many";
    for (const { smtpd } of [one, other])
      if (smtpd.kind === "controls" && smtpd.localiphost !== null) localiphosts.add(smtpd.localiphost.text);
  }
  const own = hosts.length === 1 ? withChanges(names, all) : null;
  for (const name of names.ready.fleet.dns.aliases()) {
    const isWild = name.startsWith("*.");
    if (name === "*") return null;
    const bytes = bytesOf(isWild ? name.slice(2) : name);
    addName(all.bag, bytes, 0, bytes.length, isWild ? MARKED : 0);
  }
  const changed = changedVerdicts(names.ready, after.ready);
  const take = (name: string, isWild: boolean): void => {
    const bytes = bytesOf(name);
    if (isWellFormed(bytes, 0, bytes.length, aLabels)) addName(all.bag, bytes, 0, bytes.length, isWild ? MARKED : 0);
  };
  if (changed.hosts.length > 0 && !namesOfChanged(names.ready, changed, take)) return null;
  const row = rowOf(all.bag);
  // An address is looked up as it is written, or as localiphost; or in the DNS, as a name of numbers.
  const isAny = all.literals.size > 0 || [...localiphosts].some((name) => mayBeTouched(row, name, aLabels));
  const isSome = changed.hosts.length > 0 && names.dnsNumbers().length === 0;
  const literals = isAny ? "all" : changed.hosts.length === 0 ? "none" : isSome ? changed : "all";
  return { row, literals, names: own };
}

/** Whether the name, or one above it, is in the row. Only ordinary names are in a row. */
function mayBeTouched(row: NameRow, text: string, aLabels: boolean): boolean {
  if (!isWellFormed(bytesOf(text), 0, text.length, aLabels)) return true;
  for (let at = 0; at >= 0; at = text.indexOf(".", at + 1)) {
    if (hasName(row, text.slice(at === 0 ? 0 : at + 1))) return true;
  }
  return false;
}

/** At most this many changed keys are looked at; a key whose value changes counts twice. */
const MOST_KEYS = 1_000_000;

/** False where any domain may be touched. */
function addChanges(growing: GrowingNames, before: ReadyHost, after: ReadyHost, left: { keys: number }): boolean {
  const [a, b] = [before, after];
  if (a.smtpd.kind === "failure" || a.send.kind === "failure" || a.remote.kind === "failure") return false;
  if (b.smtpd.kind === "failure" || b.send.kind === "failure" || b.remote.kind === "failure") return false;
  if (a.send.percenthack !== null || b.send.percenthack !== null) return false;
  const [hosts, others] = [a.smtpd.rcpthosts, b.smtpd.rcpthosts];
  if (hosts.kind !== others.kind) return false;
  let isAny = false;
  const compare = (one: ConstMap | undefined, two: ConstMap | undefined, add: typeof addDomain): void => {
    if (one === undefined || two === undefined) {
      isAny ||= one !== two;
      return;
    }
    changedKeys(one, two, (bytes, start, end) => {
      if (start === end) isAny = true;
      else add(growing, bytes, start, end);
      return !isAny && --left.keys >= 0;
    });
  };
  if (hosts.kind === "list" && others.kind === "list") compare(hosts.list, others.list, addDomain);
  compare(a.send.locals.map, b.send.locals.map, addDomain);
  compare(a.send.virtualdomains?.map, b.send.virtualdomains?.map, addEither);
  compare(a.remote.smtproutes?.map, b.remote.smtproutes?.map, addDomain);
  return !isAny;
}

/** The host sees mail in both worlds or in neither: what the first world's files name need not be there twice. */
function withChanges(names: FleetNames, { bag, wildcards, users, literals }: GrowingNames): HostNames {
  const first = names.host(0);
  const merged = new Map(first.users);
  for (const [domain, added] of users) merged.set(domain, [...(merged.get(domain) ?? []), ...added]);
  return {
    row: rowOf(bag),
    told: null,
    wildcards: new Set([...first.wildcards, ...wildcards]),
    users: merged,
    literals: new Set([...first.literals, ...literals]),
    hacks: null,
  };
}
