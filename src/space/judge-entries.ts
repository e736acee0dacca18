import { judgeFew } from "./few-entries.ts";
import type { EntriesOnHosts, JudgedEntries } from "./judged-entries.ts";
import { sweepEntries } from "./sweep-entries.ts";

/** Judges the entries of both files with the dialect's implicit ones. */
export function judgeEntries(on: EntriesOnHosts): JudgedEntries {
  return judgeFew(on) ?? sweepEntries(on);
}
