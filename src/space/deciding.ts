import type { Entry, IpFileName } from "../qmail/types.ts";
import { countsWithin } from "./counts-within.ts";
import { isMeAt, type SingleMap, type VerdictMap } from "./deciders.ts";
import { entryOf } from "./ids.ts";
import { unionOf } from "./intervals.ts";
import { decidersAt, pieceAt } from "./verdict-map.ts";

/**
 * The ids of the entries that decide some address of ranges, both ends of which belong to them; -1 where none matches. Each may
 * come again and again where there are pieces, which are gone through ascending.
 */
export function* decidingIn(where: VerdictMap, from: ArrayLike<number>, to: ArrayLike<number>): Generator<number> {
  const idOf = (part: number): number => (isMeAt(where, part) ? where.ipme[part] : where.notipme[part]) as number;
  if (where.kind === "classes") {
    const counts = countsWithin(where.entries.classes, from, to);
    for (let cls = 0; cls < where.count; cls++) if ((counts[cls] as number) > 0) yield idOf(cls);
    return;
  }
  for (let i = 0; i < from.length; i++) {
    const last = to[i] as number;
    for (
      let piece = pieceAt(where, from[i] as number);
      piece < where.count && (where.start[piece] as number) <= last;
      piece++
    ) {
      yield idOf(piece);
    }
  }
}

/** Tells of each entry of the files, by its index, whether it decides some address of these ranges. */
export function decidingLines(
  where: VerdictMap | SingleMap,
  ranges: readonly { readonly from: number; readonly to: number }[],
): (file: IpFileName, index: number) => boolean {
  const { from, to } = unionOf(ranges);
  const deciding = where.kind === "single" ? new Set<number>() : new Set(decidingIn(where, from, to));
  const { firstMoreipme, firstNotipme } = where.ids;
  return (file, index) => deciding.has(index + (file === "moreipme" ? firstMoreipme : firstNotipme));
}

/** What gives all addresses of a range their verdicts. */
export interface RangeExplained {
  /** The first of the entries that decide, in the order of the addresses. */
  readonly entries: readonly Entry[];
  readonly more: boolean;
  /** Some of the addresses no entry matches. */
  readonly someUnmatched: boolean;
}

/** So many parts of a map are looked at for it. */
const LOOKED_AT = 1000;

/** Which entries decide the addresses from `from` to `to`: of a single map only the first address is looked at. */
export function explainRange(where: VerdictMap | SingleMap, from: number, to: number, limit: number): RangeExplained {
  const entries: Entry[] = [];
  const seen = new Set<number>();
  let more = false;
  let looked = 0;
  for (const id of where.kind === "single" ? [decidingAt(where, from)] : decidingIn(where, [from], [to])) {
    more = ++looked > LOOKED_AT || (entries.length === limit && !seen.has(id));
    if (more) break;
    if (seen.has(id)) continue;
    seen.add(id);
    if (id >= 0) entries.push(entryOf(where.ids, id));
  }
  return { entries, more, someUnmatched: seen.has(-1) };
}

function decidingAt(where: SingleMap, address: number): number {
  const { ipme, notipme, ipmeLength, notipmeLength } = decidersAt(where, address);
  return ipmeLength > notipmeLength ? ipme : notipme;
}
