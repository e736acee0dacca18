/**
 * Section 3 of the rules by brute force, written from the definitions alone and sharing no code with src/space: every
 * distinct address is enumerated (by splitting the space bit by bit), every line is taken away, verdicts are compared.
 */

export interface OracleEntry {
  readonly list: "moreipme" | "notipme";
  readonly line: number;
  readonly address: number;
  readonly netmask: number;
}

export type OracleStatus =
  | "needed"
  | "duplicate"
  | "idle"
  | "shadowed"
  | "redundant"
  | "alreadyInterface"
  | "matchesNothing";

export interface Item {
  readonly address: number;
  readonly netmask: number;
}

export const IMPLICIT: readonly Item[] = [
  { address: 0x7f000000, netmask: 0xff000000 },
  { address: 0, netmask: 0xffffffff },
];

/** One address of every class that no entry tells apart. */
export function representatives(items: readonly Item[]): number[] {
  const out: number[] = [];
  const split = (prefix: number, bit: number, live: readonly Item[]): void => {
    if (bit < 0 || live.every((item) => (item.netmask & (bit === 31 ? -1 : 2 ** (bit + 1) - 1)) === 0)) {
      out.push(prefix >>> 0);
      return;
    }
    for (const value of [0, 1]) {
      const matching = live.filter(
        (item) => ((item.netmask >>> bit) & 1) === 0 || ((item.address >>> bit) & 1) === value,
      );
      split((prefix | (value << bit)) >>> 0, bit - 1, matching);
    }
  };
  split(0, 31, items);
  return out;
}

export function octetwiseLength(netmask: number): number {
  const lengths: Record<number, number> = { 255: 8, 254: 7, 252: 6, 248: 5, 240: 4, 224: 3, 192: 2, 128: 1 };
  return [24, 16, 8, 0].reduce((sum, shift) => sum + (lengths[(netmask >>> shift) & 255] ?? 0), 0);
}

/** ipme_match: the greatest length of an entry that matches, or -1. */
export function best(items: readonly Item[], address: number): number {
  let length = -1;
  for (const item of items) {
    if ((address & item.netmask) >>> 0 === item.address) length = Math.max(length, octetwiseLength(item.netmask));
  }
  return length;
}

/** `hosts`: the interface addresses of each declared host, or null where none is declared. */
export function judge(entries: readonly OracleEntry[], hosts: readonly (readonly number[])[] | null): OracleStatus[] {
  return judgeInOrder(entries, hosts).status;
}

/** The same, and for each redundant entry the lists in which it was found to be so, itself included. */
export function judgeInOrder(
  entries: readonly OracleEntry[],
  hosts: readonly (readonly number[])[] | null,
): { status: OracleStatus[]; listsOf: Map<OracleEntry, readonly OracleEntry[]>; start: readonly OracleEntry[] } {
  const listsOf = new Map<OracleEntry, readonly OracleEntry[]>();
  const status = new Map<OracleEntry, OracleStatus>();
  for (const [i, entry] of entries.entries()) {
    const earlier = entries.slice(0, i);
    const alike = (e: OracleEntry): boolean =>
      e.list === entry.list && e.address === entry.address && e.netmask === entry.netmask;
    if (earlier.some(alike)) status.set(entry, "duplicate");
    else if ((entry.address & ~entry.netmask) !== 0) status.set(entry, "matchesNothing");
  }
  const start = entries.filter((entry) => !status.has(entry));
  let lists = start;
  const unknown = hosts === null;
  const sets = hosts ?? [[]];
  const faces = (set: readonly number[]): Item[] => set.map((address) => ({ address, netmask: 0xffffffff }));
  const all = representatives([...IMPLICIT, ...entries, ...sets.flatMap(faces)]);

  const ipme = (from: readonly OracleEntry[], set: readonly number[]): Item[] => [
    ...IMPLICIT,
    ...faces(set),
    ...from.filter((e) => e.list === "moreipme"),
  ];
  const notipme = (from: readonly OracleEntry[]): Item[] => from.filter((e) => e.list === "notipme");
  const isMe = (from: readonly OracleEntry[], set: readonly number[], a: number): boolean =>
    best(ipme(from, set), a) > best(notipme(from), a);
  const changesNothing = (
    from: readonly OracleEntry[],
    entry: OracleEntry,
    on: readonly (readonly number[])[],
  ): boolean => {
    const without = from.filter((e) => e !== entry);
    return on.every((set) => all.every((a) => isMe(from, set, a) === isMe(without, set, a)));
  };
  const needless = (from: readonly OracleEntry[], entry: OracleEntry): boolean => {
    if (!changesNothing(from, entry, sets)) return false;
    return !(unknown && entry.list === "notipme" && entry.netmask === 0xffffffff);
  };
  const matched = (entry: OracleEntry): number[] => all.filter((a) => (a & entry.netmask) >>> 0 === entry.address);

  for (const entry of lists) {
    if (!needless(lists, entry)) continue;
    const isIdle = (set: readonly number[]): boolean =>
      entry.list === "notipme" && matched(entry).every((a) => best(ipme(lists, set), a) < 0);
    const isShadowed = (set: readonly number[]): boolean =>
      entry.list === "moreipme"
        ? matched(entry).every((a) => !isMe(lists, set, a))
        : matched(entry).every((a) => best(ipme(lists, set), a) < 0 || isMe(lists, set, a));
    if (sets.every(isIdle)) status.set(entry, "idle");
    else if (sets.every((set) => isIdle(set) || isShadowed(set))) status.set(entry, "shadowed");
  }

  const candidates = lists
    .filter((entry) => !status.has(entry))
    .sort(
      (a, b) =>
        octetwiseLength(b.netmask) - octetwiseLength(a.netmask) ||
        (a.list === b.list ? b.line - a.line : a.list === "moreipme" ? -1 : 1),
    );
  for (let found = true; found; ) {
    found = false;
    for (const entry of candidates) {
      if (status.get(entry) === "redundant") continue;
      status.delete(entry);
      if (!needless(lists, entry)) continue;
      if (
        !unknown &&
        entry.list === "moreipme" &&
        entry.netmask === 0xffffffff &&
        !changesNothing(lists, entry, [[]])
      ) {
        status.set(entry, "alreadyInterface");
      } else {
        status.set(entry, "redundant");
        listsOf.set(entry, lists);
        lists = lists.filter((e) => e !== entry);
        found = true;
      }
    }
  }
  return { status: entries.map((entry) => status.get(entry) ?? "needed"), listsOf, start };
}
