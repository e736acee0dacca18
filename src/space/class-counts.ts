import type { Entry, Lists } from "../qmail/types.ts";
import { gappedEntries } from "./blocks.ts";
import { entryOfTooMany } from "./class-map.ts";
import { entryOf, numberEntries } from "./entry-numbers.ts";
import { partsOf, type SpaceDifference, unseal, type VerdictMap } from "./sealed.ts";

/** How many classes of gapped netmasks these maps and their difference keep. */
export function countClasses(maps: readonly (VerdictMap | null)[], difference: SpaceDifference | null): number {
  const own = (map: VerdictMap | null): number => {
    const where = map === null ? null : unseal(map);
    return where?.kind === "classes" ? where.count : 0;
  };
  const common = difference === null ? null : partsOf(difference).entries;
  return maps.reduce((sum, map) => sum + own(map), common?.classes.count ?? 0);
}

/** The entry at which the gapped netmasks of these lists make too many classes. `first`: the first entry with one, instead. */
export function entryWithGaps({ fixed, moreipme, notipme }: Lists, first: boolean): Entry | null {
  const ids = numberEntries(fixed, moreipme, notipme);
  const [gapped] = first ? gappedEntries(ids) : [];
  const id = first ? gapped : entryOfTooMany(ids);
  return id == null ? null : entryOf(ids, id);
}
