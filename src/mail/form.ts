/**
 * What is wrong with an entry itself: a number, because a million entries have one each. An entry that is not `fine` is not judged
 * any further; the other entries see it as qmail does.
 */
export const FORM = {
  fine: 0,
  /** The entry begins with the file's byte order mark. */
  byteOrderMark: 1,
  carriageReturn: 2,
  /** Its line has a NUL. */
  nulByte: 3,
  /** The entry, or the value after a map's colon, begins with a blank. */
  leadingBlank: 4,
  /** A `#` that was meant to begin a comment. */
  notAComment: 5,
  /** A map's entry without a colon: dropped. */
  missingColon: 6,
  /** A `*`. */
  wildcard: 7,
  /** An `@` where only a domain is looked up. */
  address: 8,
  // From here to `emptyDomain`, nobody can write the domain.
  blank: 9,
  controlByte: 10,
  slash: 11,
  colon: 12,
  emptyLabel: 13,
  trailingDot: 14,
  loneDot: 15,
  /** `.d` where only whole domains are looked up. */
  leadingDot: 16,
  /** `u@`. */
  emptyDomain: 17,
  /** An error was found elsewhere on the line: a value that is not a route, for example. */
  other: 18,
  /** Nothing known is wrong, but it has more dots than are looked at: there is nothing to say about it. */
  tooLong: 19,
} as const;

export type Form = (typeof FORM)[keyof typeof FORM];

/** The entry matches no domain that can be written. */
export function isDead(form: number): boolean {
  return form >= FORM.blank && form <= FORM.emptyDomain;
}
