import type { Lists } from "../qmail/types.ts";
import { once } from "../text/once.ts";
import { isContiguous } from "./address-sets.ts";
import type { AddressRange } from "./hosts.ts";
import { numbering } from "./numbering.ts";

/** Who knows whether an address is me: a host, and its lists. */
export interface Judge {
  readonly lists: Lists;
  isMe(address: number): boolean;
}

const LAST = 0xffffffff;
const SINGLE = 0xffffffff;

/** Visits the contiguous ranges and the gapped netmasks of the lists; those of a shared file only once. */
export function eachEntry(
  all: Iterable<Lists>,
  range: (range: AddressRange) => void,
  gapped: (address: number, netmask: number) => void,
): void {
  const add = (address: number, netmask: number): void => {
    // With host bits set, an entry matches nothing.
    if ((address & ~netmask) !== 0) return;
    if (isContiguous(netmask)) range({ from: address, to: (address | ~netmask) >>> 0 });
    else gapped(address, netmask);
  };
  const told = new Set<Lists["moreipme"]>();
  for (const { fixed, moreipme, notipme } of all) {
    for (const { address, netmask } of fixed) add(address, netmask);
    for (const file of [moreipme, notipme]) {
      if (file === null || told.has(file)) continue;
      told.add(file);
      const { count, address, netmask } = file.entries;
      for (let i = 0; i < count; i++) add(address[i] as number, netmask[i] as number);
    }
  }
}

/**
 * The addresses at which some judge's verdict differs from that on the address before, where no netmask has gaps. Each judge is
 * asked where its own single addresses begin and end. Elsewhere judges with the same files and wider entries agree, so one of them
 * is asked there.
 */
export function verdictCuts(judges: readonly Judge[]): ReadonlySet<number> {
  const cuts = new Set<number>();
  const ask = ({ isMe }: Judge, at: number): void => {
    if (at > 0 && at <= LAST && !cuts.has(at) && isMe(at) !== isMe(at - 1)) cuts.add(at);
  };
  for (const judge of judges) for (const at of edgesOfSingles(judge.lists)) ask(judge, at);
  for (const group of groupsOf(judges)) {
    const edges = group.map(({ lists }) => once(() => new Set(edgesOfSingles(lists))));
    const askOne = (at: number): void => {
      const index = edges.findIndex((own) => !own().has(at));
      if (index >= 0) ask(group[index] as Judge, at);
    };
    const range = ({ from, to }: AddressRange): void => {
      askOne(from);
      askOne(to + 1);
    };
    eachEntry([(group[0] as Judge).lists], range, () => undefined);
  }
  return cuts;
}

/** Judges with the same files and, but for single addresses, the same entries. */
function groupsOf(judges: readonly Judge[]): Iterable<readonly Judge[]> {
  const groups = new Map<string, Judge[]>();
  const numberOf = numbering();
  for (const judge of judges) {
    const { moreipme, notipme } = judge.lists;
    const key = `${numberOf(moreipme)} ${numberOf(notipme)} ${widerEntries(judge.lists)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [judge]);
    else group.push(judge);
  }
  return groups.values();
}

/** The entries of a host that are not single addresses, as text. */
export function widerEntries({ fixed }: Lists): string {
  return fixed.flatMap(({ address, netmask }) => (netmask === SINGLE ? [] : [`${address}/${netmask}`])).join(" ");
}

/** The single addresses among the entries of a host. */
export function singlesOf({ fixed }: Lists): number[] {
  return fixed.flatMap(({ address, netmask }) => (netmask === SINGLE ? [address] : []));
}

function edgesOfSingles(lists: Lists): number[] {
  return singlesOf(lists).flatMap((address) => [address, address + 1]);
}
