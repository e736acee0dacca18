import { readIpFile } from "../qmail/ip-file.ts";
import { makeLists } from "../qmail/ipme.ts";
import { lineStart } from "../qmail/lines.ts";
import { hasHostBits, isGapped } from "../qmail/netmask.ts";
import type { IpFile } from "../qmail/types.ts";
import { differenceBetween, isSame } from "../space/difference.ts";
import { countParts, makeVerdictMap } from "../space/verdict-map.ts";
import { wouldChange } from "../space/would-change.ts";
import { applyEdits, type Edit } from "./edit.ts";
import type { Subject } from "./subject.ts";

/** Do the entries of the changed lines, and where these differ all verdicts, stay as they are? */
export function keepsVerdicts(subject: Subject, file: IpFile, edits: readonly Edit[]): boolean {
  const first = edits[0];
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return true;
  const from = lineStart(file.bytes, first.start);
  const newline = file.bytes.indexOf(0x0a, last.end);
  const to = newline < 0 ? file.bytes.length : newline + 1;
  const before = entriesOf(file, file.bytes.subarray(from, to));
  const after = entriesOf(file, applyEdits(file.bytes, edits, from, to));
  const added = [...after.keys()].filter((key) => !before.has(key));
  const removed = [...before.keys()].filter((key) => !after.has(key));
  if (added.length === 0 && removed.length === 0) return true;
  const where = subject.where();
  if (where === null) return false;
  const isNew = added.map((key) => after.get(key) as Pair);
  const list = file.name;
  // Where the interfaces are unknown, a single address in notipme could exclude one.
  const mayExclude = (pair: Pair, unless: IpFile): boolean =>
    !subject.declared && list === "notipme" && pair.netmask === 0xffffffff && !holds(unless, pair);
  if (removed.length === 0 && !isNew.some((pair) => isGapped(pair.netmask))) {
    return !isNew.some(
      (pair) =>
        mayExclude(pair, file) || where.some((host) => wouldChange(host, list, pair.address, pair.netmask) !== false),
    );
  }
  if (!mayCompare(subject, file.bytes.length + where.reduce((sum, host) => sum + countParts(host), 0))) return false;
  const changed = readIpFile(list, file.path, applyEdits(file.bytes, edits));
  if (isNew.some((pair) => mayExclude(pair, file))) return false;
  if (removed.some((key) => mayExclude(before.get(key) as Pair, changed))) return false;
  return subject.hosts.every(({ set }, i) => {
    const moreipme = list === "moreipme" ? changed : subject.moreipme;
    const notipme = list === "notipme" ? changed : subject.notipme;
    const now = makeVerdictMap(makeLists(subject.dialect, set, moreipme, notipme));
    const then = where[i];
    if (now === null || then === undefined) return false;
    const difference = differenceBetween(then, now);
    return difference !== null && isSame(difference, false);
  });
}

/** So many bytes and pieces may be gone through for one directory. */
const MOST_WORK = 2 ** 26;
const spent = new WeakMap<Subject, number>();

/**
 * Comparing all verdicts costs as much as the whole directory, and a hostile file could ask for it on every line. Beyond the limit a
 * fix is not called safe.
 */
function mayCompare(subject: Subject, work: number): boolean {
  const before = spent.get(subject) ?? 0;
  if (before > MOST_WORK) return false;
  spent.set(subject, before + work);
  return true;
}

interface Pair {
  readonly address: number;
  readonly netmask: number;
}

/** The different entries of some lines; those that match nothing are left out. */
function entriesOf(file: IpFile, bytes: Uint8Array): Map<string, Pair> {
  const { count, address, netmask } = readIpFile(file.name, file.path, bytes).entries;
  const out = new Map<string, Pair>();
  for (let i = 0; i < count; i++) {
    const pair = { address: address[i] as number, netmask: netmask[i] as number };
    if (!hasHostBits(pair.address, pair.netmask)) out.set(`${pair.address}/${pair.netmask}`, pair);
  }
  return out;
}

function holds({ entries: { count, address, netmask } }: IpFile, pair: Pair): boolean {
  for (let i = 0; i < count; i++) if (address[i] === pair.address && netmask[i] === pair.netmask) return true;
  return false;
}
