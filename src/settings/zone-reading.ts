import type { DeclaredZone, ZoneRecord } from "../mail/dns-tree.ts";
import type { RecordPlace } from "../qmail/way.ts";
import type { Word } from "./zone-entries.ts";
import { readZoneName } from "./zone-names.ts";

/** How far a zone file has been read, and where what is found goes. */
export interface Reading {
  readonly text: string;
  place(start: number, end: number): RecordPlace;
  emit(record: ZoneRecord): void;
  mistake(message: string, start: number, end: number): void;
  origin: string | null;
  /** The first origin that is not the root: the zone's name where no SOA gives it. */
  firstOrigin: DeclaredZone["apex"];
  soa: DeclaredZone["apex"];
  /** The owner of the entry before. */
  owner: string | null;
  inAuthority: boolean;
  /** Each name with a CNAME, and its target. */
  readonly cnames: Map<string, string>;
}

/** A name, or null for a word that is not a name, which has then been reported. */
export function readName(reading: Reading, word: Word): string | null {
  const read = readZoneName(wordText(reading, word), reading.origin);
  if ("name" in read) return read.name;
  reading.mistake(read.wrong, word.start, word.end);
  return null;
}

export function wordText({ text }: Reading, { start, end }: Word): string {
  return text.slice(start, end);
}
