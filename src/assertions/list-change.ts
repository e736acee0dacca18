import type { AddressRange } from "../mail/hosts.ts";
import type { ListChange } from "../mail/mutated-lists.ts";
import type { Entries, EntryValue, IpFile, IpFileName, Lists } from "../qmail/types.ts";
import { lowerBound } from "../space/lower-bound.ts";

/**
 * A line of moreipme or notipme that is gone, or has another entry in its place. `files`: the file, as the hosts that use it have
 * read it. Null where none of these has an entry there.
 */
export function listChange(
  files: Iterable<IpFile>,
  name: IpFileName,
  line: number,
  other: Pick<EntryValue, "address" | "netmask"> | null,
): ListChange | null {
  const within = { from: 0xffffffff, to: -1 };
  const add = (address: number, netmask: number): void => {
    within.from = Math.min(within.from, address);
    within.to = Math.max(within.to, lastOf(address, netmask));
  };
  for (const { entries } of files) {
    const { from, to } = rowsOf(entries, line);
    for (let i = from; i < to; i++) add(entries.address[i] as number, entries.netmask[i] as number);
  }
  if (within.to < 0) return null;
  if (other !== null) add(other.address, other.netmask);
  const changed = (lists: Lists): Lists => {
    const file = lists[name];
    return file === null ? lists : { ...lists, [name]: changedFile(file, line, other) };
  };
  return {
    within,
    changed,
    near(lists) {
      const { moreipme, notipme } = changed(lists);
      return { ...lists, moreipme: nearIn(moreipme, within), notipme: nearIn(notipme, within) };
    },
  };
}

function lastOf(address: number, netmask: number): number {
  return (address | ~netmask) >>> 0;
}

/** The entries of a line: nearly always one. Lines are in ascending order. */
function rowsOf({ count, line }: Entries, wanted: number): { readonly from: number; readonly to: number } {
  const from = lowerBound(line, wanted, 0, count);
  let to = from;
  while (to < count && line[to] === wanted) to++;
  return { from, to };
}

function changedFile(file: IpFile, line: number, other: Pick<EntryValue, "address" | "netmask"> | null): IpFile {
  const { from, to } = rowsOf(file.entries, line);
  if (other === null) return withRows(file, (column) => cutOut(column, from, to, file.entries.count));
  const changed = withRows(file, (column) => column.slice(0, file.entries.count));
  changed.entries.address.fill(other.address, from, to);
  changed.entries.netmask.fill(other.netmask, from, to);
  return changed;
}

function cutOut(column: Uint32Array, from: number, to: number, count: number): Uint32Array {
  const rest = new Uint32Array(count - (to - from));
  rest.set(column.subarray(0, from));
  rest.set(column.subarray(to, count), from);
  return rest;
}

function withRows(file: IpFile, made: (column: Uint32Array) => Uint32Array): IpFile {
  const { entries } = file;
  const [address, netmask, line, start] = [entries.address, entries.netmask, entries.line, entries.start].map(made);
  if (!address || !netmask || !line || !start) return file;
  return { ...file, entries: { ...entries, address, netmask, line, start, count: address.length } };
}

/** The entries that match an address of a range. */
function nearIn(file: IpFile | null, { from, to }: AddressRange): IpFile | null {
  if (file === null) return null;
  const { count, address, netmask } = file.entries;
  const rows: number[] = [];
  for (let i = 0; i < count; i++) {
    const first = address[i] as number;
    if (first <= to && lastOf(first, netmask[i] as number) >= from) rows.push(i);
  }
  return withRows(file, (column) => Uint32Array.from(rows, (i) => column[i] as number));
}
