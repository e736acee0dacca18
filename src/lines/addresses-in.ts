import type { Span } from "../qmail/types.ts";
import { isIpv6 } from "./ipv6-text.ts";
import { bytesAsText } from "./line-text.ts";

export const HASH = 0x23;
const DOT = 0x2e;
const COLON = 0x3a;

/**
 * The IPv4 and IPv6 addresses that stand alone, before any `#`. The dotted tail of an IPv6 address does not count as an address.
 */
export function* addressesIn(bytes: Uint8Array, { start, end: stop }: Span): Generator<Span> {
  const hash = bytes.subarray(start, stop).indexOf(HASH);
  const end = hash < 0 ? stop : start + hash;
  let taken = start; // what precedes this belongs to an IPv6 address
  const at = (i: number): number => (i < taken || i >= end ? 0x20 : (bytes[i] as number));
  for (let i = start; i < end; i++) {
    const before = at(i - 1);
    if (isWord(before)) continue;
    const six = before === DOT || before === COLON ? i : endOfIpv6(at, i);
    if (six > i) {
      const span = { start: i, end: withoutPunctuation(at, i, six) };
      const length = span.end - i;
      if (length <= LONGEST_IPV6 && isIpv6(bytesAsText(bytes, span))) {
        yield span;
        taken = six;
        i = six - 1;
        continue;
      }
    }
    if (before === DOT && isWord(at(i - 2))) continue;
    const four = endOfIpv4(at, i);
    if (four === i) continue;
    yield { start: i, end: four };
    i = four - 1;
  }
}

/** The longest text of an IPv6 address: eight groups, the last two as an IPv4 address. */
const LONGEST_IPV6 = 45;

type ByteAt = (i: number) => number;

/** The end of four dotted numbers that nothing continues, or `start`. */
function endOfIpv4(at: ByteAt, start: number): number {
  let i = start;
  for (let part = 0; part < 4; part++) {
    if (part > 0 && at(i++) !== DOT) return start;
    const from = i;
    while (isDigit(at(i))) i++;
    if (i === from) return start;
  }
  return isWord(at(i)) || (at(i) === DOT && isWord(at(i + 1))) ? start : i;
}

/** The end of a run of hexadecimal digits, colons and dots, with a colon before any dot, that no word continues, or `start`. */
function endOfIpv6(at: ByteAt, start: number): number {
  let i = start;
  while (isHex(at(i))) i++;
  if (at(i) !== COLON) return start;
  const least = ++i;
  while (isHex(at(i)) || at(i) === COLON || at(i) === DOT) i++;
  while (i > least && isWord(at(i))) i--;
  return isWord(at(i)) ? start : i;
}

/** The end without trailing punctuation. */
function withoutPunctuation(at: ByteAt, start: number, end: number): number {
  const last = at(end - 1);
  const before = end - 2 >= start ? at(end - 2) : 0;
  return last === DOT || (last === COLON && before !== COLON) ? end - 1 : end;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isHex(byte: number): boolean {
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}

/** A letter, digit or underscore. */
function isWord(byte: number): boolean {
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x5f;
}
