import { hasHostBits, netmaskOf } from "../qmail/netmask.ts";
import type { Entry, IpFile } from "../qmail/types.ts";
import {
  type Blocks,
  blockSize,
  gappedEntries,
  idOfTag,
  makeOrdinaryBlocks,
  reachOfTag,
  unusualEntries,
} from "./blocks.ts";
import { addressOf, type EntryNumbers, entryOf, netmaskById } from "./entry-numbers.ts";
import { STATUS } from "./entry-status.ts";
import { lowerBound } from "./lower-bound.ts";
import { sweepGapped } from "./needless-gapped.ts";
import { sweepNested } from "./needless-nested.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";

export interface Needless {
  /** STATUS by id. */
  readonly status: Uint8Array;
  /** How many entries of each file have each STATUS. */
  readonly counts: { readonly moreipme: Uint32Array; readonly notipme: Uint32Array };
  /** In which pass a redundant entry was found, from 1; 255 stands for all later passes. */
  readonly pass: Uint8Array;
  /** The blocks of the entries without gaps; and the entries with gaps. */
  readonly blocks: Blocks;
  readonly gapped: readonly number[];
  /** The entry at which there are too many classes to judge more than the duplicates; null where everything is judged. */
  readonly tooManyWith: number | null;
}

/**
 * Which entries are duplicates, idle, shadowed or redundant: exactly, for all 2^32 addresses and all declared hosts. Where no
 * interface set is declared, for every possible one. Where there are too many classes, only the duplicates are marked.
 */
export function judgeNeedless(ids: EntryNumbers, interfaces: SeenInterfaces): Needless {
  const blocks = makeOrdinaryBlocks(ids);
  const status = new Uint8Array(ids.count);
  const pass = new Uint8Array(ids.count);
  const gapped = [...gappedEntries(ids)];
  if (blocks === null) return unjudged(ids, gapped, ids.count - 1);
  setAside(ids.moreipme, ids.firstMoreipme, status);
  setAside(ids.notipme, ids.firstNotipme, status);
  if (gapped.length === 0) sweepNested(ids, blocks, interfaces, status, pass);
  else {
    const { nested, tangled } = splitTrees(ids, blocks, gapped);
    sweepNested(ids, nested, interfaces, status, pass);
    const tooMany = sweepGapped(ids, tangled, gapped, interfaces, status, pass);
    if (tooMany !== null) return { ...unjudged(ids, gapped, tooMany.tooManyWith), blocks };
  }
  return { status, counts: countsOf(ids, status), pass, blocks, gapped, tooManyWith: null };
}

function unjudged(ids: EntryNumbers, gapped: readonly number[], tooManyWith: number): Needless {
  const status = judgeDuplicates(ids);
  const blocks = { start: new Uint32Array(0), tag: new Uint32Array(0), gapped: false };
  return { status, counts: countsOf(ids, status), pass: new Uint8Array(ids.count), blocks, gapped, tooManyWith };
}

function countsOf(ids: EntryNumbers, status: Uint8Array): Needless["counts"] {
  return {
    moreipme: countStatuses(status, ids.firstMoreipme, ids.firstNotipme),
    notipme: countStatuses(status, ids.firstNotipme, ids.count),
  };
}

function countStatuses(status: Uint8Array, from: number, to: number): Uint32Array {
  const counts = new Uint32Array(8);
  for (let id = from; id < to; id++) (counts[status[id] as number] as number)++;
  return counts;
}

/**
 * A tree is a block that lies in no other, with all the blocks in it. Trees that have no address in common with a gapped entry are
 * independent of each other and of the rest, and are judged the fast way, so one line with gaps does not make a large file slow.
 */
