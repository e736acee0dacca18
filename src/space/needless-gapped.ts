import { netmaskLength } from "../qmail/netmask.ts";
import { type Blocks, idOfTag } from "./blocks.ts";
import { greatest, type Judging, lengthsOfClasses } from "./class-lengths.ts";
import { divideEntries } from "./divide-entries.ts";
import type { TooManyWith } from "./entry-classes.ts";
import { addressOf, type EntryNumbers, isNotipme, netmaskById } from "./entry-numbers.ts";
import { STATUS } from "./entry-status.ts";
import { takeOnce } from "./gapped-pass.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";

// Needless entries where some netmask has gaps. A block inside another may then count for less, so there is no tree to walk: the
// addresses are divided into classes, and the entries are judged one by one, longest first. An entry that is kept settles its
// classes for all shorter ones, so they are not looked at again.

const ME = 1;
const LISTED = 2;
const EXCLUDED = 4;

/**
 * Judges the entries of some ordinary blocks and the gapped ones against each other: nothing else may have an address in common
 * with them. Returns the entry at which there are too many classes, if there are; then only the duplicates are marked.
 */
export function sweepGapped(
  ids: EntryNumbers,
  blocks: Blocks,
  gapped: readonly number[],
  interfaces: SeenInterfaces,
  status: Uint8Array,
  passOf: Uint8Array,
): TooManyWith | null {
  const judged = [...new Set([...Array.from(blocks.tag, idOfTag), ...gapped])].sort((a, b) => a - b);
  markDuplicates(ids, judged, status);
  const divided = divideEntries(ids, judged, interfaces);
  if ("tooManyWith" in divided) return divided;
  const length = new Uint8Array(ids.count);
  for (const id of judged) length[id] = netmaskLength(netmaskById(ids, id));
  const judging = { ids, divided, length, interfaces, status, passOf };
  judgeIdleAndShadowed(judging, judged);
  const order = longestFirst(ids, judged, length);
  for (let number = 1; takeOnce(judging, order, number); number++);
  return null;
}

function judgeIdleAndShadowed(judging: Judging, judged: readonly number[]): void {
  const { ids, divided, length, interfaces, status } = judging;
  const { count, first, list, bare, isInterface } = divided;
  const present = lengthsOfClasses(judging);
  const seen = new Uint8Array(count);
  for (let cls = 0; cls < count; cls++) {
    const b = greatest(present.ipme[cls] as number);
    const n = greatest(present.notipme[cls] as number);
    if (bare[cls] === 1 && b >= 0) (seen[cls] as number) |= LISTED | (b > n ? ME : EXCLUDED);
    if (isInterface[cls] === 1) (seen[cls] as number) |= LISTED | (n < 32 ? ME : EXCLUDED);
  }
  for (const id of judged) {
    if (id < ids.firstMoreipme || status[id] !== STATUS.needed) continue;
    let its = 0;
    for (let k = first[id] as number; k < (first[id + 1] as number); k++) its |= seen[list[k] as number] as number;
    if (!isNotipme(ids, id)) {
      if ((its & ME) === 0) status[id] = STATUS.shadowed;
    } else if (interfaces.declared || length[id] !== 32) {
      if ((its & LISTED) === 0) status[id] = STATUS.idle;
      else if ((its & EXCLUDED) === 0) status[id] = STATUS.shadowed;
    }
  }
}

/** Equal entries of one file: all but the first. */
function markDuplicates(ids: EntryNumbers, judged: readonly number[], status: Uint8Array): void {
  const known = new Set<string>();
  for (const id of judged) {
    if (id < ids.firstMoreipme) continue;
    const key = `${isNotipme(ids, id) ? "-" : ""}${addressOf(ids, id)}/${netmaskById(ids, id)}`;
    if (known.has(key)) status[id] = STATUS.duplicate;
    known.add(key);
  }
}

/** The ids by length; of equal lengths, moreipme, then the implicit entries, then notipme; in a file, later lines first. */
function longestFirst(ids: EntryNumbers, judged: readonly number[], length: Uint8Array): number[][] {
  const order: number[][] = Array.from({ length: 33 }, () => []);
  const latestFirst = [...judged].reverse();
  for (const id of latestFirst) if (!isNotipme(ids, id)) (order[length[id] as number] as number[]).push(id);
  for (const id of latestFirst) if (isNotipme(ids, id)) (order[length[id] as number] as number[]).push(id);
  return order;
}
