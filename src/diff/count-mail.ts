import type { HostDifference } from "./host-difference.ts";

/** How many classes of recipients go another way: each counts once in a control directory, however many hosts use it. */
export function countMail(differences: readonly HostDifference[]): number {
  const byControl = new Map<string, Set<string>>();
  for (const { control, mail } of differences) {
    if (mail === undefined) continue;
    const patterns = byControl.get(control) ?? new Set();
    byControl.set(control, patterns);
    for (const change of mail.changes) for (const pattern of change.patterns) patterns.add(pattern);
  }
  return [...byControl.values()].reduce((sum, { size }) => sum + size, 0);
}