function splitTrees(ids: EntryNumbers, blocks: Blocks, gapped: readonly number[]): { nested: Blocks; tangled: Blocks } {
  const { start, tag } = blocks;
  const isTangled = new Uint8Array(start.length);
  const cubes = distinctCubes(ids, gapped);
  let count = 0;
  for (let from = 0; from < start.length; ) {
    const reach = reachOfTag(tag[from] as number);
    const end = (start[from] as number) + blockSize(reach);
    let to = from;
    while (to < start.length && (start[to] as number) < end) to++;
    if (meetsAny(cubes, start[from] as number, netmaskOf(reach))) {
      isTangled.fill(1, from, to);
      count += to - from;
    }
    from = to;
  }
  const part = (wanted: number, size: number): Blocks => {
    const out = { start: new Uint32Array(size), tag: new Uint32Array(size), gapped: false };
    for (let i = 0, n = 0; i < start.length; i++) {
      if (isTangled[i] !== wanted) continue;
      out.start[n] = start[i] as number;
      out.tag[n++] = tag[i] as number;
    }
    return out;
  };
  return { nested: part(0, start.length - count), tangled: part(1, count) };
}

/** The address and netmask of each gapped entry, without repeats, one after the other. */
function distinctCubes(ids: EntryNumbers, gapped: readonly number[]): Uint32Array {
  const known = new Map(gapped.map((id) => [`${addressOf(ids, id)}/${netmaskById(ids, id)}`, id]));
  return Uint32Array.from([...known.values()].flatMap((id) => [addressOf(ids, id), netmaskById(ids, id)]));
}

function meetsAny(cubes: Uint32Array, address: number, netmask: number): boolean {
  for (let i = 0; i < cubes.length; i += 2) {
    if (((address ^ (cubes[i] as number)) & netmask & (cubes[i + 1] as number)) === 0) return true;
  }
  return false;
}

/** Entries with host bits match nothing; of those that read alike, all but the first are duplicates too. */
function setAside(file: IpFile | null, first: number, status: Uint8Array): void {
  if (file === null) return;
  const known = new Set<string>();
  for (const i of unusualEntries(file)) {
    const address = file.entries.address[i] as number;
    const netmask = file.entries.netmask[i] as number;
    if (!hasHostBits(address, netmask)) continue;
    const key = `${address}/${netmask}`;
    status[first + i] = known.has(key) ? STATUS.duplicate : STATUS.matchesNothing;
    known.add(key);
  }
}

/** Only the duplicates, where the rest cannot be judged. */
function judgeDuplicates(ids: EntryNumbers): Uint8Array {
  const status = new Uint8Array(ids.count);
  for (const file of [ids.moreipme, ids.notipme]) {
    if (file === null) continue;
    const first = file === ids.moreipme ? ids.firstMoreipme : ids.firstNotipme;
    const known = new Set<string>();
    for (let i = 0; i < file.entries.count; i++) {
      const key = `${file.entries.address[i]}/${file.entries.netmask[i]}`;
      if (known.has(key)) status[first + i] = STATUS.duplicate;
      known.add(key);
    }
  }
  return status;
}

/** The line number of the first entry of a file that reads the same as this one. */
export function firstLike(ids: EntryNumbers, { blocks }: Needless, file: IpFile, index: number): number {
  const { address, netmask, line, count } = file.entries;
  const first = file.name === "moreipme" ? ids.firstMoreipme : ids.firstNotipme;
  if (!hasHostBits(address[index] as number, netmask[index] as number)) {
    for (let k = lowerBound(blocks.start, address[index] as number); blocks.start[k] === address[index]; k++) {
      const i = idOfTag(blocks.tag[k] as number) - first;
      if (i >= 0 && i < count && netmask[i] === netmask[index] && address[i] === address[index])
        return line[i] as number;
    }
  }
  let i = 0;
  while (address[i] !== address[index] || netmask[i] !== netmask[index]) i++;
  return line[i] as number;
}

/** The entry at which gapped netmasks make too many classes; where that is not known, the first with such a netmask. */
export function entryOfGaps(ids: EntryNumbers, { tooManyWith, gapped }: Needless): Entry | null {
  const id = tooManyWith ?? gapped[0];
  return id === undefined ? null : entryOf(ids, id);
}
