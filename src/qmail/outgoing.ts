import { controlReadline } from "./control-file.ts";
import type { LineValue } from "./control-reader.ts";
import type { ControlBytes } from "./control-types.ts";
import { ipScan } from "./ip-scan.ts";
import { ip4Scan } from "./ip4-scan.ts";
import { bytesOf, textOf } from "./latin1.ts";
import { lineEnd } from "./lines.ts";
import type { EntryPlace } from "./way.ts";

/** Where qmail-remote's connections come from: `outgoingip`. */
export interface Outgoing {
  /** The addresses they may come from; null stands for whichever the system chooses. */
  readonly addresses: readonly { readonly address: number | null; readonly by: EntryPlace | null }[];
  /** A line with which no connection is made, though another line may be picked; null where there is none. */
  readonly fails: EntryPlace | null;
}

export const ANY_ADDRESS: Outgoing = { addresses: [{ address: null, by: null }], fails: null };

const NEWLINE = 0x0a;
const HASH = 0x23;

/** sagredo's outgoingip: the first line. What follows the address is not looked at. Null where there is no address. */
export function outgoingLine(line: LineValue | null): Outgoing | null {
  if (line === null) return ANY_ADDRESS;
  const { text, by } = line;
  const scanned = ipScan(bytesOf(text), 0, text.length);
  if (scanned === null) return null;
  return { addresses: [{ address: scanned.address === 0 ? null : scanned.address, by }], fails: null };
}

/**
 * control_readrandom, and what indimail's qmail-remote makes of the line: any line that ends in a newline may be picked, even a
 * comment or an empty line, which then fails. Null where every line fails; a file without a newline crashes qmail-remote. IPv4
 * cannot be reached from an IPv6 address; `::` stands for any. Source: indimail's control.c, qmail-remote.c.
 */
export function randomOutgoing(file: ControlBytes): Outgoing | null {
  if (file.kind !== "bytes") return file.kind === "missing" ? ANY_ADDRESS : null;
  const { bytes } = file;
  const addresses = new Map<number | null, Outgoing["addresses"][number]>();
  let fails: EntryPlace | null = null;
  for (let start = 0, line = 1; ; line++) {
    const end = lineEnd(bytes, start);
    if (end === bytes.length || bytes[end] !== NEWLINE) break;
    const value = controlReadline(bytes.subarray(start, end));
    const text = textOf(bytes, { start, end: start + value.end });
    const by: EntryPlace = { kind: "entry", file: "outgoingip", entry: line - 1, line, start, end: start + value.end };
    const address = bytes[start] === HASH ? undefined : boundTo(text);
    if (address === undefined) fails ??= by;
    else if (!addresses.has(address)) addresses.set(address, { address, by });
    start = end + 1;
  }
  return addresses.size === 0 ? null : { addresses: [...addresses.values()], fails };
}

/** Null for any address, undefined for none. */
function boundTo(text: string): number | null | undefined {
  if (text.startsWith("::")) return null;
  const scanned = ip4Scan(bytesOf(text), 0, text.length);
  if (scanned === null) return undefined;
  return scanned.address === 0 ? null : scanned.address;
}
