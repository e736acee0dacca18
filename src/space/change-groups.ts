import type { Entry } from "../qmail/types.ts";
import { type AddressSet, sizeOf } from "./address-set.ts";
import { type Deciders, isMeAt } from "./deciders.ts";
import { entryOf } from "./entry-numbers.ts";
import { partsOf, type SpaceDifference } from "./sealed.ts";

/** An entry that only one side has (or that is not as long on the other): why verdicts differ. */
export interface Cause {
  readonly list: "ipme" | "notipme";
  /** The side that has it: `base` means it was taken away, `head` that it was added. */
  readonly side: "base" | "head";
  readonly entry: Entry;
}

/** Addresses whose verdict changes for the same causes. */
export interface ChangeGroup {
  readonly nowMe: boolean;
  readonly set: AddressSet;
  readonly count: number;
  readonly causes: readonly Cause[];
}

/** The most groups that are told apart. */
const MOST_GROUPS = 1000;

/** A group, with the ids of its causes in each list, or -1. */
interface OpenGroup {
  readonly nowMe: boolean;
  readonly ipme: number;
  readonly notipme: number;
}

/** Groups what differs by the lines responsible, with what becomes me first; the remaining `rest` addresses have other causes. */
export function groupChanges(difference: SpaceDifference): {
  readonly groups: readonly ChangeGroup[];
  readonly rest: number;
} {
  const { base: before, head: now, basePart, headPart, setsOf } = partsOf(difference);
  const open: OpenGroup[] = [];
  // By the cause in the ipme list, then by the one in notipme.
  const gained = new Map<number, Map<number, number>>();
  const lost = new Map<number, Map<number, number>>();
  const groupOf = basePart.map((b, run) => {
    const h = headPart[run] as number;
    const nowMe = isMeAt(now, h);
    const ipme = nowMe ? ipmeCause(now, h, before, b) : ipmeCause(before, b, now, h);
    const notipme = nowMe ? notipmeCause(now, h, before, b) : notipmeCause(before, b, now, h);
    const causes = nowMe ? gained : lost;
    const same = causes.get(ipme) ?? new Map<number, number>();
    const known = same.get(notipme);
    if (known !== undefined) return known;
    if (open.length === MOST_GROUPS) return -1;
    causes.set(ipme, same.set(notipme, open.length));
    return open.push({ nowMe, ipme, notipme }) - 1;
  });
  const sets = setsOf((run) => groupOf[run] as number, open.length) ?? [];
  const groups = sets.map((set, i) => {
    const group = open[i] as OpenGroup;
    return { nowMe: group.nowMe, set, count: sizeOf(set), causes: causesOf(before, now, group) };
  });
  const all = sizeOf(difference.nowMe) + sizeOf(difference.noLongerMe);
  const rest = groups.reduce((left, { count }) => left - count, all);
  return { groups: [...groups.filter(({ nowMe }) => nowMe), ...groups.filter(({ nowMe }) => !nowMe)], rest };
}

// An address is me in part m of one side and not me in part n of the other. Then the first side has a longer match in the ipme
// list, or the second has one in notipme: at least one of the two. These are their ids, or -1.

function ipmeCause(me: Deciders, m: number, not: Deciders, n: number): number {
  return (me.ipmeLength[m] as number) > (not.ipmeLength[n] as number) ? (me.ipme[m] as number) : -1;
}

function notipmeCause(me: Deciders, m: number, not: Deciders, n: number): number {
  return (not.notipmeLength[n] as number) > (me.notipmeLength[m] as number) ? (not.notipme[n] as number) : -1;
}

/** What was added comes before what was taken away. */
function causesOf(base: Deciders, head: Deciders, { nowMe, ipme, notipme }: OpenGroup): Cause[] {
  const one = (list: Cause["list"], side: Cause["side"], id: number): Cause[] =>
    id < 0 ? [] : [{ list, side, entry: entryOf((side === "base" ? base : head).ids, id) }];
  return nowMe
    ? [...one("ipme", "head", ipme), ...one("notipme", "base", notipme)]
    : [...one("notipme", "head", notipme), ...one("ipme", "base", ipme)];
}
