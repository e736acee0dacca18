import { netmaskOf } from "../qmail/netmask.ts";
import { type Classes, cellsOf } from "./classes.ts";
import { cubeBelow } from "./cube-count.ts";

/** How many addresses of each class are in some disjoint ranges, both ends of which belong to them. */
export function countsWithin(classes: Classes, from: ArrayLike<number>, to: ArrayLike<number>): Float64Array {
  const { tree, around } = classes;
  const counts = new Float64Array(classes.count);
  const within = (address: number, netmask: number): number => {
    let sum = 0;
    for (let i = 0; i < from.length; i++) {
      sum += cubeBelow(address, netmask, (to[i] as number) + 1) - cubeBelow(address, netmask, from[i] as number);
    }
    return sum;
  };
  for (let n = 0; n < tree.count; n++) {
    const { cells, numbers } = cellsOf(classes, n);
    const sums =
      cells === null
        ? [within(tree.start[n] as number, netmaskOf(tree.reach[n] as number))]
        : cells.address.map((address, cell) => within(address, cells.netmask[cell] as number));
    for (let i = 0; cells !== null && i < cells.steps.length; i += 2) {
      const cell = cells.steps[i] as number;
      sums[cell] = (sums[cell] as number) - (sums[cells.steps[i + 1] as number] as number);
    }
    for (const [cell, cls] of numbers.entries()) {
      if (cls < 0) continue;
      counts[cls] = sums[cell] as number;
      const outer = around[cls] as number;
      if (outer >= 0) counts[outer] = (counts[outer] as number) - (sums[cell] as number);
    }
  }
  return counts;
}
