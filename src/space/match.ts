import { type Blocks, idOfTag, lowerBound, reachOfTag } from "./blocks.ts";
import { type Ids, lengthOf } from "./ids.ts";

/**
 * ipme_is for one host without interfaces, by looking the address up among the sorted blocks: the greatest length in each
 * list, or -1.
 */
export function lengthsAt(ids: Ids, { start, tag }: Blocks, address: number): { ipme: number; notipme: number } {
  const best = { ipme: -1, notipme: -1 };
  for (let reach = 0; reach <= 32; reach++) {
    const wanted = reach === 0 ? 0 : (address & (0xffffffff << (32 - reach))) >>> 0;
    for (let i = lowerBound(start, wanted); i < start.length && start[i] === wanted; i++) {
      const here = reachOfTag(tag[i] as number);
      if (here > reach) break;
      if (here < reach) continue;
      const id = idOfTag(tag[i] as number);
      const list = id < ids.firstNotipme ? "ipme" : "notipme";
      best[list] = Math.max(best[list], lengthOf(ids, id));
    }
  }
  return best;
}
