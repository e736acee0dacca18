import type { Entry, IpFileName } from "../qmail/types.ts";
import { type Ranges, unionOf } from "./address-ranges.ts";
import { countsWithin } from "./counts-within.ts";
import { isMeAt } from "./deciders.ts";
import { entryOf } from "./entry-numbers.ts";
import { pieceAt } from "./piece-map.ts";
import { type SingleMap, unseal, unsealAny, type VerdictMap } from "./sealed.ts";
import { decidersAt, hasRanges } from "./verdict-map.ts";

/**
 * The ids of the entries that decide some address of a set; -1 where none matches. An id may be repeated. Pieces are visited in
 * ascending order.
 */
export function* decidingIn(sealed: VerdictMap, ranges: Ranges): Generator<number> {
  const where = unseal(sealed);
  const idOf = (part: number): number => (isMeAt(where, part) ? where.ipme[part] : where.notipme[part]) as number;
  if (where.kind === "classes") {
    const counts = countsWithin(where.entries.classes, ranges);
    for (let cls = 0; cls < where.count; cls++) if ((counts[cls] as number) > 0) yield idOf(cls);
    return;
  }
  for (let i = 0; i < ranges.length; i += 2) {
    const end = ranges[i + 1] as number;
    const first = pieceAt(where, ranges[i] as number);
    for (let part = first; part < where.count && (where.start[part] as number) < end; part++) yield idOf(part);
  }
}

/** Tells for each entry of the files, by its index, whether it decides some address of these ranges. */
export function decidingLines(
  where: VerdictMap | SingleMap,
  ranges: readonly { readonly from: number; readonly to: number }[],
): (file: IpFileName, index: number) => boolean {
  const deciding = hasRanges(where) ? new Set(decidingIn(where, unionOf(ranges))) : new Set<number>();
  const { firstMoreipme, firstNotipme } = unsealAny(where).ids;
  return (file, index) => deciding.has(index + (file === "moreipme" ? firstMoreipme : firstNotipme));
}

/** What gives all addresses of a range their verdicts. */
export interface RangeExplained {
  /** The first of the entries that decide, in the order of the addresses. */
  readonly entries: readonly Entry[];
  readonly more: boolean;
  /** No entry matches some of the addresses. */
  readonly someUnmatched: boolean;
}

/** How many parts of a map are looked at to explain a range. */
const LOOKED_AT = 1000;

/** Which entries decide the addresses from `from` to `to`: of a single map only the first address is looked at. */
export function explainRange(where: VerdictMap | SingleMap, from: number, to: number, limit: number): RangeExplained {
  const { ids } = unsealAny(where);
  const entries: Entry[] = [];
  const seen = new Set<number>();
  let more = false;
  let looked = 0;
  for (const id of hasRanges(where) ? decidingIn(where, [from, to + 1]) : [decidingAt(where, from)]) {
    more = ++looked > LOOKED_AT || (entries.length === limit && !seen.has(id));
    if (more) break;
    if (seen.has(id)) continue;
    seen.add(id);
    if (id >= 0) entries.push(entryOf(ids, id));
  }
  return { entries, more, someUnmatched: seen.has(-1) };
}

function decidingAt(where: SingleMap, address: number): number {
  const { ipme, notipme, ipmeLength, notipmeLength } = decidersAt(where, address);
  return ipmeLength > notipmeLength ? ipme : notipme;
}
