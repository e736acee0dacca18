import type { ClassMap, Deciders, DecidersAt } from "./deciders.ts";
import { addEntries, collectEntries, type EntryClasses, eachEntryOf, isTooMany } from "./entry-classes.ts";
import { type EntryNumbers, isNotipme, lengthOf } from "./entry-numbers.ts";

/** Which addresses are me, by classes; null where there are too many. */
export function makeClassMap(ids: EntryNumbers): ClassMap | null {
  const collector = collectEntries();
  addEntries(collector, ids);
  const entries = collector.divide();
  return isTooMany(entries) ? null : { kind: "classes", entries, ...decidersOf(ids, entries) };
}

/** The entry at which there are too many classes, or null. */
export function entryOfTooMany(ids: EntryNumbers): number | null {
  const collector = collectEntries();
  addEntries(collector, ids);
  const entries = collector.divide();
  return isTooMany(entries) ? entries.tooManyWith : null;
}

/** What decides each class (nothing, if it has no address); `offset` was added to the numbers of these entries, and others are passed over. */
export function decidersOf(ids: EntryNumbers, entries: EntryClasses, offset = 0): Deciders {
  const { count } = entries.classes;
  const ipme = new Int32Array(count);
  const notipme = new Int32Array(count);
  const ipmeLength = new Int8Array(count);
  const notipmeLength = new Int8Array(count);
  for (let cls = 0; cls < count; cls++) {
    const isEmpty = entries.classes.size[cls] === 0;
    const best = bestOf(ids, (visit) => (isEmpty ? undefined : eachEntryOf(entries, cls, visit)), offset);
    ipme[cls] = best.ipme;
    notipme[cls] = best.notipme;
    ipmeLength[cls] = best.ipmeLength;
    notipmeLength[cls] = best.notipmeLength;
  }
  return { ids, count, ipme, notipme, ipmeLength, notipmeLength };
}

/** The best match in each list among some entries: the greatest length, and the first of equals. */
export function bestOf(ids: EntryNumbers, each: (visit: (entry: number) => void) => void, offset = 0): DecidersAt {
  let ipme = -1;
  let notipme = -1;
  let ipmeLength = -1;
  let notipmeLength = -1;
  each((entry) => {
    const id = entry - offset;
    if (id < 0 || id >= ids.count) return;
    const length = lengthOf(ids, id);
    if (isNotipme(ids, id)) {
      if (length > notipmeLength || (length === notipmeLength && id < notipme)) {
        notipme = id;
        notipmeLength = length;
      }
    } else if (length > ipmeLength || (length === ipmeLength && id < ipme)) {
      ipme = id;
      ipmeLength = length;
    }
  });
  return { ipme, notipme, ipmeLength, notipmeLength };
}
