import { bytesOf } from "../qmail/latin1.ts";
import { readLine } from "../qmail/lines.ts";
import { dotted, hasHostBits, netmaskOf } from "../qmail/netmask.ts";
import type { Dialect, IpFile, LineReading } from "../qmail/types.ts";
import { strictAddress } from "../text/address.ts";
import { joined } from "../text/bytes.ts";
import { bytesAsText, readOctets } from "./line-text.ts";
import { lostAddresses } from "./lost-addresses.ts";
import { meantInside, meantLines, meantNetwork } from "./meant.ts";
import { notableLines } from "./notable-lines.ts";
import { hasByteOrderMark, skippedLine } from "./skipped-line.ts";

/** Why a line does not reach the address that it seems to mean. */
export type MissReason =
  | "unterminated"
  | "prefix length"
  | "not an address"
  | "host bits"
  | "leading blank"
  | "byte order mark"
  | "lost address"
  | "netmask ignored";

/** A line that seems to mean an address and does not reach it. */
export interface NearMiss {
  readonly file: IpFile;
  readonly line: number;
  readonly start: number;
  readonly why: MissReason;
}

/** The first of the lines that would match an address if qmail read them as they were meant, and how many there are. */
export interface NearMisses {
  readonly first: readonly NearMiss[];
  readonly count: number;
}

/** How many are named: in a file without a good line, the first ones will do. */
export const NAMED = 20;

/** Looks for them in both files. */
export function nearMisses(files: readonly (IpFile | null)[], dialect: Dialect, address: number): NearMisses {
  const first: NearMiss[] = [];
  let count = 0;
  for (const file of files) {
    if (file === null) continue;
    for (const reading of notableLines(file)) {
      if (matches(reading.entry, address)) continue;
      const why = missedBy(reading, file, dialect, address);
      if (why === null || ++count > NAMED) continue;
      first.push({ file, line: reading.line, start: reading.start, why });
    }
  }
  return { first, count };
}

/** The longest text of an IPv4 address. */
const LONGEST = 15;

function missedBy(reading: LineReading, file: IpFile, dialect: Dialect, address: number): MissReason | null {
  const { bytes } = file;
  const { start, end, line, terminated } = reading;
  if (!terminated) {
    const meant = file.reader.line(joined([bytes.subarray(start, end), bytesOf("\n")]), line, 0);
    return matches(meant.entry, address) ? "unterminated" : null;
  }
  const skipped = skippedLine(reading, file, { dialect });
  if (skipped?.kind === "prefix-length") {
    const netmask = netmaskOf(skipped.length);
    const isNear = ((skipped.address ^ address) & netmask) === 0 && skipped.length > 0 && !skipped.wrapped;
    return isNear ? "prefix length" : null;
  }
  if (skipped?.kind === "not-an-address") return means(reading, file, address) ? "not an address" : null;
  const { entry } = reading;
  if (entry !== null && hasHostBits(entry.address, entry.netmask)) {
    const wrapped = readOctets(reading).some((octet) => octet.wrapped);
    const meant = wrapped ? [] : meantNetwork(dotted(entry.address), dotted(entry.netmask));
    if (meant.some((one) => matchesText(one, address))) return "host bits";
  }
  if (skipped?.kind === "leading-blank" || skipped?.kind === "byte-order-mark") {
    const isBlank = skipped.kind === "leading-blank";
    const from = isBlank ? skipped.blanks.end : start + (hasByteOrderMark(bytes) ? 3 : 0);
    return matches(file.reader.line(bytes, line, from).entry, address)
      ? isBlank
        ? "leading blank"
        : "byte order mark"
      : null;
  }
  return loses(reading, file, address) ? "lost address" : null;
}

/** Is an address what people mean by a line that is not an entry? */
export function means(reading: LineReading, { bytes }: IpFile, address: number): boolean {
  const text = bytesAsText(bytes, reading.seen).replace(/#.*/s, "");
  return (meantLines(text) ?? meantInside(text)).some((one) => matchesText(one, address));
}

/** Does an address stand on a line where qmail does not read it? */
export function loses(reading: LineReading, { bytes }: IpFile, address: number): boolean {
  for (const span of lostAddresses(bytes, reading)) {
    if (span.end - span.start <= LONGEST && strictAddress(bytesAsText(bytes, span)) === address) return true;
  }
  return false;
}

/** `10.0.0.0/255.0.0.0` or `10.0.0.1`, as a remedy names it. */
function matchesText(text: string, address: number): boolean {
  return matches(readLine(new TextEncoder().encode(`${text}\n`), 1, 0).entry, address);
}

function matches(entry: LineReading["entry"], address: number): boolean {
  return entry !== null && (address & entry.netmask) >>> 0 === entry.address;
}
