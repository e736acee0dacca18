import ipaddr from "ipaddr.js";
import type { InterfaceAddress, SourceFile } from "../qmail/types.ts";
import { strictAddress } from "../text/address.ts";
import { readCapture, readWithLength } from "./capture.ts";

/**
 * An IPv4 or IPv6 address as a person or `ip` writes it: an unsigned number, 16 bytes, or null. IPv4 strictly: four decimal
 * octets without leading zeros.
 */
export function anyAddress(text: string): number | Uint8Array | null {
  const v4 = strictAddress(text);
  if (v4 !== null) return v4;
  if (!text.includes(":") || text.includes("%") || !ipaddr.IPv6.isValid(text)) return null;
  return Uint8Array.from(ipaddr.IPv6.parse(text).toByteArray());
}

/**
 * Addresses separated by commas, each perhaps with a prefix length, which is ignored; each is up and has a label of its own. Or the
 * first item that is not an address.
 */
export function parseAddressList(text: string): InterfaceAddress[] | string {
  const out: InterfaceAddress[] = [];
  for (const part of text.split(",")) {
    const written = part.trim();
    const address = readWithLength(written, anyAddress);
    if (address === null) return written;
    const label = written.replace(/\/.*/s, "");
    out.push({ label, device: label, address, up: true });
  }
  return out;
}

/** The output of `ip -json addr`: see `readCapture`. */
export function parseCapture(file: SourceFile): InterfaceAddress[] {
  return readCapture(file, anyAddress);
}
