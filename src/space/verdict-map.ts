import type { Entry, Lists } from "../qmail/types.ts";
import { gappedEntries, makeBlocks, makeOrdinaryBlocks } from "./blocks.ts";
import { bestOf, makeClassMap } from "./class-map.ts";
import { type DecidersAt, isMeAt } from "./deciders.ts";
import { eachEntryAt } from "./entry-classes.ts";
import { entryOf, numberEntries } from "./entry-numbers.ts";
import { eachMatch } from "./match.ts";
import { makePieceMap, pieceAt } from "./piece-map.ts";
import { type SingleMap, seal, sealSingles, unseal, unsealAny, type VerdictMap } from "./sealed.ts";

/** What one address is, and why. */
export interface VerdictAt {
  readonly me: boolean;
  readonly ipme: Entry | null;
  readonly notipme: Entry | null;
  readonly ipmeLength: number;
  readonly notipmeLength: number;
}

/** Null where gapped netmasks make too many classes. */
export function makeVerdictMap(lists: Lists): VerdictMap | null {
  const ids = numberEntries(lists.fixed, lists.moreipme, lists.notipme);
  const blocks = makeBlocks(ids);
  const map = blocks === null ? makeClassMap(ids) : makePieceMap(ids, blocks);
  return map === null ? null : seal(map);
}

/** What can be asked even where makeVerdictMap has no answer. */
export function makeSingleMap(lists: Lists): SingleMap {
  const ids = numberEntries(lists.fixed, lists.moreipme, lists.notipme);
  const nothing = { start: new Uint32Array(0), tag: new Uint32Array(0), gapped: false };
  const blocks = makeOrdinaryBlocks(ids) ?? nothing;
  return sealSingles({ kind: "single", ids, blocks, gapped: [...gappedEntries(ids)] });
}

/** Is the whole space known, rather than one address at a time? */
export function hasRanges(where: VerdictMap | SingleMap): where is VerdictMap {
  return unsealAny(where).kind !== "single";
}

/** The numbers of what decides one address. */
export function decidersAt(sealed: VerdictMap | SingleMap, address: number): DecidersAt {
  const where = unsealAny(sealed);
  if (where.kind === "single") {
    const { ids, blocks, gapped } = where;
    return bestOf(ids, (visit) => eachMatch(ids, blocks, gapped, address, visit));
  }
  if (where.kind === "classes") return bestOf(where.ids, (visit) => eachEntryAt(where.entries, address, visit));
  const piece = pieceAt(where, address);
  return {
    ipme: where.ipme[piece] as number,
    notipme: where.notipme[piece] as number,
    ipmeLength: where.ipmeLength[piece] as number,
    notipmeLength: where.notipmeLength[piece] as number,
  };
}

/** ipme_is for one address, with its evidence: the best match in each list and its length, or null and -1. */
export function verdictAt(where: VerdictMap | SingleMap, address: number): VerdictAt {
  const { ipme, notipme, ipmeLength, notipmeLength } = decidersAt(where, address);
  const { ids } = unsealAny(where);
  const entry = (id: number): Entry | null => (id < 0 ? null : entryOf(ids, id));
  return {
    me: ipmeLength > notipmeLength,
    ipme: entry(ipme),
    notipme: entry(notipme),
    ipmeLength,
    notipmeLength,
  };
}

/** Is some address me because of an entry of this length? */
export function isMeByLength(sealed: VerdictMap, length: number): boolean {
  const where = unseal(sealed);
  for (let part = 0; part < where.count; part++)
    if (where.ipmeLength[part] === length && isMeAt(where, part)) return true;
  return false;
}

/** How many parts the map divides the space into: that is how much there is to go through. */
export function countParts(where: VerdictMap): number {
  return unseal(where).count;
}
