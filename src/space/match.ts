import { type Blocks, blocksAround, idOfTag } from "./blocks.ts";
import { type Ids, isNotipme, lengthOf } from "./ids.ts";

/**
 * ipme_is for one host without interfaces, by looking the address up among the sorted blocks: the greatest length in each
 * list, or -1.
 */
export function lengthsAt(ids: Ids, blocks: Blocks, address: number): { ipme: number; notipme: number } {
  const best = { ipme: -1, notipme: -1 };
  for (const block of blocksAround(blocks, address)) {
    const id = idOfTag(blocks.tag[block] as number);
    const list = isNotipme(ids, id) ? "notipme" : "ipme";
    best[list] = Math.max(best[list], lengthOf(ids, id));
  }
  return best;
}
