import { strictAddress } from "./address.ts";

const GROUPS = 8;
/** The longest text of an IPv6 address: eight groups, the last two as an IPv4 address. */
const LONGEST = 45;

/**
 * An IPv6 address as people write it: eight groups of up to four hexadecimal digits, at most one `::`, perhaps an IPv4 address at the end. A
 * number of 128 bits, or null. Source: RFC 4291, 2.2.
 */
export function strictIpv6(text: string): bigint | null {
  if (text.length > LONGEST) return null;
  const halves = text.split("::");
  const [before, after] = halves.map((half) => groupsOf(half));
  if (halves.length > 2 || before === undefined || before === null || after === null) return null;
  // What is before `::` cannot end in an IPv4 address.
  if (after !== undefined && halves[0]?.includes(".")) return null;
  const missing = GROUPS - before.length - (after?.length ?? 0);
  if (after === undefined ? missing !== 0 : missing < 1) return null;
  const all = [...before, ...new Array<number>(missing).fill(0), ...(after ?? [])];
  return all.reduce((address, group) => (address << 16n) | BigInt(group), 0n);
}

function groupsOf(text: string): number[] | null {
  if (text === "") return [];
  const groups: number[] = [];
  const parts = text.split(":");
  for (const [i, part] of parts.entries()) {
    const quad = i === parts.length - 1 ? strictAddress(part) : null;
    if (quad !== null) groups.push(quad >>> 16, quad & 0xffff);
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}
