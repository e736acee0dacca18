/** Disjoint ranges of addresses, ascending: both ends belong to a range. */
export interface Intervals {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

export function unionOf(ranges: readonly { readonly from: number; readonly to: number }[]): Intervals {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const out: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = out.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else out.push({ from, to });
  }
  return { from: Float64Array.from(out, ({ from }) => from), to: Float64Array.from(out, ({ to }) => to) };
}

/** Have the range and the intervals an address in common? */
export function meets({ from: starts, to: ends }: Intervals, from: number, to: number): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low < starts.length && (starts[low] as number) <= to;
}
