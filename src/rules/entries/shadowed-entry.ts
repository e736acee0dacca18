import { STATUS } from "../../space/status.ts";
import { needlessEntries } from "../needless-entry.ts";
import type { Rule } from "../rule.ts";

export const shadowedEntry: Rule = {
  id: "shadowed-entry",
  level: "warning",
  summary: "an entry over which others always win",
  fix: null,
  needsBoth: true,
  isExact: true,
  bad: { moreipme: "203.0.113.7\n", notipme: "203.0.113.7\n" },
  good: { moreipme: "203.0.113.0/255.255.255.0\n", notipme: "203.0.113.7\n" },
  directory: (subject) =>
    needlessEntries(subject, STATUS.shadowed, ({ inNotipme, others, several, witness }) => ({
      message: inNotipme
        ? `This line excludes nothing: ${others} always ${several ? "win" : "wins"} over it (${witness} is me all the same).`
        : `This line makes nothing me: ${others} always ${several ? "win" : "wins"} over it (${witness} is not me).`,
      remedy: "Delete the line that is not meant.",
    })),
};
