import { hasHostBits, isGapped } from "../qmail/netmask.ts";
import type { IpFile } from "../qmail/types.ts";
import { type Blocks, blockSize, idOfTag, makeBlocks, reachOfTag, unusualEntries } from "./blocks.ts";
import { type Ids, netmaskById } from "./ids.ts";
import { sweepGapped } from "./needless-gapped.ts";
import { sweepNested } from "./needless-nested.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";
import { STATUS } from "./status.ts";

export interface Needless {
  /** STATUS by id. */
  readonly status: Uint8Array;
  /** How many entries of each file have each STATUS. */
  readonly counts: { readonly moreipme: Uint32Array; readonly notipme: Uint32Array };
  /** In which pass a redundant entry was found, from 1; 255 stands for all later ones. */
  readonly pass: Uint8Array;
  readonly blocks: Blocks;
}

/**
 * Which entries are duplicates, idle, shadowed or redundant: exactly, for all 2^32 addresses and all declared hosts. Where no
 * interface set is declared, for every possible one. Null where netmasks with gaps split the space into too many pieces.
 */
export function judgeNeedless(ids: Ids, interfaces: SeenInterfaces): Needless | null {
  const blocks = makeBlocks(ids);
  if (blocks === null) return null;
  const status = new Uint8Array(ids.count);
  const pass = new Uint8Array(ids.count);
  setAside(ids.moreipme, ids.firstMoreipme, status);
  setAside(ids.notipme, ids.firstNotipme, status);
  const { nested, tangled } = splitTrees(ids, blocks);
  sweepNested(ids, nested, interfaces, status, pass);
  if (tangled.gapped) sweepGapped(ids, tangled, interfaces, status, pass);
  const counts = {
    moreipme: countStatuses(status, ids.firstMoreipme, ids.firstNotipme),
    notipme: countStatuses(status, ids.firstNotipme, ids.count),
  };
  return { status, counts, pass, blocks };
}

function countStatuses(status: Uint8Array, from: number, to: number): Uint32Array {
  const counts = new Uint32Array(8);
  for (let id = from; id < to; id++) (counts[status[id] as number] as number)++;
  return counts;
}

/**
 * A tree is a block that lies in no other one, with all that lie in it. Trees without a block of a gapped netmask have nothing to
 * do with each other or with the rest, and are judged the fast way; one line with gaps does not make a large file slow.
 */
function splitTrees(ids: Ids, blocks: Blocks): { nested: Blocks; tangled: Blocks } {
  const nothing = { start: new Uint32Array(0), tag: new Uint32Array(0), gapped: false };
  if (!blocks.gapped) return { nested: blocks, tangled: nothing };
  const { start, tag } = blocks;
  const isTangled = new Uint8Array(start.length);
  let count = 0;
  for (let from = 0; from < start.length; ) {
    const end = (start[from] as number) + blockSize(reachOfTag(tag[from] as number));
    let to = from;
    let gapped = false;
    for (; to < start.length && (start[to] as number) < end; to++) {
      gapped ||= isGapped(netmaskById(ids, idOfTag(tag[to] as number)));
    }
    if (gapped) {
      isTangled.fill(1, from, to);
      count += to - from;
    }
    from = to;
  }
  const part = (wanted: number, size: number): Blocks => {
    const out = { start: new Uint32Array(size), tag: new Uint32Array(size), gapped: wanted === 1 };
    for (let i = 0, n = 0; i < start.length; i++) {
      if (isTangled[i] !== wanted) continue;
      out.start[n] = start[i] as number;
      out.tag[n++] = tag[i] as number;
    }
    return out;
  };
  return { nested: part(0, start.length - count), tangled: part(1, count) };
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

/** The duplicates alone, where the rest cannot be judged. */
export function judgeDuplicates(ids: Ids): Uint8Array {
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
