import { netmaskLength } from "../qmail/netmask.ts";
import { type Blocks, idOfTag, lowerBound } from "./blocks.ts";
import { addressOf, type Ids, isNotipme, netmaskById } from "./ids.ts";
import { makePieces } from "./pieces.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";
import { STATUS } from "./status.ts";

// Needless entries where some netmask has gaps. An entry is then many blocks, and a block inside another may count for less,
// so there is no tree to walk: the space is cut into pieces, and the entries are taken one by one, longest first. An entry
// that is kept settles its pieces for all shorter ones, so these are never looked at again (`next` leaps over them).

const ME = 1;
const LISTED = 2;
const EXCLUDED = 4;

export function sweepGapped(
  ids: Ids,
  blocks: Blocks,
  interfaces: SeenInterfaces,
  status: Uint8Array,
  passOf: Uint8Array,
): void {
  const { firstMoreipme, firstNotipme, count } = ids;
  const pieces = makePieces(blocks, interfaces.address);
  const { firstPiece, endPiece } = pieces;
  const { first, list } = blocksById(blocks, count);
  /** The entries that are judged here: the others have no block among these. */
  const judged: number[] = [];
  for (let id = 0; id < count; id++) if (first[id] !== first[id + 1]) judged.push(id);
  const length = new Uint8Array(count);
  for (const id of judged) length[id] = netmaskLength(netmaskById(ids, id));
  markDuplicates(ids, blocks, first, list, status);

  // On some host the piece is no interface address (bare), or it is one.
  const bare = new Uint8Array(pieces.count).fill(1);
  const face = new Uint8Array(pieces.count);
  for (let k = 0; k < interfaces.address.length; k++) {
    const piece = pieces.cutPiece[k] as number;
    face[piece] = 1;
    if ((interfaces.on[k] as readonly number[]).length === interfaces.hosts) bare[piece] = 0;
  }

  let present = lengthsAt();
  judgeIdleAndShadowed();
  const order = longestFirst(ids, judged, length);
  for (let number = 1; pass(Math.min(number, 255)); number++) present = lengthsAt();

  /** The lengths that count in each list, piece by piece, as sets of bits: bit l of a number below 2^33. */
  function lengthsAt(): { ipme: Float64Array; notipme: Float64Array } {
    const sets = { ipme: new Float64Array(pieces.count), notipme: new Float64Array(pieces.count) };
    const holding = [new Int32Array(33), new Int32Array(33)] as const;
    const held: [number, number] = [0, 0];
    const change = (id: number, by: 1 | -1): void => {
      const which = id >= firstNotipme ? 1 : 0;
      const l = length[id] as number;
      const before = holding[which][l] as number;
      holding[which][l] = before + by;
      if (before === 0) held[which] += 2 ** l;
      else if (before + by === 0) held[which] -= 2 ** l;
    };
    const open: number[] = [];
    let done = 0;
    const fillTo = (piece: number): void => {
      sets.ipme.fill(held[0], done, piece);
      sets.notipme.fill(held[1], done, piece);
      done = Math.max(done, piece);
    };
    const closeUpTo = (piece: number): void => {
      for (let top = open.at(-1); top !== undefined && (endPiece[top] as number) <= piece; top = open.at(-1)) {
        fillTo(endPiece[top] as number);
        change(idOfTag(blocks.tag[top] as number), -1);
        open.pop();
      }
    };
    for (let block = 0; block < blocks.start.length; block++) {
      const id = idOfTag(blocks.tag[block] as number);
      if (isGone(status[id] as number)) continue;
      closeUpTo(firstPiece[block] as number);
      fillTo(firstPiece[block] as number);
      change(id, 1);
      open.push(block);
    }
    closeUpTo(pieces.count);
    fillTo(pieces.count);
    return sets;
  }

  function judgeIdleAndShadowed(): void {
    const sums = [ME, LISTED, EXCLUDED].map(() => new Uint32Array(pieces.count + 1));
    for (let piece = 0; piece < pieces.count; piece++) {
      const b = greatest(present.ipme[piece] as number);
      const n = greatest(present.notipme[piece] as number);
      let seen = 0;
      if (bare[piece] === 1 && b >= 0) seen |= LISTED | (b > n ? ME : EXCLUDED);
      if (face[piece] === 1) seen |= LISTED | (n < 32 ? ME : EXCLUDED);
      for (const [i, flag] of [ME, LISTED, EXCLUDED].entries()) {
        const sum = sums[i] as Uint32Array;
        sum[piece + 1] = (sum[piece] as number) + ((seen & flag) === 0 ? 0 : 1);
      }
    }
    const none = (id: number, flag: 0 | 1 | 2): boolean => {
      const sum = sums[flag] as Uint32Array;
      for (let k = first[id] as number; k < (first[id + 1] as number); k++) {
        const block = list[k] as number;
        if (sum[firstPiece[block] as number] !== sum[endPiece[block] as number]) return false;
      }
      return true;
    };
    for (const id of judged) {
      if (id < firstMoreipme || status[id] !== STATUS.needed) continue;
      if (id < firstNotipme) {
        if (none(id, 0)) status[id] = STATUS.shadowed;
      } else if (interfaces.declared || length[id] !== 32) {
        if (none(id, 1)) status[id] = STATUS.idle;
        else if (none(id, 2)) status[id] = STATUS.shadowed;
      }
    }
  }

  /** Takes every entry once, longest first; true if one was redundant. */
  function pass(number: number): boolean {
    let found = false;
    const next = new Int32Array(pieces.count + 1);
    for (let piece = 0; piece <= pieces.count; piece++) next[piece] = piece;
    const open = (piece: number): number => {
      let at = piece;
      while (next[at] !== at) {
        next[at] = next[next[at] as number] as number;
        at = next[at] as number;
      }
      return at;
    };
    for (let piece = 0; piece < pieces.count; piece++) if (bare[piece] === 0) next[piece] = piece + 1;
    /** How many entries of the present length hold at a piece, by list. */
    const same = [new Uint32Array(pieces.count), new Uint32Array(pieces.count)] as const;

    const eachOpenPiece = (id: number, visit: (piece: number) => boolean | undefined): boolean => {
      for (let k = first[id] as number; k < (first[id + 1] as number); k++) {
        const end = endPiece[list[k] as number] as number;
        for (let piece = open(firstPiece[list[k] as number] as number); piece < end; piece = open(piece + 1)) {
          if (visit(piece) === true) return true;
        }
      }
      return false;
    };
    const add = (id: number, by: number): void => {
      const counts = id >= firstNotipme ? same[1] : same[0];
      eachOpenPiece(id, (piece) => {
        (counts[piece] as number) += by;
        return undefined;
      });
    };
    const isNeededAt = (id: number, piece: number): boolean => {
      const below = 2 ** (length[id] as number);
      const b = greatest((present.ipme[piece] as number) % below);
      const n = greatest((present.notipme[piece] as number) % below);
      if (id < firstNotipme) return same[0][piece] === 1 && same[1][piece] === 0 && b <= n;
      return same[1][piece] === 1 && ((same[0][piece] as number) > 0 || n < b);
    };

    for (let l = 32; l >= 0; l--) {
      const level = (order[l] as number[]).filter((id) => !isGone(status[id] as number));
      if (level.length === 0) continue;
      for (const id of level) add(id, 1);
      for (const id of level) {
        if (id < firstMoreipme || !isCandidate(status[id] as number)) continue;
        if (id >= firstNotipme && l === 32 && (!interfaces.declared || hasInterface(addressOf(ids, id)))) continue;
        if (eachOpenPiece(id, (piece) => isNeededAt(id, piece))) {
          status[id] = STATUS.needed;
        } else if (id < firstNotipme && l === 32 && isNeededWithoutInterfaces(id)) {
          status[id] = STATUS.alreadyInterface;
        } else {
          add(id, -1);
          status[id] = STATUS.redundant;
          passOf[id] = number;
          found = true;
        }
      }
      for (const id of level) {
        if (isGone(status[id] as number)) continue;
        eachOpenPiece(id, (piece) => {
          same[0][piece] = 0;
          same[1][piece] = 0;
          next[piece] = piece + 1;
          return undefined;
        });
      }
    }
    return found;

    /** A single address that every host has on an interface: would the entry be needed if none had? */
    function isNeededWithoutInterfaces(id: number): boolean {
      const piece = firstPiece[list[first[id] as number] as number] as number;
      if (bare[piece] === 1) return false;
      const b = greatest((present.ipme[piece] as number) % 2 ** 32);
      const n = greatest(present.notipme[piece] as number);
      return addressOf(ids, id) !== 0 && n < 32 && b <= n;
    }
  }

  function hasInterface(address: number): boolean {
    return interfaces.address[lowerBound(interfaces.address, address)] === address;
  }
}

