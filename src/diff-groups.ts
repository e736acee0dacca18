import type { HostDifference, JudgedSide } from "./diff.ts";
import type { Entry } from "./qmail/types.ts";
import { runOf } from "./space/difference.ts";
import { entryOf } from "./space/ids.ts";
import { appendRange, countAddresses, type Ranges } from "./space/networks.ts";
import { isMeAt, type Where } from "./space/where.ts";

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
/** There are fewer ids than this (`blocks.ts`), so that two of them make one exact number. */
const MOST_IDS = 2 ** 26 + 2;

/** Groups what differs by the lines responsible, what becomes me first; `rest` addresses have other causes still. */
export function groupChanges({ base, head, difference }: HostDifference): {
  readonly groups: readonly ChangeGroup[];
  readonly rest: number;
} {
  const { basePiece, headPiece } = difference;
  const { where: before } = base;
  const { where: now } = head;
  const open = new Map<number, { nowMe: boolean; ranges: number[]; b: number; h: number }>();
  let rest = 0;
  for (let i = 0; before !== null && now !== null && i < basePiece.length; i++) {
    const [b, h] = [basePiece[i] as number, headPiece[i] as number];
    const key = keyOf(causeIds(before, now, b, h));
    const known = open.get(key);
    const [from, to] = runOf(difference, before, now, i);
    if (known !== undefined) appendRange(known.ranges, from, to);
    else if (open.size < MOST_GROUPS) open.set(key, { nowMe: isMeAt(now, h), ranges: [from, to], b, h });
    else rest += to - from;
  }
  const groups = [...open.values()].map(({ nowMe, ranges, b, h }) => ({
    nowMe,
    ranges,
    count: countAddresses(ranges),
    causes: before === null || now === null ? [] : causesOf(base, head, causeIds(before, now, b, h)),
  }));
  return { groups: [...groups.filter(({ nowMe }) => nowMe), ...groups.filter(({ nowMe }) => !nowMe)], rest };
}

type CauseIds = readonly [baseIpme: number, baseNotipme: number, headIpme: number, headNotipme: number];

/**
 * The ids of the entries that made the difference, -1 for the others. An address becomes me because the ipme list has a longer
 * match now, or because the notipme list had one: at least one of the two, and the other way round where it stops being me.
 */
function causeIds(before: Where, now: Where, b: number, h: number): CauseIds {
  const grew = (was: Int8Array, is: Int8Array): number => Math.sign((is[h] as number) - (was[b] as number));
  const ipme = grew(before.ipmeLength, now.ipmeLength);
  const notipme = grew(before.notipmeLength, now.notipmeLength);
  return isMeAt(now, h)
    ? [-1, notipme < 0 ? (before.notipme[b] as number) : -1, ipme > 0 ? (now.ipme[h] as number) : -1, -1]
    : [ipme < 0 ? (before.ipme[b] as number) : -1, -1, -1, notipme > 0 ? (now.notipme[h] as number) : -1];
}

/** A number for the causes. What is gained and what is lost have one id of each list, and are told apart by the sign. */
function keyOf([baseIpme, baseNotipme, headIpme, headNotipme]: CauseIds): number {
  const gained = (headIpme + 1) * MOST_IDS + baseNotipme + 1;
  return gained > 0 ? gained : -((baseIpme + 1) * MOST_IDS + headNotipme + 1);
}

function causesOf(base: JudgedSide, head: JudgedSide, [bi, bn, hi, hn]: CauseIds): Cause[] {
  const one = (list: Cause["list"], side: Cause["side"], judged: JudgedSide, id: number): Cause[] =>
    id < 0 ? [] : [{ list, side, entry: entryById(judged, id) }];
  return [
    ...one("ipme", "head", head, hi),
    ...one("notipme", "head", head, hn),
    ...one("ipme", "base", base, bi),
    ...one("notipme", "base", base, bn),
  ];
}

/** The entry of a number, with its origin: those of interfaces are among the implicit ones there. */
function entryById({ lists, where }: JudgedSide, id: number): Entry {
  const fixed = lists.fixed[id];
  return fixed ?? entryOf((where as Where).ids, id);
}
