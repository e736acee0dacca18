import { hasHostBits, isGapped, reach } from "../qmail/netmask.ts";
import type { IpFile } from "../qmail/types.ts";
import { addressOf, type Ids, netmaskById } from "./ids.ts";
import { sortByKey } from "./sort.ts";

/**
 * A block is an aligned range of addresses that one entry matches: 2^(32 - reach) addresses from `start`. An ordinary entry
 * is one block; a netmask with gaps has one for every way to fill the gaps. Any two blocks are nested or disjoint.
 */
export interface Blocks {
  /** First address; ascending, and where equal the wider block first, then by id. */
  readonly start: Uint32Array;
  /** `id * 64 + reach`. */
  readonly tag: Uint32Array;
  /** Some entry's netmask has gaps: a block's reach is not the length that its entry counts for. */
  readonly gapped: boolean;
}

/** More blocks of gapped netmasks than this are not worked out: nothing that a person wrote comes near. */
export const MOST_GAPPED_BLOCKS: number = 2 ** 22;
/** Ids must leave six bits of a tag to the reach. */
const MOST_ENTRIES = 2 ** 26;

const REACH_BITS = 6;
const REACH_MASK = 63;

export function reachOfTag(tag: number): number {
  return tag & REACH_MASK;
}

export function idOfTag(tag: number): number {
  return tag >>> REACH_BITS;
}

/** How many blocks a netmask needs: 2 to the number of zeros before its last one. */
export function blocksOf(netmask: number): number {
  const reached = reach(netmask);
  let zeros = 0;
  for (let bit = 32 - reached; bit < 32; bit++) if (((netmask >>> bit) & 1) === 0) zeros++;
  return 2 ** zeros;
}

/**
 * The blocks of all entries that match anything (those with host bits set have none), sorted. Null where gapped netmasks
 * would need more than MOST_GAPPED_BLOCKS.
 */
export function makeBlocks(ids: Ids): Blocks | null {
  const gapped: number[] = [];
  let plain = ids.implicit.length;
  let extra = 0;
  for (const file of [ids.moreipme, ids.notipme]) {
    if (file === null) continue;
    plain += file.entries.count;
    const first = file === ids.moreipme ? ids.firstMoreipme : ids.firstNotipme;
    for (const index of unusualEntries(file)) {
      const netmask = file.entries.netmask[index] as number;
      plain--;
      if (hasHostBits(file.entries.address[index] as number, netmask)) continue;
      gapped.push(first + index);
      extra += blocksOf(netmask);
    }
  }
  if (extra > MOST_GAPPED_BLOCKS || ids.count > MOST_ENTRIES) return null;

  const start = new Uint32Array(plain + extra);
  const tag = new Uint32Array(plain + extra);
  let n = 0;
  for (let id = 0; id < ids.implicit.length; id++) {
    const { address, netmask } = ids.implicit[id] as { address: number; netmask: number };
    start[n] = address;
    tag[n++] = (id << REACH_BITS) | reach(netmask);
  }
  for (const file of [ids.moreipme, ids.notipme]) {
    if (file === null) continue;
    const first = file === ids.moreipme ? ids.firstMoreipme : ids.firstNotipme;
    const { count, address, netmask } = file.entries;
    for (let i = 0; i < count; i++) {
      const mask = (netmask[i] as number) | 0;
      if (mask === -1) {
        start[n] = address[i] as number;
        tag[n++] = ((first + i) << REACH_BITS) | 32;
      } else if (!isGapped(mask) && !hasHostBits(address[i] as number, mask)) {
        start[n] = address[i] as number;
        tag[n++] = ((first + i) << REACH_BITS) | reach(mask);
      }
    }
  }
  for (const id of gapped) n = expand(ids, id, start, tag, n);
  return sortedBlocks(start, tag, gapped.length > 0);
}

/** The blocks of these entries alone, which must be some of those of `makeBlocks`. */
export function blocksAmong(ids: Ids, among: readonly number[]): Blocks {
  const count = among.reduce((sum, id) => sum + blocksOf(netmaskById(ids, id)), 0);
  const start = new Uint32Array(count);
  const tag = new Uint32Array(count);
  let n = 0;
  for (const id of among) n = expand(ids, id, start, tag, n);
  return sortedBlocks(
    start,
    tag,
    among.some((id) => isGapped(netmaskById(ids, id))),
  );
}

function sortedBlocks(start: Uint32Array, tag: Uint32Array, gapped: boolean): Blocks {
  const sorted = sortByKey({ key: start, payload: tag });
  orderEqualStarts(sorted.key, sorted.payload);
  return { start: sorted.key, tag: sorted.payload, gapped };
}

/** Indexes of the entries with gapped netmasks or host bits: only a file's notable lines can hold one. */
export function* unusualEntries(file: IpFile): Generator<number> {
  const { count, address, netmask, line } = file.entries;
  let i = 0;
  for (let k = 0; k < file.notable.count; k++) {
    const wanted = file.notable.line[k] as number;
    i = lowerBound(line, wanted, i, count);
    if (i >= count || line[i] !== wanted) continue;
    const mask = netmask[i] as number;
    if (isGapped(mask) || hasHostBits(address[i] as number, mask)) yield i;
  }
}

/** The first index in `[from, to)` whose value is at least `value`; `to` if there is none. */
export function lowerBound(values: Uint32Array, value: number, from = 0, to: number = values.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function expand(ids: Ids, id: number, start: Uint32Array, tag: Uint32Array, at: number): number {
  const netmask = netmaskById(ids, id);
  const address = addressOf(ids, id);
  const reached = reach(netmask);
  const gaps = ~netmask & ~(2 ** (32 - reached) - 1);
  let n = at;
  let filling = 0;
  do {
    start[n] = (address | filling) >>> 0;
    tag[n++] = (id << REACH_BITS) | reached;
    filling = (filling - gaps) & gaps; // the next subset of the gap bits, ascending
  } while (filling !== 0);
  return n;
}

/** Among equal starts the wider block comes first; the sort left them in the order of their ids, then gapped ones. */
function orderEqualStarts(start: Uint32Array, tag: Uint32Array): void {
  const n = start.length;
  for (let i = 1; i < n; i++) {
    if (start[i] !== start[i - 1] || byReachThenId(tag[i - 1] as number, tag[i] as number) <= 0) continue;
    let from = i - 1;
    while (from > 0 && start[from - 1] === start[i]) from--;
    let to = i + 1;
    while (to < n && start[to] === start[i]) to++;
    const group = tag.subarray(from, to);
    group.set(Uint32Array.from(group).sort(byReachThenId));
    i = to - 1;
  }
}

function byReachThenId(a: number, b: number): number {
  return reachOfTag(a) - reachOfTag(b) || idOfTag(a) - idOfTag(b);
}
