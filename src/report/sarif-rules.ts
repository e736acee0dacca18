import { rules } from "../rules/all-rules.ts";
import { pageAddress } from "../rules/page-address.ts";
import { pageText } from "../rules/page-text.ts";
import type { Level } from "../settings/levels.ts";

/** What SARIF calls our levels. */
export const sarifLevel: Readonly<Record<Level, string>> = { error: "error", warning: "warning", info: "note" };

const ASSERTION_PAGE = `# assertion

An assertion in \`qmailint.yaml\` does not hold: for at least one address that it names, qmail's verdict is a different one.

The message gives the lowest such address, how many there are, and the entry that decides. Either the control files are
wrong, or the expectation is: change whichever is wrong. \`qmailint ipmetest --explain ADDRESS\` shows both lists' best match.
`;

/** `reportingDescriptor` of every rule, with its page as help; failed assertions are results of the rule \`assertion\`. */
export function sarifRules(): { readonly id: string }[] {
  const ours = rules.map(({ id, level, summary }) => descriptor(id, level, `${upper(summary)}.`, pageText(id)));
  return [
    ...ours,
    descriptor("assertion", "error", "An assertion in qmailint.yaml does not hold.", ASSERTION_PAGE),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function descriptor(id: string, level: Level, summary: string, page: string): { readonly id: string } {
  const address = pageAddress(id);
  const body = page.replace(/^# .*\n+/, "");
  return {
    id,
    ...{
      name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
      shortDescription: { text: summary.replaceAll("`", "") },
      fullDescription: { text: firstParagraph(body) ?? summary },
      help: { text: body.trim(), markdown: page.trim() },
      ...(address === null ? {} : { helpUri: address }),
      defaultConfiguration: { level: sarifLevel[level] },
      properties: { tags: ["qmail"], precision: "very-high" },
    },
  };
}

/** The first paragraph of prose (no list, table, heading or code), as plain text of at most 1,000 characters. */
function firstParagraph(page: string): string | null {
  const paragraph = page.split(/\n{2,}/).find((one) => /^[\p{L}`]/u.test(one));
  return paragraph === undefined ? null : paragraph.replace(/\s+/g, " ").replaceAll("`", "").trim().slice(0, 1000);
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
