import { copyOf, type Looks, withChangedHosts } from "../mail/changed-host.ts";
import type { ReadyFleet, ReadyHost } from "../mail/ready-hosts.ts";
import { singleReader } from "../qmail/indimail/single-file.ts";
import { KeySet } from "../qmail/key-map.ts";
import type { IpFile, IpFileName } from "../qmail/types.ts";
import { type Key, keyAt, makeSingles, type Singles } from "../space/singles/single-world.ts";
import { type ControlDirectory, isUnreadable } from "../tree/control-directory.ts";
import type { MailFleet } from "./mail-fleet.ts";

/** A line that decides about IPv6 addresses, where entries are single addresses. */
export interface Ipv6Line {
  readonly key: Key;
  /** Those that were asked about. */
  readonly addresses: KeySet<bigint>;
}

/** What a file says about the IPv6 addresses that were asked about. */
export interface Ipv6Lines {
  readonly name: IpFileName;
  readonly byLine: ReadonlyMap<number, Ipv6Line>;
  /** A world for each host of the fleet. */
  readonly singles: Singles;
}

/** `asked`: the IPv6 addresses about which the hosts of the directory were asked. */
export function ipv6Lines(
  { ready, directories }: MailFleet,
  directory: ControlDirectory,
  name: IpFileName,
  asked: Iterable<bigint>,
): Ipv6Lines {
  const hosts = ready.fleet.hosts.filter((_, host) => directories[host] === directory);
  const [moreipme, notipme] = [fileIn(directory, "moreipme"), fileIn(directory, "notipme")];
  const repeated = repeatedIn(name === "moreipme" ? moreipme : notipme);
  const byLine = new Map<number, Ipv6Line>();
  for (const address of asked) {
    for (const { lists } of hosts) {
      const { ipme = null, notipme: by = null } = lists.single?.verdict(address) ?? {};
      for (const entry of [ipme, by]) {
        if (entry?.origin.kind !== "line" || entry.origin.file.name !== name) continue;
        const key = entry.ipv6 ?? entry.address;
        // Another line says the same.
        if (repeated.has(key)) continue;
        const one = byLine.get(entry.origin.line) ?? { key, addresses: new KeySet<bigint>() };
        byLine.set(entry.origin.line, one);
        one.addresses.add(address);
      }
    }
  }
  const sets = ready.fleet.hosts.map(({ interfaces }, host) => (directories[host] === directory ? interfaces : null));
  return { name, byLine, singles: makeSingles({ moreipme, notipme, sets }) };
}

function fileIn(directory: ControlDirectory, name: IpFileName): IpFile | null {
  const file = directory.file(name);
  return file === null || isUnreadable(file) ? null : singleReader.file(name, file.path, file.bytes);
}

function repeatedIn(file: IpFile | null): KeySet<Key> {
  const [seen, repeated] = [new KeySet<Key>(), new KeySet<Key>()];
  for (let i = 0; file !== null && i < file.entries.count; i++) {
    const key = keyAt(file, i);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

/** The fleet without a line, on the hosts of a directory whose entries are single addresses. */
export function withoutLine(
  { ready, directories }: MailFleet,
  directory: ControlDirectory,
  { name, singles: { standing, worlds } }: Ipv6Lines,
  { key, addresses }: Ipv6Line,
  looks: Looks,
): ReadyFleet {
  const changed = (own: ReadyHost, index: number): ReadyHost => {
    const world = worlds[index];
    if (directories[index] !== directory || own.host.lists.single === undefined || world === undefined) return own;
    const made = copyOf(own);
    made.ipmeIs = (address) => {
      const verdict = own.ipmeIs(address);
      if (typeof address === "number" || !addresses.has(address)) return verdict;
      standing[name].delete(key);
      const me = world.isMe(address);
      standing[name].add(key);
      return { ...verdict, me };
    };
    return made;
  };
  return withChangedHosts(ready, changed, looks);
}
