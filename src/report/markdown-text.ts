import { showText } from "../show.ts";

/** Everything that Markdown, HTML or GitHub's own additions (math, mentions, links to bare addresses) give a meaning. */
const SPECIAL = /[&<>\\`*_~[\]|#$]|:(?=\/\/)|(?<=www)\./gi;

/** Text as Markdown that stays the text it is, in one line. */
export function markdownText(text: string): string {
  return showText(text).replace(SPECIAL, entity).replace(/@/g, "<span>@</span>");
}

/** Text as inline code. In HTML, because a span between back quotes would show entities as they are written. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/** A link, or only its text where there is nowhere to link to. `url` is ours, with its parts already percent-encoded. */
export function markdownLink(label: string, url: string | null): string {
  return url === null ? label : `<a href="${url.replace(/[&<>"'|]/g, entity)}">${label}</a>`;
}

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function entity(character: string): string {
  return NAMED[character] ?? `&#${character.charCodeAt(0)};`;
}
