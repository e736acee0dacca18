import { hasOwnError } from "../lines/line-text.ts";
import { makeLists } from "../qmail/ipme.ts";
import { readLine } from "../qmail/lines.ts";
import type { IpFile } from "../qmail/types.ts";
import type { Deciders } from "../space/deciders.ts";
import { differenceBetween } from "../space/difference.ts";
import { lowerBound } from "../space/lower-bound.ts";
import { STATUS } from "../space/status.ts";
import { makeVerdictMap } from "../space/verdict-map.ts";
import type { Subject } from "./subject.ts";

const known = new WeakMap<Subject, ReadonlySet<number>>();

/**
 * The redundant entries that cannot be taken away although their lines are in order: they are redundant only without another
 * line that has an error of its own, and so stays. Nearly always there is none.
 */
export function neededByFaultyLine(subject: Subject): ReadonlySet<number> {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const found = findThem(subject);
  known.set(subject, found);
  return found;
}

function findThem(subject: Subject): ReadonlySet<number> {
  const stay = new Set<number>();
  const { status } = subject.needless();
  const isGone = (id: number): boolean => status[id] === STATUS.redundant || status[id] === STATUS.duplicate;
  const kept: number[] = [];
  for (const file of subject.ipFiles) {
    for (const [id, index] of notableEntries(subject, file)) {
      if (isGone(id) && hasOwnError(file, readLineOf(file, index))) kept.push(id);
    }
  }
  if (kept.length === 0) return stay;
  const gone = Uint8Array.from(status, (_, id) => (isGone(id) ? 1 : 0));
  for (const id of kept) gone[id] = 0;
  const where = subject.where();
  if (where === null) return stay;
  // Whatever decided where a verdict would change is put back, until none does.
  for (let changed = true; changed; ) {
    changed = false;
    const moreipme = without(subject.moreipme, gone, subject.ids.firstMoreipme);
    const notipme = without(subject.notipme, gone, subject.ids.firstNotipme);
    for (const [i, host] of where.entries()) {
      const set = subject.hosts[i]?.set ?? null;
      const after = makeVerdictMap(makeLists(subject.dialect, set, moreipme, notipme));
      if (after === null) continue;
      const difference = differenceBetween(host, after);
      for (const part of difference?.basePart ?? []) {
        for (const id of decidersOf(difference?.base as Deciders, part, subject)) {
          if (gone[id] !== 1) continue;
          gone[id] = 0;
          stay.add(id);
          changed = true;
        }
      }
    }
  }
  return stay;
}

/** The ids of a host's numbering, which has the interfaces among the first, in the directory's. */
function decidersOf(host: Deciders, part: number, { ids }: Subject): number[] {
  const offset = host.ids.firstMoreipme - ids.firstMoreipme;
  return [host.ipme[part] as number, host.notipme[part] as number]
    .map((id) => id - offset)
    .filter((id) => id >= ids.firstMoreipme);
}

function* notableEntries(subject: Subject, file: IpFile): Generator<readonly [id: number, index: number]> {
  const first = file.name === "moreipme" ? subject.ids.firstMoreipme : subject.ids.firstNotipme;
  const { count, line } = file.entries;
  for (let k = 0, i = 0; k < file.notable.count; k++) {
    i = lowerBound(line, file.notable.line[k] as number, i, count);
    if (i < count && line[i] === file.notable.line[k]) yield [first + i, i];
  }
}

function readLineOf({ bytes, entries }: IpFile, index: number): ReturnType<typeof readLine> {
  return readLine(bytes, entries.line[index] as number, entries.start[index] as number);
}

/** The file as it is read without the entries that are gone. */
function without(file: IpFile | null, gone: Uint8Array, first: number): IpFile | null {
  if (file === null) return null;
  const keep = (_: number, i: number): boolean => gone[first + i] !== 1;
  const { address, netmask, line, start } = file.entries;
  const columns = [address, netmask, line, start].map((column) => column.filter(keep));
  const [a, m, l, s] = columns as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  return { ...file, entries: { count: a.length, address: a, netmask: m, line: l, start: s } };
}
