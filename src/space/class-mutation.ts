import { dotted, netmaskLength } from "../qmail/netmask.ts";
import type { IpFile } from "../qmail/types.ts";
import type { Ranges } from "./address-ranges.ts";
import { decidersOf } from "./class-map.ts";
import { countsWithin } from "./counts-within.ts";
import { countCubes } from "./cube-count.ts";
import { cubesOf } from "./cube-set.ts";
import { type Deciders, isMeAt } from "./deciders.ts";
import { addEntries, collectEntries, type EntryClasses, eachEntryOf, isTooMany } from "./entry-classes.ts";
import { type EntryNumbers, isNotipme, lengthOf } from "./entry-numbers.ts";
import { type Change, type Mutant, mutantsOf, type Told } from "./mutant.ts";

/** One host, as mutation sees it where the addresses are divided into classes: by the entries and by whatever mutants cover. */
export interface ClassMutation {
  readonly kind: "classes";
  readonly host: string | null;
  readonly ids: EntryNumbers;
  readonly entries: EntryClasses;
  readonly deciders: Deciders;
  /** The length of the best match in each list without its best entry, or -1. */
  readonly seconds: { readonly ipme: Int8Array; readonly notipme: Int8Array };
  /** How many addresses of each class are covered by assertions that passed. */
  readonly watched: Float64Array;
  /** The classes of each entry and, by its text, of each replacement. */
  readonly classesOf: ReadonlyMap<number | string, readonly number[]>;
}

/** Null where there are too many classes. */
export function classMutation(host: string | null, ids: EntryNumbers, watched: Ranges): ClassMutation | null {
  const collector = collectEntries();
  addEntries(collector, ids);
  const texts: string[] = [];
  const known = new Set<string>();
  for (const file of [ids.moreipme, ids.notipme]) {
    for (let i = 0; file !== null && i < file.entries.count; i++) {
      for (const { text, replacement } of mutantsOf(
        file.entries.address[i] as number,
        file.entries.netmask[i] as number,
      )) {
        if (replacement === null || known.has(text)) continue;
        known.add(text);
        collector.add(ids.count + texts.length, replacement.address, replacement.netmask);
        texts.push(text);
      }
    }
  }
  const entries = collector.divide();
  if (isTooMany(entries)) return null;
  const { count, size } = entries.classes;
  const deciders = decidersOf(ids, entries);
  const seconds = { ipme: new Int8Array(count).fill(-1), notipme: new Int8Array(count).fill(-1) };
  const classesOf = new Map<number | string, number[]>();
  for (let cls = 0; cls < count; cls++) {
    if (size[cls] === 0) continue;
    eachEntryOf(entries, cls, (entry) => {
      const key = entry < ids.count ? entry : (texts[entry - ids.count] as string);
      const list = classesOf.get(key);
      if (list === undefined) classesOf.set(key, [cls]);
      else list.push(cls);
      if (entry >= ids.count || entry === deciders.ipme[cls] || entry === deciders.notipme[cls]) return;
      const second = isNotipme(ids, entry) ? seconds.notipme : seconds.ipme;
      second[cls] = Math.max(second[cls] as number, lengthOf(ids, entry));
    });
  }
  const counts = countsWithin(entries.classes, watched);
  return { kind: "classes", host, ids, entries, deciders, seconds, watched: counts, classesOf };
}

/**
 * Where the verdict changes on one host. The witness of a change that is not noticed is looked for only when it is asked for,
 * because all classes are gone through for it.
 */
export function changeOfClasses(
  map: ClassMutation,
  { name }: IpFile,
  index: number,
  { text, replacement }: Mutant,
): Change | null {
  const { ids, deciders, seconds, classesOf, watched, entries } = map;
  const inNotipme = name === "notipme";
  const id = index + (inNotipme ? ids.firstNotipme : ids.firstMoreipme);
  const [best, lengths, second] = inNotipme
    ? [deciders.notipme, deciders.notipmeLength, seconds.notipme]
    : [deciders.ipme, deciders.ipmeLength, seconds.ipme];
  const replaced = new Set(replacement === null ? [] : (classesOf.get(text) ?? []));
  const length = replacement === null ? -1 : netmaskLength(replacement.netmask);
  const becomes = new Map<number, boolean>();
  for (const cls of new Set([...(classesOf.get(id) ?? []), ...replaced])) {
    const rest = (best[cls] === id ? second[cls] : lengths[cls]) as number;
    const now = replaced.has(cls) ? Math.max(rest, length) : rest;
    const me = inNotipme ? (deciders.ipmeLength[cls] as number) > now : now > (deciders.notipmeLength[cls] as number);
    if (me === isMeAt(deciders, cls)) continue;
    if ((watched[cls] as number) > 0) return { noticed: true };
    becomes.set(cls, me);
  }
  return becomes.size === 0 ? null : { noticed: false, told: () => lowestOf(entries, becomes) };
}

/** The lowest address whose verdict changes; null where the classes are too intricate for that. */
function lowestOf({ classes }: EntryClasses, becomes: ReadonlyMap<number, boolean>): Told | null {
  const cubes = cubesOf(classes, (cls) => {
    const me = becomes.get(cls);
    return me === undefined ? -1 : me ? 1 : 0;
  });
  if (cubes === null) return null;
  const lowest = (label: number): number => countCubes(cubes, label).first(0, 0xffffffff);
  const [not, me] = [lowest(0), lowest(1)];
  const isMe = not < 0 || (me >= 0 && me < not);
  return { witness: dotted(isMe ? me : not), becomes: isMe ? "me" : "not me" };
}
