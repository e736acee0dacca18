import { ip4Scan } from "../ip4-scan.ts";
import type { ScannedAddress, ScannedIpv6 } from "../types.ts";

const DOT = 0x2e;
const COLON = 0x3a;
const GROUPS = 8;
/** How many groups come before a dotted tail. */
const BEFORE_TAIL = 6;

/** scan_xlong: all the hexadecimal digits that there are, kept modulo 65536; null where there are none. */
function scanGroup(bytes: Uint8Array, start: number, end: number): { value: number; end: number } | null {
  let value = 0;
  let at = start;
  for (; at < end; at++) {
    const digit = hexDigit(bytes[at] as number);
    if (digit < 0) break;
    value = (value * 16 + digit) & 0xffff;
  }
  return at === start ? null : { value, end: at };
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1;
}

/**
 * ip6_scan, except for the IPv4 address that it looks for first: groups up to `::`, then groups after it, either with a dotted
 * tail. It takes the longest leading part that is an address; what follows is not looked at, and one colon before the first group
 * is passed over. Source: indimail's ip.c.
 */
export function ip6Scan(bytes: Uint8Array, start: number, end: number): ScannedIpv6 | null {
  const prefix: number[] = [];
  let at = start;
  const byteAt = (i: number): number => (i < end ? (bytes[i] as number) : 0);
  for (;;) {
    if (byteAt(at) === COLON) {
      if (byteAt(at + 1) === COLON) return withSuffix(bytes, start, at + 2, end, prefix);
      at++;
    }
    const group = scanGroup(bytes, at, end);
    if (group === null) return null;
    if (prefix.length === BEFORE_TAIL && byteAt(group.end) === DOT) {
      const tail = ip4Scan(bytes, at, end);
      return tail === null ? null : { start, end: tail.end, address: join([...prefix, ...groupsOf(tail)]) };
    }
    prefix.push(group.value);
    at = group.end;
    if (prefix.length === GROUPS) return { start, end: at, address: join(prefix) };
  }
}

function withSuffix(
  bytes: Uint8Array,
  start: number,
  from: number,
  end: number,
  prefix: readonly number[],
): ScannedIpv6 {
  const suffix: number[] = [];
  let stop = from;
  while (prefix.length + suffix.length < GROUPS) {
    // Every group after the first must have a colon before it; the first must not.
    const isColon = stop < end && bytes[stop] === COLON;
    if (isColon !== suffix.length > 0) break;
    const at = isColon ? stop + 1 : stop;
    const group = scanGroup(bytes, at, end);
    if (group === null) break;
    if (prefix.length + suffix.length <= BEFORE_TAIL && group.end < end && bytes[group.end] === DOT) {
      const tail = ip4Scan(bytes, at, end);
      if (tail !== null) {
        suffix.push(...groupsOf(tail));
        stop = tail.end;
        break;
      }
    }
    suffix.push(group.value);
    stop = group.end;
  }
  const zeros = new Array<number>(GROUPS - prefix.length - suffix.length).fill(0);
  return { start, end: stop, address: join([...prefix, ...zeros, ...suffix]) };
}

function groupsOf({ address }: ScannedAddress): [number, number] {
  return [address >>> 16, address & 0xffff];
}

/** Two numbers of 48 bits and one of 32: one operation on bigints costs more than all of those on numbers. */
function join(groups: readonly number[]): bigint {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups;
  const high = a * 2 ** 32 + b * 2 ** 16 + c;
  const middle = d * 2 ** 32 + e * 2 ** 16 + f;
  return (BigInt(high) << 80n) | (BigInt(middle) << 32n) | BigInt(g * 2 ** 16 + h);
}
