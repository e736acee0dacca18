import { type Fault, type FleetFaults, faultsOf } from "../mail/fleet-faults.ts";
import type { Ipv6Reached, ReachedRange } from "../mail/hosts.ts";
import type { FleetNames } from "../mail/partition-context.ts";
import type { HostStep } from "../mail/simulation.ts";
import { lineNumber } from "../qmail/lines.ts";
import type { InterfaceSet, SourceFile, Span } from "../qmail/types.ts";
import type { EntryPlace } from "../qmail/way.ts";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import { type ControlDirectory, isUnreadable } from "../tree/control-directory.ts";

/** The hosts that hand mail to each other, with those of a directory among them. */
export interface FleetOfSubject {
  readonly names: FleetNames;
  /** The directory of each host. */
  readonly directories: readonly ControlDirectory[];
  /** The number of the host without a name that uses a directory which no host of the file uses; null where there is none. */
  readonly guest: number | null;
}

/** What `qmailint.yaml` says, for a directory, about the world around it. */
export interface SubjectMail {
  /** Names of the DNS are declared, or zones. */
  readonly hasDns: boolean;
  /** DNS or several hosts are declared, so one can tell whether mail comes back. */
  readonly isDeclared: boolean;
  /** Where the hosts that use the directory are reached, in their order. */
  reached(): readonly ReachedHost[];
  /** The fleets of the hosts that use the directory, each once. */
  fleets(): readonly FleetOfSubject[];
  /** Why the ways of some mail are not known: for that mail, no rule can say that nothing is wrong. */
  unknownWays(isComplete: boolean | null): readonly Problem[];
}

/** Where a host is reached, as far as that is declared. */
export interface ReachedHost {
  readonly name: string | null;
  /** Where `reached-at` is written for the host; null where it is not. */
  readonly place: StepPlace | null;
  /** Includes its interfaces, where `interfaces` is written or nothing is declared. */
  readonly reachedAt: readonly ReachedRange[];
  readonly reachedAtIpv6: readonly Ipv6Reached[];
  readonly interfaces: InterfaceSet | null;
  /** Does its own connection to port 25 of an address arrive at itself, and does it arrive at another host of the file? */
  arrivals(address: number): { readonly here: boolean; readonly elsewhere: boolean };
}

/** A place in a file: the whole of an entry or a record. */
export interface StepPlace extends Span {
  readonly file: SourceFile;
  readonly line: number;
}

/**
 * The faults of a fleet; none where some file cannot be judged, which others report; and none that rest on a missing rcpthosts
 * where a directory does not hold all of its host's files, because then it is not known what is accepted. With a guest, only mail
 * that arrives there counts: the fleet of the other hosts tells the rest.
 */
export function faultsIn({ names, directories, guest }: FleetOfSubject, isComplete: boolean | null): FleetFaults {
  const { hosts } = names.ready.fleet;
  const isKnown = hosts.map((_, i) => !isPartial(directories[i], isComplete));
  // The other hosts seem to accept everything, but only for want of an rcpthosts.
  const arriving = [...(guest === null ? hosts.keys() : [guest])].filter((i) => isKnown[i] === true);
  const faults = faultsOf(names, arriving);
  if (arriving.length === hosts.length) return faults;
  const { loops, ambiguous, endless, stops } = faults;
  const partial = new Set(hosts.flatMap(({ name }, i) => (isKnown[i] === true ? [] : [name])));
  const isTold = ({ way }: Fault): boolean =>
    !way.some(({ host, step, by }) => step === "rcpthosts" && by === null && partial.has(host));
  return { loops: loops.filter(isTold), ambiguous: ambiguous.filter(isTold), endless: endless.filter(isTold), stops };
}

/** It has no rcpthosts and is not complete. `isComplete`: what `qmailint.yaml` says about that. */
function isPartial(directory: ControlDirectory | undefined, isComplete: boolean | null): boolean {
  const has = (name: string): boolean => directory?.names.includes(name) === true;
  if (has("rcpthosts") || isComplete === true) return false;
  return isComplete === false || !has("me") || !(has("locals") || has("virtualdomains"));
}

/** Where an entry of a host's file stands. */
export function entryPlace({ names, directories }: FleetOfSubject, host: string, by: EntryPlace): StepPlace | null {
  const index = names.ready.fleet.hosts.findIndex(({ name }) => name === host);
  const file = directories[index]?.file(by.file) ?? null;
  if (file === null || isUnreadable(file)) return null;
  return { file, line: by.line, start: by.start, end: by.end };
}

/** The file whose first line takes findings that no other line decides: `me`, else the first existing file by name. */
export function fileOfMe(directory: ControlDirectory): SourceFile {
  for (const name of ["me", ...[...directory.names].sort()]) {
    const file = directory.file(name);
    if (file !== null && !isUnreadable(file)) return file;
  }
  return { path: directory.path, bytes: new Uint8Array() };
}

export function placeOf(file: SourceFile, { start, end }: Span): StepPlace {
  return { file, line: lineNumber(file.bytes, start), start, end };
}

/** The way of a message in a few words: each host, and what decided there. */
export function wayText(way: readonly HostStep[]): string {
  const parts: string[] = [];
  let last: string | null = null;
  for (const { host, step, result } of way) {
    if (host !== last && host !== "") parts.push(`on ${showText(host)}`);
    last = host;
    parts.push(`${step}: ${showText(result)}`);
  }
  const shown = parts.slice(0, SHOWN).join(", ");
  return parts.length > SHOWN ? `${shown}, and so on` : shown;
}

const SHOWN = 24;
