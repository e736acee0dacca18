import { noteIn } from "../text/note-in.ts";
import type { Ipv6Reached, MailHost } from "./hosts.ts";
import { groupedBy, type HostRange, hostsByAddress, inOrder } from "./hosts-by-address.ts";
import { atLoopback } from "./loopback.ts";
import { mergedRanges } from "./merged-ranges.ts";

/** `::` and `::1` lead to the host itself. */
const LOOPBACK = 1n;

/** The hosts reached at an IPv6 address, in the order of the fleet, as in `Reach` for IPv4. */
export function ipv6Reach(hosts: readonly MailHost[]): {
  at(sender: number, address: bigint, port: number): readonly number[];
  hasAddress(address: bigint): readonly number[];
} {
  const ports = new Map<number, HostRange<bigint>[]>();
  const all: HostRange<bigint>[] = [];
  const written = new Map<string, (readonly number[])[]>();
  for (const [reachedAt, those] of groupedBy(hosts, (host) => host.reachedAtIpv6)) {
    for (const range of reachedAt) {
      if (range.written === "address" && range.from <= LOOPBACK) noteIn(written, `${range.from} ${range.port}`, those);
      const outer = { from: range.from > LOOPBACK ? range.from : LOOPBACK + 1n, to: range.to, hosts: those };
      if (outer.from > outer.to) continue;
      noteIn(ports, range.port, outer);
      all.push(outer);
    }
  }
  const byPort = new Map(Array.from(ports, ([port, ranges]) => [port, hostsByAddress(ranges)]));
  const anyPort = hostsByAddress(all);
  const loopback = new Map(Array.from(written, ([key, lists]) => [key, inOrder(lists)]));
  return {
    at(sender, address, port) {
      if (address > LOOPBACK) return byPort.get(port)?.(address) ?? [];
      const those = loopback.get(`${address} ${port}`) ?? [];
      return atLoopback(hosts[sender]?.reachedAtIpv6 ?? [], those, sender, address, port);
    },
    hasAddress: (address) => (address > LOOPBACK ? anyPort(address) : []),
  };
}

const ANY: readonly number[] = [0];

/** Whether an address is in any of the ranges. */
export function inAnyOf(ranges: readonly Pick<Ipv6Reached, "from" | "to">[]): (address: bigint) => boolean {
  const hosts = hostsByAddress(mergedRanges(ranges).map((range) => ({ ...range, hosts: ANY })));
  return (address) => hosts(address).length > 0;
}
