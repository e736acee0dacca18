import { type AddressRange, type Fleet, interfaceAddresses, type MailHost } from "./hosts.ts";
import { isLoopback } from "./loopback.ts";
import { inRanges, mergedRanges, overlap, withoutRange } from "./merged-ranges.ts";

/** Who is reached at an address, and as what. */
export interface Reach {
  /** The hosts at which a connection from that host arrives, up or down, in the order of the fleet. */
  at(sender: number, address: number, port: number): readonly number[];
  /** The hosts that are reached at the address on any port. */
  hasAddress(address: number): readonly number[];
  isRelayClient(host: number, address: number): boolean;
  /** Whether the receiver may take a connection for that of a client, and whether for one from outside. `address` null: unknown. */
  arrivesAs(
    sender: number,
    receiver: number,
    address: number | null,
  ): { readonly client: boolean; readonly outside: boolean };
}

const LOOPBACK: AddressRange = { from: 0x7f000000, to: 0x7fffffff };
const LOCALHOST = 0x7f000001;
const SMTP = 25;

/** A step function over the addresses: the hosts from each start on. */
interface Pieces {
  readonly start: readonly number[];
  readonly hosts: readonly (readonly number[])[];
}

/** `bound`: the addresses of outgoingip for each host; null stands for whichever the system chooses. */
export function makeReach({ hosts }: Fleet, bound: (host: number) => readonly (number | null)[]): Reach {
  const ports = new Map<number, { range: AddressRange; host: number }[]>();
  const all: { range: AddressRange; host: number }[] = [];
  const loopback = new Map<string, number[]>();
  for (const [host, { reachedAt }] of hosts.entries()) {
    for (const range of reachedAt) {
      if (range.written === "address" && isLoopback(range.from)) {
        const key = `${range.from}:${range.port}`;
        loopback.set(key, [...(loopback.get(key) ?? []), host]);
      }
      for (const outer of withoutRange([range], LOOPBACK)) {
        if (outer.from === 0 && outer.to === 0) continue;
        ports.set(range.port, ports.get(range.port) ?? []);
        ports.get(range.port)?.push({ range: outer, host });
        all.push({ range: outer, host });
      }
    }
  }
  const byPort = new Map(Array.from(ports, ([port, ranges]) => [port, piecesOf(ranges)]));
  const anyPort = piecesOf(all);
  const sources = hosts.map(() => null as readonly AddressRange[] | null);
  const clients = hosts.map(({ relayClients }) => mergedRanges(relayClients));
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
    at: (sender, address, port) =>
      isLoopback(address)
        ? atLoopback(hosts[sender] as MailHost, loopback.get(`${address}:${port}`) ?? [], sender, address, port)
        : hostsAt(byPort.get(port), address),
    hasAddress: (address) => (isLoopback(address) ? [] : hostsAt(anyPort, address)),
    isRelayClient: (host, address) => inRanges(clients[host] ?? [], address),
    arrivesAs(sender, receiver, address) {
      const relays = clients[receiver] as readonly AddressRange[];
      if (sender === receiver && address !== null && bound(sender).every((one) => one === null)) {
        const client = inRanges(relays, isLoopback(address) ? LOCALHOST : address);
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
  };
}

/** Loopback addresses lead to the host itself, unless another writes that very address out. */
function atLoopback(
  own: MailHost,
  written: readonly number[],
  sender: number,
  address: number,
  port: number,
): readonly number[] {
  const mine = own.reachedAt.some(
    (range) => range.written !== "interfaces" && range.port === port && range.from <= address && address <= range.to,
  );
  if (!mine && (port !== SMTP || written.length > 0)) return written;
  return written.includes(sender) ? written : [...written, sender].sort((a, b) => a - b);
}

/** What a connection of the host comes from: its interfaces, and where it is reached. */
function ownAddresses({ interfaces, reachedAt }: MailHost): readonly AddressRange[] {
  const own = interfaceAddresses(interfaces).map((address) => ({ from: address, to: address }));
  const ranges = withoutRange(withoutRange([...own, ...reachedAt], LOOPBACK), { from: 0, to: 0 });
  return mergedRanges(ranges);
}

function piecesOf(ranges: readonly { readonly range: AddressRange; readonly host: number }[]): Pieces {
  const edges = ranges.flatMap(({ range, host }) => [
    { at: range.from, host, by: 1 },
    { at: range.to + 1, host, by: -1 },
  ]);
  edges.sort((a, b) => a.at - b.at);
  const inside = new Map<number, number>();
  const start: number[] = [];
  const hosts: (readonly number[])[] = [];
  for (const [i, { at, host, by }] of edges.entries()) {
    const now = (inside.get(host) ?? 0) + by;
    if (now === 0) inside.delete(host);
    else inside.set(host, now);
    if (edges[i + 1]?.at === at) continue;
    start.push(at);
    hosts.push([...inside.keys()].sort((a, b) => a - b));
  }
  return { start, hosts };
}

function hostsAt(pieces: Pieces | undefined, address: number): readonly number[] {
  if (pieces === undefined) return [];
  let low = 0;
  let high = pieces.start.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces.start[middle] as number) <= address) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? [] : (pieces.hosts[low - 1] as readonly number[]);
}
