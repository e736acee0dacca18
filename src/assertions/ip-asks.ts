import type { AddressRange } from "../mail/hosts.ts";
import { overheard } from "../mail/mutated-lists.ts";
import type { ReadyFleet } from "../mail/ready-hosts.ts";
import type { Address } from "../qmail/any-address.ts";
import { KeyMap } from "../qmail/key-map.ts";
import { lowerBound } from "../space/lower-bound.ts";
import { noteIn } from "../text/note-in.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";

/** Who asked the moreipme and notipme of which directories about which addresses while mail was followed. */
export interface IpAsks<T> {
  /** The fleet that notes what is asked. */
  readonly ready: ReadyFleet;
  /** Forgets what was asked since the last time. */
  begin(): void;
  /** The directories that were asked since then. */
  asked(): Iterable<ControlDirectory>;
  /** Notes that it was `one` who has asked since then. Returns for how many addresses. */
  note(one: T): number;
  /** Who asked a directory about each IPv6 address; null: nobody about any. */
  ofIpv6(directory: ControlDirectory): Pick<KeyMap<bigint, readonly T[]>, "keys" | "get"> | null;
  /** Who asked a directory about an IPv4 address of the range. */
  askers(directory: ControlDirectory, within: AddressRange): ReadonlySet<T>;
}

export function makeIpAsks<T>(fleet: ReadyFleet, directories: readonly ControlDirectory[]): IpAsks<T> {
  const byDirectory = new Map<ControlDirectory, Map<number, T[]>>();
  const sorted = new Map<ControlDirectory, Float64Array>();
  const ipv6 = new Map<ControlDirectory, KeyMap<bigint, T[]>>();
  const now: { readonly directory: ControlDirectory; readonly address: Address }[] = [];
  return {
    ready: overheard(fleet, (host, address) => {
      const directory = directories[host];
      if (directory !== undefined) now.push({ directory, address });
    }),
    begin() {
      now.length = 0;
    },
    asked: () => new Set(now.map(({ directory }) => directory)),
    note(one) {
      for (const { directory, address } of now) {
        if (typeof address === "bigint") {
          const byAddress = ipv6.get(directory) ?? new KeyMap<bigint, T[]>();
          ipv6.set(directory, byAddress);
          noteIn(byAddress, address, one);
          continue;
        }
        const byAddress = byDirectory.get(directory) ?? new Map<number, T[]>();
        byDirectory.set(directory, byAddress);
        noteIn(byAddress, address, one);
      }
      return now.length;
    },
    ofIpv6: (directory) => ipv6.get(directory) ?? null,
    askers(directory, { from, to }) {
      const byAddress = byDirectory.get(directory);
      if (byAddress === undefined) return new Set();
      const addresses = sorted.get(directory) ?? Float64Array.from(byAddress.keys()).sort();
      sorted.set(directory, addresses);
      const found = new Set<T>();
      for (let i = lowerBound(addresses, from); i < addresses.length && (addresses[i] as number) <= to; i++) {
        for (const one of byAddress.get(addresses[i] as number) ?? []) found.add(one);
      }
      return found;
    },
  };
}
