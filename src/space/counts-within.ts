import { netmaskOf } from "../qmail/netmask.ts";
import type { Ranges } from "./address-ranges.ts";
import { type Classes, cellsOf } from "./classes.ts";
import { cubeBelow } from "./cube-count.ts";

/** How many addresses of each class are in a set. */
export function countsWithin(classes: Classes, ranges: Ranges): Float64Array {
  const { tree, around } = classes;
  const counts = new Float64Array(classes.count);
  const within = (address: number, netmask: number): number => {
    let sum = 0;
    for (let i = 0; i < ranges.length; i += 2) {
      sum += cubeBelow(address, netmask, ranges[i + 1] as number) - cubeBelow(address, netmask, ranges[i] as number);
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