/** The blocks of each id, one after the other: those of `id` are `list[first[id]]` to `list[first[id + 1] - 1]`. */
function blocksById(blocks: Blocks, ids: number): { first: Uint32Array; list: Uint32Array } {
  const first = new Uint32Array(ids + 1);
  for (const tag of blocks.tag) (first[idOfTag(tag) + 1] as number)++;
  for (let id = 0; id < ids; id++) (first[id + 1] as number) += first[id] as number;
  const at = first.slice();
  const list = new Uint32Array(blocks.tag.length);
  for (let block = 0; block < list.length; block++) {
    const id = idOfTag(blocks.tag[block] as number);
    list[(at[id] as number)++] = block;
  }
  return { first, list };
}

/** Equal entries of one file have equal first blocks, which stand side by side. */
function markDuplicates(ids: Ids, blocks: Blocks, first: Uint32Array, list: Uint32Array, status: Uint8Array): void {
  const known = new Map<number, number[]>();
  let start = -1;
  for (let block = 0; block < blocks.start.length; block++) {
    const id = idOfTag(blocks.tag[block] as number);
    if (id < ids.firstMoreipme || list[first[id] as number] !== block) continue;
    if (blocks.start[block] !== start) known.clear();
    start = blocks.start[block] as number;
    const netmask = netmaskById(ids, id);
    const same = known.get(netmask) ?? [];
    if (same.some((other) => other >= ids.firstNotipme === id >= ids.firstNotipme)) status[id] = STATUS.duplicate;
    else known.set(netmask, [...same, id]);
  }
}

/** The ids by length; of equal lengths moreipme before notipme, and the later line first. The implicit entries come last. */
function longestFirst(ids: Ids, judged: readonly number[], length: Uint8Array): number[][] {
  const order: number[][] = Array.from({ length: 33 }, () => []);
  const latestFirst = [...judged].reverse();
  for (const id of latestFirst) if (!isNotipme(ids, id)) (order[length[id] as number] as number[]).push(id);
  for (const id of latestFirst) if (isNotipme(ids, id)) (order[length[id] as number] as number[]).push(id);
  return order;
}

function greatest(set: number): number {
  if (set === 0) return -1;
  return set >= 2 ** 32 ? 32 : 31 - Math.clz32(set);
}

function isGone(status: number): boolean {
  return status === STATUS.duplicate || status === STATUS.redundant || status === STATUS.matchesNothing;
}

function isCandidate(status: number): boolean {
  return status === STATUS.needed || status === STATUS.alreadyInterface;
}
