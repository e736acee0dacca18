/** What section 3 of the rules says of an entry; by number, because a million entries have one each. */
export const STATUS = {
  needed: 0,
  duplicate: 1,
  idle: 2,
  shadowed: 3,
  redundant: 4,
  /** Needless only because an interface has the address. It stays in the lists. */
  alreadyInterface: 5,
  /** Host bits set: it matches nothing, and is set aside. */
  matchesNothing: 6,
} as const;
