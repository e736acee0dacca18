import { appendRange, type Ranges } from "./networks.ts";
import { isMeAt, pieceEnd, type Where } from "./where.ts";

/** Where two hosts' verdicts differ, exactly. Columns, because there may be millions of runs. */
export interface SpaceDifference {
  /** The addresses that become me, and that stop being me. */
  readonly nowMe: Ranges;
  readonly noLongerMe: Ranges;
  /** The runs in which the verdict differs, ascending: the piece of each side that holds it, so that it is what both have in common. */
  readonly basePiece: readonly number[];
  readonly headPiece: readonly number[];
  /**
   * Single addresses that notipme has on one side only: one that is an interface's would become me where they were removed,
   * and stop being me where they were added.
   */
  readonly excludedBefore: readonly number[];
  readonly excludedNow: readonly number[];
}

export const noDifference: SpaceDifference = {
  nowMe: [],
  noLongerMe: [],
  basePiece: [],
  headPiece: [],
  excludedBefore: [],
  excludedNow: [],
};

/** The length of a netmask that has all bits: only the single address itself has it. */
const SINGLE = 32;

/** Walks over both sides' pieces together. */
export function differenceBetween(base: Where, head: Where): SpaceDifference {
  const nowMe: number[] = [];
  const noLongerMe: number[] = [];
  const basePiece: number[] = [];
  const headPiece: number[] = [];
  const excludedBefore: number[] = [];
  const excludedNow: number[] = [];
  let b = 0;
  let h = 0;
  let at = 0;
  while (b < base.count) {
    const was = isMeAt(base, b);
    const is = isMeAt(head, h);
    const baseEnd = pieceEnd(base, b);
    const headEnd = pieceEnd(head, h);
    const end = Math.min(baseEnd, headEnd);
    if (was !== is) {
      appendRange(is ? nowMe : noLongerMe, at, end);
      basePiece.push(b);
      headPiece.push(h);
    }
    const before = base.notipmeLength[b] === SINGLE;
    const now = head.notipmeLength[h] === SINGLE;
    if (before !== now) (now ? excludedNow : excludedBefore).push(at);
    if (baseEnd === end) b++;
    if (headEnd === end) h++;
    at = end;
  }
  return { nowMe, noLongerMe, basePiece, headPiece, excludedBefore, excludedNow };
}

/** Does nothing differ, for these interfaces, or (`everyInterface`) for every possible set of interface addresses? */
export function isSame(difference: SpaceDifference, everyInterface: boolean): boolean {
  if (difference.basePiece.length > 0) return false;
  return !everyInterface || (difference.excludedBefore.length === 0 && difference.excludedNow.length === 0);
}
