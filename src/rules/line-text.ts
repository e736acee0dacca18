import type { IpFile, LineReading, Octet, Span } from "../qmail/types.ts";
import { isIpv6 } from "./ipv6-text.ts";
import { isPlainEntry } from "./meant.ts";
import { afterBlanks, beforeBlanks } from "./skipped-line.ts";

/** The bytes of a span as text, one character a byte. */
export function bytesAsText(bytes: Uint8Array, { start, end }: Span): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
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

const IPV4 = String.raw`\d+(?:\.\d+){3}`;
const ADDRESS4 = new RegExp(String.raw`(?<!\w|\w\.)${IPV4}(?!\w|\.\w)`, "g");
const ADDRESS6 = /(?<![\w.:])[0-9a-f]*:[0-9a-f:.]*(?!\w)/gi;

/** The addresses on a line, before any `#`, that qmail does not read. */
export function lostAddresses(bytes: Uint8Array, reading: LineReading): Span[] {
  const parts = unreadParts(bytes, reading);
  const [first] = parts;
  // Nothing, or nothing but a comment: most often, and asking patterns for the first time takes time.
  if (first === undefined || bytes[afterBlanks(bytes, first.start, first.end)] === 0x23) return [];
  const text = bytesAsText(bytes, reading.seen).replace(/#.*/s, "");
  const six = found(text, ADDRESS6).filter(({ written }) => isIpv6(written));
  // The tail of an IPv6 address may be dotted: it is not to be found again.
  const rest =
    six.length === 0 ? text : text.replace(ADDRESS6, (one) => (isIpv6(ended(one)) ? " ".repeat(one.length) : one));
  return [...six, ...found(rest, ADDRESS4)]
    .map(({ at, written }) => ({ start: reading.start + at, end: reading.start + at + written.length }))
    .filter((span) => parts.some((part) => part.start <= span.start && span.end <= part.end))
    .sort((a, b) => a.start - b.start);
}

function found(text: string, pattern: RegExp): { at: number; written: string }[] {
  return Array.from(text.matchAll(pattern), (match) => ({ at: match.index, written: ended(match[0]) }));
}

/** Without the punctuation that ends it. */
function ended(one: string): string {
  return one.replace(/(?<!:):$|\.$/, "");
}

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
  if (seen.end !== end) return null;
  const match = matchItems(bytesAsText(bytes, { start, end }));
  if (match === null) return null;
  const [, list = "", comment, carriageReturn = ""] = match;
  const items = list.split(/[ \t,]+/);
  if (items.some((item) => item.includes(":") && !isIpv6(item))) return null;
  const head = comment === undefined ? [] : [comment.trimEnd()];
  const joined = joinedNetmask(items);
  if (joined !== null) return [...head, joined].map((line) => line + carriageReturn);
  // An address behind a blank that looks like a netmask may be the netmask: two meanings are possible.
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
    lostAddresses(bytes, reading).length > 0
  );
}
