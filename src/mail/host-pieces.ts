import type { Address } from "../qmail/any-address.ts";

/** A step function over the addresses: the hosts from each start on. */
export interface HostPieces<A extends Address> {
  readonly start: readonly A[];
  readonly hosts: readonly (readonly number[])[];
}

/** The addresses from the first to the last, and the host that is reached there. */
export interface HostRange<A extends Address> {
  readonly from: A;
  readonly to: A;
  readonly host: number;
}

/** `after`: the address that follows. The hosts of each piece are in the order of the fleet. */
export function hostPieces<A extends Address>(ranges: readonly HostRange<A>[], after: (to: A) => A): HostPieces<A> {
  const edges = ranges.flatMap(({ from, to, host }) => [
    { at: from, host, by: 1 },
    { at: after(to), host, by: -1 },
  ]);
  edges.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const inside = new Map<number, number>();
  const start: A[] = [];
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

/** The hosts that are reached at an address. */
export function hostsAt<A extends Address>(pieces: HostPieces<A> | undefined, address: A): readonly number[] {
  if (pieces === undefined) return [];
  let low = 0;
  let high = pieces.start.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces.start[middle] as A) <= address) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? [] : (pieces.hosts[low - 1] as readonly number[]);
}
