import { hasOwnError } from "../lines/lost-addresses.ts";
import { makeLists } from "../qmail/ipme.ts";
import type { IpFile, LineReading } from "../qmail/types.ts";
import { STATUS } from "../space/entry-status.ts";
import type { EntryPlace } from "../space/judged-entries.ts";
import { lowerBound } from "../space/lower-bound.ts";
import { makeVerdictMap } from "../space/verdict-map.ts";
import type { Subject } from "./subject.ts";

type IsNeeded = (place: EntryPlace) => boolean;

const known = new WeakMap<Subject, IsNeeded>();

/**
 * Is it a redundant entry that cannot be taken away although its line is in order, because it is redundant only without another
 * line that has an error of its own, and so stays? There is hardly ever one.
 */
export function isNeededByFaultyLine(subject: Subject, place: EntryPlace): boolean {
  let isNeeded = known.get(subject);
  if (isNeeded === undefined) {
    isNeeded = findThem(subject);
    known.set(subject, isNeeded);
  }
  return isNeeded(place);
}

function findThem(subject: Subject): IsNeeded {
  const kept = [...faultyNeedless(subject)];
  const where = kept.length === 0 ? null : subject.where();
  if (where === null) return () => false;
  const { dialect, hosts } = subject;
  return subject
    .needless()
    .neededBesides(kept, where, (host, moreipme, notipme) =>
      makeVerdictMap(makeLists(dialect, hosts[host]?.set ?? null, moreipme, notipme)),
    );
}

/** The duplicate and redundant entries whose lines have an error of their own. */
function* faultyNeedless(subject: Subject): Generator<EntryPlace> {
  const needless = subject.needless();
  for (const file of subject.ipFiles) {
    for (const index of notableEntries(file)) {
      const place = { name: file.name, index };
      const status = needless.status(place);
      if (status !== STATUS.redundant && status !== STATUS.duplicate) continue;
      if (hasOwnError(file, readLineOf(file, index))) yield place;
    }
  }
}

/** The entries on notable lines. */
function* notableEntries({ entries: { count, line }, notable }: IpFile): Generator<number> {
  for (let k = 0, i = 0; k < notable.count; k++) {
    i = lowerBound(line, notable.line[k] as number, i, count);
    if (i < count && line[i] === notable.line[k]) yield i;
  }
}

function readLineOf({ bytes, entries, reader }: IpFile, index: number): LineReading {
  return reader.line(bytes, entries.line[index] as number, entries.start[index] as number);
}
