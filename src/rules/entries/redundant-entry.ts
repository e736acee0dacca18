import type { Evidence } from "../../mail/evidence.ts";
import { STATUS as MAIL } from "../../mail/key-status.ts";
import { STATUS } from "../../space/entry-status.ts";
import { keyText, placeKey, placeText, relatedTo } from "../control-words.ts";
import type { NeedlessFacts } from "../describe-needless.ts";
import { lineRemoval } from "../line-removal.ts";
import { needlessEntries } from "../needless-entry.ts";
import { hasStatus } from "../needless-line.ts";
import type { ListFile } from "../read-file.ts";
import { type Detail, type Found, foundIn, type Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const redundantEntry: Rule = {
  id: "redundant-entry",
  level: "warning",
  summary: "an entry without which every verdict, or the outcome of all mail, is the same",
  fix: "removes the line; all duplicate and redundant lines can go together",
  onlyWith: "needless entry",
  needsBoth: true,
  isExact: true,
  files: ["moreipme", "morercpthosts", "notipme", "qmtproutes", "rcpthosts", "smtproutes", "virtualdomains"],
  bad: {
    moreipme: "10.0.0.0/255.0.0.0\n10.1.0.0/255.255.0.0\n",
    files: { virtualdomains: ".example.com:com\nwww.example.com:com\n" },
  },
  good: { moreipme: "10.0.0.0/255.0.0.0\n", files: { virtualdomains: ".example.com:com\n" } },
  notableEntry(index, file, subject): Found | null {
    if (!hasStatus(file, index, MAIL.redundant) || file.mail === null) return null;
    const isHost = file.name === "rcpthosts" || file.name === "morercpthosts";
    const { mail } = file;
    const detail = (): Detail => detailOf(subject, file, index, subject.evidence(mail, index));
    return foundIn(file, index, detail, isHost ? { level: "info" } : {});
  },
  directory: (subject) =>
    needlessEntries(subject, STATUS.redundant, (facts) => ({ message: messageOf(facts), remedy: null })),
};

function messageOf({ others, several, isOpposed, isNeedlessAlone, witness, isMe }: NeedlessFacts): string {
  const when = isNeedlessAlone() ? "" : " once the other redundant lines are gone";
  const why = isOpposed
    ? `wherever it could count, ${others} ${several ? "decide" : "decides"} (${witness} is ${isMe} with it or without it)`
    : `${others} already ${several ? "give" : "gives"} every verdict that it asks for (${witness} is ${isMe} without it ${isMe === "me" ? "too" : "either"})`;
  return `This line changes nothing${when}: ${why}.`;
}

function detailOf(subject: Subject, file: ListFile, index: number, evidence: Evidence | null): Detail {
  const { by = null, safe = false } = evidence ?? {};
  const other = by === null ? null : `${placeText(subject, by, file)} (${placeKey(subject, by)})`;
  // No name in a .cdb has an error: what is not safe there is that the text lacks it.
  const isOnlyInCdb = by?.list === "morercpthostsCdb" && !safe;
  return {
    message: `Without this line nothing changes: ${becauseOf(file, index, other)}.`,
    remedy: safe
      ? "Delete the line."
      : `${isOnlyInCdb ? ONLY_IN_CDB : "Correct the lines that this depends on first"}, then see whether this one is still needed.`,
    related: relatedTo(subject, by, "does the same"),
    fix: isOnlyInCdb ? null : lineRemoval(file, index, safe),
  };
}

/** The next .cdb is made from the text: without the line, all mail to the domain would be refused from then on. */
const ONLY_IN_CDB =
  "This depends on morercpthosts.cdb alone, which the text of morercpthosts contradicts: make them agree first";

function becauseOf(file: ListFile, index: number, other: string | null): string {
  const key = keyText(file, index);
  if (file.name === "rcpthosts" || file.name === "morercpthosts") return `${other} already accepts ${key}`;
  if (key === "!@") {
    return other === null
      ? "a message without a sender takes the same way without it"
      : `${other} already gives all mail the same route`;
  }
  const same = file.name === "virtualdomains" ? "is not virtual without it either" : "goes by MX without it too";
  return other === null ? `${key} ${same}` : `${other} already gives ${key} the same value`;
}
