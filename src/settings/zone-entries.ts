/** A word of an entry, as written: offsets into the text, including any quotes. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** An entry of a master file: one line, or several in parentheses. */
export interface ZoneEntry {
  /** The first words; `count` says how many there are. */
  readonly words: readonly Word[];
  readonly count: number;
  /** False if it begins with a blank: the owner is then that of the entry before. */
  readonly hasOwner: boolean;
}

/** What the scanner calls: `mistake` at an offset, `entry`, and `section` for what dig puts before each part of its answer. */
export interface ZoneVisitor {
  entry(entry: ZoneEntry): void;
  section(name: string): void;
  mistake(message: string, start: number, end: number): void;
}

/** Longer entries are scanned to their end, but no more words are kept. */
const MOST_WORDS = 16;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const QUOTE = 0x22;
const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;
const SECTION = /^;; ([A-Z]+) SECTION/;

/** Takes a master file apart: RFC 1035, 5.1. The text is Latin-1. One pass that looks at every byte once. */
export function scanZone(text: string, visitor: ZoneVisitor): void {
  const { length } = text;
  let words: Word[] = [];
  let count = 0;
  let opened = -1;
  let lineStart = 0;
  let hasOwner = true;
  const finish = (): void => {
    if (count > 0) visitor.entry({ words, count, hasOwner });
    words = [];
    count = 0;
  };
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (at === lineStart && opened < 0) hasOwner = code !== SPACE && code !== TAB;
    if (code === NEWLINE) {
      lineStart = ++at;
      if (opened < 0) finish();
    } else if (code === SPACE || code === TAB || (code === RETURN && endsLine(text, at))) at++;
    else if (code === SEMICOLON) {
      const newline = text.indexOf("\n", at);
      const end = newline < 0 ? length : newline;
      if (at === lineStart) {
        const section = SECTION.exec(text.slice(at, Math.min(end, at + 40)))?.[1];
        if (section !== undefined) visitor.section(section);
      }
      at = end;
    } else if (code === OPEN) {
      if (opened >= 0) visitor.mistake("there is a parenthesis inside parentheses", at, at + 1);
      else opened = at;
      at++;
    } else if (code === CLOSE) {
      if (opened < 0) visitor.mistake("no parenthesis was opened before this", at, at + 1);
      opened = -1;
      at++;
    } else {
      const end = code === QUOTE ? endOfQuoted(text, at, visitor) : endOfWord(text, at);
      if (count < MOST_WORDS) words.push({ start: at, end });
      count++;
      at = end;
    }
  }
  if (opened >= 0) visitor.mistake("the parenthesis is not closed", opened, opened + 1);
  finish();
}

function endsLine(text: string, at: number): boolean {
  return at + 1 === text.length || text.charCodeAt(at + 1) === NEWLINE;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) {
      // An escaped character belongs to the word, unless it is the end of the line.
      if (at + 1 < text.length && text.charCodeAt(at + 1) !== NEWLINE) at++;
      continue;
    }
    if (code <= SPACE && (code === SPACE || code === TAB || code === NEWLINE)) break;
    if (code === RETURN && endsLine(text, at)) break;
    if (code === SEMICOLON || code === OPEN || code === CLOSE || code === QUOTE) break;
  }
  return at;
}

/** The offset after the closing quote, or that of the line's end if there is none. */
function endOfQuoted(text: string, start: number, visitor: ZoneVisitor): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && text.charCodeAt(at + 1) !== NEWLINE) at++;
    else if (code === QUOTE) return at + 1;
    else if (code === NEWLINE) {
      visitor.mistake("the quotes are not closed on their line", start, at);
      return at;
    }
  }
  visitor.mistake("the quotes are not closed", start, text.length);
  return text.length;
}
