import { isGapped } from "../qmail/netmask.ts";
import type { EntryValue, IpFile } from "../qmail/types.ts";

export type PlainEntry = Pick<EntryValue, "address" | "netmask">;

interface Block extends PlainEntry {
  /** It is in the list of what is me. */
  readonly me: boolean;
}

/** How many entries are compared with each other. */
export const MOST_ENTRIES = 64;
const WHOLE = 0xffffffff;

/**
 * Does each entry decide some address? False where that cannot be seen at once. `moreipme`, `notipme`: distinct entries, none of
 * which matches everything, or matches nothing because of its host bits. `implicit`: the entries that qmail has before them.
 * `declared`: no interface has an address that an entry matches; otherwise, any interface may have any address.
 */
export function areNeeded(
  implicit: readonly PlainEntry[],
  moreipme: readonly PlainEntry[],
  notipme: readonly PlainEntry[],
  declared: boolean,
): boolean {
  if (moreipme.length + notipme.length > MOST_ENTRIES) return false;
  const own = [...moreipme.map((one) => blockOf(one, true)), ...notipme.map((one) => blockOf(one, false))];
  const all = [...implicit.map((one) => blockOf(one, true)), ...own];
  return own.every((one) => isNeeded(one, all, declared));
}

function blockOf({ address, netmask }: PlainEntry, me: boolean): Block {
  return { address, netmask, me };
}

/** The entries of a file: all of them, or enough to see that there are too many. */
export function entriesIn(file: IpFile | null): PlainEntry[] {
  if (file === null) return [];
  const { count, address, netmask } = file.entries;
  return Array.from({ length: Math.min(count, MOST_ENTRIES + 1) }, (_, i) => ({
    address: address[i] as number,
    netmask: netmask[i] as number,
  }));
}

/**
 * An entry decides those of its addresses that lie in no narrower entry, in place of the narrowest entry around it. (An
 * interface address can be taken back only by a line of notipme with just that address.)
 */
function isNeeded(one: Block, all: readonly Block[], declared: boolean): boolean {
  let around: Block | null = null;
  let inside = 0;
  for (const other of all) {
    if (other === one || !meet(one, other)) continue;
    if (other.netmask === one.netmask || isGapped(other.netmask)) return false;
    if (other.netmask > one.netmask) inside += sizeOf(other);
    else if (around === null || other.netmask > around.netmask) around = other;
  }
  if (isGapped(one.netmask) || inside >= sizeOf(one)) return false;
  return (one.netmask === WHOLE && !one.me && !declared) || one.me !== (around?.me ?? false);
}

/** Do both match some address? */
export function meet(one: PlainEntry, other: PlainEntry): boolean {
  return ((one.address ^ other.address) & one.netmask & other.netmask) === 0;
}

function sizeOf({ netmask }: Block): number {
  return WHOLE - netmask + 1;
}
