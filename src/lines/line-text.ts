import { textOf } from "../qmail/latin1.ts";
import type { IpFile, LineReading, Octet, Span } from "../qmail/types.ts";
import { isIpv6 } from "./ipv6-text.ts";
import { isPlainEntry } from "./meant.ts";
import { afterBlanks, beforeBlanks } from "./skipped-line.ts";

/** The bytes of a span as text, one character a byte. */
export function bytesAsText(bytes: Uint8Array, span: Span): string {
  return textOf(bytes, span);
}

/** The octets of address and netmask, as far as qmail used them; none on a skipped line. */
export function readOctets({ entry, address, netmask }: LineReading): readonly Octet[] {
  if (entry === null || address === null) return [];
  return netmask === null ? address.octets : [...address.octets, ...netmask.octets];
}

/** Where an entry stands: its address, slash and netmask, without the last byte of a file that does not end in a newline. */
export function entrySpan({ bytes, entries }: IpFile, index: number): Span {
  const start = entries.start[index] as number;
  const stop = bytes.at(-1) === 0x0a ? bytes.length : bytes.length - 1;
  let end = start;
  for (let dots = 0, slashes = 0; end < stop; end++) {
    const byte = bytes[end] as number;
    if (byte === 0x2f) {
      if (++slashes === 2) break;
      dots = 0;
    } else if (byte === 0x2e ? ++dots === 4 : byte < 0x30 || byte > 0x39) break;
  }
  return { start, end };
}

/** The parts of a line that is read, as qmail sees it, that it does not look at and that are not blank. */
export function unreadParts(bytes: Uint8Array, { entry, address, netmask, slash, seen, end }: LineReading): Span[] {
  if (entry === null || address === null) return [];
  const parts =
    netmask === null
      ? [{ start: address.end, end: seen.end }]
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
 * long as a file, and looked for by hand, because a pattern that goes back over a million digits fills the stack.
 */
export function* lostAddresses(bytes: Uint8Array, reading: LineReading): Generator<Span> {
  const parts = unreadParts(bytes, reading);
  const [first] = parts;
  // Nothing, or nothing but a comment: most often.
  if (first === undefined || bytes[afterBlanks(bytes, first.start, first.end)] === HASH) return;
  for (const span of addressesIn(bytes, reading.seen)) {
    if (parts.some((part) => part.start <= span.start && span.end <= part.end)) yield span;
  }
}

/** Does the line hold an address that qmail does not read? */
export function losesAddress(bytes: Uint8Array, reading: LineReading): boolean {
  return lostAddresses(bytes, reading).next().done !== true;
}

const HASH = 0x23;
const DOT = 0x2e;
const COLON = 0x3a;

/** The IPv4 and IPv6 addresses that stand alone, before any `#`. The dotted tail of an IPv6 address is not one of its own. */
function* addressesIn(bytes: Uint8Array, { start, end: stop }: Span): Generator<Span> {
  const hash = bytes.subarray(start, stop).indexOf(HASH);
  const end = hash < 0 ? stop : start + hash;
  let taken = start; // what is before belongs to an IPv6 address
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

/** The end of four numbers with dots between them that nothing continues, or `start`. */
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

/** The end of hexadecimal digits, colons and dots, a colon among them before any dot, that no word continues, or `start`. */
function endOfIpv6(at: ByteAt, start: number): number {
  let i = start;
  while (isHex(at(i))) i++;
  if (at(i) !== COLON) return start;
  const least = ++i;
  while (isHex(at(i)) || at(i) === COLON || at(i) === DOT) i++;
  while (i > least && isWord(at(i))) i--;
  return isWord(at(i)) ? start : i;
}

/** Without the punctuation that ends it. */
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

/** A longer line is not taken apart for a fix: no person writes it. */
const LONGEST_SPLIT = 1 << 16;

const IPV4 = String.raw`\d+(?:\.\d+){3}`;
const ITEM = `(?:${IPV4}(?:/${IPV4})?|[0-9a-f]*:[0-9a-f:.]*)`;
const WHOLE_ITEM = new RegExp(`^${ITEM}$`, "i");
const SEPARATORS = " \t,";

/**
 * The line, its list of items, its comment and its carriage return; null where something else stands on it. Item by item: one pattern
 * for a line of a million addresses is more than a stack holds.
 */
function matchItems(text: string): readonly (string | undefined)[] | null {
  const carriageReturn = text.endsWith("\r") ? "\r" : "";
  const bare = text.slice(0, text.length - carriageReturn.length);
  const hash = bare.indexOf("#");
  const comment = hash < 0 ? undefined : bare.slice(hash);
  let end = hash < 0 ? bare.length : hash;
  while (end > 0 && SEPARATORS.includes(bare[end - 1] as string)) end--;
  const list = bare.slice(0, end);
  if (comment?.includes("\r") || !list.split(/[ \t,]+/).every((item) => WHOLE_ITEM.test(item))) return null;
  return [text, list, comment, carriageReturn];
}

/**
 * A line that is nothing but addresses, separated by blanks or commas, and perhaps a comment: the lines to write instead, the
 * comment first. Null for any other line.
 */
export function splitAddresses(bytes: Uint8Array, { start, end, seen }: LineReading): string[] | null {
  if (seen.end !== end || end - start > LONGEST_SPLIT) return null;
  const match = matchItems(bytesAsText(bytes, { start, end }));
  if (match === null) return null;
  const [, list = "", comment, carriageReturn = ""] = match;
  const items = list.split(/[ \t,]+/);
  if (items.some((item) => item.includes(":") && !isIpv6(item))) return null;
  const head = comment === undefined ? [] : [comment.trimEnd()];
  const joined = joinedNetmask(items);
  if (joined !== null) return [...head, joined].map((line) => line + carriageReturn);
  // An address after a blank that looks like a netmask may be the netmask: two meanings are possible.
  if (items.slice(1).some((item) => NETMASK.test(item) && !item.includes("/"))) return null;
  return [...head, ...items].map((line) => line + carriageReturn);
}

/** What begins like a netmask, or like a wildcard mask. */
const NETMASK = /^(22[4-9]|2[3-5]\d|0)\./;

/** `10.0.0.0 255.0.0.0`: an address and its netmask, joined with the slash that qmail wants; null where that is no sound entry. */
function joinedNetmask([address, netmask, ...more]: readonly string[]): string | null {
  if (address === undefined || netmask === undefined || more.length > 0) return null;
  const joined = `${address}/${netmask}`;
  return isPlainEntry(joined) && !address.includes("/") && !netmask.includes("/") ? joined : null;
}

/** Has a line that is read an error of its own? What it was meant to say may then be needed. */
export function hasOwnError({ bytes }: IpFile, reading: LineReading): boolean {
  return (
    !reading.terminated ||
    readOctets(reading).some((octet) => octet.wrapped) ||
    reading.seen.end < reading.end ||
    losesAddress(bytes, reading)
  );
}
