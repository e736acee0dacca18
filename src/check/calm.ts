import { seenAddresses } from "../qmail/interfaces.ts";
import { dotted } from "../qmail/netmask.ts";
import type { Dialect, IpFile, IpFileName } from "../qmail/types.ts";
import { areNeeded, entriesIn, meet, type PlainEntry } from "../space/needed-at-sight.ts";
import {
  type ControlDirectory,
  type Host,
  IP_FILES,
  ipFilesIn,
  isUnreadable,
  readFileOf,
} from "../tree/control-directory.ts";
import { GIT, SETTINGS } from "../tree/searched.ts";
import { areCalmLists } from "./calm-lists.ts";

// Most directories are in order, and seeing that takes a small part of what it takes to say what is wrong: every line is ordinary,
// every entry does something. Then the rules, and the code that tells their findings, need not even be loaded. What is here may err
// only on the safe side: the rules are asked about whatever it does not understand.

/** What is known about a directory in which no rule finds anything. */
export interface Calm {
  readonly files: number;
  readonly entries: number;
}

/** Longer files are read only once, by the code that can tell what is wrong with them. */
const MOST_BYTES = 2 ** 14;
/** On all interfaces together. */
const MOST_ADDRESSES = 64;
const LOOPBACK = 0x7f000001;

/** Null where something may be found: the rules must then be asked. Only moreipme, notipme and the most ordinary files may be there. */
export function calmOf(
  directory: ControlDirectory,
  hosts: readonly Host[],
  folders: readonly string[] = [],
): Calm | null {
  const [host] = hosts;
  const interfaces = interfacesOf(hosts);
  if (host === undefined || interfaces === null || !host.dialect.networks) return null;
  const others = directory.names.filter((name) => !IP_FILES.some((one) => one === name) && !isSetAside(name));
  if (!folders.every(isSetAside)) return null;
  const found = [...ipFilesIn(directory), ...others.map(directory.file)];
  if (found.some((file) => file === null || isUnreadable(file) || file.bytes.length > MOST_BYTES)) return null;
  const ip = IP_FILES.map((name) => calmIpFile(directory, name, host.dialect));
  const [moreipme, notipme] = ip;
  if (moreipme === undefined || notipme === undefined) return null;
  const [more, not] = [entriesIn(moreipme), entriesIn(notipme)];
  if (interfaces.some((address) => isInAny(more, address) || isInAny(not, address))) return null;
  if (isInAny(not, LOOPBACK) || !areNeeded(host.dialect.implicit, more, not, isDeclared(host))) return null;
  if (others.length > 0 && !areCalmLists(host.dialect.name, others, directory, writtenAddresses(hosts))) return null;
  return { files: found.length, entries: (moreipme?.entries.count ?? 0) + (notipme?.entries.count ?? 0) };
}

function isDeclared({ set }: Host): boolean {
  return set !== null;
}

/** The interface addresses of all hosts; null where qmail does not see all of them, or where the hosts are not all of one kind. */
function interfacesOf(hosts: readonly Host[]): readonly number[] | null {
  const [first] = hosts;
  return hosts.length === 1 && first?.set === null ? [] : declaredOf(hosts);
}

function declaredOf(hosts: readonly Host[]): readonly number[] | null {
  const [first] = hosts;
  if (hosts.length > 1 && !hosts.every((host) => isDeclared(host) && host.dialect === first?.dialect)) return null;
  const addresses = new Set<number>();
  for (const { set, dialect } of hosts) {
    if (set === null) continue;
    if (set.addresses.length > MOST_ADDRESSES) return null;
    const seen = new Set(seenAddresses(set, dialect).map(({ address }) => address));
    for (const { up, address } of set.addresses) {
      if (!up || typeof address !== "number") continue;
      if (!seen.has(address) || addresses.size > MOST_ADDRESSES) return null;
      addresses.add(address);
    }
  }
  return [...addresses];
}

/** Those of interfaces that are down, too: it is not for this place to say what they mean for a route. */
function writtenAddresses(hosts: readonly Host[]): string[] {
  const addresses = hosts.flatMap(({ set }) => set?.addresses ?? []);
  return addresses.flatMap(({ address }) => (typeof address === "number" ? [dotted(address)] : []));
}

/** Files that no qmail reads and no rule mentions. */
function isSetAside(name: string): boolean {
  return SETTINGS.includes(name) || name === GIT;
}

/** The file, or null where there is none; undefined if it has a line to look at closely, or an entry that matches everything. */
function calmIpFile(directory: ControlDirectory, name: IpFileName, dialect: Dialect): IpFile | null | undefined {
  if (directory.file(name) === null) return null;
  const file = readFileOf(directory, name, dialect);
  return file === null || file.notable.count > 0 || file.entries.netmask.includes(0) ? undefined : file;
}

function isInAny(entries: readonly PlainEntry[], address: number): boolean {
  return entries.some((one) => meet(one, { address, netmask: 0xffffffff }));
}
