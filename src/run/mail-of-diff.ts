import type { MailFleet } from "../assertions/mail-fleet.ts";
import type { DecidingStep } from "../diff/deciding-steps.ts";
import { decidingEntry } from "../diff/deciding-steps.ts";
import type { HostDifference } from "../diff/host-difference.ts";
import type { HostMail, ResponsibleLine } from "../diff/host-mail.ts";
import { type MailLeft, mailDifference, mailLeft } from "../diff/mail-difference.ts";
import { lostPatience, newPatience, type Patience } from "../mail/mail-patience.ts";
import type { FleetNames } from "../mail/partition-context.ts";
import { type SharedLiterals, sharedLiterals } from "../mail/shared-literals.ts";
import type { Stop } from "../mail/simulation.ts";
import { type Touched, touchedNames } from "../mail/touched-names.ts";
import { textOf } from "../qmail/latin1.ts";
import { lineEnd, lineNumber, lineStart } from "../qmail/lines.ts";
import type { SourceFile } from "../qmail/types.ts";
import type { Control, LoadedSettings } from "../settings/loaded-settings.ts";
import { once } from "../text/once.ts";
import { type Pairwise, pairwise } from "../text/pairwise.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { isUnreadable } from "../tree/control-directory.ts";
import { bareMailFacts, factsOfHead } from "./bare-mail-facts.ts";
import type { MailFleets } from "./mail-fleets.ts";
import { isSameInFiles, isSameWorld } from "./same-world.ts";
import { sharedMailFacts } from "./shared-mail-facts.ts";

/** What one side knows about the mail of a directory. */
export interface SideOfMail {
  readonly key: string;
  /** The file that counts for the directory. */
  readonly loaded: LoadedSettings | null;
  readonly fleets: MailFleets;
  /** The same for directories that belong together on both sides. */
  placeOf(absolute: string): string;
  /** The directory of this side at such a place; null where there is none. */
  controlAt(place: string): Control | null;
}

/** A directory without any of these is only part of one, and says nothing about where mail goes. */
const SAYS_WHERE = new Set(["locals", "rcpthosts", "virtualdomains", "smtproutes"]);
/** The lists that are compared entry by entry. */
const LISTS: ReadonlySet<string> = new Set([...SAYS_WHERE, "moreipme", "notipme"]);
const NOTHING: ReadonlySet<string> = new Set();

/** What is the same for all pairs of hosts of a run, each worked out once. */
export interface Comparing {
  readonly facts: Pairwise<LoadedSettings | null, LoadedSettings | null, SharedFacts>;
  readonly fleets: Pairwise<MailFleet, MailFleet, ComparedFleets>;
  readonly patience: Patience;
  readonly left: MailLeft;
}

/** The settings of the base with what only the head declares, and what that is. */
interface SharedFacts {
  readonly base: LoadedSettings | null;
  readonly added: readonly string[];
}

/** How two fleets differ. */
interface ComparedFleets {
  /** They do not differ at all. */
  readonly isSame: boolean;
  /** The domains that are touched if only the entries of some lists differ; null where any domain may be. */
  touched(): Touched | "too-many" | null;
  readonly shared: SharedLiterals;
}

export function newComparing(): Comparing {
  return { facts: pairwise(), fleets: pairwise(), patience: newPatience(), left: mailLeft() };
}

/**
 * Where mail that arrives at a host goes another way. Null where none can, and where the host, or its directory, is there on one
 * side only. Throws a UsageError where there is no answer.
 */
export function mailOfDiff(
  one: HostDifference,
  from: SideOfMail | null,
  to: SideOfMail | null,
  comparing: Comparing,
): HostMail | null {
  if (from === null || to === null || !isAboutMail(one)) return null;
  const { base, added } = factsOf(from, to, comparing);
  const mail = compared(one, { base: from, head: to }, { base, head: to.loaded }, one.host, comparing);
  return mail === null ? null : { ...mail, facts: added };
}

/**
 * The same without the facts that only the head declares: null where there are none, or the base does not know the host. `host`:
 * what it is called then.
 */
export function bareMailOfDiff(
  one: HostDifference,
  from: SideOfMail,
  to: SideOfMail,
  comparing: Comparing,
): { readonly mail: HostMail; readonly host: string | null } | null {
  if (to.loaded === null || !isAboutMail(one) || factsOf(from, to, comparing).added.length === 0) return null;
  const bare = bareMailFacts(from.loaded, to.loaded, one.host);
  if (bare === null) return null;
  const loaded = { base: from.loaded, head: bare.loaded };
  const mail = compared(one, { base: from, head: to }, loaded, bare.host, comparing);
  return mail === null ? null : { mail, host: bare.host };
}

function factsOf(from: SideOfMail, to: SideOfMail, { facts }: Comparing): SharedFacts {
  const counterpart = ({ absolute }: Control): Control | null => from.controlAt(to.placeOf(absolute));
  return facts.of(from.loaded, to.loaded, () => ({
    base: sharedMailFacts(from.loaded, to.loaded, counterpart),
    added: factsOfHead(from.loaded, to.loaded),
  }));
}

