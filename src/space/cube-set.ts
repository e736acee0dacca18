import { netmaskOf } from "../qmail/netmask.ts";
import { type Classes, cellsOf } from "./classes.ts";
import { freeBits } from "./closure.ts";

/**
 * Sets of addresses as sums of cubes, told apart by labels: an address has label l if the weights of the cubes of that label that
 * hold it add up to 1; otherwise they add up to 0. No address has two labels; it may have none.
 */
export interface CubeSet {
  readonly address: readonly number[];
  readonly netmask: readonly number[];
  readonly weight: readonly number[];
  readonly label: readonly number[];
  /** How many addresses each label has. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Sums must stay exact. */
const MOST_SUM = 2 ** 52;
/** The most steps that may be taken for one set. */
const MOST_WORK = 2 ** 28;

/** The sets of the addresses of all classes with a label; -1 means none. Null where the sums would be too large or too long. */
export function cubesOf(classes: Classes, labelOf: (cls: number) => number): CubeSet | null {
  const { tree, around, size } = classes;
  const set = { address: [] as number[], netmask: [] as number[], weight: [] as number[], label: [] as number[] };
  const counts = new Map<number, number>();
  const labels = Int32Array.from({ length: classes.count }, (_, cls) => labelOf(cls));
  let sum = 0;
  let work = 0;
  const push = (address: number, netmask: number, weight: number, label: number): void => {
    set.address.push(address);
    set.netmask.push(netmask);
    set.weight.push(weight);
    set.label.push(label);
    sum += Math.abs(weight) * 2 ** freeBits(netmask);
  };
  for (let cls = 0; cls < classes.count; cls++) {
    const label = labels[cls] as number;
    if (label >= 0) counts.set(label, (counts.get(label) ?? 0) + (size[cls] as number));
  }
  for (let n = 0; n < tree.count; n++) {
    const { cells, numbers } = cellsOf(classes, n);
    const weights = new Map<number, [cell: number, weight: number][]>();
    for (const [cell, cls] of numbers.entries()) {
      if (cls < 0) continue;
      const mine = labels[cls] as number;
      const outer = (around[cls] as number) < 0 ? -1 : (labels[around[cls] as number] as number);
      if (mine === outer) continue;
      if (cells === null) {
        if (mine >= 0) push(tree.start[n] as number, netmaskOf(tree.reach[n] as number), 1, mine);
        if (outer >= 0) push(tree.start[n] as number, netmaskOf(tree.reach[n] as number), -1, outer);
        continue;
      }
      for (const [label, weight] of [[mine, 1] as const, [outer, -1] as const]) {
        if (label < 0) continue;
        const list = weights.get(label);
        if (list === undefined) weights.set(label, [[cell, weight]]);
        else list.push([cell, weight]);
      }
    }
    if (cells === null) continue;
    for (const [label, list] of weights) {
      work += cells.size.length + cells.steps.length;
      if (work > MOST_WORK) return null;
      for (const [cell, weight] of spread(cells.size.length, cells.steps, list)) {
        push(cells.address[cell] as number, cells.netmask[cell] as number, weight, label);
      }
    }
  }
  return sum > MOST_SUM ? null : { ...set, counts };
}

/** From weights of classes to weights of cells: the steps backwards. */
function* spread(
  count: number,
  steps: ArrayLike<number>,
  weights: readonly (readonly [cell: number, weight: number])[],
): Generator<[cell: number, weight: number]> {
  const weight = new Float64Array(count);
  for (const [cell, its] of weights) weight[cell] = its;
  for (let i = steps.length - 2; i >= 0; i -= 2) {
    const taken = steps[i + 1] as number;
    weight[taken] = (weight[taken] as number) - (weight[steps[i] as number] as number);
  }
  for (let cell = 0; cell < count; cell++) if (weight[cell] !== 0) yield [cell, weight[cell] as number];
}
