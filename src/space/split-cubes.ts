import { netmaskOf } from "../qmail/netmask.ts";
import type { Tree } from "./block-tree.ts";
import type { Cubes } from "./closure.ts";

export const NONE: readonly number[] = [];

/** The smallest block in which the whole cube lies. */
export function nodeAround({ count, start, reach, parent }: Tree, { address, netmask }: Cubes, cube: number): number {
  const from = address[cube] as number;
  const mask = netmask[cube] as number;
  let low = 0;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((start[middle] as number) <= from) low = middle;
    else high = middle;
  }
  const isAround = (n: number): boolean => {
    const block = netmaskOf(reach[n] as number);
    return (block & ~mask) === 0 && ((from ^ (start[n] as number)) & block) === 0;
  };
  while (!isAround(low)) low = parent[low] as number;
  return low;
}

/** Cubes that hold a whole block, and those that hold a part of it. */
export interface SplitCubes {
  readonly whole: readonly number[];
  readonly part: readonly number[];
}

const NOTHING: SplitCubes = { whole: NONE, part: NONE };

/** The cubes that hold a whole block, and those that hold a part of it. */
export function splitCubes(start: number, reach: number, cubes: Cubes, among: readonly number[]): SplitCubes {
  if (among.length === 0) return NOTHING;
  const netmask = netmaskOf(reach);
  const whole: number[] = [];
  const part: number[] = [];
  for (const cube of among) {
    const mask = cubes.netmask[cube] as number;
    if ((((cubes.address[cube] as number) ^ start) & mask & netmask) !== 0) continue;
    if ((mask & ~netmask) === 0) whole.push(cube);
    else part.push(cube);
  }
  return { whole: whole.length === 0 ? NONE : whole, part: part.length === 0 ? NONE : part };
}
