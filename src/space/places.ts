import { isGapped } from "../qmail/netmask.ts";
import { blocksAmong, idOfTag } from "./blocks.ts";
import { candidatesOf, type NeedlessStatus } from "./candidates.ts";
import { type Budget, makeBudget } from "./closure.ts";
import { countCubes } from "./cube-count.ts";
import { cubesOf } from "./cube-set.ts";
import { collectEntries, eachEntryOf, isTooMany } from "./entry-classes.ts";
import { addressOf, type EntryNumbers, netmaskById } from "./entry-numbers.ts";
import { lowerBound } from "./lower-bound.ts";
import type { Needless } from "./needless.ts";
import { makePieces } from "./pieces.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";

/** Where the entry could matter, and the lowest such address. */
export interface Places {
  readonly list: readonly Place[];
  readonly lowest: () => number | null;
}

/** One part of the entry, on the hosts where it is (or is not) an interface address, and which entries could decide it. */
export interface Place {
  readonly candidates: readonly number[];
}

/** Interface addresses are candidates too: the k-th is -1 - k. Null where gapped netmasks make too many classes. */
export function placesOf(
  ids: EntryNumbers,
  needless: Needless,
  interfaces: SeenInterfaces,
  id: number,
  others: readonly number[],
  status: NeedlessStatus,
): Places | null {
  const interfaceIndexes = matchedInterfaces(ids, interfaces, id);
  if (interfaceIndexes.length === 0 && others.every((other) => coversAll(ids, other, id))) {
    const candidates = candidatesOf(ids, id, others, status);
    return candidates === null
      ? { list: [], lowest: () => null }
      : { list: [{ candidates }], lowest: () => addressOf(ids, id) };
  }
  const list: Place[] = [];
  /** Adds what there is to decide in one part, where `here` are the other entries; true if there is something. */
  const add = (here: readonly number[], interfaceIndex: number | undefined): boolean => {
    const before = list.length;
    const isBare =
      interfaceIndex === undefined || (interfaces.on[interfaceIndex] as readonly number[]).length < interfaces.hosts;
    for (const its of [
      ...(isBare ? [here] : []),
      ...(interfaceIndex === undefined ? [] : [[...here, -1 - interfaceIndex]]),
    ]) {
      const candidates = candidatesOf(ids, id, its, status);
      if (candidates !== null) list.push({ candidates });
    }
    return list.length > before;
  };
  const isPlain = [id, ...others].every((one) => !isGapped(netmaskById(ids, one)));
  const lowest = isPlain
    ? visitPieces(ids, interfaces, id, others, interfaceIndexes, add)
    : visitClasses(ids, interfaces, id, others, interfaceIndexes, add, budgetOf(needless));
  return lowest === null ? null : { list, lowest };
}

/** The indexes of the interface addresses that an entry matches. */
function matchedInterfaces(ids: EntryNumbers, { address }: SeenInterfaces, id: number): number[] {
  if (address.length === 0) return [];
  const own = addressOf(ids, id);
  const netmask = netmaskById(ids, id);
  const from = lowerBound(address, own);
  const end = isGapped(netmask) ? address.length : lowerBound(address, own + (0xffffffff - netmask) + 1, from);
  const all = Array.from({ length: end - from }, (_, k) => from + k);
  return all.filter((k) => (((address[k] as number) ^ own) & netmask) === 0);
}

type AddPlace = (here: readonly number[], interfaceIndex: number | undefined) => boolean;

/** The parts of an entry where no netmask has gaps: pieces, ascending. */
function visitPieces(
  ids: EntryNumbers,
  interfaces: SeenInterfaces,
  id: number,
  others: readonly number[],
  interfaceIndexes: readonly number[],
  add: AddPlace,
): () => number | null {
  const blocks = blocksAmong(ids, [id, ...others]);
  const pieces = makePieces(
    blocks,
    Uint32Array.from(interfaceIndexes, (k) => interfaces.address[k] as number),
  );
  const covering: number[][] = Array.from({ length: pieces.count }, () => []);
  const own: number[] = [];
  for (let block = 0; block < blocks.start.length; block++) {
    const owner = idOfTag(blocks.tag[block] as number);
    for (let piece = pieces.firstPiece[block] as number; piece < (pieces.endPiece[block] as number); piece++) {
      if (owner === id) own.push(piece);
      else (covering[piece] as number[]).push(owner);
    }
  }
  const interfaceAt = new Map(interfaceIndexes.map((k, i) => [pieces.cutPiece[i] as number, k]));
  let lowest: number | null = null;
  for (const piece of own) {
    if (add(covering[piece] as number[], interfaceAt.get(piece))) lowest ??= pieces.start[piece] as number;
  }
  return () => lowest;
}

/** The parts of an entry where some netmask has gaps: the classes into which the others divide it. */
function visitClasses(
  ids: EntryNumbers,
  interfaces: SeenInterfaces,
  id: number,
  others: readonly number[],
  interfaceIndexes: readonly number[],
  add: AddPlace,
  budget: Budget,
): (() => number | null) | null {
  const collector = collectEntries();
  const address = addressOf(ids, id);
  const netmask = netmaskById(ids, id);
  for (const one of [id, ...others]) {
    collector.add(one, (address | addressOf(ids, one)) >>> 0, (netmask | netmaskById(ids, one)) >>> 0);
  }
  for (const k of interfaceIndexes) collector.add(ids.count + k, interfaces.address[k] as number, 0xffffffff);
  const entries = collector.divide(budget);
  if (isTooMany(entries)) return null;
  const { classes } = entries;
  const matters = new Uint8Array(classes.count);
  for (let cls = 0; cls < classes.count; cls++) {
    if (classes.size[cls] === 0) continue;
    const here: number[] = [];
    let isOwn = false;
    let interfaceIndex: number | undefined;
    eachEntryOf(entries, cls, (entry) => {
      if (entry === id) isOwn = true;
      else if (entry < ids.count) here.push(entry);
      else interfaceIndex = entry - ids.count;
    });
    if (isOwn && add(here, interfaceIndex)) matters[cls] = 1;
  }
  return () => {
    const cubes = cubesOf(classes, (cls) => (matters[cls] === 1 ? 0 : -1));
    const first = cubes === null ? -1 : countCubes(cubes).first(0, 0xffffffff);
    return first < 0 ? null : first;
  };
}

/** What all explanations of a directory may cost together. */
const budgets = new WeakMap<Needless, Budget>();

function budgetOf(needless: Needless): Budget {
  const budget = budgets.get(needless) ?? makeBudget(16);
  budgets.set(needless, budget);
  return budget;
}

/** Two entries overlap: does `other` match every address that `id` matches? */
function coversAll(ids: EntryNumbers, other: number, id: number): boolean {
  return (netmaskById(ids, other) & ~netmaskById(ids, id)) === 0;
}
