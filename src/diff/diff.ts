import { DEFAULT_DIALECT } from "../qmail/dialects.ts";
import { makeLists } from "../qmail/ipme.ts";
import type { Dialect, IpFile, IpReader, Lists } from "../qmail/types.ts";
import { countClasses, entryWithGaps } from "../space/class-counts.ts";
import { differenceBetween, noDifference } from "../space/difference.ts";
import { ipv6Difference } from "../space/ipv6-difference.ts";
import { makeVerdictMap } from "../space/verdict-map.ts";
import { isSameBytes } from "../text/bytes.ts";
import { type ControlDirectory, directoryOfFiles, type Host, readFileOf } from "../tree/control-directory.ts";
import type { HostDifference, JudgedState } from "./host-difference.ts";

/** A control directory on one side, with the hosts that side declares. */
export interface DirectoryState {
  readonly directory: ControlDirectory;
  readonly hosts: readonly Host[];
}

/**
 * Null stands for a directory that is not there. `tooMany`: nothing was compared, because gapped netmasks make too many classes.
 */
export function diffDirectory(
  base: DirectoryState | null,
  head: DirectoryState | null,
): { readonly differences: HostDifference[]; readonly tooMany: TooMany | null } {
  const there = head ?? base;
  if (there === null) return { differences: [], tooMany: null };
  const only = base === null ? "head" : head === null ? "base" : null;
  const sides = { base: base ?? emptied(there), head: head ?? emptied(there) };
  const files = { base: reading(sides.base.directory), head: reading(sides.head.directory) };
  const dialect = there.hosts[0]?.dialect ?? DEFAULT_DIALECT;
  const [before, now] = [files.base(dialect), files.head(dialect)];
  const textChanged = !sameBytes(before.moreipme, now.moreipme) || !sameBytes(before.notipme, now.notipme);
  const differences: HostDifference[] = [];
  let classes = 0;
  for (const pair of pairHosts(sides.base.hosts, sides.head.hosts)) {
    const from = makeState(sides.base.directory, pair.base, pair.head, files.base);
    const to = makeState(sides.head.directory, pair.head, pair.base, files.head);
    const judged = textChanged || !sameFixed(from.lists, to.lists) || from.host.dialect !== to.host.dialect;
    const was = judged ? makeVerdictMap(from.lists) : null;
    const is = judged ? makeVerdictMap(to.lists) : null;
    const difference = !judged ? noDifference : was && is ? differenceBetween(was, is) : null;
    classes += countClasses([was, is], difference);
    if (difference === null || (classes > MOST_CLASSES && differences.length > 0)) {
      const place = placeOfGaps([to.lists, from.lists], difference !== null);
      // The other hosts would fare no better: their entries are the same, except for interface addresses.
      return {
        differences: [],
        tooMany: { together: difference !== null, ...(place ?? { file: there.directory.path, line: 1 }) },
      };
    }
    differences.push({
      control: there.directory.path,
      host: to.host.name ?? from.host.name,
      only,
      base: { ...from, where: was },
      head: { ...to, where: is },
      difference,
      ipv6: ipv6Difference(from.lists.single, to.lists.single),
      interfacesUnknown: from.host.set === null || to.host.set === null,
      textChanged,
    });
  }
  return { differences, tooMany: null };
}

/** How many classes of gapped netmasks are kept where a directory has several hosts: for all of them, and both sides. */
const MOST_CLASSES = 2 ** 18;

interface GapPlace {
  readonly file: string;
  readonly line: number;
}

/**
 * The line with which gapped netmasks make too many classes on one of the sides; `together`: that of the first such netmask,
 * because only all hosts together have too many.
 */
interface TooMany extends GapPlace {
  readonly together: boolean;
}

function placeOfGaps(sides: readonly Lists[], together: boolean): GapPlace | null {
  for (const lists of sides) {
    const origin = entryWithGaps(lists, together)?.origin;
    if (origin?.kind === "line") return { file: origin.file.path, line: origin.line };
  }
  return null;
}

/** The same directory without its files, in place of one that is not there. */
function emptied({ directory, hosts }: DirectoryState): DirectoryState {
  return { directory: directoryOfFiles(directory.path, {}), hosts };
}

interface Files {
  readonly moreipme: IpFile | null;
  readonly notipme: IpFile | null;
}

/** A directory as each dialect reads it, once. */
function reading(directory: ControlDirectory): (dialect: Dialect) => Files {
  const known = new Map<IpReader, Files>();
  return (dialect) => {
    let files = known.get(dialect.reader);
    if (files === undefined) {
      files = {
        moreipme: readFileOf(directory, "moreipme", dialect),
        notipme: readFileOf(directory, "notipme", dialect),
      };
      known.set(dialect.reader, files);
    }
    return files;
  };
}

function sameBytes(a: IpFile | null, b: IpFile | null): boolean {
  return a === null || b === null ? a === b : isSameBytes(a.bytes, b.bytes);
}

/**
 * Hosts of the same name belong together. One that only one side declares is compared with the other side's unnamed host, if
 * nothing is declared there; else with nothing.
 */
function pairHosts(
  base: readonly Host[],
  head: readonly Host[],
): { readonly base: Host | null; readonly head: Host | null }[] {
  const named = (hosts: readonly Host[], name: string | null): Host | null =>
    hosts.find((host) => host.name === name) ?? null;
  const unnamed = { base: named(base, null), head: named(head, null) };
  const pairs: { readonly base: Host | null; readonly head: Host | null }[] = [];
  for (const host of head) {
    const its = named(base, host.name);
    if (host.name !== null || its !== null || base.length === 0) pairs.push({ base: its ?? unnamed.base, head: host });
  }
  for (const host of base) {
    if (host.name !== null && named(head, host.name) === null) pairs.push({ base: host, head: unnamed.head });
  }
  return pairs;
}

/** A host that is not there has neither interfaces nor files. */
function makeState(
  directory: ControlDirectory,
  host: Host | null,
  other: Host | null,
  files: (dialect: Dialect) => Files,
): JudgedState {
  const judged = host ?? { ...(other as Host), set: null };
  const { moreipme, notipme } = host === null ? { moreipme: null, notipme: null } : files(judged.dialect);
  return { directory, host: judged, lists: makeLists(judged.dialect, judged.set, moreipme, notipme), where: null };
}

function sameFixed(a: Lists, b: Lists): boolean {
  return (
    a.fixed.length === b.fixed.length &&
    a.fixed.every(({ address, netmask }, i) => b.fixed[i]?.address === address && b.fixed[i]?.netmask === netmask) &&
    (a.moreipme === null) === (b.moreipme === null) &&
    (a.notipme === null) === (b.notipme === null)
  );
}
