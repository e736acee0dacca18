import type { Entry, Lists } from "../qmail/types.ts";
import { type AddressSet, sizeOf } from "./address-set.ts";
import { gappedEntries } from "./blocks.ts";
import { decidersOf, entryOfTooMany } from "./class-map.ts";
import { cubesOf } from "./cube-set.ts";
import { type Deciders, isMeAt, type PieceMap, type VerdictMap } from "./deciders.ts";
import { addEntries, collectEntries, type EntryClasses, isTooMany } from "./entry-classes.ts";
import { addressOf, type EntryNumbers, entryOf, netmaskById, numberEntries } from "./ids.ts";
import { appendRange } from "./networks.ts";
import { pieceEnd } from "./verdict-map.ts";

/** Where two hosts' verdicts differ, exactly. Columns, because there may be millions of runs. */
export interface SpaceDifference {
  /** The addresses that become me, and that stop being me. */
  readonly nowMe: AddressSet;
  readonly noLongerMe: AddressSet;
  /** The runs in which the verdict differs: the part of each side that holds it, so that it is what both have in common. */
  readonly base: Deciders;
  readonly head: Deciders;
  readonly basePart: readonly number[];
  readonly headPart: readonly number[];
  /**
   * Single addresses that notipme has on one side only: one that is an interface's would become me where they were removed,
   * and stop being me where they were added.
   */
  readonly excludedBefore: readonly number[];
  readonly excludedNow: readonly number[];
  /** The classes that are the parts of both sides, where they are classes. */
  readonly entries: EntryClasses | null;
  /** The addresses of the runs, by a number for each run (-1: left out); null where they are too many to be told apart. */
  readonly setsOf: (numberOf: (run: number) => number, count: number) => readonly AddressSet[] | null;
}

const nothing: Deciders = {
  ids: { implicit: [], moreipme: null, notipme: null, firstMoreipme: 0, firstNotipme: 0, count: 0 },
  count: 0,
  ipme: new Int32Array(0),
  notipme: new Int32Array(0),
  ipmeLength: new Int8Array(0),
  notipmeLength: new Int8Array(0),
};

export const noDifference: SpaceDifference = {
  nowMe: [],
  noLongerMe: [],
  base: nothing,
  head: nothing,
  basePart: [],
  headPart: [],
  excludedBefore: [],
  excludedNow: [],
  entries: null,
  setsOf: (_, count) => Array.from({ length: count }, () => []),
};

/** The length of a netmask that has all bits: only the single address itself has it. */
const SINGLE = 32;

/** Null where gapped netmasks make too many classes. */
export function differenceBetween(base: VerdictMap, head: VerdictMap): SpaceDifference | null {
  return base.kind === "pieces" && head.kind === "pieces" ? walk(base, head) : byClasses(base.ids, head.ids);
}

/** Walks over both sides' pieces together. */
function walk(base: PieceMap, head: PieceMap): SpaceDifference {
  const nowMe: number[] = [];
  const noLongerMe: number[] = [];
  const basePart: number[] = [];
  const headPart: number[] = [];
  const excludedBefore: number[] = [];
  const excludedNow: number[] = [];
  let b = 0;
  let h = 0;
  let at = 0;
  while (b < base.count) {
    const was = isMeAt(base, b);
    const is = isMeAt(head, h);
    const baseEnd = pieceEnd(base, b);
    const headEnd = pieceEnd(head, h);
    const end = Math.min(baseEnd, headEnd);
    if (was !== is) {
      appendRange(is ? nowMe : noLongerMe, at, end);
      basePart.push(b);
      headPart.push(h);
    }
    const before = base.notipmeLength[b] === SINGLE;
    const now = head.notipmeLength[h] === SINGLE;
    if (before !== now) (now ? excludedNow : excludedBefore).push(at);
    if (baseEnd === end) b++;
    if (headEnd === end) h++;
    at = end;
  }
  const setsOf: SpaceDifference["setsOf"] = (numberOf, count) => {
    const sets: number[][] = Array.from({ length: count }, () => []);
    for (let run = 0; run < basePart.length; run++) {
      const p = basePart[run] as number;
      const q = headPart[run] as number;
      const from = Math.max(base.start[p] as number, head.start[q] as number);
      const set = sets[numberOf(run)];
      if (set !== undefined) appendRange(set, from, Math.min(pieceEnd(base, p), pieceEnd(head, q)));
    }
    return sets;
  };
  return { nowMe, noLongerMe, base, head, basePart, headPart, excludedBefore, excludedNow, entries: null, setsOf };
}

