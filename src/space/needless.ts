import { hasHostBits } from "../qmail/netmask.ts";
import type { IpFile } from "../qmail/types.ts";
import { type Blocks, makeBlocks, unusualEntries } from "./blocks.ts";
import type { Ids } from "./ids.ts";
import { sweepGapped } from "./needless-gapped.ts";
import { sweepNested } from "./needless-nested.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";
import { STATUS } from "./status.ts";

export interface Needless {
  /** STATUS by id. */
  readonly status: Uint8Array;
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
  if (blocks.gapped) sweepGapped(ids, blocks, interfaces, status, pass);
  else sweepNested(ids, blocks, interfaces, status, pass);
  return { status, pass, blocks };
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
