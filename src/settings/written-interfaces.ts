import { downWithTheirInterface } from "../qmail/interfaces.ts";
import type { InterfaceAddress } from "../qmail/types.ts";
import { showText } from "../text/show.ts";
import { type AddressReader, readWithLength } from "./capture.ts";
import type { Mistake } from "./mistakes.ts";
import type { Positions } from "./positions.ts";
import type { WrittenInterfaces } from "./settings.ts";
import type { Node } from "./yaml-node.ts";

/** `interfaces:` as it is written. What the schema has refused is skipped. */
export function readInterfaces(
  node: Node | undefined,
  { file }: Positions,
  mistakes: Mistake[],
  reader: AddressReader,
): WrittenInterfaces | null {
  if (node === undefined) return null;
  if (typeof node.plain === "string") {
    if (node.plain !== "") return { kind: "capture", path: node.plain, at: { start: node.start, end: node.end } };
    mistakes.push({ start: node.start, message: "this must be the path of a file, but is empty" });
  }
  if (node.entries === null) return null;
  const addresses: InterfaceAddress[] = [];
  for (const [label, { keyStart, value }] of node.entries) {
    const device = label.replace(/:.*/s, "");
    if (device === "") mistakes.push({ start: keyStart, message: `"${showText(label)}" names no interface` });
    const up = value.entries?.get("up")?.value.plain !== false;
    const written = value.entries?.get("addresses")?.value ?? value;
    for (const one of written.items ?? [written]) {
      if (typeof one.plain !== "string") continue;
      const address = readWithLength(one.plain, reader);
      if (address === null) mistakes.push({ start: one.start, message: notAnAddress(one.plain) });
      else addresses.push({ label, device, address, up, at: { file, start: one.start, end: one.end } });
    }
  }
  return { kind: "addresses", addresses: downWithTheirInterface(addresses) };
}

/** Said where addresses stand in place of a map. */
export const MAP_OF_ADDRESSES = "addresses are written in a map: { eth0: 192.0.2.1 }";

/** Looks a path like addresses, with or without their prefix lengths? */
export function areAddresses(path: string): boolean {
  return /^\d+(?:\.\d+){3}(?:\/\d+)?(?:[,\s]|$)/.test(path) || /^[\da-f]*:[\da-f:.]*(?:\/\d+)?$/i.test(path);
}

function notAnAddress(text: string): string {
  return `"${showText(text.slice(0, 60))}" is not an address of an interface: write 192.0.2.10 or 192.0.2.10/24 (four decimal octets from 0 to 255, without leading zeros), or an IPv6 address`;
}
