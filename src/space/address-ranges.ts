/** A set of addresses as ranges, two numbers each: the first address, and one past the last. They ascend, and no two touch. */
export type Ranges = readonly number[];

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
  // With starts and ends sorted, a gap is where the next start lies after the end of the same rank: as many
  // ranges have ended as have begun.
  for (let i = 0, from = 0; i < size; i++) {
    if (i === 0 || (starts[i] as number) > (ends[i - 1] as number)) from = starts[i] as number;
    if (i + 1 === size || (starts[i + 1] as number) > (ends[i] as number)) count += (ends[i] as number) - from;
  }
  return count;
}

/** Adds `[from, to)` after the last range, joined with it where they touch. */
export function appendRange(ranges: number[], from: number, to: number): void {
  if (ranges.length > 0 && ranges[ranges.length - 1] === from) ranges[ranges.length - 1] = to;
  else ranges.push(from, to);
}

/** The addresses of some ranges, which may overlap; each includes both its ends. */
export function unionOf(ranges: readonly { readonly from: number; readonly to: number }[]): Ranges {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const out: number[] = [];
  for (const { from, to } of sorted) {
    const end = out.at(-1);
    if (end !== undefined && from <= end) out[out.length - 1] = Math.max(end, to + 1);
    else out.push(from, to + 1);
  }
  return out;
}

/** Does the set have an address from `from` to `to`? */
export function meets(ranges: Ranges, from: number, to: number): boolean {
  return (ranges[firstBeyond(ranges, from)] ?? Number.POSITIVE_INFINITY) <= to;
}

/** Does the set have all addresses from `from` to `to`? Ranges do not touch, so a single range must hold them all. */
export function covers(ranges: Ranges, from: number, to: number): boolean {
  return (ranges[firstBeyond(ranges, to)] ?? Number.POSITIVE_INFINITY) <= from;
}

/** The index, in the set's numbers, of the start of the first range that ends beyond an address. */
function firstBeyond(ranges: Ranges, address: number): number {
  let low = 0;
  let high = ranges.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[2 * middle + 1] as number) <= address) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}
