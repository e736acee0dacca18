import { copyOf, type Looks, withChangedHosts } from "../mail/changed-host.ts";
import { ownVerdicts } from "../mail/own-verdicts.ts";
import type { ReadyFleet, ReadyHost } from "../mail/ready-hosts.ts";
import { KeySet } from "../qmail/indimail/key-map.ts";
import { singleReader } from "../qmail/indimail/single-file.ts";
import { makeSingleLists } from "../qmail/indimail/single-lists.ts";
import { lineEnd } from "../qmail/lines.ts";
import type { IpFile, IpFileName } from "../qmail/types.ts";
import { type ControlDirectory, isUnreadable } from "../tree/control-directory.ts";
import type { MailFleet } from "./mail-fleet.ts";

/** A line that decides about IPv6 addresses. */
export interface Ipv6Line {
  readonly start: number;
  readonly addresses: KeySet<bigint>;
}

/** By its line in a file: the IPv6 addresses, of those that were asked about, whose verdict rests on it on some host of the directory. */
export function decidedByLine(
  { ready, directories }: MailFleet,
  directory: ControlDirectory,
  name: IpFileName,
  asked: Iterable<bigint>,
): ReadonlyMap<number, Ipv6Line> {
  const found = new Map<number, Ipv6Line>();
  const hosts = ready.fleet.hosts.filter((_, host) => directories[host] === directory);
  for (const address of asked) {
    for (const { lists } of hosts) {
      const { ipme = null, notipme = null } = lists.single?.verdict(address) ?? {};
      for (const entry of [ipme, notipme]) {
        if (entry?.origin.kind !== "line" || entry.origin.file.name !== name) continue;
        const { line, start } = entry.origin;
        const one = found.get(line) ?? { start, addresses: new KeySet<bigint>() };
        found.set(line, one);
        one.addresses.add(address);
      }
    }
  }
  return found;
}

/** So many entries are read while a host is looked at. */
const ENTRIES_IN_A_LOOK = 1000;

/** The fleet without a line of moreipme or notipme, on the hosts of a directory whose entries are single addresses. */
export function withoutLine(
  { ready, directories }: MailFleet,
  directory: ControlDirectory,
  { name, start }: { readonly name: IpFileName; readonly start: number },
  looks: Looks,
): ReadyFleet {
  const read = (one: IpFileName): IpFile | null => {
    const file = directory.file(one);
    if (file === null || isUnreadable(file)) return null;
    const bytes = one === name ? cut(file.bytes, start) : file.bytes;
    const made = singleReader.file(one, file.path, bytes);
    looks.left -= made.entries.count / ENTRIES_IN_A_LOOK;
    return made;
  };
  const [moreipme, notipme] = [read("moreipme"), read("notipme")];
  const changed = (own: ReadyHost, index: number): ReadyHost => {
    if (directories[index] !== directory || own.host.lists.single === undefined) return own;
    const made = copyOf(own);
    const lists = makeSingleLists(own.host.interfaces, moreipme, notipme);
    made.host = { ...own.host, lists };
    made.ipmeIs = ownVerdicts(lists);
    return made;
  };
  return withChangedHosts(ready, changed, looks);
}

/** Without the line that starts there. */
function cut(bytes: Uint8Array, start: number): Uint8Array {
  const end = Math.min(lineEnd(bytes, start) + 1, bytes.length);
  const rest = new Uint8Array(bytes.length - (end - start));
  rest.set(bytes.subarray(0, start));
  rest.set(bytes.subarray(end), start);
  return rest;
}
