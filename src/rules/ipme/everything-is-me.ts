import { entrySpan } from "../../lines/line-text.ts";
import { isMeAt } from "../../space/where.ts";
import { type DirectoryRule, type Found, foundOn } from "../rule.ts";

export const everythingIsMe: DirectoryRule = {
  id: "everything-is-me",
  level: "error",
  summary: "0.0.0.0/0.0.0.0 in moreipme makes every address me that nothing excludes, so no mail can leave",
  fix: null,
  needsBoth: true,
  bad: { moreipme: "0.0.0.0/0.0.0.0\n" },
  good: { moreipme: "203.0.113.0/255.255.255.0\n" },
  *directory(subject): Generator<Found> {
    const file = subject.moreipme;
    if (file === null) return;
    const { address, netmask, line } = file.entries;
    for (let i = netmask.indexOf(0); i >= 0; i = netmask.indexOf(0, i + 1)) {
      if (address[i] !== 0 || !makesMe(subject)) continue;
      yield foundOn(file, { line: line[i] as number }, entrySpan(file, i), () => ({
        message:
          "Every address that no entry of notipme matches is me, all hosts of the Internet among them: qmail takes the mail for them for its own and it bounces (#5.4.6).",
        reads: "0.0.0.0/0.0.0.0",
        remedy: "Delete the line, and list the addresses that are really this server's.",
        fix: null,
      }));
    }
  },
};

/** Is some address me by an entry of length 0? Where that cannot be worked out, it is taken to be so. */
function makesMe(subject: Parameters<DirectoryRule["directory"]>[0]): boolean {
  const where = subject.where();
  if (where === null) return true;
  return where.some((host) => {
    for (let piece = 0; piece < host.count; piece++)
      if (host.ipmeLength[piece] === 0 && isMeAt(host, piece)) return true;
    return false;
  });
}
