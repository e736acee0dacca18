import { textOf } from "../qmail/latin1.ts";
import type { IpFile, LineReading, Octet, Span } from "../qmail/types.ts";

/** The bytes of a span as text, one character per byte. */
export function bytesAsText(bytes: Uint8Array, span: Span): string {
  return textOf(bytes, span);
}

/** The octets of address and netmask, as far as qmail used them; none on a skipped line. */
export function readOctets({ entry, address, netmask }: LineReading): readonly Octet[] {
  if (entry === null || address === null) return [];
  return netmask === null ? address.octets : [...address.octets, ...netmask.octets];
}

/** Where an entry stands: its address, slash and netmask, without the last byte of a file that does not end in a newline. */
export function entrySpan({ bytes, entries, reader }: IpFile, index: number): Span {
  const start = entries.start[index] as number;
  if (entries.ipv6 !== undefined) {
    const { ipv6, address } = reader.line(bytes, entries.line[index] as number, start);
    return { start, end: (ipv6 ?? address)?.end ?? start };
  }
  const stop = bytes.at(-1) === 0x0a ? bytes.length : bytes.length - 1;
  let end = start;
  for (let dots = 0, slashes = 0; end < stop; end++) {
    const byte = bytes[end] as number;
    if (byte === 0x2f) {
      if (++slashes === 2) break;
      dots = 0;
    } else if (byte === 0x2e ? ++dots === 4 : byte < 0x30 || byte > 0x39) break;
  }
  return { start, end };
}

/** The address at the start of a line, of either family. */
export function scannedAddress({ address, ipv6 }: LineReading): Span | null {
  return address ?? ipv6 ?? null;
}
