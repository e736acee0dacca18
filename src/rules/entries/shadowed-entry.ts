import { AT } from "../../mail/byte-class.ts";
import type { Place } from "../../mail/evidence.ts";
import { STATUS as MAIL } from "../../mail/key-status.ts";
import { hasValue } from "../../mail/same-value.ts";
import { keySpan } from "../../qmail/constmap.ts";
import { STATUS } from "../../space/entry-status.ts";
import { showBeginning } from "../../text/show.ts";
import { keyText, placeKey, placeText, relatedTo } from "../control-words.ts";
import { needlessEntries } from "../needless-entry.ts";
import { hasStatus } from "../needless-line.ts";
import type { ListFile } from "../read-file.ts";
import { type Found, type FoundMany, foundIn, type Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const shadowedEntry: Rule = {
  id: "shadowed-entry",
  level: "error",
  summary: "an entry over which others always win, so it never counts",
  fix: null,
  onlyWith: "needless entry",
  needsBoth: true,
  isExact: true,
  files: ["moreipme", "notipme", "qmtproutes", "smtproutes", "virtualdomains"],
  bad: {
    moreipme: "203.0.113.7\n",
    notipme: "203.0.113.7\n",
    files: { locals: "example.com\n", virtualdomains: "example.com:com\n" },
  },
  good: {
    moreipme: "203.0.113.0/255.255.255.0\n",
    notipme: "203.0.113.7\n",
    files: { locals: "localhost\n", virtualdomains: "example.com:com\n" },
  },
  notableEntry(index, file, subject): Found | null {
    const { mail } = file;
    if (!hasStatus(file, index, MAIL.shadowed) || mail === null) return null;
    const isVirtual = file.name === "virtualdomains" && hasValue(file.listing(), index);
    const detail = () => {
      const by = subject.evidence(mail, index)?.by ?? null;
      return {
        message: messageOf(subject, file, index, by),
        remedy: by?.list === "locals" ? remedyIfLocal(subject, file, index) : (REMEDIES[by?.list ?? ""] ?? NOT_MEANT),
        related: relatedTo(subject, by, "wins"),
        fix: null,
      };
    };
    return foundIn(file, index, detail, { level: isVirtual ? "error" : "warning" });
  },
  *directory(subject): Generator<Found | FoundMany> {
    const found = needlessEntries(subject, STATUS.shadowed, ({ inNotipme, others, several, byLines, witness }) => ({
      message: inNotipme
        ? `This line excludes nothing: ${others} always ${several ? "win" : "wins"} over it (${witness} is me all the same).`
        : `This line makes nothing me: ${others} always ${several ? "win" : "wins"} over it (${witness} is not me).`,
      remedy: byLines ? NOT_MEANT : "Delete the line, or correct it if other addresses were meant.",
    }));
    for (const one of found) yield { ...one, level: "warning" };
  },
};

const NOT_MEANT = "Delete the line that is not meant.";

const REMEDIES: Readonly<Record<string, string>> = {
  qmtproutes: "Delete the line, or the one in qmtproutes if the mail is not to go by QMTP.",
  virtualdomains: "Delete the line, or the entry of virtualdomains if the mail is to leave the host.",
};

/** What to do where the domain is local: which of the two is meant depends on what the line is for. */
function remedyIfLocal(subject: Subject, file: ListFile, index: number): string {
  const notLocal = subject.mail().lists.implicitLocals
    ? "write a locals file without it, even if that is empty"
    : "take it out of locals";
  if (file.name !== "virtualdomains")
    return `If the mail is to be sent on, the domain must not be local: ${notLocal}. Otherwise delete this line.`;
  const key = keySpan(file, index);
  const at = file.bytes.subarray(key.start, key.end).lastIndexOf(AT);
  if (at > 0) return `Delete the line: ${usualWay(showBeginning(file.bytes, key.start, key.start + at))}.`;
  return hasValue(file.listing(), index)
    ? `If the domain is to be virtual, ${notLocal}; otherwise delete this line.`
    : `Delete the line: the domain is not virtual anyway. If its mail is to leave this host, ${notLocal}.`;
}

/** Who gets mail for a single address of a local domain. The name of the file is made as qmail-local does. Source: qmail-local.c. */
function usualWay(user: string): string {
  const file = `~alias/.qmail-${user.toLowerCase().replaceAll(".", ":")}`;
  return `in a local domain, mail for a single address goes to the user of that name, or where ${file} says. Taken out of locals, the domain would lose all its other mail`;
}

function messageOf(subject: Subject, file: ListFile, index: number, by: Place | null): string {
  const key = keyText(file, index);
  const never =
    file.name === "virtualdomains" ? "qmail-send never looks for this entry" : "no mail gets as far as this route";
  if (by === null) return `${never[0]?.toUpperCase()}${never.slice(1)}.`;
  const where = placeText(subject, by, file);
  if (by.list === "virtualdomains")
    return `The mail of ${key} is virtual (${where}, ${placeKey(subject, by)}), and ${never}.`;
  if (by.list === "qmtproutes") return `${key} is in qmtproutes too (${where}), which comes first, and ${never}.`;
  if (by.list === "percenthack") return `${key} is rewritten first, because of ${where}, and ${never}.`;
  return `The domain of ${key} is local (${where}), which comes first, and ${never}.`;
}
