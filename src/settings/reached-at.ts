import type { AddressRange, Ipv6Reached, ReachedRange } from "../mail/hosts.ts";
import { MAPPED_ADDRESSES, mappedIpv4 } from "../qmail/ipv6-octets.ts";
import { dotted } from "../qmail/netmask.ts";
import { showText } from "../text/show.ts";
import { readAddressItem } from "./address-item.ts";
import { type Ipv6Range, readIpv6Item } from "./ipv6-item.ts";
import type { Mistake } from "./mistakes.ts";
import type { Node } from "./yaml-node.ts";

/** `reached-at`: ranges of addresses with their ports, or the addresses of the interfaces, whatever those are. */
export type WrittenReach = ReachedRange | Ipv6Reached | "interfaces";

const SMTP = 25;
const LARGEST_PORT = 65_535;

/** `reached-at:` as it is written. What the schema has refused is skipped. `hasIpv6`: the file names a dialect with IPv6. */
export function readReachedAt(
  node: Node | undefined,
  mistakes: Mistake[],
  hasIpv6: boolean,
): readonly WrittenReach[] | null {
  return eachText(node, (text, start) => {
    if (text === "interfaces") return "interfaces";
    const read = hasIpv6 && isLikeIpv6(text) ? readIpv6Reach(text) : readReach(text);
    if (typeof read !== "string") return read;
    mistakes.push({ start, message: read });
    return null;
  });
}

/** `relay-clients:`, or the addresses of `down`. */
export function readRelayClients(node: Node | undefined, mistakes: Mistake[]): readonly AddressRange[] | null {
  return eachText(node, (text, start) => {
    const read = readAddressItem(text);
    if (typeof read !== "string") return read;
    mistakes.push({ start, message: read });
    return null;
  });
}

function eachText<T>(node: Node | undefined, read: (text: string, start: number) => T | null): readonly T[] | null {
  if (node === undefined) return null;
  const found: T[] = [];
  for (const { plain, start } of node.items ?? [node]) {
    if (typeof plain !== "string") continue;
    const one = read(plain, start);
    if (one !== null) found.push(one);
  }
  return found;
}

/** An address, a network or a range, perhaps with `:PORT`; or a sentence that says what is wrong with it. */
function readReach(text: string): ReachedRange | string {
  const { address, port } = splitPort(text);
  if (port === null)
    return `"${showText(text.slice(0, 60))}" has no port after the ":": write a number from 1 to 65535`;
  const range = readAddressItem(address);
  if (typeof range === "string") {
    return /^interfaces\b/.test(text) ? 'the word "interfaces" takes no port: its port is 25' : range;
  }
  return { ...range, port, written: range.from === range.to && !/[/-]/.test(address) ? "address" : "range" };
}

/** Does it have more colons than an IPv4 address with a port? */
function isLikeIpv6(text: string): boolean {
  return text.startsWith("[") || text.indexOf(":") !== text.lastIndexOf(":");
}

/** The same for IPv6: with a port it is in brackets, `[2001:db8::1]:2525`. */
function readIpv6Reach(text: string): Ipv6Reached | string {
  const { address, port } = splitPort(text);
  if (port === null)
    return `"${showText(text.slice(0, 60))}" has no port after the "]:": write a number from 1 to 65535`;
  const range = readIpv6Item(address);
  if (typeof range === "string") return range;
  const mapped = mappedMistake(address, range, port);
  if (mapped !== null) return `"${showText(text.slice(0, 60))}" ${mapped}`;
  return { ...range, port, written: /[/-]/.test(address) ? "range" : "address" };
}

/** Why a range that holds IPv4 addresses, written as IPv6, cannot be meant; null where it holds none. */
function mappedMistake(written: string, { from, to }: Ipv6Range, port: number): string | null {
  if (to < MAPPED_ADDRESSES.from || from > MAPPED_ADDRESSES.to) return null;
  const [first, last] = [mappedIpv4(from), mappedIpv4(to)];
  if (first === null || last === null)
    return "holds ::ffff:0:0/96, and those are IPv4 addresses: write those as IPv4, and 2000::/3 for the IPv6 Internet";
  const length = written.split("/")[1];
  const meant =
    length !== undefined
      ? `${dotted(first)}/${Number(length) - 96}`
      : first === last
        ? dotted(first)
        : `${dotted(first)}-${dotted(last)}`;
  return `is an IPv4 address${first === last ? "" : " range"}: write ${meant}${port === SMTP ? "" : `:${port}`}`;
}

function portOf(digits: string): number | null {
  return /^[1-9]\d{0,4}$/.test(digits) && Number(digits) <= LARGEST_PORT ? Number(digits) : null;
}

/**
 * What precedes the last colon, and the port after it: 25 if there is none, null if it cannot be a port.
 * IPv6 with a port is in brackets.
 */
export function splitPort(text: string): { readonly address: string; readonly port: number | null } {
  const [, ipv6, digits] = /^\[([^\]]*:[^\]]*)\](?::(.*))?$/s.exec(text) ?? [];
  if (ipv6 !== undefined) return { address: ipv6, port: digits === undefined ? SMTP : portOf(digits) };
  const colon = text.indexOf(":");
  if (colon < 0 || text.includes(":", colon + 1)) return { address: text, port: SMTP };
  return { address: text.slice(0, colon), port: portOf(text.slice(colon + 1)) };
}
