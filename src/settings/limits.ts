/**
 * How much a run takes on, so that nothing in a pull request can cost minutes or gigabytes. Anything above is refused with a
 * sentence and exit status 2. README lists these for users.
 */
export const LIMITS = {
  /** Words, signs, blanks and line ends of a `qmailint.yaml`. */
  tokens: 1_000_000,
  /** Its keys and values. */
  values: 200_000,
  /** Items of assertions, counted once per host and control directory. */
  checks: 500_000,
  /** Classes of mail that assertions on patterns look at. */
  classes: 20_000_000,
  /** Control directories, counted once per host. */
  pairs: 100_000,
  /** Interface addresses, counted once per host. */
  addresses: 200_000,
  /** Bytes of all zone files. */
  zoneBytes: 268_435_456,
  /** Records of all zone files. */
  zoneRecords: 500_000,
  /** Names that patterns under `control` look at. */
  names: 2_000_000,
  /** Steps that the patterns of `exclude` take. */
  excludeSteps: 50_000_000,
  /** Bytes of a pattern: no path is longer. */
  pattern: 4096,
} as const;
