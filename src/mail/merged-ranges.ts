import { type Address, addressAfter, compareAddresses } from "../qmail/any-address.ts";
import type { AddressRange } from "./hosts.ts";

/** Sorted, with overlapping and adjacent ranges merged. */
export function mergedRanges<A extends Address>(ranges: readonly RangeOf<A>[]): readonly RangeOf<A>[] {
  const merged: { from: A; to: A }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => compareAddresses(a.from, b.from))) {
    const last = merged.at(-1);
    if (last === undefined || from > addressAfter(last.to)) merged.push({ from, to });
    else if (to > last.to) last.to = to;
  }
  return merged;
}

interface RangeOf<A extends Address> {
  readonly from: A;
  readonly to: A;
}

/** Whether an address is in ranges that `mergedRanges` made. */
export function inRanges(ranges: readonly AddressRange[], address: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle] as AddressRange).to < address) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low];
  return found !== undefined && found.from <= address;
}

/** Whether some, and whether all, addresses of `ranges` are in `others`; both are merged. */
export function overlap(
  ranges: readonly AddressRange[],
  others: readonly AddressRange[],
): { readonly some: boolean; readonly all: boolean } {
  let some = false;
  let all = true;
  let at = 0;
  for (const { from, to } of ranges) {
    while (at < others.length && (others[at] as AddressRange).to < from) at++;
    const other = others[at];
    if (other !== undefined && other.from <= to) some = true;
    if (other === undefined || other.from > from || other.to < to) all = false;
  }
  return { some, all };
}

/** The ranges without the addresses of another. */
export function withoutRange(ranges: readonly AddressRange[], { from, to }: AddressRange): AddressRange[] {
  return ranges.flatMap((range) => {
    const left: AddressRange[] = [];
    if (range.from < from) left.push({ from: range.from, to: Math.min(range.to, from - 1) });
    if (range.to > to) left.push({ from: Math.max(range.from, to + 1), to: range.to });
    return left;
  });
}
