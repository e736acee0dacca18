import { type Blocks, eachTagAround, idOfTag } from "./blocks.ts";
import { addressOf, type EntryNumbers, isNotipme, lengthOf, netmaskById } from "./entry-numbers.ts";

/**
 * Calls `visit` with every entry that matches an address: those with ordinary netmasks are looked up among the sorted
 * blocks, the others are gone through.
 */
export function eachMatch(
  ids: EntryNumbers,
  blocks: Blocks,
  gapped: readonly number[],
  address: number,
  visit: (id: number) => void,
): void {
  eachTagAround(blocks, address, (tag) => visit(idOfTag(tag)));
  for (const id of gapped) if (((address ^ addressOf(ids, id)) & netmaskById(ids, id)) === 0) visit(id);
}

/** ipme_is for one host without interfaces: the greatest length in each list, or -1. */
export function lengthsAt(
  ids: EntryNumbers,
  { blocks, gapped }: { readonly blocks: Blocks; readonly gapped: readonly number[] },
  address: number,
): { ipme: number; notipme: number } {
  const best = { ipme: -1, notipme: -1 };
  eachMatch(ids, blocks, gapped, address, (id) => {
    const list = isNotipme(ids, id) ? "notipme" : "ipme";
    best[list] = Math.max(best[list], lengthOf(ids, id));
  });
  return best;
}
