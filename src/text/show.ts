import { textOf } from "../qmail/latin1.ts";
import { encodeUtf8 } from "./bytes.ts";
import { shownCharacters } from "./shown-characters.ts";

/**
 * Bytes from a file as text that is safe to print: UTF-8 where they are valid UTF-8, else \xNN. Control characters, line and
 * paragraph separators, bidirectional marks and other invisible characters are shown escaped, and `##[`, which a CI runner
 * obeys anywhere in a line, is broken up.
 */
export function show(bytes: Uint8Array, start = 0, end: number = bytes.length): string {
  const text = textOf(bytes, { start, end });
  if (isPlain(text)) return text;
  return shownCharacters(bytes, start, end)
    .map((character) => character.text)
    .join("");
}

/** How much of a text a message quotes. */
const QUOTED = 80;

/** The beginning of some bytes, for a message: a line may be as long as a file. */
export function showBeginning(bytes: Uint8Array, start: number, end: number, limit: number = QUOTED): string {
  return end - start <= limit ? show(bytes, start, end) : `${show(bytes, start, start + limit)}…`;
}

/** The same for text rather than bytes. */
export function showText(text: string): string {
  return isPlain(text) ? text : show(encodeUtf8(text));
}

/** How much of a word a message about a `qmailint.yaml` quotes. */
const CLIPPED = 60;

/** The beginning of a text rather than of bytes. */
export function clipped(text: string): string {
  return text.length > CLIPPED ? `${showText(text.slice(0, CLIPPED))}…` : showText(text);
}

/** Is it all visible ASCII, with nothing that would have to be broken up? Then it is shown as it is, as nearly every text is. */
export function isPlain(text: string): boolean {
  // Not a pattern, because compiling one takes longer than all that a start asks about.
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return !text.includes("##[");
}

/** A path; where it would begin a line the way a command to a CI runner does, it is written from the working directory. */
export function showPath(path: string): string {
  const first = path.charCodeAt(0);
  const isUsual = first >= 0x2e && first <= 0x7e && first !== 0x3a;
  return showText(!isUsual && /^(\s|[:#])/.test(path) ? `./${path}` : path);
}
