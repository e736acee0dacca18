/** Milliseconds by phase, added up over all directories. Only `--stats` asks for it: the clock takes time to load. */
export interface Stopwatch {
  readonly now: () => number;
  readonly spent: Record<string, number>;
}

/** Adds to a phase the time since `from`, and returns the time. */
export function clock(time: Stopwatch | null, phase: string, from: number): number {
  if (time === null) return 0;
  const now = time.now();
  time.spent[phase] = (time.spent[phase] ?? 0) + now - from;
  return now;
}
