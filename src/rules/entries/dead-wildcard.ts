import { DOT } from "../../mail/byte-class.ts";
import { FORM } from "../../mail/form.ts";
import { keySpan } from "../../qmail/constmap.ts";
import { keyText } from "../control-words.ts";
import type { ListFile } from "../read-file.ts";
import { type Fix, type Found, foundIn, type Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

const STAR = 0x2a;

export const deadWildcard: Rule = {
  id: "dead-wildcard",
  level: "error",
  summary: "a star in an entry, where qmail compares it as a byte like any other",
  fix: "writes `.d` for `*.d`, where the file knows wildcards",
  files: ["locals", "morercpthosts", "percenthack", "qmtproutes", "rcpthosts", "smtproutes", "virtualdomains"],
  bad: { files: { rcpthosts: "*.example.com\n" } },
  good: { files: { rcpthosts: ".example.com\n" } },
  notableEntry(index, file, subject): Found | null {
    if (file.form(index) !== FORM.wildcard) return null;
    const at = keySpan(file, index);
    const detail = () => {
      const fix = withoutStar(subject, file, index, at.end);
      return {
        message: `${keyText(file, index)} matches nothing: qmail has no wildcard * here, and no domain has a * in it.`,
        reads: "nothing",
        remedy: remedyOf(file, fix),
        fix,
      };
    };
    return foundIn(file, index, detail, { at });
  },
};

function remedyOf({ row, kind }: ListFile, fix: Fix | null): string {
  if (fix !== null) return "Remove the star: with a dot in front, an entry stands for every name below the domain.";
  if (!row.wildcards) return "This file has no wildcards: list the domains one by one.";
  return kind === "map"
    ? "Write .domain for every name below a domain, or nothing before the colon for everything that has no other entry."
    : "Write .domain for every name below a domain; there is no entry for all domains.";
}

/** An entry that had no effect takes effect: safe only where others have the same effect. */
function withoutStar(subject: Subject, file: ListFile, index: number, end: number): Fix | null {
  const { bytes, row, mail } = file;
  const start = file.entries.start[index] as number;
  if (!row.wildcards || end - start < 3 || bytes[start] !== STAR || bytes[start + 1] !== DOT) return null;
  if (bytes.subarray(start + 1, end).includes(STAR)) return null;
  const safe = mail !== null && subject.keepsOutcomes(mail, index, { start: start + 1, end });
  return { safe, edits: [{ start, end: start + 1, text: "" }] };
}
