import type { HostNames } from "./host-names.ts";
import { jointOutcomes, type Reading } from "./joint-outcomes.ts";
import { merged, type NameRow } from "./name-row.ts";
import type { FleetNames, Names } from "./partition-context.ts";

export function withHostNames(names: FleetNames, own: HostNames): FleetNames {
  return { ...names, host: () => own };
}

/** The names of both worlds; hosts of the second come after those of the first. */
export function jointNames(
  one: FleetNames,
  two: FleetNames,
  first: number,
  reading: Reading,
  isSameDns: boolean,
): Names {
  const hosts = [...one.ready.fleet.hosts, ...two.ready.fleet.hosts];
  const at = <T>(index: number, ask: (names: FleetNames, host: number) => T): T =>
    index < first ? ask(one, index) : ask(two, index - first);
  const behind = (indices: readonly number[]): number[] => indices.map((index) => index + first);
  const { dns: firstDns } = one.ready.fleet;
  const { dns: secondDns } = two.ready.fleet;
  let row: NameRow | null = null;
  return {
    ready: {
      fleet: {
        hosts,
        dns: {
          isKnown: (name) => firstDns.isKnown(name) || (!isSameDns && secondDns.isKnown(name)),
          isUndeclared: (name) => firstDns.isUndeclared(name) && (isSameDns || secondDns.isUndeclared(name)),
        },
      },
      host: (index) => at(index, ({ ready }, host) => ready.host(host)),
      reach: {
        at: (sender, address, port) =>
          sender < first
            ? one.ready.reach.at(sender, address, port)
            : behind(two.ready.reach.at(sender - first, address, port)),
        hasAddress: (address) => [
          ...one.ready.reach.hasAddress(address),
          ...behind(two.ready.reach.hasAddress(address)),
        ],
        isRelayClient: (index, address) => at(index, ({ ready }, host) => ready.reach.isRelayClient(host, address)),
      },
    },
    aLabels: one.aLabels || two.aLabels,
    host: (index) => at(index, (names, host) => names.host(host)),
    dns() {
      row ??= isSameDns ? one.dns() : merged(one.dns(), two.dns());
      return row;
    },
    dnsNumbers: () => (isSameDns ? one.dnsNumbers() : [...one.dnsNumbers(), ...two.dnsNumbers()]),
    outcomes: jointOutcomes(reading),
  };
}