/** Divides the space by the entries of both sides together. */
function byClasses(base: EntryNumbers, head: EntryNumbers): SpaceDifference | null {
  const collector = collectEntries();
  addEntries(collector, base);
  addEntries(collector, head, base.count);
  const entries = collector.divide();
  if (isTooMany(entries)) return null;
  const before = decidersOf(base, entries);
  const now = decidersOf(head, entries, base.count);
  const runs: number[] = [];
  for (let cls = 0; cls < before.count; cls++) {
    if (entries.classes.size[cls] !== 0 && isMeAt(before, cls) !== isMeAt(now, cls)) runs.push(cls);
  }
  const setsOf = (numberOf: (run: number) => number, count: number): readonly AddressSet[] | null =>
    setsOfClasses(entries, runs, numberOf, count);
  const sets = setsOf((run) => (isMeAt(now, runs[run] as number) ? 0 : 1), 2);
  if (sets === null) return null;
  const [nowMe, noLongerMe] = sets as [AddressSet, AddressSet];
  const [excludedBefore, excludedNow] = [singles(base), singles(head)];
  return {
    nowMe,
    noLongerMe,
    base: before,
    head: now,
    basePart: runs,
    headPart: runs,
    excludedBefore: [...excludedBefore].filter((one) => !excludedNow.has(one)).sort((a, b) => a - b),
    excludedNow: [...excludedNow].filter((one) => !excludedBefore.has(one)).sort((a, b) => a - b),
    entries,
    setsOf,
  };
}

function setsOfClasses(
  { classes }: EntryClasses,
  runs: readonly number[],
  numberOf: (run: number) => number,
  count: number,
): readonly AddressSet[] | null {
  if (runs.length === 0) return Array.from({ length: count }, () => []);
  const label = new Int32Array(classes.count).fill(-1);
  for (const [run, cls] of runs.entries()) label[cls] = numberOf(run);
  const cubes = cubesOf(classes, (cls) => label[cls] as number);
  return cubes === null ? null : Array.from({ length: count }, (_, its) => ({ cubes, label: its }));
}

/** The single addresses of notipme. */
function singles(ids: EntryNumbers): Set<number> {
  const out = new Set<number>();
  for (let id = ids.firstNotipme; id < ids.count; id++) {
    if (netmaskById(ids, id) === 0xffffffff) out.add(addressOf(ids, id));
  }
  return out;
}

/** Does nothing differ, for these interfaces, or (`everyInterface`) for every possible set of interface addresses? */
export function isSame(difference: SpaceDifference, everyInterface: boolean): boolean {
  if (difference.basePart.length > 0) return false;
  return !everyInterface || (difference.excludedBefore.length === 0 && difference.excludedNow.length === 0);
}

/** How many classes of gapped netmasks these maps and their difference keep. */
export function countClasses(maps: readonly (VerdictMap | null)[], difference: SpaceDifference | null): number {
  const own = maps.reduce((sum, map) => sum + (map?.kind === "classes" ? map.count : 0), 0);
  return own + (difference?.entries?.classes.count ?? 0);
}

/** The entry with which the gapped netmasks of these lists make too many classes; `first`: the first with such a netmask. */
export function entryWithGaps({ fixed, moreipme, notipme }: Lists, first: boolean): Entry | null {
  const ids = numberEntries(fixed, moreipme, notipme);
  const [gapped] = first ? gappedEntries(ids) : [];
  const id = first ? gapped : entryOfTooMany(ids);
  return id == null ? null : entryOf(ids, id);
}

/** How many addresses are in the set of at least one of these differences, by the classes of all their entries; null where there are too many. */
export function countInAny(differences: readonly SpaceDifference[], of: "nowMe" | "noLongerMe"): number | null {
  const judged = differences.filter(({ basePart }) => basePart.length > 0);
  const [only] = judged;
  if (only === undefined) return 0;
  if (judged.length === 1) return sizeOf(only[of]);
  const collector = collectEntries();
  let offset = 0;
  const sides = judged.map(({ base, head }) =>
    [base.ids, head.ids].map((ids) => {
      addEntries(collector, ids, offset);
      offset += ids.count;
      return { ids, offset: offset - ids.count };
    }),
  );
  const entries = collector.divide();
  if (isTooMany(entries)) return null;
  const deciders = sides.map((both) => both.map(({ ids, offset }) => decidersOf(ids, entries, offset)));
  let count = 0;
  for (let cls = 0; cls < entries.classes.count; cls++) {
    const differs = deciders.some(([base, head]) => {
      const [was, is] = [base !== undefined && isMeAt(base, cls), head !== undefined && isMeAt(head, cls)];
      return was !== is && is === (of === "nowMe");
    });
    if (differs) count += entries.classes.size[cls] as number;
  }
  return count;
}
