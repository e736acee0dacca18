import { STATUS } from "../../mail/key-status.ts";
import { keyText } from "../control-words.ts";
import { lineRemoval } from "../line-removal.ts";
import { hasStatus, twinOf } from "../needless-line.ts";
import { type Found, foundIn, type Rule } from "../rule.ts";

export const conflictingEntry: Rule = {
  id: "conflicting-entry",
  level: "warning",
  summary: "a line whose key a later line has with another value, so that this one is dead",
  fix: "removes the line",
  bad: { files: { smtproutes: "example.com:relay1.example.net\nexample.com:relay2.example.net\n" } },
  good: { files: { smtproutes: "example.com:relay2.example.net\n" } },
  notableEntry(index, file, subject): Found | null {
    if (!hasStatus(file, index, STATUS.conflicting)) return null;
    return foundIn(file, index, () => {
      const { line, safe, isFaulty } = twinOf(subject, file, index);
      return {
        message: `Line ${line} has the same key, ${keyText(file, index)}, with another value: the last line of a key counts, and this one is dead.`,
        remedy: isFaulty
          ? `Line ${line}, which counts, has an error of its own: decide first whether to correct it, or to delete it and keep this one.`
          : "Delete the line that is not meant; removing this one changes nothing.",
        related: [{ file, line, message: "this line counts" }],
        // The line with the error would be left.
        fix: isFaulty ? null : lineRemoval(file, index, safe),
      };
    });
  },
};
