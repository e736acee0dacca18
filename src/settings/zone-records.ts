import type { DeclaredZone, ZoneRecord } from "../mail/dns-tree.ts";
import type { RecordPlace } from "../qmail/way.ts";
import { strictAddress } from "../text/address.ts";
import { isIpv6 } from "./ipv6-text.ts";
import type { Word, ZoneEntry } from "./zone-entries.ts";
import { readZoneName } from "./zone-names.ts";
import { COUNTED, classOf, isTtl, recordType, SIGNING } from "./zone-types.ts";

/** How far a zone file is read, and where what is found goes. */
export interface Reading {
  readonly text: string;
  place(start: number, end: number): RecordPlace;
  emit(record: ZoneRecord): void;
  mistake(message: string, start: number, end: number): void;
  origin: string | null;
  /** The first that is not the root: the zone's name where no SOA says it. */
  firstOrigin: DeclaredZone["apex"];
  soa: DeclaredZone["apex"];
  /** The owner of the entry before. */
  owner: string | null;
  inAuthority: boolean;
  /** Each name with a CNAME, and its target. */
  readonly cnames: Map<string, string>;
}

const SOA_NUMBERS = 5;

/** One entry: a directive or a record. Source: RFC 1035, 5.1; RFC 2308, 4. */
export function readEntry(reading: Reading, entry: ZoneEntry): void {
  const first = entry.words[0] as Word;
  const text = wordText(reading, first);
  if (entry.hasOwner && text.startsWith("$")) {
    readDirective(reading, entry, text.toUpperCase());
    return;
  }
  let at = 0;
  if (entry.hasOwner) {
    reading.owner = readName(reading, first);
    at = 1;
  } else if (reading.owner === null) {
    reading.mistake(
      "the line begins with a blank, and there is no name before it that it could belong to",
      first.start,
      first.end,
    );
    return;
  }
  readRecord(reading, entry, at);
}

function readDirective(reading: Reading, { words, count }: ZoneEntry, name: string): void {
  const first = words[0] as Word;
  if (name === "$INCLUDE" || name === "$GENERATE") {
    reading.mistake(`${name} is not followed: write the records into the file`, first.start, first.end);
    return;
  }
  if (name !== "$ORIGIN" && name !== "$TTL") {
    reading.mistake(`${wordText(reading, first)} is not a directive`, first.start, first.end);
    return;
  }
  const argument = words[1];
  if (argument === undefined || count > 2) {
    const where = words[2] ?? first;
    reading.mistake(`${name} has one argument`, where.start, where.end);
    return;
  }
  if (name === "$TTL") {
    if (!isTtl(wordText(reading, argument)))
      reading.mistake("this is not a time to live", argument.start, argument.end);
    return;
  }
  const origin = readName(reading, argument);
  if (origin === null) return;
  reading.origin = origin;
  if (origin !== "") reading.firstOrigin ??= { name: origin, at: reading.place(first.start, argument.end) };
}

/** `[TTL] [class] type data`, or with the class first. */
function readRecord(reading: Reading, entry: ZoneEntry, from: number): void {
  const { words } = entry;
  let at = from;
  let hasTtl = false;
  let hasClass = false;
  for (; at < words.length; at++) {
    const word = words[at] as Word;
    const text = wordText(reading, word);
    const kind = hasClass ? null : classOf(text);
    if (kind === "other") {
      reading.mistake(`the class ${text} is not IN`, word.start, word.end);
      return;
    }
    if (kind === "IN") hasClass = true;
    else if (!hasTtl && isTtl(text)) hasTtl = true;
    else break;
  }
  const word = words[at];
  if (word === undefined) {
    const last = words.at(-1) as Word;
    reading.mistake("there is no record behind the name", last.start, last.end);
    return;
  }
  const type = recordType(wordText(reading, word));
  if (type === null) {
    reading.mistake(`${wordText(reading, word)} is not a type of record`, word.start, word.end);
    return;
  }
  const { owner } = reading;
  // What is wrong with the owner has been said.
  if (owner === null) return;
  const data = words.slice(at + 1);
  const last = data.at(-1) ?? word;
  if (data.length === 0) {
    reading.mistake(`the ${type} record has no data`, word.start, word.end);
    return;
  }
  const rdata = {
    type,
    owner,
    data,
    count: entry.count - at - 1,
    at: reading.place((words[0] as Word).start, last.end),
  };
  if (COUNTED.has(type)) readData(reading, rdata);
  else if (!SIGNING.has(type)) reading.emit({ type: "OTHER", name: owner, at: rdata.at });
}

