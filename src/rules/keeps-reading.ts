import { hasByteOrderMark } from "../lines/skipped-line.ts";
import { find, makeConstMap, valueSpan } from "../qmail/constmap.ts";
import { controlReadfile, controlReadint, controlReadline, readWholeLines } from "../qmail/control-file.ts";
import { numberReader } from "../qmail/control-files.ts";
import type { ConstMap, ListEntries } from "../qmail/control-types.ts";
import { ipScan } from "../qmail/ip-scan.ts";
import { textOf } from "../qmail/latin1.ts";
import { lineStart } from "../qmail/lines.ts";
import { findSuffix } from "../qmail/suffixes.ts";
import type { DialectName, Span } from "../qmail/types.ts";
import { isSameBytes } from "../text/bytes.ts";
import { applyEdits, type Edit } from "./edit.ts";
import { isListFile } from "./is-list-file.ts";
import type { ListFile, ReadFile } from "./read-file.ts";

const AT = 0x40;
const COLON = 0x3a;

/**
 * Does what the programs make of a file stay as it is: the value, the number, what each key or domain leads to? `oddOwn`: a program
 * itself puts a domain into addresses that nobody else can write (`isWritable`), so such entries may count.
 */
export function keepsReading(file: ReadFile, dialect: DialectName, edits: readonly Edit[], oddOwn: boolean): boolean {
  if (edits.length === 0) return true;
  if (isListFile(file)) return keepsEntries(file, edits, oddOwn);
  const after = applyEdits(file.bytes, edits);
  if (file.kind === "line") return isSameText(file.bytes, file.value, after, controlReadline(after));
  if (file.kind === "int") {
    return controlReadint(after, numberReader(dialect, file.row)).value === file.number.value;
  }
  return isSameBytes(file.bytes, after);
}

/** Some lines as the file's reader takes them apart. */
interface Lines {
  readonly bytes: Uint8Array;
  readonly entries: ListEntries;
}

/**
 * Compares the entries of the changed lines before and after. Entries that nobody can look up may come and go; any other that goes
 * counts as a change, and any other that comes must have been in effect already.
 */
function keepsEntries(file: ListFile, edits: readonly Edit[], oddOwn: boolean): boolean {
  const isLive = (lines: Lines, index: number): boolean => mayBeAsked(file, lines, index, oddOwn);
  const { bytes, row } = file;
  const from = lineStart(bytes, edits[0]?.start ?? 0);
  const newline = bytes.indexOf(0x0a, edits.at(-1)?.end ?? 0);
  const to = newline < 0 ? bytes.length : newline + 1;
  const before = linesOf(file, bytes.subarray(from, to));
  const after = linesOf(file, applyEdits(bytes, edits, from, to));
  if (file.kind === "iplist") return isSameList(addressesOf(before), addressesOf(after));
  const aligned = before.entries.count === after.entries.count;
  if (row.lookup === null) return aligned && eachPair(before, after, () => false);
  if (aligned) {
    return eachPair(before, after, (i) => !isLive(before, i) && (!isLive(after, i) || isInEffect(file, after, i)));
  }
  for (let i = 0; i < after.entries.count; i++) if (isLive(after, i) && !isInEffect(file, after, i)) return false;
  const kept = new Set<string>();
  for (let i = 0; i < after.entries.count; i++) kept.add(textOf(after.bytes, spanOf(after, i)));
  for (let i = 0; i < before.entries.count; i++) {
    if (!kept.has(textOf(before.bytes, spanOf(before, i))) && isLive(before, i)) return false;
  }
  return true;
}

/** `changed` is asked about entries that differ at the same place. */
function eachPair(before: Lines, after: Lines, changed: (index: number) => boolean): boolean {
  for (let i = 0; i < before.entries.count; i++) {
    if (!isSameText(before.bytes, spanOf(before, i), after.bytes, spanOf(after, i)) && !changed(i)) return false;
  }
  return true;
}

