import { isGapped } from "../qmail/netmask.ts";
import { type Blocks, blocksAmong, blocksAround, blocksOf, idOfTag, lowerBound } from "./blocks.ts";
import { addressOf, type Ids, isNotipme, lengthOf, netmaskById } from "./ids.ts";
import type { Needless } from "./needless.ts";
import { makePieces } from "./pieces.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";
import { STATUS } from "./status.ts";

/** Why an entry is needless. */
export interface Explanation {
  /** The entries that decide in its place, the widest first: none can be left out. Null: netmasks with gaps make it too long. */
  readonly because: readonly number[] | null;
  /** The interface addresses that do. */
  readonly interfaces: readonly number[];
  /** An address that the entry matches: the lowest that shows it. */
  readonly witness: number;
}

/** The status of an entry that `explainNeedless` can explain. */
export type NeedlessStatus =
  | typeof STATUS.idle
  | typeof STATUS.shadowed
  | typeof STATUS.redundant
  | typeof STATUS.alreadyInterface;

/** One piece of the entry, on the hosts where it is (or is not) an interface address, and who could decide it. */
interface Place {
  readonly address: number;
  readonly candidates: readonly number[];
}

/**
 * Works out why one entry is needless, from the entries that overlap it. Wherever the entry could matter, another one must
 * decide: these are the candidates of a place, and an irreducible choice of them that serves all places is the answer.
 */
export function explainNeedless(ids: Ids, needless: Needless, interfaces: SeenInterfaces, id: number): Explanation {
  const status = needless.status[id] as NeedlessStatus;
  const others = overlapping(ids, needless.blocks, id).filter((other) => stands(ids, needless, id, other));
  if (tooLong(ids, [id, ...others])) return { because: null, interfaces: [], witness: addressOf(ids, id) };
  const places = placesOf(ids, interfaces, id, others, status);
  const chosen = irreducible(places, (candidate) => (candidate < 0 ? 32 : lengthOf(ids, candidate)));
  return {
    because: chosen.filter((candidate) => candidate >= 0),
    interfaces: chosen.filter((candidate) => candidate < 0).map((k) => interfaces.address[-1 - k] as number),
    witness: places[0]?.address ?? addressOf(ids, id),
  };
}

/** Ten thousand netmasks with gaps have hundreds of places each: nobody reads such an explanation, and it must not take minutes. */
const MOST_GAPPED_PLACES = 4096;

function tooLong(ids: Ids, entries: readonly number[]): boolean {
  let places = 0;
  for (const id of entries) {
    const netmask = netmaskById(ids, id);
    if (isGapped(netmask)) places += blocksOf(netmask);
  }
  return places > MOST_GAPPED_PLACES;
}

/**
 * A redundant entry may be so only once others have gone: would it change nothing if it were the only one to go? This is what
 * makes its removal safe by itself.
 */
export function isNeedlessAlone(ids: Ids, needless: Needless, interfaces: SeenInterfaces, id: number): boolean {
  const { status, blocks } = needless;
  const others = overlapping(ids, blocks, id).filter((other) => status[other] !== STATUS.matchesNothing);
  if (tooLong(ids, [id, ...others])) return false;
  return placesOf(ids, interfaces, id, others, STATUS.redundant).every(({ candidates }) => candidates.length > 0);
}

/** The other entries that match some address that this one matches. */
function overlapping(ids: Ids, blocks: Blocks, id: number): number[] {
  const address = addressOf(ids, id);
  const netmask = netmaskById(ids, id);
  const found = new Set<number>();
  if (isGapped(netmask)) {
    for (let other = 0; other < ids.count; other++) {
      const common = netmask & netmaskById(ids, other);
      if (((address ^ addressOf(ids, other)) & common) === 0) found.add(other);
    }
    found.delete(id);
    return [...found];
  }
  const end = address + (0xffffffff - netmask) + 1;
  for (const i of blocksAround(blocks, address)) found.add(idOfTag(blocks.tag[i] as number));
  for (let i = lowerBound(blocks.start, address); i < blocks.start.length && (blocks.start[i] as number) < end; i++)
    found.add(idOfTag(blocks.tag[i] as number));
  found.delete(id);
  return [...found];
}

/** Was `other` in the lists when `id` was judged? */
function stands(ids: Ids, { status, pass }: Needless, id: number, other: number): boolean {
  const its = status[other];
  if (its === STATUS.duplicate || its === STATUS.matchesNothing) return false;
  if (its !== STATUS.redundant || status[id] === STATUS.idle || status[id] === STATUS.shadowed) return true;
  if (status[id] === STATUS.alreadyInterface) return false;
  const passes = (pass[other] as number) - (pass[id] as number);
  if (passes !== 0) return passes > 0;
  const lengths = lengthOf(ids, id) - lengthOf(ids, other);
  if (lengths !== 0) return lengths > 0;
  return isNotipme(ids, id) === isNotipme(ids, other) ? other < id : isNotipme(ids, other);
}

