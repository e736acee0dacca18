import { STATUS } from "../../space/entry-status.ts";
import { needlessEntries } from "../needless-entry.ts";
import type { Rule } from "../rule.ts";

export const idleExclusion: Rule = {
  id: "idle-exclusion",
  level: "warning",
  summary: "an entry of notipme that has nothing to exclude: none of its addresses is in the ipme list",
  fix: null,
  onlyWith: "needless entry",
  needsBoth: true,
  isExact: true,
  bad: { moreipme: "203.0.113.7\n", notipme: "198.51.100.0/255.255.255.0\n" },
  good: { moreipme: "203.0.113.0/255.255.255.0\n", notipme: "203.0.113.7\n" },
  directory: (subject) =>
    needlessEntries(subject, STATUS.idle, () => ({
      message:
        "This line changes nothing: no address that it matches is in the ipme list, so there is nothing to exclude.",
      remedy: "Delete the line, or correct it if other addresses were meant.",
    })),
};