function linesOf({ row }: ListFile, bytes: Uint8Array): Lines {
  return { bytes, entries: row.reader.startsWith("qmail-new") ? readWholeLines(bytes) : controlReadfile(bytes) };
}

function spanOf({ entries }: Lines, index: number): Span {
  return { start: entries.start[index] as number, end: entries.end[index] as number };
}

/** Where the key of an entry ends: null for a map's entry without a colon. */
function keyEndOf({ kind }: ListFile, { bytes }: Lines, { start, end }: Span): number | null {
  if (kind !== "map") return end;
  const colon = bytes.subarray(start, end).indexOf(COLON);
  return colon < 0 ? null : start + colon;
}

/** Can anything lead to this entry? A domain that is wrong but can be written in an address is found. */
function mayBeAsked(file: ListFile, lines: Lines, index: number, oddOwn: boolean): boolean {
  const { bytes } = lines;
  const span = spanOf(lines, index);
  const end = keyEndOf(file, lines, span);
  if (end === null) return false;
  const { holds } = file.row;
  if (oddOwn || (holds !== "domain" && holds !== "address or domain")) return true;
  const at = holds === "domain" ? -1 : bytes.subarray(span.start, end).lastIndexOf(AT);
  return isWritable(bytes, { start: span.start + at + 1, end });
}

/** False for a domain with a blank, a control character or a byte order mark: nobody writes such an address. */
export function isWritable(bytes: Uint8Array, { start, end }: Span): boolean {
  if (hasByteOrderMark(bytes.subarray(start, end))) return false;
  for (let i = start; i < end; i++) if ((bytes[i] as number) <= 0x20 || bytes[i] === 0x7f) return false;
  return true;
}

const maps = new WeakMap<ListFile, ConstMap>();

function mapOf(file: ListFile): ConstMap {
  let map = maps.get(file);
  if (map === undefined) {
    map = makeConstMap(file.bytes, file.entries, file.kind === "map");
    maps.set(file, map);
  }
  return map;
}

/** Does the file, as it is, treat everything that this entry would match as the entry does? */
function isInEffect(file: ListFile, lines: Lines, index: number): boolean {
  const map = mapOf(file);
  const { bytes } = lines;
  const span = spanOf(lines, index);
  const end = keyEndOf(file, lines, span) ?? span.end;
  const found = find(map, bytes, span.start, end);
  if (found >= 0) return file.kind !== "map" || hasValue(map, found, bytes, { start: end + 1, end: span.end });
  const { holds, wildcards } = file.row;
  if (!wildcards || (holds !== "domain" && holds !== "address or domain")) return false;
  const at = bytes.subarray(span.start, end).lastIndexOf(AT);
  const next =
    at < 0 ? findSuffix(map, bytes, span.start, end, true) : findSuffix(map, bytes, span.start + at + 1, end);
  if (file.kind !== "map") return next >= 0;
  const decides = next >= 0 ? next : find(map, bytes, end, end);
  return decides < 0 ? end + 1 === span.end : hasValue(map, decides, bytes, { start: end + 1, end: span.end });
}

function hasValue(map: ConstMap, entry: number, bytes: Uint8Array, value: Span): boolean {
  return isSameText(map.bytes, valueSpan(map, entry), bytes, value);
}

function isSameText(a: Uint8Array, one: Span, b: Uint8Array, other: Span): boolean {
  if (one.end - one.start !== other.end - other.start) return false;
  for (let i = 0; i < one.end - one.start; i++) if (a[one.start + i] !== b[other.start + i]) return false;
  return true;
}

/** The addresses that are read, in file order. */
function addressesOf(lines: Lines): number[] {
  const out: number[] = [];
  for (let i = 0; i < lines.entries.count; i++) {
    const { start, end } = spanOf(lines, i);
    const scanned = ipScan(lines.bytes, start, end);
    if (scanned !== null) out.push(scanned.address);
  }
  return out;
}

function isSameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
