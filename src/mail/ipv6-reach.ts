import type { MailHost } from "./hosts.ts";
import { type HostRange, hostsByAddress } from "./hosts-by-address.ts";
import { atLoopback } from "./loopback.ts";
import { noteIn } from "./note-in.ts";

/** `::` and `::1` lead to the host itself. */
const LOOPBACK = 1n;

/** The hosts reached at an IPv6 address, in the order of the fleet, as in `Reach` for IPv4. */
export function ipv6Reach(hosts: readonly MailHost[]): {
  at(sender: number, address: bigint, port: number): readonly number[];
  hasAddress(address: bigint): readonly number[];
} {
  const ports = new Map<number, HostRange<bigint>[]>();
  const all: HostRange<bigint>[] = [];
  const written = new Map<string, number[]>();
  for (const [host, { reachedAtIpv6 }] of hosts.entries()) {
    for (const range of reachedAtIpv6) {
      if (range.written === "address" && range.from <= LOOPBACK) noteIn(written, `${range.from} ${range.port}`, host);
      const outer = { from: range.from > LOOPBACK ? range.from : LOOPBACK + 1n, to: range.to, host };
      if (outer.from > outer.to) continue;
      noteIn(ports, range.port, outer);
      all.push(outer);
    }
  }
  const after = (to: bigint): bigint => to + 1n;
  const byPort = new Map(Array.from(ports, ([port, ranges]) => [port, hostsByAddress(ranges, after)]));
  const anyPort = hostsByAddress(all, after);
  return {
    at(sender, address, port) {
      if (address > LOOPBACK) return byPort.get(port)?.(address) ?? [];
      const those = written.get(`${address} ${port}`) ?? [];
      return atLoopback(hosts[sender]?.reachedAtIpv6 ?? [], those, sender, address, port);
    },
    hasAddress: (address) => (address > LOOPBACK ? anyPort(address) : []),
  };
}

/** IPv6 addresses from the first to the last. */
interface Ipv6Range {
  readonly from: bigint;
  readonly to: bigint;
}

/** `mergedRanges` for IPv6. */
export function mergedIpv6(ranges: readonly Ipv6Range[]): readonly Ipv6Range[] {
  const merged: { from: bigint; to: bigint }[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = merged.at(-1);
    if (last === undefined || from > last.to + 1n) merged.push({ from, to });
    else if (to > last.to) last.to = to;
  }
  return merged;
}

/** Whether an address is in any of the ranges. */
export function inAnyOf(ranges: readonly Ipv6Range[]): (address: bigint) => boolean {
  const merged = mergedIpv6(ranges).map((range) => ({ ...range, host: 0 }));
  const hosts = hostsByAddress(merged, (to) => to + 1n);
  return (address) => hosts(address).length > 0;
}
