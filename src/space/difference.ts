import { appendRange } from "./address-ranges.ts";
import type { AddressSet } from "./address-set.ts";
import { decidersOf } from "./class-map.ts";
import { cubesOf } from "./cube-set.ts";
import { type Deciders, isMeAt, type PieceMap } from "./deciders.ts";
import type { DifferentParts } from "./different-parts.ts";
import { addEntries, collectEntries, type EntryClasses, isTooMany } from "./entry-classes.ts";
import { addressOf, type EntryNumbers, netmaskById } from "./entry-numbers.ts";
import { pieceEnd } from "./piece-map.ts";
import { partsOf, type SpaceDifference, sealDifference, unseal, type VerdictMap } from "./sealed.ts";

const nothing: Deciders = {
  ids: { implicit: [], moreipme: null, notipme: null, firstMoreipme: 0, firstNotipme: 0, count: 0 },
  count: 0,
  ipme: new Int32Array(0),
  notipme: new Int32Array(0),
  ipmeLength: new Int8Array(0),
  notipmeLength: new Int8Array(0),
};

export const noDifference: SpaceDifference = sealDifference({
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
});

/** The length of a netmask with all bits set, which only a single address has. */
const SINGLE = 32;

/** Null where gapped netmasks make too many classes. */
export function differenceBetween(base: VerdictMap, head: VerdictMap): SpaceDifference | null {
  const [before, now] = [unseal(base), unseal(head)];
  return before.kind === "pieces" && now.kind === "pieces" ? walk(before, now) : byClasses(before.ids, now.ids);
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
  const setsOf = setsOfPieces(base, head, basePart, headPart);
  const parts = { base, head, basePart, headPart, entries: null, setsOf };
  return sealDifference({ nowMe, noLongerMe, excludedBefore, excludedNow, ...parts });
}

function setsOfPieces(
  base: PieceMap,
  head: PieceMap,
  basePart: readonly number[],
  headPart: readonly number[],
): DifferentParts["setsOf"] {
  return (numberOf, count) => {
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
  return sealDifference({
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
  });
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

/** Is there no difference, for these interfaces, or (`everyInterface`) for every possible set of interface addresses? */
export function isSame(difference: SpaceDifference, everyInterface: boolean): boolean {
  if (partsOf(difference).basePart.length > 0) return false;
  return !everyInterface || (difference.excludedBefore.length === 0 && difference.excludedNow.length === 0);
}
