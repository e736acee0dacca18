import { entrySpan } from "../../lines/line-text.ts";
import { everythingLines, everythingIsMe as isReported } from "../everything.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";

export const everythingIsMe: Rule = {
  id: "everything-is-me",
  level: "error",
  summary: "0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave",
  fix: null,
  onlyWith: "unusual",
  needsBoth: true,
  bad: { moreipme: "0.0.0.0/0.0.0.0\n" },
  good: { moreipme: "203.0.113.0/255.255.255.0\n" },
  *directory(subject): Generator<Found> {
    const file = subject.moreipme;
    if (file === null) return;
    if (!isReported(subject)) return;
    for (const i of everythingLines(subject)) {
      yield foundOn(file, { line: file.entries.line[i] as number }, entrySpan(file, i), () => ({
        message:
          "Every address that no entry of notipme matches is me, all hosts on the Internet included: qmail takes their mail for its own, and it bounces (#5.4.6).",
        reads: "0.0.0.0/0.0.0.0",
        remedy: "Delete the line, and list the addresses that are really this server's.",
        fix: null,
      }));
    }
  },
};
