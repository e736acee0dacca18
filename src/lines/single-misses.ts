import { bytesOf } from "../qmail/latin1.ts";
import type { Dialect, EntryValue, IpFile, LineReading } from "../qmail/types.ts";
import { joined } from "../text/bytes.ts";
import { type MissReason, NAMED, type NearMiss, type NearMisses } from "./near-misses.ts";
import { notableLines } from "./notable-lines.ts";
import { hasByteOrderMark, skippedLine } from "./skipped-line.ts";

/** The same where every entry is a single address, as in indimail: lines that lose the address to a byte too many, or too few. */
export function singleMisses(files: readonly (IpFile | null)[], dialect: Dialect, address: EntryValue): NearMisses {
  const first: NearMiss[] = [];
  let count = 0;
  for (const file of files) {
    if (file === null) continue;
    for (const reading of notableLines(file)) {
      if (isSame(reading.entry, address)) continue;
      const why = missedBy(reading, file, dialect, address);
      if (why === null || ++count > NAMED) continue;
      first.push({ file, line: reading.line, start: reading.start, why });
    }
  }
  return { first, count };
}

function missedBy(reading: LineReading, file: IpFile, dialect: Dialect, address: EntryValue): MissReason | null {
  const { bytes, reader } = file;
  const { start, end, line, terminated } = reading;
  if (!terminated) {
    const meant = reader.line(joined([bytes.subarray(start, end), bytesOf("\n")]), line, 0);
    return isSame(meant.entry, address) ? "unterminated" : null;
  }
  const skipped = skippedLine(reading, file, { dialect });
  if (skipped?.kind === "leading-blank")
    return isSame(reader.line(bytes, line, skipped.blanks.end).entry, address) ? "leading blank" : null;
  if (skipped?.kind !== "byte-order-mark") return null;
  const from = start + (hasByteOrderMark(bytes) ? 3 : 0);
  return isSame(reader.line(bytes, line, from).entry, address) ? "byte order mark" : null;
}

function isSame(entry: EntryValue | null, { address, ipv6 }: EntryValue): boolean {
  if (entry === null || entry.ipv6 !== ipv6) return false;
  return ipv6 !== undefined || entry.address === address;
}
