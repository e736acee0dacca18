import { STATUS as MAIL } from "../../mail/key-status.ts";
import { entryAt } from "../../qmail/ipme.ts";
import { entryText } from "../../qmail/netmask.ts";
import { STATUS } from "../../space/entry-status.ts";
import { keyText } from "../control-words.ts";
import { lineRemoval } from "../line-removal.ts";
import { entriesOf } from "../needless-entry.ts";
import { hasStatus, twinOf } from "../needless-line.ts";
import { removal, removalRemedy } from "../removal.ts";
import { type Found, type FoundMany, foundIn, type Rule } from "../rule.ts";

export const duplicateEntry: Rule = {
  id: "duplicate-entry",
  level: "warning",
  summary: "an earlier line of the same file reads as the same entry",
  fix: "removes the line",
  bad: {
    moreipme: "203.0.113.7\n203.0.113.7/255.255.255.255\n",
    files: { rcpthosts: "example.com\nExample.com\n" },
  },
  good: { moreipme: "203.0.113.7\n203.0.113.8\n" },
  notableEntry(index, file, subject): Found | null {
    if (!hasStatus(file, index, MAIL.duplicate)) return null;
    return foundIn(file, index, () => {
      const { line, safe } = twinOf(subject, file, index);
      const what = file.kind === "map" ? `${keyText(file, index)} with the same value` : keyText(file, index);
      return {
        message: `Line ${line} of this file already has ${what}.`,
        remedy: safe ? "Delete the line." : `Correct line ${line} first, then see whether this one is still needed.`,
        related: [{ file, line, message: "the same entry" }],
        fix: lineRemoval(file, index, safe),
      };
    });
  },
  *directory(subject): Generator<Found | FoundMany> {
    const needless = subject.needless();
    for (const file of subject.ipFiles) {
      yield* entriesOf(subject, file, STATUS.duplicate, (i) => {
        const original = needless.firstLike(file, i);
        const text = entryText(entryAt(file, i));
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
