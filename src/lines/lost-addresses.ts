import type { IpFile, LineReading, Span } from "../qmail/types.ts";
import { addressesIn, HASH } from "./addresses-in.ts";
import { readOctets, scannedAddress } from "./line-text.ts";
import { netmaskTail } from "./netmask-tail.ts";
import { afterBlanks, beforeBlanks } from "./skipped-line.ts";

/** The parts of a line that qmail reads but does not look at, and that are not blank. */
export function unreadParts(bytes: Uint8Array, reading: LineReading): Span[] {
  const { entry, netmask, slash, seen, end } = reading;
  const address = scannedAddress(reading);
  if (entry === null || address === null) return [];
  const tail = reading.ipv6 === undefined ? null : netmaskTail(bytes, reading);
  const parts =
    netmask === null
      ? [{ start: tail?.end ?? address.end, end: seen.end }]
      : [
          { start: address.end, end: slash },
          { start: netmask.end, end: seen.end },
        ];
  return parts.filter((part) => {
    const text = part.end === end ? beforeBlanks(bytes, part.start, part.end) : part.end;
    return afterBlanks(bytes, part.start, text) < text;
  });
}

/**
 * The addresses on a line, before any `#`, that qmail does not read, from left to right: one at a time, because a line may be as
 * long as a file, and found by hand, because a pattern that backtracks over a million digits fills the stack.
 */
export function* lostAddresses(bytes: Uint8Array, reading: LineReading): Generator<Span> {
  const parts = unreadParts(bytes, reading);
  const [first] = parts;
  // Nothing, or only a comment: the most common case.
  if (first === undefined || bytes[afterBlanks(bytes, first.start, first.end)] === HASH) return;
  for (const span of addressesIn(bytes, reading.seen)) {
    if (parts.some((part) => part.start <= span.start && span.end <= part.end)) yield span;
  }
}

/** Does the line hold an address that qmail does not read? */
export function losesAddress(bytes: Uint8Array, reading: LineReading): boolean {
  return lostAddresses(bytes, reading).next().done !== true;
}

/** Does a line that qmail reads have an error of its own? What it was meant to say may then be needed. */
export function hasOwnError({ bytes }: IpFile, reading: LineReading): boolean {
  return (
    !reading.terminated ||
    readOctets(reading).some((octet) => octet.wrapped) ||
    reading.seen.end < reading.end ||
    losesAddress(bytes, reading)
  );
}
