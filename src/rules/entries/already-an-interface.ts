import { STATUS } from "../../space/entry-status.ts";
import { needlessEntries } from "../needless-entry.ts";
import type { Rule } from "../rule.ts";

export const alreadyAnInterface: Rule = {
  id: "already-an-interface",
  level: "info",
  summary: "an address in moreipme that an interface already has, on every declared host",
  fix: null,
  onlyWith: "needless entry",
  needsBoth: true,
  isExact: true,
  bad: { moreipme: "192.0.2.10\n", interfaces: { eth0: ["192.0.2.10"] } },
  good: { moreipme: "203.0.113.7\n", interfaces: { eth0: ["192.0.2.10"] } },
  directory: (subject) =>
    needlessEntries(subject, STATUS.alreadyInterface, () => ({
      message: "Every declared host has this address on an interface, so it is me without this line too.",
      remedy: "Keep the line if the address may leave the interface one day; otherwise delete it.",
    })),
};
