import type { LineReading, Span } from "../qmail/types.ts";
import { scannedAddress } from "./line-text.ts";

/** What looks like a netmask or a prefix length after an address, with its slash; null where there is no such tail, or no entry. */
export function netmaskTail(bytes: Uint8Array, reading: LineReading): Span | null {
  const { entry, slash, seen } = reading;
  if (entry === null || slash < 0 || scannedAddress(reading)?.end !== slash) return null;
  let end = slash + 1;
  while (end < seen.end && /[0-9a-f.:]/i.test(String.fromCharCode(bytes[end] as number))) end++;
  return { start: slash, end };
}
