import { isPlainComment, MOST_LINES, MOST_SINGLES } from "../ip-file.ts";
import { textOf } from "../latin1.ts";
import type { IpFile, IpFileName, IpReader, LineReading } from "../types.ts";
import { readSingle } from "./read-line.ts";

/** A longer line is notable, whatever entry it has. */
const LONGEST = 40;

/** ipme_readipfile of indimail: `readIpFile` for a dialect in which every entry is a single address. Source: indimail's ipme.c. */
export function readSingleFile(name: IpFileName, path: string, bytes: Uint8Array): IpFile {
  let columns = columnsFor(Math.min(bytes.length >>> 4, MOST_LINES) + 8);
  // Each address is made once, and shared by all who keep it.
  const six: (bigint | null)[] = [];
  let hasIpv6 = false;
  let count = 0;
  const notable: number[] = [];
  const notableStart: number[] = [];
  let line = 0;
  for (let start = 0; start < bytes.length && line <= MOST_LINES && !(hasIpv6 && count > MOST_SINGLES); ) {
    const reading = readSingle(bytes, ++line, start);
    if (reading.entry !== null) {
      if (count === columns.line.length) columns = larger(columns);
      const { address, ipv6 } = reading.entry;
      columns.address[count] = address;
      columns.line[count] = line;
      columns.start[count] = start;
      six.push(ipv6 ?? null);
      hasIpv6 ||= ipv6 !== undefined;
      count++;
    }
    if (!isOrdinary(bytes, reading) && !isPlainComment(reading, bytes)) {
      notable.push(line);
      notableStart.push(start);
    }
    start = reading.end + 1;
  }
  const { address, line: lineOf, start } = columns;
  const ipv6 = (i: number): bigint | null => six[i] ?? null;
  return {
    name,
    path,
    bytes,
    reader: singleReader,
    lines: line,
    entries: {
      count,
      address: address.subarray(0, count),
      netmask: new Uint32Array(count).fill(0xffffffff),
      line: lineOf.subarray(0, count),
      start: start.subarray(0, count),
      ...(hasIpv6 ? { ipv6 } : {}),
    },
    notable: { count: notable.length, line: Uint32Array.from(notable), start: Uint32Array.from(notableStart) },
  };
}

export const singleReader: IpReader = { file: readSingleFile, line: readSingle };

interface Columns {
  readonly address: Uint32Array;
  readonly line: Uint32Array;
  readonly start: Uint32Array;
}

function columnsFor(room: number): Columns {
  const column = (): Uint32Array => new Uint32Array(room);
  return { address: column(), line: column(), start: column() };
}

function larger(columns: Columns): Columns {
  const more = columnsFor(2 * columns.line.length);
  for (const name of ["address", "line", "start"] as const) more[name].set(columns[name]);
  return more;
}

/** An address as people write it, and nothing else: there is nothing to report about it. */
function isOrdinary(bytes: Uint8Array, { start, end, terminated, entry, address, ipv6 }: LineReading): boolean {
  if (!terminated || entry === null || end - start > LONGEST) return false;
  if (address !== null) {
    return address.end === end && address.octets.every((octet) => !octet.wrapped && !octet.leadingZero);
  }
  if (ipv6?.end !== end) return false;
  const text = textOf(bytes, { start, end });
  return /^(?!:[^:])(?:[0-9a-f]{0,4}:){1,8}[0-9a-f]{0,4}$/i.test(text);
}
