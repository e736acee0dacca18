import { type HostRange, hostPieces, hostsAt } from "./host-pieces.ts";
import type { Ipv6Reached, MailHost } from "./hosts.ts";

const SMTP = 25;
/** `::` and `::1` lead to the host itself. */
const LOOPBACK = 1n;

/** Who is reached at an IPv6 address and port, in the order of the fleet: as `Reach.at` says it of IPv4. */
export function ipv6Reach(
  hosts: readonly MailHost[],
): (sender: number, address: bigint, port: number) => readonly number[] {
  const ports = new Map<number, HostRange<bigint>[]>();
  const written: (Ipv6Reached & { readonly host: number })[] = [];
  for (const [host, { reachedAtIpv6 }] of hosts.entries()) {
    for (const range of reachedAtIpv6) {
      if (range.written === "address" && range.from <= LOOPBACK) written.push({ ...range, host });
      const from = range.from > LOOPBACK ? range.from : LOOPBACK + 1n;
      const before = ports.get(range.port) ?? [];
      ports.set(range.port, before);
      if (from <= range.to) before.push({ from, to: range.to, host });
    }
  }
  const pieces = new Map(Array.from(ports, ([port, ranges]) => [port, hostPieces(ranges, (to) => to + 1n)]));
  return (sender, address, port) => {
    if (address > LOOPBACK) return hostsAt(pieces.get(port), address);
    // Unless another host writes that very address out.
    const own = written.filter((range) => range.from === address && range.port === port).map(({ host }) => host);
    return own.length > 0 || port !== SMTP ? own : [sender];
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