function isAboutMail({ base, head }: HostDifference): boolean {
  return [base, head].some(({ directory: { names } }) => names.some((name) => SAYS_WHERE.has(name)));
}

function compared(
  one: HostDifference,
  sides: Readonly<Record<"base" | "head", SideOfMail>>,
  loaded: Readonly<Record<"base" | "head", LoadedSettings | null>>,
  host: string | null,
  comparing: Comparing,
): HostMail | null {
  const fleetOf = (side: "base" | "head"): MailFleet =>
    sides[side].fleets.of(loaded[side], { key: sides[side].key, directory: one[side].directory }, host);
  const fleets = { base: fleetOf("base"), head: fleetOf("head") };
  const [before, after] = [arrivingAt(fleets.base, host), arrivingAt(fleets.head, host)];
  if (before === null || after === null) return null;
  const made = () => comparedFleets(fleets, loaded, comparing.patience);
  const { isSame, touched, shared } = comparing.fleets.of(fleets.base, fleets.head, made);
  if (isSame) return noChange(fleets);
  refuseTooMuch(loaded.head, comparing);
  const { changes, stop } = mailDifference(
    before,
    after,
    before.host === after.host ? touched() : null,
    shared,
    comparing.left,
  );
  refuseTooMuch(loaded.head, comparing);
  if (stop !== null) throw new UsageError(whyStopped(stop), { file: one.control, line: 1, column: 1 });
  return {
    changes,
    lines: (change) => {
      const lines = change.steps().map((step) => lineOf(step, fleets[step.side]));
      return lines.filter((line) => line !== null);
    },
    hostName: (side, index) => fleets[side].ready.fleet.hosts[index]?.name ?? "",
  };
}

/** On a side without declared hosts, the host without a name is compared, as for addresses. Null where the host is not there. */
function arrivingAt(fleet: MailFleet, host: string | null): { names: FleetNames; host: number } | null {
  const its = fleet.has(host) ? host : null;
  return fleet.has(its) ? { names: fleet.names, host: fleet.indexOf(its) } : null;
}

function comparedFleets(
  { base, head }: Readonly<Record<"base" | "head", MailFleet>>,
  loaded: Readonly<Record<"base" | "head", LoadedSettings | null>>,
  patience: Patience,
): ComparedFleets {
  const isSame = isSameWorld(base, head, loaded.base, loaded.head);
  const isInLists = once(() => isSame && isSameInFiles(base, head, LISTS));
  return {
    isSame: isSame && isSameInFiles(base, head, NOTHING),
    touched: once(() => (isInLists() ? touchedNames(base.names, head.names) : null)),
    shared: sharedLiterals(base.names, head.names, patience),
  };
}

/** Reported once for all hosts of a file. */
function refuseTooMuch(loaded: LoadedSettings | null, { patience }: Comparing): void {
  const why = lostPatience(patience);
  if (why === null) return;
  throw new UsageError(why, loaded === null ? undefined : { file: loaded.settings.source.path, line: 1, column: 1 });
}

function noChange(fleets: Readonly<Record<"base" | "head", MailFleet>>): HostMail {
  return { changes: [], lines: () => [], hostName: (side, host) => fleets[side].ready.fleet.hosts[host]?.name ?? "" };
}

function whyStopped({ recipient, why }: { recipient: string; why: Stop }): string {
  const shown = showText(recipient);
  switch (why.kind) {
    case "too-many-classes":
      return "more than 120,000 names or classes of recipients have changed in a run, or there are more than 1,000,000 names on both sides of changes that may concern them all, so where mail goes was not compared";
    case "too-many-addresses":
      return "moreipme, notipme and the interfaces make more than 100,000 classes of addresses, so where mail goes was not compared";
    case "too-many-ways":
      return `mail for ${shown} can go too many ways, so where mail goes was not compared`;
    default:
      return `mail for ${shown} depends on a regular expression that qmailint does not judge, so where mail goes was not compared`;
  }
}

/** Null where no line of a file decided. */
function lineOf({ side, step: { host, by } }: DecidingStep, { ready, directories }: MailFleet): ResponsibleLine | null {
  if (by === null) return null;
  if (by.kind === "record") return lineAt(side, by.at.file, by.at.start);
  if (by.kind === "ipme") {
    const origin = decidingEntry(by.verdict)?.origin;
    return origin?.kind === "line" ? lineAt(side, origin.file, origin.start) : null;
  }
  if (by.kind === "key") return null;
  const directory = directories[ready.fleet.hosts.findIndex(({ name }) => name === host)];
  const file = directory?.file(by.file) ?? null;
  return file === null || isUnreadable(file) ? null : lineAt(side, file, by.start);
}

function lineAt(side: ResponsibleLine["side"], { path, bytes }: SourceFile, offset: number): ResponsibleLine {
  const start = lineStart(bytes, offset);
  // What follows the first bar of a route is a user and a password.
  const [text = ""] = textOf(bytes, { start, end: lineEnd(bytes, start) }).split("|");
  return { side, file: path, line: lineNumber(bytes, start), text };
}
