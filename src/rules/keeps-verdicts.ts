import { entryAt, makeLists } from "../qmail/ipme.ts";
import { lineStart } from "../qmail/lines.ts";
import { entryText, hasHostBits, isGapped, netmaskLength } from "../qmail/netmask.ts";
import type { EntryValue, IpFile, IpFileName } from "../qmail/types.ts";
import { differenceBetween, isSame } from "../space/difference.ts";
import { isSameIpv6 } from "../space/ipv6-difference.ts";
import { countParts, makeVerdictMap } from "../space/verdict-map.ts";
import { wouldChange } from "../space/would-change.ts";
import { applyEdits, type Edit } from "./edit.ts";
import type { Subject } from "./subject.ts";

/** Do the entries of the changed lines stay as they are or, where they differ, all verdicts? */
export function keepsVerdicts(subject: Subject, file: IpFile, edits: readonly Edit[]): boolean {
  const first = edits[0];
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return true;
  const from = lineStart(file.bytes, first.start);
  const newline = file.bytes.indexOf(0x0a, last.end);
  const to = newline < 0 ? file.bytes.length : newline + 1;
  const read = (bytes: Uint8Array): IpFile => file.reader.file(file.name, file.path, bytes);
  const were = read(file.bytes.subarray(from, to));
  const are = read(applyEdits(file.bytes, edits, from, to));
  if (areEqual(were, are)) return true;
  const before = pairsOf(were);
  const after = pairsOf(are);
  const added = [...after.keys()].filter((key) => !before.has(key));
  const removed = [...before.keys()].filter((key) => !after.has(key));
  if (added.length === 0 && removed.length === 0) return true;
  if (removed.length === 0 && added.some((key) => makesMe(subject, file.name, after.get(key) as Pair))) return false;
  const where = subject.where();
  if (where === null) return false;
  const isNew = added.map((key) => after.get(key) as Pair);
  const list = file.name;
  // Where the interfaces are unknown, a single address in notipme could exclude one of them.
  const mayExclude = (pair: Pair, unless: IpFile): boolean =>
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
  if (removed.some((key) => mayExclude(before.get(key) as Pair, changed))) return false;
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

/**
 * Does the first address of an entry become me on every host, if it is added to this list? Most entries that a fix adds show it by that
 * one, and no map of all addresses is made.
 */
function makesMe(subject: Subject, list: IpFileName, { address, netmask }: Pair): boolean {
  if (list !== "moreipme" || subject.dialect.singles !== undefined || subject.needless().tooMany) return false;
  return netmaskLength(netmask) > subject.needless().lengthsAt(address).notipme && !subject.isMe({ address, netmask });
}

/** How many bytes and pieces may be gone through for one directory. */
const MOST_WORK = 2 ** 26;
const spent = new WeakMap<Subject, number>();

/**
 * Comparing all verdicts costs as much as the whole directory, and a hostile file could ask for it on every line. Beyond the
 * limit, a fix is not called safe.
 */
function mayCompare(subject: Subject, work: number): boolean {
  const before = spent.get(subject) ?? 0;
  if (before > MOST_WORK) return false;
  spent.set(subject, before + work);
  return true;
}

type Pair = EntryValue;

/**
 * Are the entries the same, one after the other? They nearly always are, and this shows it for a million
 * lines without a million texts.
 */
function areEqual({ entries: a }: IpFile, { entries: b }: IpFile): boolean {
  if (a.count !== b.count || a.ipv6 !== undefined || b.ipv6 !== undefined) return false;
  for (let i = 0; i < a.count; i++) if (a.address[i] !== b.address[i] || a.netmask[i] !== b.netmask[i]) return false;
  return true;
}

/** The distinct entries of some lines; those that match nothing are left out. */
function pairsOf(read: IpFile): Map<string, Pair> {
  const out = new Map<string, Pair>();
  for (let i = 0; i < read.entries.count; i++) {
    const pair = entryAt(read, i);
    if (!hasHostBits(pair.address, pair.netmask)) out.set(entryText(pair), pair);
  }
  return out;
}

function holds({ entries: { count, address, netmask, ipv6 } }: IpFile, pair: Pair): boolean {
  for (let i = 0; i < count; i++) {
    const six = ipv6?.(i) ?? undefined;
    if (six === pair.ipv6 && address[i] === pair.address && netmask[i] === pair.netmask) return true;
  }
  return false;
}
