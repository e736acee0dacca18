import { entryAt } from "../qmail/ipme.ts";
import { netmaskLength } from "../qmail/netmask.ts";
import type { Entry, IpFile } from "../qmail/types.ts";

/** An entry without a line: an implicit one or, in the numbering of one host, an interface address. */
type Fixed = Entry | Pick<Entry, "address" | "netmask">;

/**
 * The entries of a directory under one numbering: the implicit entries, the lines of moreipme, the lines of notipme, in
 * that order. Interface addresses have no number: they differ from host to host.
 */
export interface EntryNumbers {
  readonly implicit: readonly Fixed[];
  readonly moreipme: IpFile | null;
  readonly notipme: IpFile | null;
  /** The number of the first line of moreipme, of the first line of notipme, and one past the last. */
  readonly firstMoreipme: number;
  readonly firstNotipme: number;
  readonly count: number;
}

export function numberEntries(
  implicit: readonly Fixed[],
  moreipme: IpFile | null,
  notipme: IpFile | null,
): EntryNumbers {
  const firstMoreipme = implicit.length;
  const firstNotipme = firstMoreipme + (moreipme?.entries.count ?? 0);
  return {
    implicit,
    moreipme,
    notipme,
    firstMoreipme,
    firstNotipme,
    count: firstNotipme + (notipme?.entries.count ?? 0),
  };
}

export function addressOf(ids: EntryNumbers, id: number): number {
  if (id >= ids.firstNotipme) return ids.notipme?.entries.address[id - ids.firstNotipme] as number;
  if (id >= ids.firstMoreipme) return ids.moreipme?.entries.address[id - ids.firstMoreipme] as number;
  return (ids.implicit[id] as { address: number }).address;
}

export function netmaskById(ids: EntryNumbers, id: number): number {
  if (id >= ids.firstNotipme) return ids.notipme?.entries.netmask[id - ids.firstNotipme] as number;
  if (id >= ids.firstMoreipme) return ids.moreipme?.entries.netmask[id - ids.firstMoreipme] as number;
  return (ids.implicit[id] as { netmask: number }).netmask;
}

/** The length that the entry counts for in `ipme_match`. */
export function lengthOf(ids: EntryNumbers, id: number): number {
  return netmaskLength(netmaskById(ids, id));
}

export function isNotipme(ids: EntryNumbers, id: number): boolean {
  return id >= ids.firstNotipme;
}

/** The entry of that number, with its origin. */
export function entryOf(ids: EntryNumbers, id: number): Entry {
  if (id >= ids.firstNotipme) return entryAt(ids.notipme as IpFile, id - ids.firstNotipme);
  if (id >= ids.firstMoreipme) return entryAt(ids.moreipme as IpFile, id - ids.firstMoreipme);
  const fixed = ids.implicit[id] as Fixed;
  return "origin" in fixed ? fixed : { origin: { kind: "implicit" }, ...fixed };
}
