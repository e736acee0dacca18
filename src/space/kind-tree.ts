import { firstState, halfOf, type State, sumsOf } from "./cube-blocks.ts";
import type { CubeSet } from "./cube-set.ts";
import { isUniform, type KindSet, MAP_KINDS } from "./map-kinds.ts";

/** A network, and the kinds of its addresses. It is halved only when somebody looks closer. */
export interface KindTree {
  readonly kinds: KindSet;
  readonly half: (which: 0 | 1) => KindTree;
  /** How many addresses each of MAP_KINDS has. */
  readonly counts: () => number[];
}

/** The space cut into runs: run i is `[start[i], start[i + 1])`, the last ends at 2^32; its kind is a place in MAP_KINDS. */
export interface Runs {
  readonly start: readonly number[];
  readonly kind: readonly number[];
}

const SPACE = 2 ** 32;

/** The whole space, from runs. */
export function treeOfRuns(runs: Runs): KindTree {
  return networkOfRuns(runs, 0, SPACE, 0, runs.start.length);
}

/** How many cubes may be gone through for one map, over all networks that are looked at. */
const MOST_CUBES = 2 ** 23;

/** A tree that may turn out to be too much work: then what is in it cannot be trusted. */
export interface LongTree {
  readonly tree: KindTree;
  readonly isTooMuch: () => boolean;
}

/** The whole space, from cubes that give every address a label: the labels are places in MAP_KINDS. */
export function treeOfCubes(cubes: CubeSet, limit: number = MOST_CUBES): LongTree {
  const first = firstState(cubes, () => true);
  const work = { left: limit };
  return { tree: networkOfCubes(first, 32, work), isTooMuch: () => work.left < 0 };
}

/** A network that begins in run `low` or a later one, and ends in one before `high`. */
function networkOfRuns({ start, kind }: Runs, from: number, to: number, low: number, high: number): KindTree {
  const first = runAt(start, from, low, high);
  let after = first;
  let kinds = 0;
  do kinds |= 1 << (kind[after++] as number);
  while (after < high && (start[after] as number) < to);
  if (isUniform(kinds)) return uniform(kind[first] as number, to - from);
  const middle = (from + to) / 2;
  return {
    kinds,
    half: (which) =>
      which === 0
        ? networkOfRuns({ start, kind }, from, middle, first, after)
        : networkOfRuns({ start, kind }, middle, to, first, after),
    counts: () => {
      const counts = MAP_KINDS.map(() => 0);
      for (let i = first; i < after; i++) {
        const its = kind[i] as number;
        const end = Math.min(start[i + 1] ?? SPACE, to);
        counts[its] = (counts[its] as number) + end - Math.max(start[i] as number, from);
      }
      return counts;
    },
  };
}

function networkOfCubes(state: State, bits: number, work: { left: number }): KindTree {
  work.left -= state.length / 4;
  if (work.left < 0) return uniform(0, 2 ** bits);
  const sums = sumsOf(state, bits);
  let kinds = 0;
  for (const [label, count] of sums) if (count > 0) kinds |= 1 << label;
  if (isUniform(kinds)) return uniform(Math.log2(kinds), 2 ** bits);
  let both: KindTree | null = null;
  return {
    kinds,
    half: (which) => {
      if (both !== null) return both;
      const its = halfOf(state, bits - 1, which);
      const network = networkOfCubes(its, bits - 1, work);
      if (its === state) both = network;
      return network;
    },
    counts: () => MAP_KINDS.map((_, label) => sums.get(label) ?? 0),
  };
}

function uniform(kind: number, size: number): KindTree {
  return {
    kinds: 1 << kind,
    half: () => uniform(kind, size / 2),
    counts: () => MAP_KINDS.map((_, i) => (i === kind ? size : 0)),
  };
}

/** The run that holds an address; it is `low` or a later one, before `high`. */
function runAt(start: readonly number[], address: number, low: number, high: number): number {
  let from = low;
  let end = high;
  while (end - from > 1) {
    const middle = (from + end) >>> 1;
    if ((start[middle] as number) <= address) from = middle;
    else end = middle;
  }
  return from;
}