interface Data {
  readonly type: string;
  readonly owner: string;
  readonly data: readonly Word[];
  readonly count: number;
  readonly at: RecordPlace;
}

function readData(reading: Reading, record: Data): void {
  const { type, owner: name, data, count, at } = record;
  const wanted = { MX: 2, SOA: 2 + SOA_NUMBERS }[type] ?? 1;
  const first = data[0] as Word;
  if (count !== wanted) {
    const where = data[wanted] ?? (data.at(-1) as Word);
    const message =
      count > wanted ? `there is more behind the ${type} record` : `something is missing in the ${type} record`;
    reading.mistake(message, where.start, where.end);
    return;
  }
  const text = wordText(reading, first);
  if (type === "A") {
    const address = strictAddress(text);
    if (address === null) {
      reading.mistake(`${text} is not an IPv4 address`, first.start, first.end);
      return;
    }
    reading.emit({ type, name, address, at });
    return;
  }
  if (type === "AAAA") {
    if (!isIpv6(text)) {
      reading.mistake(`${text} is not an IPv6 address`, first.start, first.end);
      return;
    }
    reading.emit({ type: "OTHER", name, at });
    return;
  }
  if (type === "MX") {
    readMx(reading, record);
    return;
  }
  const target = readName(reading, first);
  if (type === "SOA") {
    readSoa(reading, record);
    return;
  }
  if (target === null) return;
  if (type === "CNAME") {
    readCname(reading, record, target);
    return;
  }
  if (type === "NS") {
    reading.emit({ type: reading.inAuthority ? "OTHER" : "NS", name, at });
    return;
  }
  reading.emit({ type: type === "DNAME" ? "DNAME" : "ALIAS", name, at });
}

function readMx(reading: Reading, { owner: name, data, at }: Data): void {
  const [preference, exchanger] = data as readonly [Word, Word];
  const digits = wordText(reading, preference);
  const isNumber = /^\d{1,5}$/.test(digits) && Number(digits) <= 0xffff;
  if (!isNumber) reading.mistake(`${digits} is not a preference from 0 to 65535`, preference.start, preference.end);
  const target = readName(reading, exchanger);
  if (isNumber && target !== null) reading.emit({ type: "MX", name, preference: Number(digits), target, at });
}

function readSoa(reading: Reading, { owner: name, data, at }: Data): void {
  readName(reading, data[1] as Word);
  for (const word of data.slice(2)) {
    const text = wordText(reading, word);
    if (!/^\d{1,10}$/.test(text) && !isTtl(text)) reading.mistake(`${text} is not a number`, word.start, word.end);
  }
  const { soa } = reading;
  if (soa !== null && soa.name !== name && !reading.inAuthority) {
    reading.mistake(`the file has an SOA of another name already: it is the zone ${soa.name || "."}`, at.start, at.end);
  }
  if (!reading.inAuthority) reading.soa ??= { name, at };
  reading.emit({ type: "OTHER", name, at });
}

function readCname(reading: Reading, { owner: name, at }: Data, target: string): void {
  const before = reading.cnames.get(name);
  if (before !== undefined && before !== target) {
    reading.mistake(`the name has another CNAME already, ${before || "."}`, at.start, at.end);
    return;
  }
  reading.cnames.set(name, target);
  reading.emit({ type: "CNAME", name, target, at });
}

function readName(reading: Reading, word: Word): string | null {
  const read = readZoneName(wordText(reading, word), reading.origin);
  if ("name" in read) return read.name;
  reading.mistake(read.wrong, word.start, word.end);
  return null;
}

function wordText({ text }: Reading, { start, end }: Word): string {
  return text.slice(start, end);
}
