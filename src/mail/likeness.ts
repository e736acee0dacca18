import { singlesOf, widerEntries } from "./address-cuts.ts";
import type { AddressRange, ReachedRange } from "./hosts.ts";
import { isLoopback } from "./loopback.ts";
import { numbering } from "./numbering.ts";
import type { ReadyFleet } from "./ready-hosts.ts";

/**
 * The same text for hosts of a fleet that treat mail alike as long as nothing is asked about the single addresses by which their
 * lists differ, and no connection arrives back at such a host.
 */
export function likenesses({ controls, host, reach }: ReadyFleet): (index: number) => string {
  const numberOf = numbering();
  const clients = new Map<readonly AddressRange[], number>();
  const clientsOf = (ranges: readonly AddressRange[]): number => {
    const number = clients.get(ranges) ?? numberOf(JSON.stringify(ranges));
    clients.set(ranges, number);
    return number;
  };
  const known = new Map<number, string>();
  const likeness = (index: number): string => {
    const ready = host(index);
    const { lists, relayClients, reachedAt, reachedAtIpv6 } = ready.host;
    return JSON.stringify([
      numberOf(controls(index)),
      numberOf(lists.moreipme),
      numberOf(lists.notipme),
      widerEntries(lists),
      reach.asSender(index),
      clientsOf(relayClients),
      reachedAt.filter(leadsToItself),
      reachedAtIpv6.flatMap(({ from, to, port, written }) =>
        written !== "interfaces" && from <= 1n ? [`${from} ${to} ${port}`] : [],
      ),
      ready.unbindable?.always ?? null,
    ]);
  };
  return (index) => {
    const text = known.get(index) ?? likeness(index);
    known.set(index, text);
    return text;
  };
}

/** Only loopback addresses that are written out matter. */
function leadsToItself({ from, to, written }: ReachedRange): boolean {
  return written !== "interfaces" && (isLoopback(from) || isLoopback(to) || (from < LOOPBACK && to > LOOPBACK));
}

const LOOPBACK = 0x7f000000;

/** The single addresses that only one of two hosts has in its lists. */
export function differingSingles({ host }: ReadyFleet, one: number, other: number): number[] {
  if (one === other) return [];
  const [mine, its] = [one, other].map((index) => new Set(singlesOf(host(index).host.lists))) as [
    Set<number>,
    Set<number>,
  ];
  return [...[...mine].filter((address) => !its.has(address)), ...[...its].filter((address) => !mine.has(address))];
}
