import { collectEntries, eachEntryOf, isTooMany, type TooManyWith } from "./entry-classes.ts";
import { addressOf, type EntryNumbers, netmaskById } from "./entry-numbers.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";

/** The classes of some entries, with interface addresses told apart. Only those that have an address, numbered from 0. */
export interface DividedEntries {
  readonly count: number;
  /** Entry `id` matches the classes `list[first[id]]` to `list[first[id + 1] - 1]`. */
  readonly first: Uint32Array;
  readonly list: Uint32Array;
  /** Whether on some host the class is not an interface address (bare), and whether on some host it is. */
  readonly bare: Uint8Array;
  readonly isInterface: Uint8Array;
}

/** How many pairs of an entry and a class that it matches are kept. */
const MOST_PAIRS = 2 ** 27;

/** Divides the space by these entries, and by the interface addresses. */
export function divideEntries(
  ids: EntryNumbers,
  judged: readonly number[],
  interfaces: SeenInterfaces,
): DividedEntries | TooManyWith {
  const collector = collectEntries();
  for (const id of judged) collector.add(id, addressOf(ids, id), netmaskById(ids, id));
  for (const [k, address] of interfaces.address.entries()) collector.add(ids.count + k, address, 0xffffffff);
  const entries = collector.divide();
  if (isTooMany(entries)) return entries;
  const { size } = entries.classes;
  const first = new Uint32Array(ids.count + 1);
  const bare: number[] = [];
  const isInterface: number[] = [];
  let pairs = 0;
  for (let cls = 0; cls < size.length && pairs <= MOST_PAIRS; cls++) {
    if (size[cls] === 0) continue;
    let interfaceAt = -1;
    eachEntryOf(entries, cls, (entry) => {
      pairs++;
      if (entry < ids.count) (first[entry + 1] as number)++;
      else interfaceAt = entry - ids.count;
    });
    isInterface.push(interfaceAt < 0 ? 0 : 1);
    const on = interfaceAt < 0 ? 0 : (interfaces.on[interfaceAt] as readonly number[]).length;
    bare.push(on < interfaces.hosts ? 1 : 0);
  }
  if (pairs > MOST_PAIRS) return { tooManyWith: entries.owners.at(-1)?.[0] as number };
  for (let id = 0; id < ids.count; id++) (first[id + 1] as number) += first[id] as number;
  const list = new Uint32Array(first[ids.count] as number);
  const at = first.slice();
  for (let cls = 0, number = 0; cls < size.length; cls++) {
    if (size[cls] === 0) continue;
    const its = number++;
    eachEntryOf(entries, cls, (entry) => {
      if (entry < ids.count) list[(at[entry] as number)++] = its;
    });
  }
  return { count: bare.length, first, list, bare: Uint8Array.from(bare), isInterface: Uint8Array.from(isInterface) };
}
