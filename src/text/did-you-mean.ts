/** The edit distance of two texts: insertions, deletions, replacements and swapped neighbours, each counting one. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 64) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++) {
      const same = a[i - 1] === b[k - 1] ? 0 : 1;
      let best = Math.min((last[k] as number) + 1, (row[k - 1] as number) + 1, (last[k - 1] as number) + same);
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1])
        best = Math.min(best, (before[k - 2] as number) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** `; did you mean "x"?`, or nothing where no candidate is close: in spelling, or as the only one that begins the same way. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const lower = written.toLowerCase();
  // With a single letter, nothing would be left of what was meant.
  const limit = written.length < 2 ? 0 : Math.max(1, Math.floor(written.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  const longer: string[] = [];
  for (const candidate of candidates) {
    const d = distance(lower, candidate.toLowerCase());
    if (d < least) [best, least] = [candidate, d];
    if (candidate.toLowerCase().startsWith(lower)) longer.push(candidate);
  }
  const [begun, another] = longer;
  if (best === null && begun !== undefined && another === undefined && written.length >= 3) best = begun;
  return best === null ? "" : `; did you mean "${best}"?`;
}
