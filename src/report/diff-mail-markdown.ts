import type { HostDifference } from "../diff/host-difference.ts";
import type { HostMail } from "../diff/host-mail.ts";
import { loopsOfChange, type MailChange } from "../diff/mail-difference.ts";
import { showPath, showText } from "../text/show.ts";
import { addressesText, changeTexts, lineText, patternsText, toldChanges } from "./mail-change-words.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";

const CHANGES = 50;
const PATTERNS = 8;
const LINES = 4;

/** The loops that a change creates, and those that it ends: what to read first. Empty where there are none. */
export function loopsMarkdown(differences: readonly HostDifference[]): string {
  const out: string[] = [];
  for (const [loops, mark, words] of [
    ["brought", "🔁", "comes back now: a loop"],
    ["ended", "✅", "comes back no longer"],
  ] as const) {
    for (const { control, host, mail } of differences) {
      const patterns = (mail?.changes ?? [])
        .filter((one) => loopsOfChange(one) === loops)
        .flatMap((one) => one.patterns);
      if (patterns.length === 0) continue;
      const where = host === null ? showPath(control) : `${showPath(control)} on ${showText(host)}`;
      const what = patternsText({ patterns }, PATTERNS);
      out.push(`${mark} **Mail for ${markdownCode(what)} ${words}** (${markdownCode(where)})\n\n`);
    }
  }
  return out.join("");
}

/** Whose mail goes another way, as a table. */
export function mailMarkdown(mail: HostMail): string {
  const { told, ofAddresses } = toldChanges(mail);
  const out: string[] = [];
  if (told.length > 0) out.push("\n| mail for | before | now | because |\n|---|---|---|---|\n");
  for (const one of told.slice(0, CHANGES)) out.push(row(one, mail));
  if (told.length > CHANGES) out.push(`| ${told.length - CHANGES} more groups of recipients | | | |\n`);
  if (ofAddresses !== null) {
    const text = addressesText(ofAddresses, mail);
    out.push(`\n${markdownText(`M${text.slice(1)}.`)}\n`);
  }
  return out.join("");
}

function row(one: MailChange, mail: HostMail): string {
  const { before, after } = changeTexts(one, mail);
  const lines = mail.lines(one);
  const because = lines.slice(0, LINES).map((line) => markdownCode(lineText(line)));
  if (lines.length > LINES) because.push(`and ${lines.length - LINES} more`);
  const from = one.from === "client" ? " from a client" : "";
  const loop = loopsOfChange(one) === "brought" ? "🔁 " : "";
  const cells = [
    markdownCode(patternsText(one, PATTERNS)) + from,
    markdownText(before),
    loop + markdownText(after),
    because.join("<br>"),
  ];
  return `| ${cells.join(" | ")} |\n`;
}
