import { setByte, setClass } from "./ere-sets.ts";
import type { EreError } from "./ere-types.ts";

const CARET = 0x5e;
const CLOSE = 0x5d;
const HYPHEN = 0x2d;
const OPEN = 0x5b;
/** BRACKET_NAME_BUF_SIZE: a longer name counts as unterminated. */
const LONGEST_NAME = 32;

export type Bracket =
  | { readonly set: Uint8Array; readonly end: number }
  | { readonly error: EreError; readonly offset: number };

type Element =
  | { readonly kind: "byte"; readonly byte: number; readonly end: number }
  | { readonly kind: "class" | "equivalent" | "symbol"; readonly name: string; readonly end: number };

/**
 * parse_bracket_exp in the C locale: `text` is the expression in upper case, `raw` the same as written (names of classes are read
 * from it), `from` is just after the `[`. Source: glibc's regcomp.c.
 */
export function parseBracket(text: string, raw: string, from: number): Bracket {
  const set = new Uint8Array(32);
  const fail = (error: EreError): Bracket => ({ error, offset: from - 1 });
  let at = from;
  const negated = text.charCodeAt(at) === CARET;
  if (negated) at++;
  if (at >= text.length) return fail("REG_BADPAT");
  for (let first = true; first || text.charCodeAt(at) !== CLOSE; first = false) {
    const element = readElement(text, raw, at, first);
    if (typeof element === "string") return fail(element);
    at = element.end;
    const mayBegin = element.kind === "byte" || element.kind === "symbol";
    if (mayBegin && at >= text.length) return fail("REG_EBRACK");
    if (mayBegin && text.charCodeAt(at) === HYPHEN && text.charCodeAt(at + 1) !== CLOSE) {
      if (at + 1 >= text.length) return fail("REG_EBRACK");
      const last = readElement(text, raw, at + 1, true);
      if (typeof last === "string") return fail(last);
      const error = addRange(set, element, last);
      if (error !== null) return fail(error);
      at = last.end;
    } else {
      const error = addElement(set, element);
      if (error !== null) return fail(error);
    }
    if (at >= text.length) return fail("REG_EBRACK");
  }
  if (negated) for (let i = 0; i < set.length; i++) set[i] = ~(set[i] as number);
  return { set, end: at + 1 };
}

/** parse_bracket_element: a hyphen that is neither first, nor last, nor part of a range is an error. */
function readElement(text: string, raw: string, at: number, acceptHyphen: boolean): Element | EreError {
  const byte = text.charCodeAt(at);
  const kind = byte === OPEN ? SYMBOLS.get(text[at + 1] ?? "") : undefined;
  if (kind !== undefined) return readName(kind === "class" ? raw : text, at, kind);
  if (byte === HYPHEN && !acceptHyphen && text.charCodeAt(at + 1) !== CLOSE) return "REG_ERANGE";
  return { kind: "byte", byte, end: at + 1 };
}

const SYMBOLS = new Map<string, "class" | "equivalent" | "symbol">([
  [":", "class"],
  ["=", "equivalent"],
  [".", "symbol"],
]);

/** parse_bracket_symbol: `[:name:]`, `[=x=]`, `[.x.]`. */
function readName(text: string, at: number, kind: "class" | "equivalent" | "symbol"): Element | EreError {
  const delimiter = text[at + 1];
  const from = at + 2;
  for (let end = from; end - from < LONGEST_NAME && end + 1 < text.length; end++) {
    if (text[end] === delimiter && text[end + 1] === "]") return { kind, name: text.slice(from, end), end: end + 2 };
  }
  return "REG_EBRACK";
}

function addElement(set: Uint8Array, element: Element): EreError | null {
  if (element.kind === "class") return setClass(set, element.name) ? null : "REG_ECTYPE";
  const byte = byteOf(element);
  if (byte === null) return "REG_ECOLLATE";
  setByte(set, byte);
  return null;
}

/** build_range_exp: in the C locale, bytes sort by their values. */
function addRange(set: Uint8Array, first: Element, last: Element): EreError | null {
  if (last.kind === "class" || last.kind === "equivalent") return "REG_ERANGE";
  const from = byteOf(first);
  const to = byteOf(last);
  if (from === null || to === null) return "REG_ECOLLATE";
  if (from > to) return "REG_ERANGE";
  for (let byte = from; byte <= to; byte++) setByte(set, byte);
  return null;
}

/** The C locale has no collating elements of several characters. */
function byteOf(element: Element): number | null {
  if (element.kind === "byte") return element.byte;
  return element.name.length === 1 ? element.name.charCodeAt(0) : null;
}
