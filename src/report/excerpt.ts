import type { ShownLine } from "../lines/hidden-secrets.ts";
import { bytesAsText } from "../lines/line-text.ts";
import { shownLine } from "../lines/secrets.ts";
import { lineEnd, lineStart } from "../qmail/lines.ts";
import type { Span } from "../qmail/types.ts";
import type { Finding } from "../rules/rule.ts";
import { isPlain } from "../text/show.ts";
import { type ShownCharacter, shownCharacters } from "../text/shown-characters.ts";
import { isWide } from "../text/unicode.ts";

/** How many bytes are shown at most before, within and after the marked ones. */
const BEFORE = 60;
const MARKED = 80;
const BEHIND = 40;

/** The line of a finding with the bytes in question marked below it, or null where there is nothing to mark. */
export interface Excerpt {
  readonly line: string;
  /** Blanks and carets, as wide as the text above. */
  readonly marks: string;
}

/** Invisible bytes are made visible: blanks where they are marked or end the line, everything else as `show` does it. */
export function excerptOf(finding: Finding): Excerpt | null {
  const { file } = finding;
  const lineStop = lineEnd(file.bytes, finding.start);
  if (finding.start === finding.end && (finding.start !== lineStop || finding.start === 0)) return null;
  const line = shownLine(file, lineStart(file.bytes, finding.start), lineStop);
  return excerptIn(line, line.part(finding));
}

function excerptIn({ bytes, start: first, end: stop }: ShownLine, { start, end }: Span): Excerpt {
  const from = Math.max(first, start - BEFORE);
  const to = Math.min(stop, Math.min(end, start + MARKED) + BEHIND);
  const [before, behind] = [from > first ? "…" : "", to < stop ? "…" : ""];
  const text = bytesAsText(bytes, { start: from, end: to });
  const { line, marks } = isPlain(text)
    ? markPlain(text, start - from, end - from, to === stop)
    : markAny(shownCharacters(bytes, from, to), start, end, to === stop);
  return {
    line: before + line + behind,
    marks: `${" ".repeat(before.length)}${marks}${start === end ? "^" : ""}`.trimEnd(),
  };
}

/** Nearly every line is plain, with each byte a character. */
function markPlain(text: string, start: number, end: number, endsLine: boolean): Excerpt {
  const kept = endsLine ? text.trimEnd() : text;
  const shown = kept + "·".repeat(text.length - kept.length);
  const marked = shown.slice(start, end).replaceAll(" ", "·");
  const width = start === end ? text.length : start;
  return {
    line: shown.slice(0, start) + marked + shown.slice(end),
    marks: " ".repeat(width) + "^".repeat(marked.length),
  };
}

function markAny(characters: readonly ShownCharacter[], start: number, end: number, endsLine: boolean): Excerpt {
  const lastText = characters.findLastIndex((character) => character.text !== " ");
  let line = "";
  let marks = "";
  for (const [i, character] of characters.entries()) {
    const isMarked = character.start >= start && character.start < end;
    line += character.text === " " && (isMarked || (i > lastText && endsLine)) ? "·" : character.text;
    marks += (isMarked ? "^" : " ").repeat(widthOf(character.text));
  }
  return { line, marks };
}

/** Width in terminal columns: two for the wide characters of East Asia and for emoji. */
function widthOf(text: string): number {
  if (text.charCodeAt(0) < 0x1100) return text.length;
  return isWide(text) ? 2 : 1;
}
