import { firstState, halfOf, labelOf, MIXED, type State, sumsOf } from "./cube-blocks.ts";
import type { CubeSet } from "./cube-set.ts";

/** A square of the map: 2^level cells wide, its corner in cells. */
export interface Square<K> {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly kind: K;
  /** The square is one cell, and holds addresses of other kinds too. */
  readonly mixed: boolean;
}

/** The space cut into runs of one kind each: run i is `[start[i], start[i + 1])`, the last ends at 2^32. */
export interface Kinds<K> {
  readonly start: readonly number[];
  readonly kind: readonly K[];
}

/** Levels of the map: 2^8 cells a side, each with 2^16 addresses. */
export const LEVELS = 8;

const SPACE = 2 ** 32;

/**
 * The IPv4 space along a Hilbert curve, on which neighbours are near and every network is a square or two. Quadrants are divided
 * as long as they hold more than one kind; a cell that still does is of the kind that `first` ranks highest.
 */
export function squaresOf<K>(kinds: Kinds<K>, first: (a: K, b: K) => K): Square<K>[] {
  const out: Square<K>[] = [];
  divide(kinds, first, 0, 0, 0, out);
  return out;
}

function divide<K>(
  kinds: Kinds<K>,
  first: (a: K, b: K) => K,
  from: number,
  level: number,
  run: number,
  out: Square<K>[],
): void {
  const to = from + SPACE / 4 ** level;
  const at = runAt(kinds.start, from, run);
  const uniform = (kinds.start[at + 1] ?? SPACE) >= to;
  if (!uniform && level < LEVELS) {
    const quarter = (to - from) / 4;
    for (let i = 0; i < 4; i++) divide(kinds, first, from + i * quarter, level + 1, at, out);
    return;
  }
  let kind = kinds.kind[at] as K;
  for (let i = at + 1; i < kinds.start.length && (kinds.start[i] as number) < to; i++) {
    kind = first(kind, kinds.kind[i] as K);
  }
  out.push({ ...placeOf(from, level), kind, mixed: !uniform });
}

/** Where the part of the space that begins there lies; it is a quarter of a quarter... of the whole, `level` times. */
function placeOf(from: number, level: number): { x: number; y: number; size: number } {
  const size = 2 ** (LEVELS - level);
  const { x, y } = cellAt(Math.floor(from / 2 ** (32 - 2 * LEVELS)));
  return { x: x - (x % size), y: y - (y % size), size };
}

/** The same for sets of cubes that have every address in one of them: the labels are the kinds. */
export function squaresOfCubes(cubes: CubeSet, first: (a: number, b: number) => number): Square<number>[] {
  const out: Square<number>[] = [];
  const divideState = (from: number, level: number, state: State): void => {
    const bits = 32 - 2 * level;
    const label = labelOf(state, bits);
    if (label === MIXED && level < LEVELS) {
      for (let i = 0; i < 4; i++) {
        const half = halfOf(state, bits - 1, (i >> 1) as 0 | 1);
        divideState(from + i * 2 ** (bits - 2), level + 1, halfOf(half, bits - 2, (i & 1) as 0 | 1));
      }
      return;
    }
    const there =
      label === MIXED ? [...sumsOf(state, bits)].filter(([, count]) => count > 0).map(([one]) => one) : [label];
    out.push({ ...placeOf(from, level), kind: there.reduce((a, b) => first(a, b)), mixed: label === MIXED });
  };
  divideState(
    0,
    0,
    firstState(cubes, () => true),
  );
  return out;
}

/** The run that holds an address; it is `low` or a later one. */
function runAt(start: readonly number[], address: number, low: number): number {
  let high = start.length;
  let from = low;
  while (high - from > 1) {
    const middle = (from + high) >>> 1;
    if ((start[middle] as number) <= address) from = middle;
    else high = middle;
  }
  return from;
}

/** Where the n-th cell of the curve lies. */
export function cellAt(n: number): { x: number; y: number } {
  let x = 0;
  let y = 0;
  let t = n;
  for (let s = 1; s < 2 ** LEVELS; s *= 2) {
    const rx = 1 & (t >>> 1);
    const ry = 1 & (t ^ rx);
    if (ry === 0) {
      if (rx === 1) [x, y] = [s - 1 - x, s - 1 - y];
      [x, y] = [y, x];
    }
    x += s * rx;
    y += s * ry;
    t >>>= 2;
  }
  return { x, y };
}
