import { entryAt } from "../../qmail/ipme.ts";
import { KeySet } from "../../qmail/key-map.ts";
import type { Entry, EntryValue, IpFile, IpFileName } from "../../qmail/types.ts";
import { STATUS } from "../entry-status.ts";
import type { EntriesOnHosts, EntryPlace, JudgedEntries, NeedlessBecause } from "../judged-entries.ts";
import {
  affectedBy,
  type Key,
  keyAt,
  makeSingles,
  type SingleWorld,
  type Standing,
  topOf,
  valueWith,
} from "./single-world.ts";

const NAMES: readonly IpFileName[] = ["moreipme", "notipme"];

/** What is judged, and the results. */
interface Judging {
  readonly on: EntriesOnHosts;
  readonly declared: boolean;
  readonly standing: Standing;
  /** One per interface set; `empty`: without interfaces. */
  readonly worlds: readonly SingleWorld[];
  readonly empty: SingleWorld;
  readonly below: (top: number) => readonly bigint[];
  /** STATUS by entry. */
  readonly status: Readonly<Record<IpFileName, Uint8Array>>;
}

/**
 * Which entries of indimail's files are duplicates, idle, shadowed or redundant: exactly, for all addresses of both families and on all
 * declared hosts. Where no interface set is declared, for every possible one: then an entry of notipme could always exclude something.
 */
export function judgeSingles(on: EntriesOnHosts): JudgedEntries {
  const judging = setUp(on);
  markIdleAndShadowed(judging);
  markRedundant(judging);
  const { status } = judging;
  const statusAt = ({ name, index }: EntryPlace): number => status[name][index] as number;
  return {
    tooMany: false,
    status: statusAt,
    count: (name, wanted) => status[name].reduce((sum, its) => sum + (its === wanted ? 1 : 0), 0),
    *each(name, wanted) {
      for (let i = status[name].indexOf(wanted); i >= 0; i = status[name].indexOf(wanted, i + 1)) yield i;
    },
    explain: (place) => explain(judging, place, statusAt(place)),
    isNeedlessAlone: (place) => isNeedlessAlone(judging, place),
    firstLike: (file, index) => file.entries.line[firstWith(file, keyAt(file, index))] as number,
    neededBesides: (kept) => neededBesides(judging, kept),
    lengthsAt: () => ({ ipme: -1, notipme: -1 }),
    entryOfGaps: () => null,
  };
}

function setUp({ moreipme, notipme, sets, ...on }: EntriesOnHosts): Judging {
  const status = { moreipme: statusesOf(moreipme), notipme: statusesOf(notipme) };
  const declared = sets.every((set) => set !== null);
  const { standing, worlds, empty, below } = makeSingles({
    moreipme,
    notipme,
    sets: declared ? [...new Set(sets)] : [null],
  });
  return { on: { moreipme, notipme, sets, ...on }, declared, standing, worlds, empty, below, status };
}

/** Of equal entries, all but the first are marked as duplicates. */
function statusesOf(file: IpFile | null): Uint8Array {
  const status = new Uint8Array(file?.entries.count ?? 0);
  const known = new KeySet<Key>();
  for (let i = 0; file !== null && i < status.length; i++) {
    const key = keyAt(file, i);
    if (known.has(key)) status[i] = STATUS.duplicate;
    known.add(key);
  }
  return status;
}

/** Would every verdict stay the same on all of these hosts? */
function isNeedless({ standing, below }: Judging, worlds: readonly SingleWorld[], name: IpFileName, key: Key): boolean {
  const affected = affectedBy(name, key, below);
  return worlds.every((world) => {
    const before = affected.map((one) => world.isMe(one));
    standing[name].delete(key);
    const same = affected.every((one, i) => world.isMe(one) === before[i]);
    standing[name].add(key);
    return same;
  });
}

function markIdleAndShadowed(judging: Judging): void {
  const { on, declared, worlds, status } = judging;
  for (const name of NAMES) {
    const file = on[name];
    // Where the interfaces are unknown, one of them could have the address.
    if (file === null || (name === "notipme" && !declared)) continue;
    for (let i = 0; i < file.entries.count; i++) {
      const key = keyAt(file, i);
      if (status[name][i] !== STATUS.needed || !isNeedless(judging, worlds, name, key)) continue;
      if (name === "moreipme") {
        if (worlds.every((world) => !world.isMe(key))) status.moreipme[i] = STATUS.shadowed;
      } else if (worlds.every((world) => world.takenBy(key).length === 0)) status.notipme[i] = STATUS.idle;
      // Every candidate that it takes away belongs to an address that is me all the same.
      else if (worlds.every((world) => world.takenBy(key).every((one) => world.isMe(one)))) {
        status.notipme[i] = STATUS.shadowed;
      }
    }
  }
}

