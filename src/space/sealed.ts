import type { AddressSet } from "./address-set.ts";
import type { ClassMap, PieceMap, Singles } from "./deciders.ts";
import type { DifferentParts } from "./different-parts.ts";

// What other rooms hold of this one: they ask its functions, and what the answers are made of is known only here.

declare const SEALED: unique symbol;

/** Where is me, for one host: the whole space. */
export interface VerdictMap {
  readonly [SEALED]: "all";
}

/** The same where gapped netmasks make too many classes: one address at a time can be asked about. */
export interface SingleMap {
  readonly [SEALED]: "single";
}

/** Where two hosts' verdicts differ, exactly. */
export interface SpaceDifference {
  readonly [SEALED]: "difference";
  /** The addresses that become me, and that stop being me. */
  readonly nowMe: AddressSet;
  readonly noLongerMe: AddressSet;
  /**
   * Single addresses that notipme has on one side only: one that is an interface's would become me where they were removed,
   * and stop being me where they were added.
   */
  readonly excludedBefore: readonly number[];
  readonly excludedNow: readonly number[];
}

export function seal(map: PieceMap | ClassMap): VerdictMap {
  return map as unknown as VerdictMap;
}

export function sealSingles(map: Singles): SingleMap {
  return map as unknown as SingleMap;
}

export function sealDifference(difference: Omit<SpaceDifference, typeof SEALED> & DifferentParts): SpaceDifference {
  return difference as unknown as SpaceDifference;
}

export function unseal(map: VerdictMap): PieceMap | ClassMap {
  return map as unknown as PieceMap | ClassMap;
}

export function unsealAny(map: VerdictMap | SingleMap): PieceMap | ClassMap | Singles {
  return map as unknown as PieceMap | ClassMap | Singles;
}

/** The parts that differ. */
export function partsOf(difference: SpaceDifference): DifferentParts {
  return difference as unknown as DifferentParts;
}
