import type { DnsFacts } from "./dns-facts.ts";
import { type HostNames, hostNames } from "./host-names.ts";
import type { AddressRange, MailHost } from "./hosts.ts";
import { type ClassOutcome, type DomainClass, type MailClass, makeOutcomes, type Outcomes } from "./mail-class.ts";
import type { MailPattern } from "./mail-pattern.ts";
import { type NamePool, type NameRow, ordinaryNames, rowOfTexts } from "./name-row.ts";
import { isNumbers, isOrdinary } from "./ordinary-names.ts";
import type { Question } from "./question.ts";
import type { Reach } from "./reach.ts";
import type { Controls, ReadyFleet } from "./ready-hosts.ts";
import type { Simulation, Stop } from "./simulation.ts";

/** What the hosts know about addresses, and the DNS about names. */
interface Knowing extends Pick<ReadyFleet, "host"> {
  readonly fleet: { readonly hosts: readonly MailHost[]; readonly dns: Pick<DnsFacts, "isKnown" | "isUndeclared"> };
  readonly reach: Pick<Reach, "at" | "hasAddress" | "isRelayClient">;
}

/** What is the same for all partitions of a fleet. */
export interface FleetNames extends Names {
  readonly ready: ReadyFleet;
}

/** The names that hosts and the DNS have. */
export interface Names {
  readonly ready: Knowing;
  /** A sagredo host is among them: libidn2 may refuse names. */
  readonly aLabels: boolean;
  host(index: number): HostNames;
  /** The names of the DNS, all marked. */
  dns(): NameRow;
  /** Those of them that are numbers. */
  dnsNumbers(): readonly string[];
  readonly outcomes: Outcomes;
}

/** What the patterns of assertions tell apart as well. */
export interface Apart {
  readonly names: NameRow;
  readonly users: ReadonlyMap<string, readonly string[]>;
  readonly literals: readonly string[];
  /** Names that are not ordinary: nothing below them is asked for. */
  readonly odd: ReadonlySet<string>;
}

/**
 * A host's verdict on every local part of a domain for which no local part is named; null if more than that decides. The domain
 * also stands between the offsets and, if it is from a row, at an index of its pool.
 */
export type QuickVerdict = (
  domain: string,
  bytes: Uint8Array,
  start: number,
  end: number,
  pool: NamePool | null,
  index: number,
) => readonly ClassOutcome[] | null;

/** A partition in the making. */
export interface Making {
  readonly names: Names;
  /** The hosts where mail arrives: one, or one in each of the worlds that are divided together (joint-worlds.ts). */
  readonly starts: readonly number[];
  readonly question: Question;
  readonly apart: Apart;
  /** Where mail for a recipient goes. */
  ask(recipient: string): Simulation;
  readonly quick: QuickVerdict;
  /** The hosts that a domain with a quick verdict meets: the starts. */
  readonly met: ReadonlySet<number>;
  emit(found: MailClass): void;
  /**
   * Only the domains of the row matter, and all domains below marked ones: whatever stands between is passed over. Null: all
   * matter.
   */
  readonly only: { readonly row: NameRow; pass(): void } | null;
  /** Only these addresses are divided; null: all. */
  readonly within: AddressRange | null;
  /** Classes with a quick verdict are left out: whoever looks only for mail that goes astray does not need them. */
  readonly leavesOut: boolean;
  /** Why there is no answer for a class; then the making ends. */
  readonly end: { stop: { readonly recipient: string; readonly why: Stop } | null };
}

/** A partition before its quick verdicts are known. */
export type Asking = Omit<Making, "quick" | "met">;

/** How recipients are written: directly, or with their domain after a `%` in the local part of another. */
export interface Form {
  /** What stands after the domain: `@` and a domain of percenthack, or nothing if envnoathost is one. Null: the form is direct. */
  readonly behind: { readonly text: string; readonly domain: DomainClass } | null;
}

export const DIRECT: Form = { behind: null };

export function fleetNames(ready: ReadyFleet): FleetNames {
  const { hosts, dns } = ready.fleet;
  const aLabels = hosts.some(({ programs }) => programs.internationalNames);
  // Hosts that share their files have the same names.
  const known = new Map<Controls, HostNames>();
  let row: NameRow | null = null;
  let numbers: readonly string[] | null = null;
  return {
    ready,
    aLabels,
    host(index) {
      const controls = ready.controls(index);
      const names = known.get(controls) ?? hostNames(ready.host(index), aLabels);
      known.set(controls, names);
      return names;
    },
    dns() {
      row ??= ordinaryNames(dns.names(), aLabels);
      return row;
    },
    dnsNumbers() {
      numbers ??= [...dns.names()].filter(isNumberName);
      return numbers;
    },
    outcomes: makeOutcomes(),
  };
}

function isNumberName(name: string): boolean {
  return name.charCodeAt(name.length - 1) <= NINE && isNumbers(name);
}

const NINE = 0x39;

export function apartOf(patterns: readonly MailPattern[], aLabels: boolean): Apart {
  const names = new Set<string>();
  const literals = new Set<string>();
  const odd = new Set<string>();
  const users = new Map<string, string[]>();
  for (const pattern of patterns) {
    if (pattern.kind === "all") continue;
    const { domain } = pattern;
    if (pattern.kind === "recipient") {
      const named = users.get(domain ?? "") ?? [];
      named.push(pattern.user);
      users.set(domain ?? "", named);
    }
    if (domain === null || domain === "") continue;
    const suffix = pattern.kind === "below" ? `.${domain}` : domain;
    if (domain.endsWith("]")) literals.add(suffix);
    else names.add(domain);
    if (!isOrdinary(domain, aLabels)) odd.add(domain);
    if (isNumbers(domain)) literals.add(suffix);
  }
  return { names: rowOfTexts(names), users, literals: [...literals], odd };
}

/** The pattern of a class. */
export function patternOf({ behind }: Form, user: string | null, domain: DomainClass): string {
  if (behind !== null) {
    const last = behind.domain.kind === "none" ? "" : `@${domainText(behind.domain)}`;
    return `${user ?? "*"}%${domainText(domain) || "*"}${last}`;
  }
  if (domain.kind === "none") return user ?? "*";
  // The text of addresses needs no `@`.
  if (domain.kind === "literal" && user === null) return domain.text;
  return `${user ?? ""}@${domainText(domain)}`;
}

function domainText(domain: DomainClass): string {
  if (domain.kind === "none" || domain.kind === "other") return "";
  if (domain.kind === "literal") return domain.text;
  return domain.kind === "exact" ? domain.name : `.${domain.name}`;
}

/** A recipient in this form. */
export function recipientOf({ behind }: Form, user: string, domain: string | null): string {
  if (domain === null) return user;
  return behind === null ? `${user}@${domain}` : `${user}%${domain}${behind.text}`;
}
