/** A square of the map: 2^level cells wide, its corner in cells. */
export interface Square<K> {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly kind: K;
  /** The square is one cell, and holds addresses of other kinds too. */
  readonly mixed: boolean;
}

/** The space cut into runs of one kind each: run i is `[start[i], start[i + 1])`, the last one ends at 2^32. */
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
  const size = 2 ** (LEVELS - level);
  const { x, y } = cellAt(Math.floor(from / 2 ** (32 - 2 * LEVELS)));
  out.push({ x: x - (x % size), y: y - (y % size), size, kind, mixed: !uniform });
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
