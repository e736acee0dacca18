import { entryText } from "../../qmail/netmask.ts";
import { firstLike } from "../../space/needless.ts";
import { STATUS } from "../../space/status.ts";
import { entriesOf } from "../needless-entry.ts";
import { removal, removalRemedy } from "../removal.ts";
import type { Found, FoundMany, Rule } from "../rule.ts";

export const duplicateEntry: Rule = {
  id: "duplicate-entry",
  level: "warning",
  summary: "an earlier line of the same file reads as the same entry",
  fix: "removes the line",
  bad: { moreipme: "203.0.113.7\n203.0.113.7/255.255.255.255\n" },
  good: { moreipme: "203.0.113.7\n203.0.113.8\n" },
  *directory(subject): Generator<Found | FoundMany> {
    const statuses = subject.needless().status;
    for (const file of subject.ipFiles) {
      const { address, netmask } = file.entries;
      yield* entriesOf(subject, file, statuses, STATUS.duplicate, (i) => {
        const original = firstLike(subject.ids, subject.needless(), file, i);
        const text = entryText({ address: address[i] as number, netmask: netmask[i] as number });
        const fix = removal(file, i, () => true);
        return {
          message: `Line ${original} of this file already reads as ${text}.`,
          remedy: removalRemedy(fix),
          related: [{ file, line: original, message: `the same entry, ${text}` }],
          fix,
        };
      });
    }
  },
};
