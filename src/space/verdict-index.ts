import { countCubes } from "./cube-count.ts";
import { type CubeSet, cubesOf } from "./cube-set.ts";
import { type ClassMap, isMeAt, type PieceMap } from "./deciders.ts";
import { pieceAt, pieceEnd } from "./piece-map.ts";
import { type SingleMap, unseal, type VerdictMap } from "./sealed.ts";
import { decidersAt, hasRanges } from "./verdict-map.ts";

/** Answers questions about ranges of addresses, `[from, to]`, in logarithmic time. */
export interface VerdictIndex {
  /** How many addresses of the range are me. */
  countMe(from: number, to: number): number;
  /** The lowest address of the range that is me (or is not), or -1. */
  firstWith(me: boolean, from: number, to: number): number;
  /** Is there an address in the range that is not me but would be if an interface had it? */
  couldBecomeMe(from: number, to: number): boolean;
}

const ADDRESS_LENGTH = 32;

/** Null where the classes of gapped netmasks cannot be added up. */
export function indexVerdicts(where: VerdictMap | SingleMap): VerdictIndex | null {
  if (!hasRanges(where)) return indexSingles(where);
  const map = unseal(where);
  return map.kind === "pieces" ? indexPieces(map) : indexClasses(map);
}

/** For a range, it answers only for the first address. */
function indexSingles(where: SingleMap): VerdictIndex {
  const isMe = (address: number): boolean => {
    const { ipmeLength, notipmeLength } = decidersAt(where, address);
    return ipmeLength > notipmeLength;
  };
  return {
    countMe: (from) => (isMe(from) ? 1 : 0),
    firstWith: (me, from) => (isMe(from) === me ? from : -1),
    couldBecomeMe: (from) => !isMe(from) && decidersAt(where, from).notipmeLength < ADDRESS_LENGTH,
  };
}

function indexClasses(where: ClassMap): VerdictIndex | null {
  const { classes } = where.entries;
  const setOf = (isIn: (cls: number) => boolean): CubeSet | null => cubesOf(classes, (cls) => (isIn(cls) ? 0 : -1));
  const isMe = setOf((cls) => isMeAt(where, cls));
  const isNot = setOf((cls) => !isMeAt(where, cls));
  const isOpen = setOf((cls) => !isMeAt(where, cls) && (where.notipmeLength[cls] as number) < ADDRESS_LENGTH);
  if (isMe === null || isNot === null || isOpen === null) return null;
  const [me, not, open] = [countCubes(isMe), countCubes(isNot), countCubes(isOpen)];
  return {
    countMe: (from, to) => me.count(from, to),
    firstWith: (wanted, from, to) => (wanted ? me : not).first(from, to),
    couldBecomeMe: (from, to) => open.count(from, to) > 0,
  };
}

function indexPieces(where: PieceMap): VerdictIndex {
  const { count, start } = where;
  const meBelow = new Float64Array(count + 1);
  for (let piece = 0; piece < count; piece++) {
    const size = pieceEnd(where, piece) - (start[piece] as number);
    meBelow[piece + 1] = (meBelow[piece] as number) + (isMeAt(where, piece) ? size : 0);
  }
  const nextMe = nextPieces(count, (piece) => isMeAt(where, piece));
  const nextNotMe = nextPieces(count, (piece) => !isMeAt(where, piece));
  let nextOpen: Int32Array | null = null;

  /** The number of addresses below this one that are me. */
  const below = (address: number): number => {
    if (address >= 2 ** 32) return meBelow[count] as number;
    const piece = pieceAt(where, address);
    const inPiece = isMeAt(where, piece) ? address - (start[piece] as number) : 0;
    return (meBelow[piece] as number) + inPiece;
  };
  const first = (next: Int32Array, from: number, to: number): number => {
    const piece = next[pieceAt(where, from)] as number;
    if (piece === count) return -1;
    const address = Math.max(from, start[piece] as number);
    return address <= to ? address : -1;
  };
  return {
    countMe: (from, to) => below(to + 1) - below(from),
    firstWith: (me, from, to) => first(me ? nextMe : nextNotMe, from, to),
    couldBecomeMe(from, to) {
      nextOpen ??= nextPieces(
        count,
        (piece) => !isMeAt(where, piece) && (where.notipmeLength[piece] as number) < ADDRESS_LENGTH,
      );
      return first(nextOpen, from, to) >= 0;
    },
  };
}

/** For each piece, the first wanted piece from there on; `count` if there is none. */
function nextPieces(count: number, wanted: (piece: number) => boolean): Int32Array {
  const next = new Int32Array(count);
  let last = count;
  for (let piece = count - 1; piece >= 0; piece--) {
    if (wanted(piece)) last = piece;
    next[piece] = last;
  }
  return next;
}
