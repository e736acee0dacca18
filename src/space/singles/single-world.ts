import { bytesOfCandidate, fixedCandidates } from "../../qmail/indimail/fixed-singles.ts";
import { KeyMap, KeySet } from "../../qmail/key-map.ts";
import type { Entry, EntryValue, InterfaceSet, IpFile } from "../../qmail/types.ts";

// Every entry is a single address, so taking one away can matter only to a few addresses, which are looked at one by one. An IPv4
// entry of notipme is the exception: it takes away every IPv6 candidate that begins with its bytes.

/** An address as a key: IPv4 as a number, IPv6 as a bigint. */
export type Key = number | bigint;

function keyOf({ address, ipv6 }: EntryValue): Key {
  return ipv6 ?? address;
}

export function valueWith(key: Key): EntryValue {
  return typeof key === "number"
    ? { address: key, netmask: 0xffffffff }
    : { address: 0, netmask: 0xffffffff, ipv6: key };
}

/** Both files on one host; entries can be taken away from them, by value. */
export interface SingleWorld {
  /** The candidates that come from no file, by address. */
  readonly fixed: Pick<KeyMap<Key, Entry>, "get" | "has" | "keys">;
  isMe(key: Key): boolean;
  /** The addresses that lose a candidate to this entry of notipme, whatever other entries do. */
  takenBy(excluded: Key): readonly Key[];
}

/** What both files say, each value once; a value that is not in here counts as removed. */
export interface Standing {
  readonly moreipme: KeySet<Key>;
  readonly notipme: KeySet<Key>;
}

const SHIFT = 96n;

export function topOf(ipv6: bigint): number {
  return Number(ipv6 >> SHIFT);
}

/** The bytes of an IPv4 candidate that comes from no file, and of one from moreipme. */
function bytesOf(address: number): { readonly fixed: bigint; readonly line: bigint } {
  const entry = { address, netmask: 0xffffffff };
  const fixed = bytesOfCandidate({ ...entry, origin: { kind: "implicit" } });
  return { fixed, line: fixed | (0xffffn << 32n) | BigInt(address) };
}

/** `below`: the IPv6 candidates of all hosts and of moreipme that begin with these four bytes. */
function makeWorld(
  set: InterfaceSet | null,
  { moreipme, notipme }: Standing,
  below: (top: number) => readonly bigint[],
): SingleWorld {
  const fixed = new KeyMap<Key, Entry>();
  for (const entry of fixedCandidates(set)) if (!fixed.has(keyOf(entry))) fixed.set(keyOf(entry), entry);
  const isCandidate = (key: Key): boolean => fixed.has(key) || moreipme.has(key);
  return {
    fixed,
    isMe(key) {
      if (typeof key === "bigint") return isCandidate(key) && !notipme.has(topOf(key)) && !notipme.has(key);
      if (notipme.has(key)) return false;
      const bytes = bytesOf(key);
      return (fixed.has(key) && !notipme.has(bytes.fixed)) || (moreipme.has(key) && !notipme.has(bytes.line));
    },
    takenBy(excluded) {
      if (typeof excluded === "number") return [excluded, ...below(excluded)].filter(isCandidate);
      const top = topOf(excluded);
      const bytes = bytesOf(top);
      const hasTop = (fixed.has(top) && bytes.fixed === excluded) || (moreipme.has(top) && bytes.line === excluded);
      return [...(isCandidate(excluded) ? [excluded] : []), ...(hasTop ? [top] : [])];
    },
  };
}

/** The key of an entry of a file. */
export function keyAt(file: IpFile, index: number): Key {
  return file.entries.ipv6?.(index) ?? (file.entries.address[index] as number);
}

/** Both files on some hosts. */
export interface Singles {
  readonly standing: Standing;
  /** One per set. */
  readonly worlds: readonly SingleWorld[];
  /** Without interfaces. */
  readonly empty: SingleWorld;
  /** The IPv6 candidates of all hosts and of moreipme that begin with these four bytes. */
  readonly below: (top: number) => readonly bigint[];
  readonly affected: (name: IpFile["name"], key: Key) => readonly Key[];
}

export function makeSingles({
  moreipme,
  notipme,
  sets,
}: {
  readonly moreipme: IpFile | null;
  readonly notipme: IpFile | null;
  readonly sets: readonly (InterfaceSet | null)[];
}): Singles {
  const keysIn = (file: IpFile | null): KeySet<Key> => {
    const keys = new KeySet<Key>();
    for (let i = 0; file !== null && i < file.entries.count; i++) keys.add(keyAt(file, i));
    return keys;
  };
  const standing: Standing = { moreipme: keysIn(moreipme), notipme: keysIn(notipme) };
  const tops = new Map<number, bigint[]>();
  const below = (top: number): readonly bigint[] => tops.get(top) ?? [];
  const empty = makeWorld(null, standing, below);
  const worlds = sets.map((set) => makeWorld(set, standing, below));
  const candidates = new KeySet<Key>(standing.moreipme);
  for (const world of [empty, ...worlds]) for (const key of world.fixed.keys()) candidates.add(key);
  for (const key of candidates) {
    if (typeof key === "number") continue;
    const known = tops.get(topOf(key));
    if (known === undefined) tops.set(topOf(key), [key]);
    else known.push(key);
  }
  return { standing, worlds, empty, below, affected: (name, key) => affectedBy(name, key, below) };
}

/** The addresses whose verdict an entry could change. */
export function affectedBy(name: IpFile["name"], key: Key, below: (top: number) => readonly bigint[]): readonly Key[] {
  if (name === "moreipme") return [key];
  return typeof key === "number" ? [key, ...below(key)] : [key, topOf(key)];
}
