import { changesMail, changesVerdicts, type HostDifference } from "../diff/host-difference.ts";
import { ipv6Changes } from "../diff/ipv6-groups.ts";
import type { DiffResult } from "../run/diff-run.ts";
import { groupChanges } from "../space/change-groups.ts";
import { showPath, showText } from "../text/show.ts";
import { factsNotes, withoutFacts } from "./diff-facts-words.ts";
import { loopsMarkdown, mailMarkdown } from "./diff-mail-markdown.ts";
import { addresses, changesText, ifInterface } from "./diff-text.ts";
import { causeWords } from "./diff-words.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";
import { setText } from "./set-text.ts";
import { makeStyle } from "./style.ts";

const GROUPS = 50;
const plain = makeStyle(false);

/** The comparison as Markdown, for a job summary. Nothing from a file can be markup in it. */
export function markdownDifference(result: DiffResult): string {
  const changed = result.differences.filter((one) => changesVerdicts(one) || changesMail(one));
  const others = result.differences.filter((one) => !changed.includes(one));
  const out = [`### What changes since ${markdownCode(result.base)}\n\n`];
  out.push(loopsMarkdown(result.differences));
  if (!changed.some(changesVerdicts)) out.push("**No address changes its verdict.**\n\n");
  for (const one of changed) out.push(section(one, result));
  const edited = others.filter((one) => one.textChanged);
  if (edited.length > 0) {
    const names = edited.slice(0, GROUPS).map((one) => markdownCode(nameOf(one)));
    const more = edited.length > GROUPS ? ` and ${edited.length - GROUPS} more` : "";
    out.push(`\nThe text changed, but no verdict: ${names.join(", ")}${more}\n`);
  }
  for (const one of others) {
    const note = ifInterface(one);
    if (note !== "")
      out.push(`\n${markdownCode(nameOf(one))}: ${markdownText(note.trim().replaceAll("\n  ", "; "))}\n`);
  }
  for (const note of factsNotes(result)) out.push(`\n${markdownText(note)}\n`);
  return out.join("");
}

function section(one: HostDifference, { renames }: DiffResult): string {
  const { groups, rest } = groupChanges(one.difference);
  const words = causeWords(one);
  const stands = one.only === null ? "" : one.only === "base" ? " (deleted)" : " (added)";
  const out = [`${markdownCode(nameOf(one))}${stands}: ${changesText(one, plain)}\n\n`];
  const six = ipv6Changes(one, GROUPS);
  if (groups.length + six.length > 0) out.push("| | addresses | because |\n|---|---|---|\n");
  for (const { nowMe, set, count, causes } of groups.slice(0, GROUPS)) {
    const because = causes.map((cause) => markdownCode(words(cause))).join("<br>");
    out.push(`| ${nowMe ? "becomes me" : "stops being me"} | ${setText(set)} (${addresses(count)}) | ${because} |\n`);
  }
  for (const { nowMe, text, causes } of six) {
    const because = causes.map((cause) => markdownCode(words(cause))).join("<br>");
    out.push(`| ${nowMe ? "becomes me" : "stops being me"} | ${text} | ${because} |\n`);
  }
  const others = one.ipv6.nowMe.length + one.ipv6.noLongerMe.length - six.length;
  const left = groups.slice(GROUPS).reduce((sum, { count }) => sum + count, rest + others);
  if (left > 0) out.push(`| | ${addresses(left)} more | |\n`);
  const note = ifInterface(one);
  if (note !== "") out.push(`\n${markdownText(note.trim().replaceAll("\n  ", "; "))}\n`);
  const rename = renames.find(({ from, to }) => one.control === (one.only === "base" ? from : to));
  const its = rename?.differences.find(({ host }) => host === one.host) ?? rename?.differences[0];
  if (one.only !== null && rename !== undefined && its !== undefined) {
    out.push(
      `\nThis looks like a rename of ${markdownCode(rename.from)} to ${markdownCode(rename.to)}: between the two, ${changesText(its, plain)}.\n`,
    );
  }
  if (one.mail !== undefined) out.push(mailMarkdown(one.mail));
  return `${out.join("")}\n`;
}

function nameOf(one: HostDifference): string {
  const { control, host } = one;
  return (host === null ? showPath(control) : `${showPath(control)} on ${showText(host)}`) + withoutFacts(one);
}
