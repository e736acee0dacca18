import { ipScan } from "../qmail/ip-scan.ts";
import { textOf } from "../qmail/latin1.ts";
import type { Dialect, IpFile, LineReading, Span } from "../qmail/types.ts";
import { isIpv6 } from "./ipv6-text.ts";

/** Why a skipped line is a finding, in the order in which the reasons are tried: exactly one holds. */
export type SkippedLine =
  | { readonly kind: "byte-order-mark"; readonly harmless: boolean }
  | { readonly kind: "leading-blank"; readonly blanks: Span }
  | {
      readonly kind: "prefix-length";
      readonly address: number;
      /** An octet of the address is above 255. */
      readonly wrapped: boolean;
      readonly written: Span;
      readonly length: number;
      readonly comment: Span | null;
      readonly indent: Span;
    }
  | { readonly kind: "ipv6-address"; readonly written: Span }
  | { readonly kind: "not-an-address" };

// Five rules ask about the same line, one after the other: for ten million lines, that is half of the time.
let asked: LineReading | null = null;
let dialectAsked: Dialect | null = null;
let answer: SkippedLine | null = null;

/** Null where the line is read, or skipped as intended, or is an unterminated last line (which is judged once it has its newline). */
export function skippedLine(
  reading: LineReading,
  file: IpFile,
  { dialect }: { readonly dialect: Dialect },
): SkippedLine | null {
  if (reading === asked && dialect === dialectAsked) return answer;
  answer = reasonOf(reading, file, dialect);
  asked = reading;
  dialectAsked = dialect;
  return answer;
}

function reasonOf(reading: LineReading, file: IpFile, dialect: Dialect): SkippedLine | null {
  if (reading.entry !== null || !reading.terminated) return null;
  const { bytes } = file;
  const { start, end } = reading;
  if (hasByteOrderMark(bytes) && reading.line === 1) {
    return { kind: "byte-order-mark", harmless: isCommentOrBlank(bytes, start + 3, end) };
  }
  if (isCommentOrBlank(bytes, start, end)) return null;
  const text = afterBlanks(bytes, start, reading.seen.end);
  const indent = { start, end: text };
  if (text > start && file.reader.line(bytes, reading.line, text).entry !== null)
    return { kind: "leading-blank", blanks: indent };
  return (
    prefixLength(reading, bytes, indent) ??
    (dialect.ipv6 ? null : ipv6Address(reading, bytes, text)) ?? { kind: "not-an-address" }
  );
}

export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

/** The first offset from `start` that holds neither a space nor a tab. */
export function afterBlanks(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(bytes[at])) at++;
  return at;
}

/** Where the text of a line ends, without the blanks and the carriage return at its end. */
export function beforeBlanks(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  if (at > start && bytes[at - 1] === 0x0d) at--;
  while (at > start && isBlank(bytes[at - 1])) at--;
  return at;
}

/** A line that nobody meant as an entry: nothing but blanks, or `#` after blanks. `end` is the end of the line. */
export function isCommentOrBlank(bytes: Uint8Array, start: number, end: number): boolean {
  const text = afterBlanks(bytes, start, end);
  return bytes[text] === 0x23 && text < end ? true : beforeBlanks(bytes, start, end) <= text;
}

function prefixLength({ seen, slash }: LineReading, bytes: Uint8Array, indent: Span): SkippedLine | null {
  if (slash < 0) return null;
  const scan = ipScan(bytes, indent.end, slash);
  if (scan === null || scan.end !== slash) return null;
  const text = beforeBlanks(bytes, slash + 1, seen.end);
  let end = slash + 1;
  let length = 0;
  for (; end < text && isDigit(bytes[end] as number); end++)
    length = Math.min(length * 10 + (bytes[end] as number) - 0x30, 99);
  const rest = afterBlanks(bytes, end, text);
  if (end === slash + 1 || length > 32 || (rest < text && bytes[rest] !== 0x23)) return null;
  const written = { start: slash + 1, end };
  return {
    kind: "prefix-length",
    address: scan.address,
    wrapped: scan.octets.some((octet) => octet.wrapped),
    written,
    length,
    comment: rest < text ? { start: rest, end: text } : null,
    indent,
  };
}

function ipv6Address({ seen }: LineReading, bytes: Uint8Array, start: number): SkippedLine | null {
  const text = textOf(bytes, { start, end: seen.end });
  const match = /^([0-9a-f:.]+)(%[\w.-]+)?(\/\d{1,3})?[ \t]*(#.*)?\r?$/is.exec(text);
  if (match?.[1] === undefined || !isIpv6(match[1])) return null;
  const length = match[1].length + (match[2]?.length ?? 0) + (match[3]?.length ?? 0);
  return { kind: "ipv6-address", written: { start, end: start + length } };
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
