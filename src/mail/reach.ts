import type { Address } from "../qmail/any-address.ts";
import { mappedIpv4 } from "../qmail/ipv6-octets.ts";
import { noteIn } from "../text/note-in.ts";
import { type AddressRange, type Fleet, interfaceAddresses, type MailHost } from "./hosts.ts";
import { groupedBy, type HostRange, hostsByAddress, inOrder } from "./hosts-by-address.ts";
import { ipv6Reach } from "./ipv6-reach.ts";
import { atLoopback, isLoopback } from "./loopback.ts";
import { inRanges, mergedRanges, overlap, withoutRange } from "./merged-ranges.ts";

/** Who is reached at an address, and as what. */
export interface Reach {
  /** The hosts at which a connection from `sender` arrives, up or down, in the order of the fleet. */
  at(sender: number, address: Address, port: number): readonly number[];
  /** The hosts that are reached at the address on any port. */
  hasAddress(address: Address): readonly number[];
  isRelayClient(host: number, address: number): boolean;
  /** Whether the receiver may take a connection for a client's, and whether for one from outside. `address` null: unknown. */
  arrivesAs(
    sender: number,
    receiver: number,
    address: Address | null,
  ): { readonly client: boolean; readonly outside: boolean };
  /** The same text for hosts whose connections look the same to every other host. */
  asSender(host: number): string;
}

const LOOPBACK: AddressRange = { from: 0x7f000000, to: 0x7fffffff };
const LOCALHOST = 0x7f000001;
const NOBODY: readonly AddressRange[] = [];

/** The IPv4 address to which a connection goes; null if it goes over IPv6. */
export function ipv4Of(address: Address): number | null {
  return typeof address === "number" ? address : mappedIpv4(address);
}

/** `bound`: the addresses of outgoingip for each host; null stands for whichever the system chooses. */
export function makeReach({ hosts }: Fleet, bound: (host: number) => readonly (number | null)[]): Reach {
  const ports = new Map<number, HostRange<number>[]>();
  const all: HostRange<number>[] = [];
  const written = new Map<string, (readonly number[])[]>();
  for (const [reachedAt, those] of groupedBy(hosts, (host) => host.reachedAt)) {
    for (const range of reachedAt) {
      if (range.written === "address" && isLoopback(range.from)) {
        noteIn(written, `${range.from}:${range.port}`, those);
      }
      for (const { from, to } of withoutRange([range], LOOPBACK)) {
        if (from === 0 && to === 0) continue;
        const outer = { from, to, hosts: those };
        noteIn(ports, range.port, outer);
        all.push(outer);
      }
    }
  }
  const loopback = new Map(Array.from(written, ([key, lists]) => [key, inOrder(lists)]));
  const byPort = new Map(Array.from(ports, ([port, ranges]) => [port, hostsByAddress(ranges)]));
  const anyPort = hostsByAddress(all);
  const ipv6 = ipv6Reach(hosts);
  const sources = hosts.map(() => null as readonly AddressRange[] | null);
  const clients = clientsOf(hosts);
  const pairs = new Map<number, { client: boolean; outside: boolean }>();
  const sourcesOf = (host: number): readonly AddressRange[] => {
    sources[host] ??= mergedRanges(
      bound(host).flatMap((address) =>
        address === null ? ownAddresses(hosts[host] as MailHost) : [{ from: address, to: address }],
      ),
    );
    return sources[host];
  };
  return {
    at: (sender, address, port) => {
      const ipv4 = ipv4Of(address);
      if (ipv4 === null) return ipv6.at(sender, address as bigint, port);
      return isLoopback(ipv4)
        ? atLoopback(hosts[sender]?.reachedAt ?? [], loopback.get(`${ipv4}:${port}`) ?? [], sender, ipv4, port)
        : (byPort.get(port)?.(ipv4) ?? []);
    },
    hasAddress(address) {
      const ipv4 = ipv4Of(address);
      if (ipv4 === null) return ipv6.hasAddress(address as bigint);
      return isLoopback(ipv4) ? [] : anyPort(ipv4);
    },
    isRelayClient: (host, address) => inRanges(clients[host] ?? [], address),
    arrivesAs(sender, receiver, address) {
      const ipv4 = address === null ? null : ipv4Of(address);
      // The connection comes from an IPv6 address, and `relay-clients` has only IPv4.
      if (address !== null && ipv4 === null) return { client: false, outside: true };
      const relays = clients[receiver] as readonly AddressRange[];
      if (sender === receiver && ipv4 !== null && bound(sender).every((one) => one === null)) {
        const client = inRanges(relays, isLoopback(ipv4) ? LOCALHOST : ipv4);
        return { client, outside: !client };
      }
      const key = sender * hosts.length + receiver;
      const before = pairs.get(key);
      if (before !== undefined) return before;
      const own = sourcesOf(sender);
      const { some, all: every } = overlap(own, relays);
      const answer = { client: some, outside: !every || own.length === 0 };
      pairs.set(key, answer);
      return answer;
    },
    asSender(host) {
      const own = sourcesOf(host);
      const taken = Array.from(new Set(clients), (relays) => overlap(own, relays));
      return `${own.length === 0} ${taken.map(({ some, all: every }) => `${some} ${every}`).join()}`;
    },
  };
}

/** The clients of each host; the same value for hosts to which a file gives the same ones. */
function clientsOf(hosts: readonly MailHost[]): readonly (readonly AddressRange[])[] {
  const known = new Map<readonly AddressRange[], readonly AddressRange[]>();
  return hosts.map(({ relayClients }) => {
    const clients = known.get(relayClients) ?? (relayClients.length === 0 ? NOBODY : mergedRanges(relayClients));
    known.set(relayClients, clients);
    return clients;
  });
}

/** Where the host's connections come from: its interfaces, and where it is reached. */
function ownAddresses({ interfaces, reachedAt }: MailHost): readonly AddressRange[] {
  const own = interfaceAddresses(interfaces).map((address) => ({ from: address, to: address }));
  const ranges = withoutRange(withoutRange([...own, ...reachedAt], LOOPBACK), { from: 0, to: 0 });
  return mergedRanges(ranges);
}
