/** Milliseconds by phase, added up over all directories. Only `--stats` asks for it, because the clock takes time to load. */
export interface Stopwatch {
  readonly now: () => number;
  readonly spent: Record<string, number>;
}

/** Adds the time since `from` to a phase, and returns the current time. */
export function clock(time: Stopwatch | null, phase: string, from: number): number {
  if (time === null) return 0;
  const now = time.now();
  time.spent[phase] = (time.spent[phase] ?? 0) + now - from;
  return now;
}
