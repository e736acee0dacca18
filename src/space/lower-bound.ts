/** The first index in `[from, to)` whose value is at least `value`; `to` if there is none. */
export function lowerBound(
  values: Uint32Array | Float64Array,
  value: number,
  from = 0,
  to: number = values.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
