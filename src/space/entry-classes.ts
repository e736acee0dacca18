import { hasHostBits, isGapped, netmaskOf, reach } from "../qmail/netmask.ts";
import { type Blocks, eachTagAround, idOfTag } from "./blocks.ts";
import type { Classes } from "./classes.ts";
import { type Budget, type Cubes, makeBudget } from "./closure.ts";
import { addressOf, type EntryNumbers, netmaskById } from "./entry-numbers.ts";
import { makeClasses } from "./make-classes.ts";
import { sortBlocks } from "./sort.ts";

/** The classes of some entries, which are known by numbers. */
export interface EntryClasses {
  readonly classes: Classes;
  /** For each gapped cube, the entries that match exactly that cube. */
  readonly owners: readonly (readonly number[])[];
}

/** The entry at which the classes become too many. */
export interface TooManyWith {
  readonly tooManyWith: number;
}

export function isTooMany(made: EntryClasses | TooManyWith): made is TooManyWith {
  return "tooManyWith" in made;
}

/**
 * Stands, just below the tag's limit, for a block that is not an entry, but has gapped cubes in it. It keeps them from
 * concerning the rest of the space.
 */
const NOBODY = 2 ** 26 - 1;
const SHORTEST_HULL = 8;

/** Collects entries, then divides the space by them. */
export interface EntryCollector {
  /** Adds an entry; one with host bits matches nothing, and is left out. */
  readonly add: (entry: number, address: number, netmask: number) => void;
  readonly divide: (budget?: Budget) => EntryClasses | TooManyWith;
}

export function collectEntries(): EntryCollector {
  const pairs: number[] = [];
  const cubes = { address: [] as number[], netmask: [] as number[] };
  const owners: number[][] = [];
  const known = new Map<string, number>();
  const add = (entry: number, address: number, netmask: number): void => {
    if (hasHostBits(address, netmask)) return;
    if (!isGapped(netmask)) {
      pairs.push(address, entry * 64 + reach(netmask));
      return;
    }
    const key = `${address}/${netmask}`;
    const cube = known.get(key);
    if (cube !== undefined) {
      (owners[cube] as number[]).push(entry);
      return;
    }
    known.set(key, owners.length);
    owners.push([entry]);
    cubes.address.push(address);
    cubes.netmask.push(netmask);
    const leading = Math.clz32(~netmask);
    if (leading >= SHORTEST_HULL) pairs.push((address & netmaskOf(leading)) >>> 0, NOBODY * 64 + leading);
  };
  return { add, divide: (budget = makeBudget()) => divide(pairs, cubes, owners, budget) };
}

function divide(
  pairs: number[],
  cubes: Cubes,
  owners: readonly (readonly number[])[],
  budget: Budget,
): EntryClasses | TooManyWith {
  const blocks: Blocks = { ...sortBlocks(Uint32Array.from(pairs)), gapped: false };
  const classes = makeClasses(blocks, cubes, budget);
  if ("tooMany" in classes) return { tooManyWith: owners[classes.tooMany]?.[0] as number };
  return { classes, owners };
}

/** Adds all entries of a numbering; `offset` is added to their numbers. */
export function addEntries({ add }: EntryCollector, ids: EntryNumbers, offset = 0): void {
  for (let id = 0; id < ids.count; id++) add(id + offset, addressOf(ids, id), netmaskById(ids, id));
}

/** Calls `visit` with every entry that matches the addresses of a class. */
export function eachEntryOf({ classes, owners }: EntryClasses, cls: number, visit: (entry: number) => void): void {
  const { tree, held } = classes;
  for (let n = classes.node[cls] as number; n >= 0; n = tree.parent[n] as number) {
    for (let i = tree.first[n] as number; i < (tree.end[n] as number); i++)
      visitTag(tree.blocks.tag[i] as number, visit);
  }
  for (const cube of held[cls] as readonly number[])
    for (const owner of owners[cube] as readonly number[]) visit(owner);
}

/** Calls `visit` with every entry that matches an address. */
export function eachEntryAt({ classes, owners }: EntryClasses, address: number, visit: (entry: number) => void): void {
  const { tree, cubes } = classes;
  eachTagAround(tree.blocks, address, (tag) => visitTag(tag, visit));
  for (let cube = 0; cube < owners.length; cube++) {
    if (((address ^ (cubes.address[cube] as number)) & (cubes.netmask[cube] as number)) !== 0) continue;
    for (const owner of owners[cube] as readonly number[]) visit(owner);
  }
}

function visitTag(tag: number, visit: (entry: number) => void): void {
  const entry = idOfTag(tag);
  if (entry !== NOBODY) visit(entry);
}
