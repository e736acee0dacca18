import { hasHostBits, isGapped, netmaskOf, reach } from "../qmail/netmask.ts";
import type { Entries, IpFile } from "../qmail/types.ts";
import { addressOf, type EntryNumbers, netmaskById } from "./entry-numbers.ts";
import { lowerBound } from "./lower-bound.ts";
import { signed, sortBlocks } from "./sort.ts";

/**
 * A block is an aligned range of addresses that one entry matches: 2^(32 - reach) addresses from `start`. An ordinary entry
 * is one block; a netmask with gaps has one for every way to fill the gaps. Any two blocks are nested or disjoint.
 */
export interface Blocks {
  /** First address, ascending; where equal, the wider block first, then by id. */
  readonly start: Uint32Array;
  /** `id * 64 + reach`. */
  readonly tag: Uint32Array;
  /** Some entry's netmask has gaps: a block's reach may differ from the length that its entry counts for. */
  readonly gapped: boolean;
}

/** If gapped netmasks have more blocks than this, they are not listed: the space is then divided into classes. */
export const MOST_GAPPED_BLOCKS: number = 2 ** 18;
/** Ids must leave six bits of a tag for the reach. */
const MOST_ENTRIES = 2 ** 26;

const REACH_BITS = 6;
const REACH_MASK = 63;

export function reachOfTag(tag: number): number {
  return tag & REACH_MASK;
}

export function idOfTag(tag: number): number {
  return tag >>> REACH_BITS;
}

const SIZES = Float64Array.from({ length: 33 }, (_, reach) => 2 ** (32 - reach));

/** How many addresses a block of that reach has. From a table, because computing a power costs more than what is done with it. */
export function blockSize(reach: number): number {
  return SIZES[reach] as number;
}

/** How many blocks a netmask needs: 2 to the number of zeros before its last 1. */
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
export function makeBlocks(ids: EntryNumbers): Blocks | null {
  let extra = 0;
  for (const id of gappedEntries(ids)) extra += blocksOf(netmaskById(ids, id));
  return extra > MOST_GAPPED_BLOCKS || ids.count > MOST_ENTRIES ? null : sortedBlocks(ids, extra);
}

/** The blocks of the entries whose netmasks have no gaps. Null where there are too many entries. */
export function makeOrdinaryBlocks(ids: EntryNumbers): Blocks | null {
  return ids.count > MOST_ENTRIES ? null : sortedBlocks(ids, 0);
}

/** The entries with gapped netmasks that match anything. */
export function* gappedEntries(ids: EntryNumbers): Generator<number> {
  for (const file of [ids.moreipme, ids.notipme]) {
    if (file === null) continue;
    const first = file === ids.moreipme ? ids.firstMoreipme : ids.firstNotipme;
    const { address, netmask } = file.entries;
    for (const i of unusualEntries(file)) {
      if (!hasHostBits(address[i] as number, netmask[i] as number)) yield first + i;
    }
  }
}

/** `extra`: the number of blocks of gapped netmasks; 0 leaves them out. */
function sortedBlocks(ids: EntryNumbers, extra: number): Blocks {
  let count = ids.implicit.length;
  for (const file of [ids.moreipme, ids.notipme]) {
    if (file === null) continue;
    count += file.entries.count;
    for (const _ of unusualEntries(file)) count--;
  }
  const pairs = new Uint32Array(2 * (count + extra));
  let n = 0;
  for (let id = 0; id < ids.implicit.length; id++) n = expand(ids, id, pairs, n);
  for (const file of [ids.moreipme, ids.notipme]) {
    if (file === null) continue;
    const first = file === ids.moreipme ? ids.firstMoreipme : ids.firstNotipme;
    const { count, address, netmask } = file.entries;
    let from = 0;
    for (const unusual of [...unusualEntries(file), count]) {
      n = pairUp(file.entries, first, from, unusual, pairs, n);
      if (extra > 0 && unusual < count && !hasHostBits(address[unusual] as number, netmask[unusual] as number)) {
        n = expand(ids, first + unusual, pairs, n);
      }
      from = unusual + 1;
    }
  }
  return { gapped: extra > 0, ...sortBlocks(pairs) };
}

/** The blocks of only these entries, whose netmasks have no gaps. */
export function blocksAmong(ids: EntryNumbers, among: readonly number[]): Blocks {
  const pairs = new Uint32Array(2 * among.length);
  let n = 0;
  for (const id of [...among].sort((a, b) => a - b)) n = expand(ids, id, pairs, n);
  return { ...sortBlocks(pairs), gapped: false };
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

/** Calls `visit` with the tag of every block that holds an address, the widest first. There may be millions. */
export function eachTagAround({ start, tag }: Blocks, address: number, visit: (tag: number) => void): void {
  let before = -1;
  let i = 0;
  for (let reach = 0; reach <= 32; reach++) {
    const wanted = (address & netmaskOf(reach)) >>> 0;
    if (wanted === before) continue; // a zero in the address: these blocks have been seen
    before = wanted;
    for (i = lowerBound(start, wanted, i); i < start.length && start[i] === wanted; i++) {
      if (wanted + blockSize(reachOfTag(tag[i] as number)) > address) visit(tag[i] as number);
    }
  }
}

/** The blocks of the entries of `[from, to)`, whose netmasks are ordinary: what `expand` does, without its detours. */
function pairUp(entries: Entries, first: number, from: number, to: number, pairs: Uint32Array, at: number): number {
  const address = signed(entries.address);
  const netmask = signed(entries.netmask);
  const words = signed(pairs);
  let n = at;
  for (let i = from; i < to; i++) {
    words[n++] = address[i] as number;
    words[n++] = ((first + i) << REACH_BITS) | reach(netmask[i] as number);
  }
  return n;
}

/** Writes an entry's blocks to `pairs` from `at` on, ascending, as `sortBlocks` wants them, and returns the place after them. */
function expand(ids: EntryNumbers, id: number, pairs: Uint32Array, at: number): number {
  const netmask = netmaskById(ids, id);
  const address = addressOf(ids, id);
  const reached = reach(netmask);
  const gaps = ~netmask & netmaskOf(reached);
  let n = at;
  let filling = 0;
  do {
    pairs[n++] = address | filling;
    pairs[n++] = (id << REACH_BITS) | reached;
    filling = (filling - gaps) & gaps; // the next subset of the gap bits, ascending
  } while (filling !== 0);
  return n;
}
