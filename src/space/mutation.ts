import { dotted, hasHostBits, netmaskLength, reach } from "../qmail/netmask.ts";
import type { IpFile } from "../qmail/types.ts";
import { meets, type Ranges, unionOf } from "./address-ranges.ts";
import { blockSize, blocksOf } from "./blocks.ts";
import { type ClassMutation, changeOfClasses, classMutation } from "./class-mutation.ts";
import { isMeAt, type PieceMap } from "./deciders.ts";
import type { Change, Mutant } from "./mutant.ts";
import { pieceAt, pieceEnd } from "./piece-map.ts";
import { type RunnersUp, runnersUp } from "./runners-up.ts";
import { type SingleMap, unsealAny, type VerdictMap } from "./sealed.ts";

/** One host, as mutation sees it. */
export type MutatedMap = PieceMutation | ClassMutation;

export interface PieceMutation {
  readonly kind: "pieces";
  readonly host: string | null;
  readonly where: PieceMap;
  readonly runnersUp: RunnersUp;
  /** The addresses of assertions that passed: a verdict that changes here is noticed. */
  readonly watched: Ranges;
}

export type Fate =
  | { readonly kind: "equivalent" }
  | { readonly kind: "killed" }
  | {
      readonly kind: "survived";
      readonly witness: string;
      readonly becomes: "me" | "not me";
      readonly host: string | null;
    };

/**
 * What mutants of a host's entries would change; null where gapped netmasks make too many classes. `passed`: the addresses of
 * assertions that passed.
 */
export function mutatedMap(
  host: string | null,
  sealed: VerdictMap | SingleMap,
  passed: readonly { readonly from: number; readonly to: number }[],
): MutatedMap | null {
  const where = unsealAny(sealed);
  if (where.kind === "single") return null;
  const watched = unionOf(passed);
  if (where.kind === "classes") return classMutation(host, where.ids, watched);
  return { kind: "pieces", host, where, runnersUp: runnersUp(where), watched };
}

/** What becomes of a mutant: exactly, from the pieces that the line and its replacement cover. */
export function judgeMutant(maps: readonly MutatedMap[], file: IpFile, index: number, mutant: Mutant): Fate {
  let survived: Fate | null = null;
  for (const map of maps) {
    const change =
      map.kind === "classes" ? changeOfClasses(map, file, index, mutant) : changeOfPieces(map, file, index, mutant);
    if (change === null) continue;
    if (change.noticed) return { kind: "killed" };
    if (survived !== null) continue;
    const told = change.told();
    if (told !== null) survived = { kind: "survived", ...told, host: map.host };
  }
  return survived ?? { kind: "equivalent" };
}

function changeOfPieces(map: PieceMutation, file: IpFile, index: number, mutant: Mutant): Change | null {
  let first: Change | null = null;
  for (const { from, to, me } of changes(map, file, index, mutant)) {
    if (meets(map.watched, from, to)) return { noticed: true };
    first ??= { noticed: false, told: () => ({ witness: dotted(from), becomes: me ? "me" : "not me" }) };
  }
  return first;
}

/** Where the verdict changes on one host, and to what. */
function* changes(
  { where, runnersUp }: PieceMutation,
  file: IpFile,
  index: number,
  { replacement }: Mutant,
): Generator<{ from: number; to: number; me: boolean }> {
  const { ids } = where;
  const { name } = file;
  const id = index + (name === "moreipme" ? ids.firstMoreipme : ids.firstNotipme);
  const best = name === "moreipme" ? where.ipme : where.notipme;
  const lengths = name === "moreipme" ? where.ipmeLength : where.notipmeLength;
  const seconds = name === "moreipme" ? runnersUp.ipme : runnersUp.notipme;
  const length = replacement === null ? -1 : netmaskLength(replacement.netmask);
  for (const { from, to, replaced } of regions(file, index, replacement)) {
    for (let piece = pieceAt(where, from); piece < where.count && (where.start[piece] as number) <= to; piece++) {
      const rest = best[piece] === id ? (seconds[piece] as number) : (lengths[piece] as number);
      const now = replaced ? Math.max(rest, length) : rest;
      const me = name === "moreipme" ? now > (where.notipmeLength[piece] as number) : isMeUnder(where, piece, now);
      if (me === isMeAt(where, piece)) continue;
      yield { from: Math.max(from, where.start[piece] as number), to: Math.min(to, pieceEnd(where, piece) - 1), me };
    }
  }
}

function isMeUnder(where: PieceMap, piece: number, notipmeLength: number): boolean {
  return (where.ipmeLength[piece] as number) > notipmeLength;
}

interface Region {
  readonly from: number;
  readonly to: number;
  /** The replacement covers it. */
  readonly replaced: boolean;
}

/** The addresses that the line or its replacement matches, ascending. A replaced line is an ordinary network. */
function regions(file: IpFile, index: number, replacement: Mutant["replacement"]): Iterable<Region> {
  const address = file.entries.address[index] as number;
  const netmask = file.entries.netmask[index] as number;
  if (replacement === null) return hasHostBits(address, netmask) ? [] : blocksOfEntry(address, netmask);
  const last = (address | ~netmask) >>> 0;
  const from = replacement.address;
  const to = (replacement.address | ~replacement.netmask) >>> 0;
  const replaced = { from, to, replaced: true };
  return to < last ? [replaced, { from: to + 1, to: last, replaced: false }] : [replaced];
}

function* blocksOfEntry(address: number, netmask: number): Generator<Region> {
  const size = blockSize(reach(netmask));
  const gaps = ~netmask & ~(size - 1);
  let filling = 0;
  for (let k = blocksOf(netmask); k > 0; k--) {
    const from = (address | filling) >>> 0;
    yield { from, to: from + size - 1, replaced: false };
    filling = (filling - gaps) & gaps;
  }
}
