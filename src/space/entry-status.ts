/** Whether an entry is needed, and if not, why; a number, because a million entries have one each. */
export const STATUS = {
  needed: 0,
  duplicate: 1,
  idle: 2,
  shadowed: 3,
  redundant: 4,
  /** Needless only because an interface has the address. It stays in the lists. */
  alreadyInterface: 5,
  /** Host bits are set: it matches nothing, and is set aside. */
  matchesNothing: 6,
} as const;

/** It is no longer in the lists, or never was. */
export function isGone(status: number): boolean {
  return status === STATUS.duplicate || status === STATUS.redundant || status === STATUS.matchesNothing;
}

/** It may still turn out to be redundant. */
export function isCandidate(status: number): boolean {
  return status === STATUS.needed || status === STATUS.alreadyInterface;
}
