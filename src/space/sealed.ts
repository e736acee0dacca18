import type { AddressSet } from "./address-set.ts";
import type { ClassMap, PieceMap, Singles } from "./deciders.ts";
import type { DifferentParts } from "./different-parts.ts";

// What other rooms hold of this one: they call its functions, and only this room knows what the answers are made of.

declare const SEALED: unique symbol;

/** Which addresses are me, for one host: the whole space. */
export interface VerdictMap {
  readonly [SEALED]: "all";
}

/** The same where gapped netmasks make too many classes: only single addresses can be asked about. */
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
   * Single addresses that notipme has on one side only: if an interface has one of them, that address becomes me where it was
   * removed, and stops being me where it was added.
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
