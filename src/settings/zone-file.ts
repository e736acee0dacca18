import type { DeclaredZone, ZoneRecord } from "../mail/dns-tree.ts";
import { latin1Of } from "../qmail/latin1.ts";
import type { SourceFile } from "../qmail/types.ts";
import type { RecordPlace } from "../qmail/way.ts";
import { grouped } from "../text/plural.ts";
import { LIMITS } from "./limits.ts";
import { scanZone } from "./zone-entries.ts";
import { readZoneName } from "./zone-names.ts";
import type { Reading } from "./zone-reading.ts";
import { readEntry } from "./zone-records.ts";

/** A mistake in a zone file. Line and column count from 1; the column counts bytes. */
export interface ZoneMistake extends RecordPlace {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A zone file as it was read. If it has mistakes, it provides no facts. */
export interface ZoneReading {
  readonly zone: DeclaredZone;
  /** The first hundred, in file order. */
  readonly mistakes: readonly ZoneMistake[];
  /** How many more there are. */
  readonly otherMistakes: number;
  /** How many records count towards a run's limit. */
  readonly counted: number;
}

const LARGEST = 64 * 2 ** 20;
const MOST_MISTAKES = 100;
const TOO_MANY = `with this record, the zone files have too many: a run takes on ${grouped(LIMITS.zoneRecords)}, and every four labels of a name count as one`;
/** The names above a name are in the tree too, so a long name counts more than once. */
const LABELS_OF_ONE = 4;

/**
 * Reads a master file (RFC 1035, 5), or what dig prints. `origin`: what relative names are completed with until the file sets one
 * itself. The zone is that of its SOA, else that of its first origin; an SOA after dig's `;; AUTHORITY SECTION` does not count.
 * More than `mostRecords` are a mistake, at the first too many.
 */
export function readZoneFile(
  file: SourceFile,
  origin: string | null = null,
  mostRecords: number = Number.POSITIVE_INFINITY,
): ZoneReading {
  const noted: { start: number; end: number; message: string }[] = [];
  let mistakes = 0;
  const mistake = (message: string, start: number, end: number): void => {
    if (mistakes++ < MOST_MISTAKES) noted.push({ message, start, end });
  };
  const records: ZoneRecord[] = [];
  let counted = 0;
  let isFull = false;
  let apex: DeclaredZone["apex"] = null;
  if (file.bytes.length > LARGEST) mistake("the file is larger than 64 MiB", 0, 0);
  else {
    const text = latin1Of(file.bytes);
    const reading: Reading = {
      text,
      place: (start, end) => ({ file, start, end }),
      emit: (record) => {
        counted += Math.ceil(labelsIn(record.name) / LABELS_OF_ONE);
        if (counted <= mostRecords) records.push(record);
        else if (!isFull) {
          isFull = true;
          mistake(TOO_MANY, record.at?.start ?? 0, record.at?.end ?? 0);
        }
      },
      mistake,
      origin: null,
      firstOrigin: null,
      soa: null,
      owner: null,
      inAuthority: false,
      cnames: new Map(),
    };
    if (origin !== null) startAt(reading, origin);
    scanZone(text, {
      entry: (entry) => readEntry(reading, entry),
      section: (name) => {
        reading.inAuthority = name === "AUTHORITY";
      },
      mistake,
    });
    checkCnames(reading, records);
    apex = reading.soa ?? reading.firstOrigin;
  }
  noted.sort((a, b) => a.start - b.start);
  return {
    zone: { apex, records },
    mistakes: withLines(file, noted),
    otherMistakes: mistakes - noted.length,
    counted,
  };
}

function labelsIn(name: string): number {
  let labels = 1;
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) labels++;
  return labels;
}

function startAt(reading: Reading, origin: string): void {
  const read = readZoneName(origin.endsWith(".") ? origin : `${origin}.`, null);
  if ("wrong" in read) reading.mistake(`the origin that is given for this file: ${read.wrong}`, 0, 0);
  else {
    reading.origin = read.name;
    if (read.name !== "") reading.firstOrigin = { name: read.name, at: reading.place(0, 0) };
  }
}

/** A name with a CNAME has no other records: RFC 1034, 3.6.2. */
function checkCnames({ cnames, mistake }: Reading, records: readonly ZoneRecord[]): void {
  if (cnames.size === 0) return;
  const told = new Set<string>();
  for (const { type, name, at } of records) {
    if (type === "CNAME" || at === null || told.has(name) || !cnames.has(name)) continue;
    told.add(name);
    mistake("the name has a CNAME, and so no other records", at.start, at.end);
  }
}

function withLines(
  file: SourceFile,
  mistakes: readonly { start: number; end: number; message: string }[],
): ZoneMistake[] {
  let line = 1;
  let lineStart = 0;
  return mistakes.map(({ start, end, message }) => {
    for (
      let at = file.bytes.indexOf(0x0a, lineStart);
      at >= 0 && at < start;
      at = file.bytes.indexOf(0x0a, lineStart)
    ) {
      line++;
      lineStart = at + 1;
    }
    return { file, start, end, line, column: start - lineStart + 1, message };
  });
}
