import { readData } from "./zone-data.ts";
import type { Word, ZoneEntry } from "./zone-entries.ts";
import { type Reading, readName, wordText } from "./zone-reading.ts";
import { COUNTED, classOf, isTtl, recordType, SIGNING } from "./zone-types.ts";

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
    reading.mistake("the line begins with a blank, but no name precedes it", first.start, first.end);
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
    reading.mistake("this is not a directive: $ORIGIN and $TTL are", first.start, first.end);
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
      reading.mistake("this is a class other than IN", word.start, word.end);
      return;
    }
    if (kind === "IN") hasClass = true;
    else if (!hasTtl && isTtl(text)) hasTtl = true;
    else break;
  }
  const word = words[at];
  if (word === undefined) {
    const last = words.at(-1) as Word;
    reading.mistake("there is no record after the name", last.start, last.end);
    return;
  }
  const type = recordType(wordText(reading, word));
  if (type === null) {
    reading.mistake("this is not a type of record", word.start, word.end);
    return;
  }
  const { owner } = reading;
  // What is wrong with the owner has been reported.
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
