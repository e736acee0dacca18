import { controlFile } from "../../qmail/control-files.ts";
import { type Found, foundIn, type Rule } from "../rule.ts";
import { countPatterns, isPattern } from "../stock-sender.ts";

export const regexUnderStock: Rule = {
  id: "regex-under-stock",
  level: "warning",
  summary: "a badmailfrom of regular expressions, in a dialect that compares addresses literally",
  fix: null,
  files: ["badmailfrom"],
  bad: { files: { badmailfrom: "^.*@spam\\.example$\n\\.invalid$\n" } },
  good: { files: { badmailfrom: "^.*@spam\\.example$\n\\.invalid$\n" }, dialect: "sagredo" },
  *list(file, { dialect }): Generator<Found> {
    if (file.name !== "badmailfrom" || controlFile(dialect.name, file.name)?.lookup === null) return;
    if (countPatterns(file, 2) < 2) return;
    let first = 0;
    while (!isPattern(file, first)) first++;
    yield foundIn(file, first, () => ({
      message: `This file holds regular expressions, and the qmail of the dialect ${dialect.name} has none: it compares each line with the sender literally, so they match nobody.`,
      remedy:
        "If the host runs sagredo's qmail, say so in qmailint.yaml (dialect: sagredo); otherwise write user@domain or @domain.",
      fix: null,
    }));
  },
};
