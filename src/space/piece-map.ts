import { type Blocks, blockSize, idOfTag, reachOfTag } from "./blocks.ts";
import type { PieceMap } from "./deciders.ts";
import { type EntryNumbers, lengthOf } from "./entry-numbers.ts";

const SPACE = 2 ** 32;
const DEPTH = 34;

/** The number of the piece that holds this address. */
export function pieceAt(where: PieceMap, address: number): number {
  let low = 0;
  let high = where.count;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((where.start[middle] as number) <= address) low = middle;
    else high = middle;
  }
  return low;
}

/** One past the last address of piece i: up to 2^32. */
export function pieceEnd(where: PieceMap, piece: number): number {
  return piece + 1 < where.count ? (where.start[piece + 1] as number) : SPACE;
}

/** Column by column: the id of the best match in each list, and its length, or -1. */
type Best = Pick<PieceMap, "ipme" | "notipme" | "ipmeLength" | "notipmeLength">;
type Pieces = Best & Pick<PieceMap, "start">;

// The stack of open blocks; level 0 is the whole space without an entry. It is made only once, because there are many directories.
const end = new Float64Array(DEPTH);
const levels: Best = columnsOf(DEPTH);

function columnsOf(n: number): Pieces {
  return {
    start: new Uint32Array(n),
    ipme: new Int32Array(n),
    notipme: new Int32Array(n),
    ipmeLength: new Int8Array(n),
    notipmeLength: new Int8Array(n),
  };
}

/** The pieces of sorted blocks, by a walk that keeps the open ones on a stack. */
export function makePieceMap(ids: EntryNumbers, { start, tag, gapped }: Blocks): PieceMap {
  const n = start.length;
  const pieces = columnsOf(2 * n + 1);
  end[0] = SPACE;
  for (const column of [levels.ipme, levels.notipme, levels.ipmeLength, levels.notipmeLength]) column[0] = -1;
  let depth = 0;
  let count = 0;
  let from = 0;
  for (let i = 0; i < n; i++) {
    const address = start[i] as number;
    const reach = reachOfTag(tag[i] as number);
    for (; (end[depth] as number) <= address; depth--) {
      if (end[depth] === from) continue;
      setPiece(pieces, count++, from, depth);
      from = end[depth] as number;
    }
    if (address !== from) {
      setPiece(pieces, count++, from, depth);
      from = address;
    }
    const id = idOfTag(tag[i] as number);
    const length = gapped ? lengthOf(ids, id) : reach;
    // Equal blocks share a level; a block with nothing in it, like most, needs none.
    const isEqual = i > 0 && start[i - 1] === address && reachOfTag(tag[i - 1] as number) === reach;
    const stop = address + blockSize(reach);
    if (!isEqual && (i + 1 === n || (start[i + 1] as number) >= stop)) {
      setPiece(pieces, count, from, depth);
      setBest(ids, pieces, count++, id, length);
      from = stop;
      continue;
    }
    if (!isEqual) openLevel(++depth, stop);
    setBest(ids, levels, depth, id, length);
  }
  for (; depth >= 0; depth--) {
    if (end[depth] === from) continue;
    setPiece(pieces, count++, from, depth);
    from = end[depth] as number;
  }
  return {
    kind: "pieces",
    ids,
    count,
    start: pieces.start.subarray(0, count),
    ipme: pieces.ipme.subarray(0, count),
    notipme: pieces.notipme.subarray(0, count),
    ipmeLength: pieces.ipmeLength.subarray(0, count),
    notipmeLength: pieces.notipmeLength.subarray(0, count),
  };
}

/** A level inherits what is best around it. */
function openLevel(depth: number, itsEnd: number): void {
  end[depth] = itsEnd;
  copyBest(levels, depth - 1, levels, depth);
}

/** A piece takes what is best on its level. */
function setPiece(pieces: Pieces, i: number, from: number, depth: number): void {
  pieces.start[i] = from;
  copyBest(levels, depth, pieces, i);
}

function copyBest(from: Best, i: number, to: Best, j: number): void {
  to.ipme[j] = from.ipme[i] as number;
  to.notipme[j] = from.notipme[i] as number;
  to.ipmeLength[j] = from.ipmeLength[i] as number;
  to.notipmeLength[j] = from.notipmeLength[i] as number;
}

/** Puts an entry in if it is better than what is there. */
function setBest(ids: EntryNumbers, best: Best, i: number, id: number, length: number): void {
  if (id < ids.firstNotipme) {
    if (!better(length, id, best.ipmeLength[i] as number, best.ipme[i] as number)) return;
    best.ipme[i] = id;
    best.ipmeLength[i] = length;
  } else if (better(length, id, best.notipmeLength[i] as number, best.notipme[i] as number)) {
    best.notipme[i] = id;
    best.notipmeLength[i] = length;
  }
}

/** Of equal lengths the first stands, as in ipme_match. */
function better(length: number, id: number, thanLength: number, thanId: number): boolean {
  return length > thanLength || (length === thanLength && id < thanId);
}
