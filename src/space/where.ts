import { netmaskLength } from "../qmail/netmask.ts";
import type { Lists } from "../qmail/types.ts";
import { type Blocks, blockSize, idOfTag, makeBlocks, reachOfTag } from "./blocks.ts";
import { type Ids, lengthOf, numberEntries } from "./ids.ts";

/**
 * Where is me, for one host: the whole space as ordered disjoint pieces, each with the entries that decide it. Piece i is
 * `[start[i], start[i + 1])`, the last one ends at 2^32. Neighbours may have the same deciding entries.
 */
export interface Where {
  readonly ids: Ids;
  readonly count: number;
  readonly start: Uint32Array;
  /** The id of the best match in each list (the first of equals), or -1. */
  readonly ipme: Int32Array;
  readonly notipme: Int32Array;
  /** Its length, or -1. */
  readonly ipmeLength: Int8Array;
  readonly notipmeLength: Int8Array;
}

const SPACE = 2 ** 32;
const DEPTH = 34;

/** Null where netmasks with gaps split the space into too many pieces. */
export function whereIsMe(lists: Lists): Where | null {
  const ids = numberEntries(lists.fixed, lists.moreipme, lists.notipme);
  const blocks = makeBlocks(ids);
  return blocks === null ? null : sweepWhere(ids, blocks);
}

/** Is piece i me? */
export function isMeAt(where: Where, piece: number): boolean {
  return (where.ipmeLength[piece] as number) > (where.notipmeLength[piece] as number);
}

/** The number of the piece that holds this address. */
export function pieceAt(where: Where, address: number): number {
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
export function pieceEnd(where: Where, piece: number): number {
  return piece + 1 < where.count ? (where.start[piece + 1] as number) : SPACE;
}

function sweepWhere(ids: Ids, { start, tag, gapped }: Blocks): Where {
  const n = start.length;
  const pieceStart = new Uint32Array(2 * n + 1);
  const ipme = new Int32Array(2 * n + 1);
  const notipme = new Int32Array(2 * n + 1);
  const ipmeLength = new Int8Array(2 * n + 1);
  const notipmeLength = new Int8Array(2 * n + 1);

  // The stack of open blocks; level 0 is the whole space without an entry.
  const end = new Float64Array(DEPTH).fill(SPACE);
  const bestIpme = new Int32Array(DEPTH).fill(-1);
  const bestNotipme = new Int32Array(DEPTH).fill(-1);
  const bestIpmeLength = new Int8Array(DEPTH).fill(-1);
  const bestNotipmeLength = new Int8Array(DEPTH).fill(-1);
  let depth = 0;
  let count = 0;
  let from = 0;

  const emit = (to: number): void => {
    if (to === from) return;
    pieceStart[count] = from;
    ipme[count] = bestIpme[depth] as number;
    notipme[count] = bestNotipme[depth] as number;
    ipmeLength[count] = bestIpmeLength[depth] as number;
    notipmeLength[count++] = bestNotipmeLength[depth] as number;
    from = to;
  };

  for (let i = 0; i < n; i++) {
    const address = start[i] as number;
    const reach = reachOfTag(tag[i] as number);
    const id = idOfTag(tag[i] as number);
    while ((end[depth] as number) <= address) {
      emit(end[depth] as number);
      depth--;
    }
    emit(address);
    const last = address + blockSize(reach);
    // Equal blocks share a level.
    if (
      depth === 0 ||
      end[depth] !== last ||
      i === 0 ||
      start[i - 1] !== address ||
      reachOfTag(tag[i - 1] as number) !== reach
    ) {
      depth++;
      end[depth] = last;
      bestIpme[depth] = bestIpme[depth - 1] as number;
      bestNotipme[depth] = bestNotipme[depth - 1] as number;
      bestIpmeLength[depth] = bestIpmeLength[depth - 1] as number;
      bestNotipmeLength[depth] = bestNotipmeLength[depth - 1] as number;
    }
    const length = gapped ? lengthOf(ids, id) : reach;
    if (id < ids.firstNotipme) {
      if (better(length, id, bestIpmeLength[depth] as number, bestIpme[depth] as number)) {
        bestIpme[depth] = id;
        bestIpmeLength[depth] = length;
      }
    } else if (better(length, id, bestNotipmeLength[depth] as number, bestNotipme[depth] as number)) {
      bestNotipme[depth] = id;
      bestNotipmeLength[depth] = length;
    }
  }
  for (; depth > 0; depth--) emit(end[depth] as number);
  emit(SPACE);
  return {
    ids,
    count,
    start: pieceStart.subarray(0, count),
    ipme: ipme.subarray(0, count),
    notipme: notipme.subarray(0, count),
    ipmeLength: ipmeLength.subarray(0, count),
    notipmeLength: notipmeLength.subarray(0, count),
  };
}

/** The first of equal lengths stands, as in ipme_match. */
function better(length: number, id: number, thanLength: number, thanId: number): boolean {
  return length > thanLength || (length === thanLength && id < thanId);
}

/**
 * Would this entry change a verdict if it were added to the list? Exact, for this host. `netmask` must be an ordinary one
 * without host bits.
 */
export function wouldChange(where: Where, list: "moreipme" | "notipme", address: number, netmask: number): boolean {
  const length = netmaskLength(netmask);
  const end = address + (0xffffffff - netmask) + 1;
  for (let piece = pieceAt(where, address); piece < where.count && (where.start[piece] as number) < end; piece++) {
    const b = where.ipmeLength[piece] as number;
    const n = where.notipmeLength[piece] as number;
    if (list === "moreipme" ? b <= n && n < length : n < b && b <= length) return true;
  }
  return false;
}