/** All entries one by one, moreipme before notipme and later lines first, until nothing more goes. */
function markRedundant(judging: Judging): void {
  const { on, declared, worlds, empty, standing, status } = judging;
  for (let more = true; more; ) {
    more = false;
    for (const name of NAMES) {
      const file = on[name];
      if (file === null || (name === "notipme" && !declared)) continue;
      for (let i = file.entries.count - 1; i >= 0; i--) {
        const key = keyAt(file, i);
        if (status[name][i] !== STATUS.needed || !isNeedless(judging, worlds, name, key)) continue;
        if (name === "moreipme" && !isNeedless(judging, [empty], name, key)) {
          status[name][i] = STATUS.alreadyInterface;
          continue;
        }
        status[name][i] = STATUS.redundant;
        standing[name].delete(key);
        more = true;
      }
    }
  }
}

function firstWith(file: IpFile, key: Key): number {
  let i = 0;
  while (keyAt(file, i) !== key) i++;
  return i;
}

/** The entries and interfaces that decide in its place. */
function explain({ on, worlds, below }: Judging, { name, index }: EntryPlace, status: number): NeedlessBecause {
  const key = keyAt(on[name] as IpFile, index);
  const because: Entry[] = [];
  const add = (file: IpFile | null, wanted: Key): void => {
    for (let i = 0; file !== null && i < file.entries.count; i++) {
      if (keyAt(file, i) !== wanted || (file.name === name && i === index)) continue;
      because.push(entryAt(file, i));
      return;
    }
  };
  const fixed = worlds.flatMap((world) => world.fixed.get(key) ?? []);
  let interfaces = fixed.filter(({ origin }) => origin.kind === "interface").slice(0, 1);
  if (name === "moreipme" && status === STATUS.shadowed) {
    const bytes = typeof key === "number" ? [key] : [topOf(key), key];
    for (const one of bytes) add(on.notipme, one);
    if (typeof key === "number") add(on.notipme, (BigInt(key) << 96n) | (0xffffn << 32n) | BigInt(key));
    interfaces = [];
  } else if (name === "moreipme") {
    const [implicit] = fixed.filter(({ origin }) => origin.kind === "implicit");
    if (implicit !== undefined) {
      because.push(implicit);
      interfaces = [];
    }
  } else if (status === STATUS.shadowed) add(on.moreipme, typeof key === "bigint" ? topOf(key) : key);
  else {
    for (const one of affectedBy("notipme", key, below)) {
      if (typeof one === "bigint") add(on.notipme, typeof key === "bigint" ? topOf(one) : one);
    }
    interfaces = [];
  }
  return { because, interfaces, witness: witnessOf(worlds, below, name, key) };
}

/** The first of the candidates' addresses that the entry has to do with, or its own. */
function witnessOf(
  worlds: readonly SingleWorld[],
  below: (top: number) => readonly bigint[],
  name: IpFileName,
  key: Key,
): EntryValue {
  const affected = affectedBy(name, key, below);
  const known = affected.filter((one) => worlds.some((world) => world.fixed.has(one) || world.isMe(one)));
  return valueWith(known[0] ?? key);
}

/** A redundant entry may be redundant only once others have gone: would it change nothing if it alone went? */
function isNeedlessAlone(judging: Judging, { name, index }: EntryPlace): boolean {
  const { on, standing, worlds, status } = judging;
  const gone = NAMES.flatMap((one) =>
    allWith(on[one], status[one], STATUS.redundant).map((key) => [one, key] as const),
  );
  for (const [one, key] of gone) standing[one].add(key);
  const answer = isNeedless(judging, worlds, name, keyAt(on[name] as IpFile, index));
  for (const [one, key] of gone) standing[one].delete(key);
  return answer;
}

function allWith(file: IpFile | null, status: Uint8Array, wanted: number): Key[] {
  const keys: Key[] = [];
  for (let i = 0; file !== null && i < status.length; i++) if (status[i] === wanted) keys.push(keyAt(file, i));
  return keys;
}

/** The redundant entries that must stay if those of `kept` do. */
function neededBesides(judging: Judging, kept: readonly EntryPlace[]): (at: EntryPlace) => boolean {
  const { on, standing, worlds, below, status } = judging;
  const isGone = (its: number | undefined): boolean => its === STATUS.redundant || its === STATUS.duplicate;
  const stays = kept
    .filter(({ name, index }) => isGone(status[name][index]))
    .map(({ name, index }) => ({ name, key: keyAt(on[name] as IpFile, index) }))
    .filter(({ name, key }) => !standing[name].has(key));
  const isMeNow = (key: Key): boolean[] => worlds.map((world) => world.isMe(key));
  const needed = (place: EntryPlace): boolean => {
    const key = keyAt(on[place.name] as IpFile, place.index);
    const affected = affectedBy(place.name, key, below);
    const before = affected.map(isMeNow);
    for (const one of stays) standing[one.name].add(one.key);
    const after = affected.map(isMeNow);
    for (const one of stays) standing[one.name].delete(one.key);
    return before.some((its, i) => its.some((me, host) => me !== after[i]?.[host]));
  };
  return (place) => stays.length > 0 && needed(place);
}
