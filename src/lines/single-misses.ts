import { bytesOf } from "../qmail/latin1.ts";
import { netmaskOf } from "../qmail/netmask.ts";
import type { Dialect, EntryValue, IpFile, LineReading } from "../qmail/types.ts";
import { strictAddress } from "../text/address.ts";
import { joined } from "../text/bytes.ts";
import { bytesAsText } from "./line-text.ts";
import { loses, type MissReason, means, NAMED, type NearMiss, type NearMisses } from "./near-misses.ts";
import { netmaskTail } from "./netmask-tail.ts";
import { notableLines } from "./notable-lines.ts";
import { hasByteOrderMark, skippedLine } from "./skipped-line.ts";

/**
 * `nearMisses` where every entry is a single address, as in indimail: lines that miss the address because of a byte too many or
 * too few, or because of a netmask.
 */
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
  if (skipped?.kind === "byte-order-mark") {
    const from = start + (hasByteOrderMark(bytes) ? 3 : 0);
    return isSame(reader.line(bytes, line, from).entry, address) ? "byte order mark" : null;
  }
  if (isInNetwork(reading, bytes, address)) return "netmask ignored";
  if (address.ipv6 !== undefined) return null;
  if (skipped?.kind === "not-an-address") return means(reading, file, address.address) ? "not an address" : null;
  return loses(reading, file, address.address) ? "lost address" : null;
}

/** Is the address in the network that the line would be if there were networks? */
function isInNetwork(reading: LineReading, bytes: Uint8Array, { address, ipv6 }: EntryValue): boolean {
  const tail = netmaskTail(bytes, reading);
  const { entry } = reading;
  if (tail === null || entry === null || tail.end - tail.start > LONGEST) return false;
  const text = bytesAsText(bytes, { start: tail.start + 1, end: tail.end });
  const length = /^\d{1,3}$/.test(text) ? Number(text) : null;
  if (entry.ipv6 !== undefined) {
    if (ipv6 === undefined || length === null || length === 0 || length > IPV6_BITS) return false;
    return (entry.ipv6 ^ ipv6) >> BigInt(IPV6_BITS - length) === 0n;
  }
  const netmask = length !== null && length > 0 && length <= 32 ? netmaskOf(length) : strictAddress(text);
  // A netmask without a single 1 would take in every address, which nobody means.
  return ipv6 === undefined && netmask !== null && netmask !== 0 && ((entry.address ^ address) & netmask) === 0;
}

/** The longest text of a netmask, with its slash. */
const LONGEST = 16;
const IPV6_BITS = 128;

function isSame(entry: EntryValue | null, { address, ipv6 }: EntryValue): boolean {
  if (entry === null || entry.ipv6 !== ipv6) return false;
  return ipv6 !== undefined || entry.address === address;
}
