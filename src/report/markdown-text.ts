import { showText } from "../text/show.ts";

/** Everything that has a meaning in Markdown and HTML, and the beginnings of addresses that would become links. */
const SPECIAL = /[&<>\\`*_~[\]|]|:(?=\/\/)|(?<=www)\./gi;

/**
 * What GitHub looks for in the finished text, where an entity is a character again: mentions, issues (`#1`, `GH-1`), math and
 * commits. Wrapping it in an element of its own separates it from its neighbours.
 */
const REFERRING = /[@#$]|(?<=gh)-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;

/** Text as Markdown that renders as just that text, on one line. Text that is already made printable stays so. */
export function markdownText(text: string): string {
  const shown = showText(text);
  let out = "";
  let at = 0;
  for (const { 0: found, index } of shown.matchAll(REFERRING)) {
    out += `${shown.slice(at, index).replace(SPECIAL, entity)}<span>${found}</span>`;
    at = index + found.length;
  }
  return out + shown.slice(at).replace(SPECIAL, entity);
}

/** Text as inline code. As HTML, because a span in backquotes would show entities literally. */
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
