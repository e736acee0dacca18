import { dotted } from "../qmail/netmask.ts";

/** A set of addresses as ranges, two numbers each: the first address, and one past the last. Ascending, and none touch. */
export type Ranges = readonly number[];

/** An aligned network: 2^(32 - length) addresses. */
export interface Network {
  readonly address: number;
  readonly length: number;
}

const SPACE = 2 ** 32;

/** How many addresses are in the set. */
export function countAddresses(ranges: Ranges): number {
  let count = 0;
  for (let i = 0; i < ranges.length; i += 2) count += (ranges[i + 1] as number) - (ranges[i] as number);
  return count;
}

/** How many addresses are in at least one of the sets. */
export function countTogether(sets: readonly Ranges[]): number {
  const [first] = sets;
  if (sets.length === 1 && first !== undefined) return countAddresses(first);
  const size = sets.reduce((sum, set) => sum + set.length / 2, 0);
  const starts = new Float64Array(size);
  const ends = new Float64Array(size);
  let at = 0;
  for (const set of sets) {
    for (let i = 0; i < set.length; i += 2) {
      starts[at] = set[i] as number;
      ends[at++] = set[i + 1] as number;
    }
  }
  starts.sort();
  ends.sort();
  let count = 0;
  // With starts and ends sorted, a gap is where the next start lies after the end of the same rank: as many have ended as have begun.
  for (let i = 0, from = 0; i < size; i++) {
    if (i === 0 || (starts[i] as number) > (ends[i - 1] as number)) from = starts[i] as number;
    if (i + 1 === size || (starts[i + 1] as number) > (ends[i] as number)) count += (ends[i] as number) - from;
  }
  return count;
}

/** The fewest networks that cover just the set, ascending: from each address the widest one that fits. */
export function* networksOf(ranges: Ranges): Generator<Network> {
  for (let i = 0; i < ranges.length; i += 2) {
    const end = ranges[i + 1] as number;
    for (let at = ranges[i] as number; at < end; ) {
      let size = at === 0 ? SPACE : 2 ** (31 - Math.clz32(at & -at));
      while (at + size > end) size /= 2;
      yield { address: at, length: 32 - Math.log2(size) };
      at += size;
    }
  }
}

/** `10.0.0.0/8`: a set of addresses, as people write it. It is no line for moreipme. */
export function networkText({ address, length }: Network): string {
  return `${dotted(address)}/${length}`;
}

/** Adds `[from, to)` after the last range, joined with it where they touch. */
export function appendRange(ranges: number[], from: number, to: number): void {
  if (ranges.length > 0 && ranges[ranges.length - 1] === from) ranges[ranges.length - 1] = to;
  else ranges.push(from, to);
}
