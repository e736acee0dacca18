import { isGapped } from "../qmail/netmask.ts";
import { freeBits } from "./closure.ts";
import type { CubeSet } from "./cube-set.ts";

const SPACE = 2 ** 32;

/** How many addresses of a cube are below a given address (up to 2^32). */
export function cubeBelow(address: number, netmask: number, below: number): number {
  if (below >= SPACE) return 2 ** freeBits(netmask);
  if (!isGapped(netmask)) return Math.min(Math.max(below - address, 0), 2 ** freeBits(netmask));
  let count = 0;
  let left = 2 ** freeBits(netmask);
  for (let bit = 31; bit >= 0; bit--) {
    const one = (below >>> bit) & 1;
    if (((netmask >>> bit) & 1) === 0) {
      left /= 2;
      count += one * left;
      continue;
    }
    const its = (address >>> bit) & 1;
    if (its < one) return count + left;
    if (its > one) return count;
  }
  return count;
}

/** Counts the addresses of a label in ranges `[from, to]`. */
export interface CubeCounter {
  count(from: number, to: number): number;
  /** The lowest address of the range that has the label, or -1. */
  first(from: number, to: number): number;
}

/** The cubes of ordinary netmasks are looked up; the others are gone through. */
export function countCubes({ address, netmask, weight, label }: CubeSet, wanted = 0): CubeCounter {
  const plain: number[] = [];
  const gapped: number[] = [];
  for (let i = 0; i < address.length; i++) {
    if (label[i] === wanted) (isGapped(netmask[i] as number) ? gapped : plain).push(i);
  }
  const borders = bordersOf(plain, address, netmask, weight);
  const below = (t: number): number => {
    let sum = borders(t);
    for (const i of gapped) sum += (weight[i] as number) * cubeBelow(address[i] as number, netmask[i] as number, t);
    return sum;
  };
  const count = (from: number, to: number): number => below(to + 1) - below(from);
  return {
    count,
    first(from, to) {
      const before = below(from);
      if (below(to + 1) === before) return -1;
      let low = from;
      let high = to;
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (below(middle + 1) > before) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/** The sum of the weights changes where a block begins and where it ends: the count below an address is a sum up to there. */
function bordersOf(
  plain: readonly number[],
  address: readonly number[],
  netmask: readonly number[],
  weight: readonly number[],
): (below: number) => number {
  const changes = plain.flatMap((i) => {
    const from = address[i] as number;
    const by = weight[i] as number;
    return [
      { at: from, by },
      { at: from + 2 ** freeBits(netmask[i] as number), by: -by },
    ];
  });
  changes.sort((a, b) => a.at - b.at);
  const at = Float64Array.from(changes, (one) => one.at);
  const height = new Float64Array(changes.length + 1);
  const sum = new Float64Array(changes.length + 1);
  for (const [i, { by }] of changes.entries()) {
    const last = i === 0 ? 0 : (at[i - 1] as number);
    sum[i + 1] = (sum[i] as number) + (height[i] as number) * ((at[i] as number) - last);
    height[i + 1] = (height[i] as number) + by;
  }
  return (below) => {
    let low = 0;
    let high = at.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((at[middle] as number) < below) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    return (sum[low] as number) + (height[low] as number) * (below - (at[low - 1] as number));
  };
}
