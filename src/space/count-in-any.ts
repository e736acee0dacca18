import { sizeOf } from "./address-set.ts";
import { decidersOf } from "./class-map.ts";
import { isMeAt } from "./deciders.ts";
import { isSame } from "./difference.ts";
import { addEntries, collectEntries, isTooMany } from "./entry-classes.ts";
import { partsOf, type SpaceDifference } from "./sealed.ts";

/**
 * How many addresses are in this set (`of`) of at least one of these differences, by the classes of all their entries; null if
 * there are too many classes.
 */
export function countInAny(differences: readonly SpaceDifference[], of: "nowMe" | "noLongerMe"): number | null {
  const judged = differences.filter((difference) => !isSame(difference, false));
  const [only] = judged;
  if (only === undefined) return 0;
  if (judged.length === 1) return sizeOf(only[of]);
  const collector = collectEntries();
  let offset = 0;
  const sides = judged.map((difference) => {
    const { base, head } = partsOf(difference);
    return [base.ids, head.ids].map((ids) => {
      addEntries(collector, ids, offset);
      offset += ids.count;
      return { ids, offset: offset - ids.count };
    });
  });
  const entries = collector.divide();
  if (isTooMany(entries)) return null;
  const deciders = sides.map((both) => both.map(({ ids, offset }) => decidersOf(ids, entries, offset)));
  let count = 0;
  for (let cls = 0; cls < entries.classes.count; cls++) {
    const differs = deciders.some(([base, head]) => {
      const [was, is] = [base !== undefined && isMeAt(base, cls), head !== undefined && isMeAt(head, cls)];
      return was !== is && is === (of === "nowMe");
    });
    if (differs) count += entries.classes.size[cls] as number;
  }
  return count;
}
