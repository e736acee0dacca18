import type { RecordPlace } from "../qmail/way.ts";
import { strictAddress } from "../text/address.ts";
import { strictIpv6 } from "../text/ipv6.ts";
import type { Word } from "./zone-entries.ts";
import { type Reading, readName, wordText } from "./zone-reading.ts";
import { isTtl } from "./zone-types.ts";

const SOA_NUMBERS = 5;

/** A record of a type that counts. `count`: how many words it has; `data` holds only the first of them. */
export interface Data {
  readonly type: string;
  readonly owner: string;
  readonly data: readonly Word[];
  readonly count: number;
  readonly at: RecordPlace;
}

/** Reads what follows the type. Source: RFC 1035, 3.3. */
export function readData(reading: Reading, record: Data): void {
  const { type, owner: name, data, count, at } = record;
  const wanted = { MX: 2, SOA: 2 + SOA_NUMBERS }[type] ?? 1;
  const first = data[0] as Word;
  if (count !== wanted) {
    const where = data[wanted] ?? (data.at(-1) as Word);
    const message =
      count > wanted ? `there is more after the ${type} record` : `something is missing in the ${type} record`;
    reading.mistake(message, where.start, where.end);
    return;
  }
  const text = wordText(reading, first);
  if (type === "A") {
    const address = strictAddress(text);
    if (address === null) {
      reading.mistake("this is not an IPv4 address", first.start, first.end);
      return;
    }
    reading.emit({ type, name, address, at });
    return;
  }
  if (type === "AAAA") {
    const address = strictIpv6(text);
    if (address === null) {
      reading.mistake("this is not an IPv6 address", first.start, first.end);
      return;
    }
    reading.emit({ type, name, address, at });
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
  if (!isNumber) reading.mistake("this is not a preference from 0 to 65535", preference.start, preference.end);
  const target = readName(reading, exchanger);
  if (isNumber && target !== null) reading.emit({ type: "MX", name, preference: Number(digits), target, at });
}

function readSoa(reading: Reading, { owner: name, data, at }: Data): void {
  readName(reading, data[1] as Word);
  for (const word of data.slice(2)) {
    const text = wordText(reading, word);
    if (!/^\d{1,10}$/.test(text) && !isTtl(text)) reading.mistake("this is not a number", word.start, word.end);
  }
  const { soa } = reading;
  if (soa !== null && soa.name !== name && !reading.inAuthority) {
    reading.mistake("the file already has an SOA of another name", at.start, at.end);
  }
  if (!reading.inAuthority) reading.soa ??= { name, at };
  reading.emit({ type: "OTHER", name, at });
}

function readCname(reading: Reading, { owner: name, at }: Data, target: string): void {
  const before = reading.cnames.get(name);
  if (before !== undefined && before !== target) {
    reading.mistake("the name already has another CNAME", at.start, at.end);
    return;
  }
  reading.cnames.set(name, target);
  reading.emit({ type: "CNAME", name, target, at });
}
