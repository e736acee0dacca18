import { type HostRange, hostPieces, hostsAt } from "./host-pieces.ts";
import type { Ipv6Reached, MailHost } from "./hosts.ts";
import { atLoopback } from "./loopback.ts";
import { noteIn } from "./note-in.ts";

/** `::` and `::1` lead to the host itself. */
const LOOPBACK = 1n;

/** Who is reached at an IPv6 address, in the order of the fleet: as `Reach` says it of IPv4. */
export function ipv6Reach(hosts: readonly MailHost[]): {
  at(sender: number, address: bigint, port: number): readonly number[];
  hasAddress(address: bigint): readonly number[];
} {
  const ports = new Map<number, HostRange<bigint>[]>();
  const all: HostRange<bigint>[] = [];
  const written: (Ipv6Reached & { readonly host: number })[] = [];
  for (const [host, { reachedAtIpv6 }] of hosts.entries()) {
    for (const range of reachedAtIpv6) {
      if (range.written === "address" && range.from <= LOOPBACK) written.push({ ...range, host });
      const outer = { from: range.from > LOOPBACK ? range.from : LOOPBACK + 1n, to: range.to, host };
      if (outer.from > outer.to) continue;
      noteIn(ports, range.port, outer);
      all.push(outer);
    }
  }
  const after = (to: bigint): bigint => to + 1n;
  const byPort = new Map(Array.from(ports, ([port, ranges]) => [port, hostPieces(ranges, after)]));
  const anyPort = hostPieces(all, after);
  return {
    at(sender, address, port) {
      if (address > LOOPBACK) return hostsAt(byPort.get(port), address);
      const those = written.filter((range) => range.from === address && range.port === port).map(({ host }) => host);
      return atLoopback(hosts[sender]?.reachedAtIpv6 ?? [], those, sender, address, port);
    },
    hasAddress: (address) => (address > LOOPBACK ? hostsAt(anyPort, address) : []),
  };
}

/** Whether an address is in any of the ranges. */
export function inAnyOf(ranges: readonly Pick<Ipv6Reached, "from" | "to">[]): (address: bigint) => boolean {
  const pieces = hostPieces(
    ranges.map(({ from, to }) => ({ from, to, host: 0 })),
    (to) => to + 1n,
  );
  return (address) => hostsAt(pieces, address).length > 0;
}
