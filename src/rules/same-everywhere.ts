import { makeLists } from "../qmail/ipme.ts";
import { isGapped } from "../qmail/netmask.ts";
import type { EntryValue, IpFile } from "../qmail/types.ts";
import { differenceBetween, isSame } from "../space/difference.ts";
import { isSameIpv6 } from "../space/ipv6-difference.ts";
import { countParts, makeVerdictMap } from "../space/verdict-map.ts";
import { wouldChange } from "../space/would-change.ts";
import { applyEdits, type Edit } from "./edit.ts";
import type { Subject } from "./subject.ts";

/** Entries that are not the same before and after some edits, by their texts. */
export interface Changed {
  readonly before: ReadonlyMap<string, EntryValue>;
  readonly after: ReadonlyMap<string, EntryValue>;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Do all verdicts stay the same, where entries do not? */
export function isSameEverywhere(
  subject: Subject,
  file: IpFile,
  edits: readonly Edit[],
  { before, after, added, removed }: Changed,
): boolean {
  const where = subject.where();
  if (where === null) return false;
  const isNew = added.map((key) => after.get(key) as EntryValue);
  const list = file.name;
  // Where the interfaces are unknown, a single address in notipme could exclude one of them.
  const mayExclude = (pair: EntryValue, unless: IpFile): boolean =>
    !subject.declared && list === "notipme" && pair.netmask === 0xffffffff && !holds(unless, pair);
  if (removed.length === 0 && subject.dialect.singles === undefined && !isNew.some((pair) => isGapped(pair.netmask))) {
    return !isNew.some(
      (pair) =>
        mayExclude(pair, file) || where.some((host) => wouldChange(host, list, pair.address, pair.netmask) !== false),
    );
  }
  if (!mayCompare(subject, file.bytes.length + where.reduce((sum, host) => sum + countParts(host), 0))) return false;
  const changed = file.reader.file(list, file.path, applyEdits(file.bytes, edits));
  if (isNew.some((pair) => mayExclude(pair, file))) return false;
  if (removed.some((key) => mayExclude(before.get(key) as EntryValue, changed))) return false;
  return subject.hosts.every(({ set }, i) => {
    const moreipme = list === "moreipme" ? changed : subject.moreipme;
    const notipme = list === "notipme" ? changed : subject.notipme;
    const lists = makeLists(subject.dialect, set, moreipme, notipme);
    const now = makeVerdictMap(lists);
    const then = where[i];
    if (now === null || then === undefined) return false;
    if (!isSameIpv6(subject.lists()[i]?.single, lists.single, false)) return false;
    const difference = differenceBetween(then, now);
    return difference !== null && isSame(difference, false);
  });
}

/** How many bytes and pieces may be gone through for one directory. */
const MOST_WORK = 2 ** 26;
const spent = new WeakMap<Subject, number>();

/**
 * Comparing all verdicts costs as much as judging the whole directory, and a hostile file could ask for it on every line. Beyond
 * the limit, a fix is not called safe.
 */
function mayCompare(subject: Subject, work: number): boolean {
  const before = spent.get(subject) ?? 0;
  if (before > MOST_WORK) return false;
  spent.set(subject, before + work);
  return true;
}

function holds({ entries: { count, address, netmask, ipv6 } }: IpFile, pair: EntryValue): boolean {
  for (let i = 0; i < count; i++) {
    const six = ipv6?.(i) ?? undefined;
    if (six === pair.ipv6 && address[i] === pair.address && netmask[i] === pair.netmask) return true;
  }
  return false;
}