/** Interface addresses are candidates too: the k-th is -1 - k. */
function placesOf(
  ids: Ids,
  interfaces: SeenInterfaces,
  id: number,
  others: readonly number[],
  status: NeedlessStatus,
): Place[] {
  const end = isGapped(netmaskById(ids, id)) ? 2 ** 32 : addressOf(ids, id) + (0xffffffff - netmaskById(ids, id)) + 1;
  const faceFrom = isGapped(netmaskById(ids, id)) ? 0 : lowerBound(interfaces.address, addressOf(ids, id));
  const faceTo = lowerBound(interfaces.address, end, faceFrom);
  if (faceFrom === faceTo && others.every((other) => coversAll(ids, other, id))) {
    const candidates = candidatesOf(ids, id, others, status);
    return candidates === null ? [] : [{ address: addressOf(ids, id), candidates }];
  }
  const blocks = blocksAmong(ids, [id, ...others]);
  const pieces = makePieces(blocks, interfaces.address.subarray(faceFrom, faceTo));
  const covering: number[][] = Array.from({ length: pieces.count }, () => []);
  const own: number[] = [];
  for (let block = 0; block < blocks.start.length; block++) {
    const owner = idOfTag(blocks.tag[block] as number);
    for (let piece = pieces.firstPiece[block] as number; piece < (pieces.endPiece[block] as number); piece++) {
      if (owner === id) own.push(piece);
      else (covering[piece] as number[]).push(owner);
    }
  }
  const faceAt = new Map<number, number>();
  for (let k = faceFrom; k < faceTo; k++) faceAt.set(pieces.cutPiece[k - faceFrom] as number, k);

  const places: Place[] = [];
  for (const piece of own) {
    const face = faceAt.get(piece);
    const add = (here: readonly number[]): void => {
      const candidates = candidatesOf(ids, id, here, status);
      if (candidates !== null) places.push({ address: pieces.start[piece] as number, candidates });
    };
    const here = covering[piece] as number[];
    if (face === undefined || (interfaces.on[face] as readonly number[]).length < interfaces.hosts) add(here);
    if (face !== undefined) add([...here, -1 - face]);
  }
  return places;
}

/** Does one of two overlapping entries match every address that the other one matches? */
function coversAll(ids: Ids, other: number, id: number): boolean {
  return (netmaskById(ids, other) & ~netmaskById(ids, id)) === 0;
}

/** Who decides a place in this entry's stead, given the other entries there; null where there is nothing to decide. */
function candidatesOf(ids: Ids, id: number, here: readonly number[], status: NeedlessStatus): number[] | null {
  const length = (other: number): number => (other < 0 ? 32 : lengthOf(ids, other));
  const inNotipme = (other: number): boolean => other >= 0 && isNotipme(ids, other);
  const l = lengthOf(ids, id);
  const ipme = here.filter((other) => !inNotipme(other));
  const notipme = here.filter(inNotipme);
  const greatest = (from: readonly number[], most: number): number =>
    from.reduce((best, other) => (length(other) <= most ? Math.max(best, length(other)) : best), -1);

  if (!isNotipme(ids, id)) {
    if (status === STATUS.shadowed) {
      const best = Math.max(l, greatest(ipme, 32));
      return notipme.filter((other) => length(other) >= best);
    }
    const below = greatest(notipme, l - 1);
    return [
      ...ipme.filter((other) => length(other) >= l || length(other) > below),
      ...notipme.filter((other) => length(other) >= l),
    ];
  }
  if (ipme.length === 0) return null;
  if (status === STATUS.shadowed) {
    const best = Math.max(l, greatest(notipme, 32));
    return ipme.filter((other) => length(other) > best);
  }
  const below = greatest(ipme, l);
  return [
    ...ipme.filter((other) => length(other) > l),
    ...notipme.filter((other) => length(other) >= l || (below >= 0 && length(other) >= below)),
  ];
}

/** A choice that has a candidate for every place and from which none can be left out: the widest are left in. */
function irreducible(places: readonly Place[], length: (candidate: number) => number): number[] {
  const [only] = places;
  if (only !== undefined && places.length === 1 && only.candidates.length > 0) {
    return [only.candidates.reduce((a, b) => ((length(a) - length(b) || a - b) <= 0 ? a : b))];
  }
  const chosen = new Set(places.flatMap((place) => place.candidates));
  const served = places.map((place) => place.candidates.length);
  const at = new Map<number, number[]>();
  for (const [i, place] of places.entries()) {
    for (const candidate of place.candidates) {
      const list = at.get(candidate);
      if (list === undefined) at.set(candidate, [i]);
      else list.push(i);
    }
  }
  const narrowestFirst = [...chosen].sort((a, b) => length(b) - length(a) || b - a);
  for (const candidate of narrowestFirst) {
    const its = at.get(candidate) as number[];
    if (its.some((i) => served[i] === 1)) continue;
    for (const i of its) (served[i] as number)--;
    chosen.delete(candidate);
  }
  return narrowestFirst.filter((candidate) => chosen.has(candidate)).reverse();
}
