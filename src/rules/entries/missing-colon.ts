import { foreignCommentRemedy } from "../../lines/foreign-comment.ts";
import { FORM } from "../../mail/form.ts";
import { keyText } from "../control-words.ts";
import { type Found, foundIn, type Rule } from "../rule.ts";

export const missingColon: Rule = {
  id: "missing-colon",
  level: "error",
  summary: "a line without a colon in a file of keys and values, which qmail drops",
  fix: null,
  bad: { files: { virtualdomains: "example.com\nexample.net:net\n" } },
  good: { files: { virtualdomains: "example.com:com\nexample.net:net\n" } },
  notableEntry(index, file): Found | null {
    if (file.form(index) !== FORM.missingColon) return null;
    return foundIn(file, index, () => ({
      message: `There is no colon in ${keyText(file, index)}: a line of this file is a key, a colon and a value, and qmail drops any other.`,
      reads: "nothing",
      remedy:
        foreignCommentRemedy(file.bytes, file.entries.start[index] as number, file.entries.end[index] as number) ??
        REMEDIES[file.name] ??
        "Write a colon after the key, then the value.",
      fix: null,
    }));
  },
};

const REMEDIES: Readonly<Record<string, string>> = {
  virtualdomains: "Write domain:user, or domain: alone for a domain that is not virtual.",
  smtproutes: "Write domain:relay, or :relay for all other domains.",
  qmtproutes: "Write domain:relay, or :relay for all other domains.",
};
