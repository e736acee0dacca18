import { STATUS } from "../../space/status.ts";
import { needlessEntries } from "../needless-entry.ts";
import type { Rule } from "../rule.ts";

export const redundantEntry: Rule = {
  id: "redundant-entry",
  level: "warning",
  summary: "an entry without which every verdict is the same",
  fix: "removes the line; all duplicate and redundant lines can go together",
  needsBoth: true,
  isExact: true,
  bad: { moreipme: "10.0.0.0/255.0.0.0\n10.1.0.0/255.255.0.0\n" },
  good: { moreipme: "10.0.0.0/255.0.0.0\n" },
  directory: (subject) =>
    needlessEntries(subject, STATUS.redundant, ({ others, several, witness, isMe }) => ({
      message: `This line changes nothing: ${others} already ${several ? "give" : "gives"} every verdict that it asks for (${witness} is ${isMe} without it too).`,
      remedy: null,
    })),
};
