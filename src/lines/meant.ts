import { dotted, entryText, hasHostBits, isGapped, netmaskOf } from "../qmail/netmask.ts";
import { strictAddress } from "../text/address.ts";
import { isIpv6 } from "./ipv6-text.ts";

// What a person seems to have meant by a line that qmail reads differently. Used for what a remedy says to write, never to read a
// file: nothing is guessed where two readings are possible, and no line that is proposed has a finding of its own.

/** Lines longer than this are not taken for a list of addresses. */
const LONGEST = 400;

/** All 1s before all 0s, and at least a single 1: a netmask that a remedy may name. */
function isOrdinary(netmask: number): boolean {
  return netmask !== 0 && !isGapped(netmask);
}

/**
 * A wildcard mask, as routers write it: a netmask with ones and zeros swapped. Returns the netmask, or
 * null if it is not a wildcard mask.
 */
export function wildcardOf(mask: number): number | null {
  const netmask = ~mask >>> 0;
  return mask !== 0 && isOrdinary(netmask) ? netmask : null;
}

/** `10.0.0.1`, or `10.0.0.0/255.0.0.0`: a line without a finding of its own. */
export function isPlainEntry(text: string): boolean {
  const slash = text.indexOf("/");
  if (slash < 0) return strictAddress(text) !== null;
  const [address, netmask] = [strictAddress(text.slice(0, slash)), strictAddress(text.slice(slash + 1))];
  return address !== null && netmask !== null && isOrdinary(netmask) && !hasHostBits(address, netmask);
}

/**
 * An address and what is written as its netmask: a netmask, a prefix length, a wildcard mask, or a netmask in hexadecimal.
 * Returns the lines that may have been meant: the network and, where the address has bits outside it, also the address
 * alone. None where that is not clear.
 */
export function meantNetwork(addressText: string, maskText: string): string[] {
  const address = strictAddress(addressText);
  const netmask = meantNetmask(maskText);
  if (address === null || netmask === null) return [];
  const network = entryText({ address: (address & netmask) >>> 0, netmask });
  return hasHostBits(address, netmask) ? [network, dotted(address)] : [network];
}

function meantNetmask(text: string): number | null {
  if (/^0*([1-9]|[12]\d|3[0-2])$/.test(text)) return netmaskOf(Number(text));
  const mask = /^0x[0-9a-f]{8}$/i.test(text) ? Number(text) : strictAddress(text);
  if (mask === null) return null;
  return isOrdinary(mask) ? mask : wildcardOf(mask);
}

/**
 * The lines to write for a text that is nothing but addresses and networks, separated by blanks, commas or semicolons: several if
 * each goes on a line of its own. Null for any other text.
 */
export function meantLines(text: string): string[] | null {
  if (text.length > LONGEST) return null;
  const items = text
    .replace(/[ \t]*\/[ \t]*/g, "/")
    .split(/[ \t\r,;]+/)
    .filter((item) => item !== "");
  const lines = items.map((item) => {
    const [address = "", mask = "", ...more] = item.split("/");
    if (item.includes("/")) return more.length === 0 ? (meantNetwork(address, mask)[0] ?? null) : null;
    return strictAddress(address) === null || looksLikeNetmask(address) ? null : address;
  });
  return lines.length === 0 || lines.includes(null) ? null : (lines as string[]);
}

/** An address that was more likely meant as the netmask of the address before it. */
function looksLikeNetmask(text: string): boolean {
  const address = strictAddress(text);
  return address !== null && (address >= 0xe0000000 || wildcardOf(address) !== null || address === 0);
}

const ADDRESS = /(?<![\w.*]|\w-)\d+(?:\.\d+){3}(?:\/[\d.]+)?(?![\w/*]|[.-]\w)/g;
const ADDRESS6 = /(?<![\w.:])[0-9a-f]*:[0-9a-f:.]*/gi;

/**
 * The only address or network that stands somewhere in a text, as in `[10.0.0.1]`, `mx=10.0.0.1` or `;10.0.0.1`: the lines that may
 * have been meant; or the network that a wildcard stands for. None where there are several, or where what precedes it says that it
 * is not meant.
 */
export function meantInside(text: string): string[] {
  if (text.length > LONGEST || /^[ \t]*!/.test(text)) return [];
  const wildcard = meantWildcard(text);
  if (wildcard !== null) return [wildcard];
  const left = text.replace(ADDRESS6, (one) => (isIpv6(one.replace(/[.:]$/, "")) ? " ".repeat(one.length) : one));
  const found = left.match(ADDRESS) ?? [];
  const [only] = found;
  if (only === undefined || found.length > 1) return [];
  const [address = "", mask] = only.split("/");
  return mask === undefined ? (strictAddress(address) === null ? [] : [address]) : meantNetwork(address, mask);
}

/** The network that a text such as `10.1.*.*` or `10.1.2.*` stands for; null for any other text. */
function meantWildcard(text: string): string | null {
  const [, octets] = /^[ \t]*((?:\d{1,3}\.){1,3})(?:\*\.)*\*[ \t\r]*$/.exec(text) ?? [];
  if (octets === undefined || text.split(".").length !== 4) return null;
  const known = octets.split(".").length - 1;
  const address = strictAddress(octets + "0.0.0".slice(2 * known - 2));
  return address === null ? null : entryText({ address, netmask: netmaskOf(8 * known) });
}

/** `10.0.0.0/255.0.0.0 for the network, or 10.0.0.1 for the single address`. */
export function alternatives([first = "", second]: readonly string[]): string {
  return second === undefined ? first : `${first} for the network, or ${second} for the single address`;
}

/** `10.0.0.1`, or `10.0.0.1 and 10.0.0.2, each on a line of its own`; null where there are too many for a sentence. */
export function eachOnItsLine(lines: readonly string[]): string | null {
  const last = lines.at(-1);
  if (last === undefined || lines.length > 5) return null;
  return lines.length === 1 ? last : `${lines.slice(0, -1).join(", ")} and ${last}, each on a line of its own`;
}
