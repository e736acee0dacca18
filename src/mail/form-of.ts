import {
  BAR,
  CARRIAGE_RETURN,
  DOT,
  HAS_EMPTY_LABEL,
  HASH,
  IS_AT,
  IS_BLANK,
  IS_COLON,
  IS_CONTROL,
  IS_DOT,
  IS_SLASH,
  IS_STAR,
  isBlank,
  NEWLINE,
} from "./byte-class.ts";
import { FORM, type Form } from "./form.ts";
import type { Listing } from "./listing.ts";
import type { Scan } from "./scan-key.ts";

const SPACE = 0x20;
const BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;

/** What is wrong with an entry whose key was just scanned: sections 1 to 3 of the rules, in order of precedence. */
export function formOf(listing: Listing, entry: number, scan: Scan): Form {
  if (listing.lookup === "keys") return FORM.fine;
  if (isOrdinary(listing, entry, scan)) return listing.errors?.(entry) ? FORM.other : FORM.fine;
  const line = formOfLine(listing, entry);
  if (line !== FORM.fine) return line;
  const key = formOfKey(listing, entry, scan);
  if (key !== FORM.fine) return key;
  if (scan.isTooLong) return FORM.tooLong;
  return listing.errors?.(entry) ? FORM.other : FORM.fine;
}

/** A quick look that clears most entries. */
function isOrdinary({ bytes, entries, keyEnd, lookup, values, hasNul }: Listing, entry: number, scan: Scan): boolean {
  const start = entries.start[entry] as number;
  const end = keyEnd[entry] as number;
  if ((scan.bits & ~IS_DOT) !== 0 || scan.isTooLong || hasNul || start === 0 || start === end || bytes[end - 1] === DOT)
    return false;
  if (lookup === "exact" && bytes[start] === DOT) return false;
  if (values === "none") return true;
  const last = entries.end[entry] as number;
  for (let i = end; i < last; i++) if ((bytes[i] as number) <= SPACE) return false;
  return end < last;
}

/** Section 1: what is wrong with a line as bytes. */
function formOfLine({ bytes, entries, keyEnd, values, hasNul }: Listing, entry: number): Form {
  const start = entries.start[entry] as number;
  const end = entries.end[entry] as number;
  if (start === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return FORM.byteOrderMark;
  const last = bytes[end - 1];
  if (end > start && last === CARRIAGE_RETURN && (end === bytes.length || bytes[end] === NEWLINE))
    return FORM.carriageReturn;
  if (hasNul && isBesideNul(bytes, start, end)) return FORM.nulByte;
  const until = values === "none" || values === "text" ? end : barBetween(bytes, start, end);
  if (hasLateComment(bytes, start, until)) return FORM.notAComment;
  if (isBlank(bytes[start])) return FORM.leadingBlank;
  const value = (keyEnd[entry] as number) + 1;
  return values !== "none" && value < end && isBlank(bytes[value]) ? FORM.leadingBlank : FORM.fine;
}

/** The line was split at a NUL or, if its reader does not split there, contains one. */
function isBesideNul(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = Math.max(0, start - 1); i <= end; i++) if (bytes[i] === 0) return true;
  return false;
}

function barBetween(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) if (bytes[i] === BAR) return i;
  return end;
}

/** A `#` after a blank. At the very start it would be a comment. */
function hasLateComment(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (bytes[i] === HASH && isBlank(bytes[i - 1])) return true;
  return false;
}

/** Sections 2 and 3: what is wrong with a key. */
function formOfKey({ bytes, entries, keyEnd, lookup, values }: Listing, entry: number, scan: Scan): Form {
  const start = entries.start[entry] as number;
  const end = keyEnd[entry] as number;
  if (values !== "none" && end === entries.end[entry]) return FORM.missingColon;
  if (lookup === "plain") return FORM.fine;
  if (scan.bits & IS_STAR) return FORM.wildcard;
  if (lookup === "bounce-routes" && isBounceKey(bytes, start, end)) return FORM.fine;
  if (scan.bits & IS_AT && (lookup !== "addresses" || bytes[start] === 0x40)) return FORM.address;
  if (start === end) return FORM.fine;
  return formOfDomain(bytes, scan.at < 0 ? start : scan.at + 1, end, scan.domainBits, lookup === "exact");
}

/** Why nobody can write this domain, or one that ends in it. `bits` are those of the scan; `exact`: where `.d` is no wildcard. */
export function formOfDomain(bytes: Uint8Array, start: number, end: number, bits: number, exact: boolean): Form {
  if (start === end) return FORM.emptyDomain;
  if (bits & IS_BLANK) return FORM.blank;
  if (bits & IS_CONTROL) return FORM.controlByte;
  if (bits & IS_SLASH) return FORM.slash;
  if (bits & IS_COLON && !isLiteral(bytes, start, end)) return FORM.colon;
  if (!(bits & IS_DOT)) return FORM.fine;
  if (bits & HAS_EMPTY_LABEL) return FORM.emptyLabel;
  if (end - start === 1) return FORM.loneDot;
  if (bytes[end - 1] === DOT) return FORM.trailingDot;
  return exact && bytes[start] === DOT ? FORM.leadingDot : FORM.fine;
}

/** `!@`, under which indimail's qmail-remote looks for the route of a message without a sender. */
export function isBounceKey(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 2 && bytes[start] === 0x21 && bytes[start + 1] === 0x40;
}

/** `[...]` */
export function isLiteral(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start > 1 && bytes[start] === BRACKET && bytes[end - 1] === CLOSING_BRACKET;
}
