import type { Entry } from "../qmail/types.ts";
import { entryOf } from "../space/ids.ts";
import { appendRange, countAddresses, type Ranges } from "../space/networks.ts";
import { isMeAt, pieceEnd, type Where } from "../space/where.ts";
import type { HostDifference, JudgedSide } from "./diff.ts";

/** An entry that one side has and the other has not (or not as an entry that long): why verdicts differ. */
export interface Cause {
  readonly list: "ipme" | "notipme";
  /** The side that has it: `base` is what was taken away, `head` what was added. */
  readonly side: "base" | "head";
  readonly entry: Entry;
}

/** Addresses whose verdict changes for the same causes. */
export interface ChangeGroup {
  readonly nowMe: boolean;
  readonly ranges: Ranges;
  readonly count: number;
  readonly causes: readonly Cause[];
}

/** More groups than this are not told apart. */
const MOST_GROUPS = 1000;

/** A group while it grows, with the ids of its causes in each list, or -1. */
interface OpenGroup {
  readonly nowMe: boolean;
  readonly ranges: number[];
  readonly ipme: number;
  readonly notipme: number;
}

/** Groups what differs by the lines responsible, what becomes me first; `rest` addresses have other causes still. */
export function groupChanges({ base, head, difference }: HostDifference): {
  readonly groups: readonly ChangeGroup[];
  readonly rest: number;
} {
  const { basePiece, headPiece } = difference;
  const { where: before } = base;
  const { where: now } = head;
  const open: OpenGroup[] = [];
  // By the cause in the ipme list, then by that in notipme.
  const gained = new Map<number, Map<number, OpenGroup>>();
  const lost = new Map<number, Map<number, OpenGroup>>();
  let rest = 0;
  for (let i = 0; before !== null && now !== null && i < basePiece.length; i++) {
    const b = basePiece[i] as number;
    const h = headPiece[i] as number;
    const nowMe = isMeAt(now, h);
    const ipme = nowMe ? ipmeCause(now, h, before, b) : ipmeCause(before, b, now, h);
    const notipme = nowMe ? notipmeCause(now, h, before, b) : notipmeCause(before, b, now, h);
    const same = (nowMe ? gained : lost).get(ipme);
    const known = same?.get(notipme);
    const from = Math.max(before.start[b] as number, now.start[h] as number);
    const to = Math.min(pieceEnd(before, b), pieceEnd(now, h));
    if (known !== undefined) appendRange(known.ranges, from, to);
    else if (open.length === MOST_GROUPS) rest += to - from;
    else {
      const group = { nowMe, ranges: [from, to], ipme, notipme };
      open.push(group);
      (nowMe ? gained : lost).set(ipme, (same ?? new Map<number, OpenGroup>()).set(notipme, group));
    }
  }
  const groups = open.map((group) => ({
    nowMe: group.nowMe,
    ranges: group.ranges,
    count: countAddresses(group.ranges),
    causes: causesOf(base, head, group),
  }));
  return { groups: [...groups.filter(({ nowMe }) => nowMe), ...groups.filter(({ nowMe }) => !nowMe)], rest };
}

// An address is me at piece m of one side and not me at piece n of the other one. Then the first has a longer match in the ipme
// list, or the second has one in notipme: at least one of the two. These are their ids, or -1.

function ipmeCause(me: Where, m: number, not: Where, n: number): number {
  return (me.ipmeLength[m] as number) > (not.ipmeLength[n] as number) ? (me.ipme[m] as number) : -1;
}

function notipmeCause(me: Where, m: number, not: Where, n: number): number {
  return (not.notipmeLength[n] as number) > (me.notipmeLength[m] as number) ? (not.notipme[n] as number) : -1;
}

/** What was added comes before what was taken away. */
function causesOf(base: JudgedSide, head: JudgedSide, { nowMe, ipme, notipme }: OpenGroup): Cause[] {
  const one = (list: Cause["list"], side: Cause["side"], id: number): Cause[] =>
    id < 0 ? [] : [{ list, side, entry: entryById(side === "base" ? base : head, id) }];
  return nowMe
    ? [...one("ipme", "head", ipme), ...one("notipme", "base", notipme)]
    : [...one("notipme", "head", notipme), ...one("ipme", "base", ipme)];
}

/** The entry of a number, with its origin: those of interfaces are among the implicit ones there. */
function entryById({ lists, where }: JudgedSide, id: number): Entry {
  const fixed = lists.fixed[id];
  return fixed ?? entryOf((where as Where).ids, id);
}
