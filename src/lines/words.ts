import { entryText } from "../qmail/netmask.ts";
import type { LineReading } from "../qmail/types.ts";

/** What qmail makes of a line. */
export function readAs(reading: LineReading): string {
  return reading.entry === null ? "nothing" : entryText(reading.entry);
}
