import type { MailDifference } from "../../src/diff/mail-difference.ts";

/** What a difference says, without how it was found. */
export function told({ changes, stop }: MailDifference): unknown {
  return [
    stop,
    changes.map(({ patterns, witness, from, before, after, isOfAddresses }) => ({
      patterns,
      witness,
      from,
      before,
      after,
      isOfAddresses,
    })),
  ];
}
