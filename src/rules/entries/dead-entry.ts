import { foreignCommentRemedy } from "../../lines/foreign-comment.ts";
import { DOT } from "../../mail/byte-class.ts";
import { FORM, isDead } from "../../mail/form.ts";
import { keySpan } from "../../qmail/constmap.ts";
import { keyText } from "../control-words.ts";
import type { ListFile } from "../read-file.ts";
import { type Fix, type Found, foundIn, type Rule } from "../rule.ts";

export const deadEntry: Rule = {
  id: "dead-entry",
  level: "error",
  summary: "an entry for a domain that no address can have, so it matches nothing",
  fix: "where the domain ends in a dot, removes the dot",
  files: ["locals", "morercpthosts", "percenthack", "qmtproutes", "rcpthosts", "smtproutes", "virtualdomains"],
  bad: { files: { rcpthosts: "example.com.\nhttp://example.net/\n" } },
  good: { files: { rcpthosts: "example.com\nexample.net\n" } },
  notableEntry(index, file): Found | null {
    const form = file.form(index);
    if (!isDead(form)) return null;
    const at = keySpan(file, index);
    return foundIn(
      file,
      index,
      () => {
        const fix = withoutDot(file, index, at.end);
        const message = `${keyText(file, index)} matches no domain: ${WHY[form] ?? "no address can have it"}.`;
        const remedy = foreignCommentRemedy(file.bytes, at.start, at.end) ?? remedyOf(form);
        return { message, reads: "nothing", remedy, fix };
      },
      { at },
    );
  },
};

const WHY: Readonly<Record<number, string>> = {
  [FORM.blank]: "there is a blank in it",
  [FORM.controlByte]: "there is a control character in it",
  [FORM.slash]: "there is a slash in it",
  [FORM.colon]: "there is a colon in it",
  [FORM.emptyLabel]: "there is nothing between two of its dots",
  [FORM.trailingDot]: "it ends in a dot, and qmail compares it with domains that have none there",
  [FORM.loneDot]: "it is just a dot",
  [FORM.leadingDot]: "only whole domains are looked up in this file, and a dot in front is not a wildcard here",
  [FORM.emptyDomain]: "there is nothing after the @",
};

function remedyOf(form: number): string {
  if (form === FORM.trailingDot) return "Remove the dot at its end.";
  if (form === FORM.blank) return "Write one name per line, each as it is after the @ of an address.";
  if (form === FORM.leadingDot) return "List the domains below it one by one.";
  return "Write the domain as it is after the @ of an address, or delete the line.";
}

/** Never safe: an entry takes effect, and mail sent to `u@d.` by mistake is looked up as `d.`. */
function withoutDot(file: ListFile, index: number, end: number): Fix | null {
  if (file.form(index) !== FORM.trailingDot || file.bytes[end - 1] !== DOT) return null;
  return { safe: false, edits: [{ start: end - 1, end, text: "" }] };
}
