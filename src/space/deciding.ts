import { countsWithin } from "./counts-within.ts";
import { isMeAt, type VerdictMap } from "./deciders.ts";
import { pieceAt } from "./verdict-map.ts";

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
