import { parseBracket } from "./ere-bracket.ts";
import { parseInterval } from "./ere-interval.ts";
import { EMPTY, fail, type EreParser as Parser } from "./ere-parser.ts";
import { anyByte, classEscape, oneByte } from "./ere-sets.ts";
import type { EreAssertion, EreError, EreNode } from "./ere-types.ts";

/** Nesting deeper than anyone writes is not judged. */
const DEEPEST = 500;

export type Parsed =
  | { readonly node: EreNode; readonly backReference: boolean }
  | { readonly error: EreError; readonly offset: number }
  | { readonly error: "too-deep" };

const ASSERTIONS: Readonly<Record<string, EreAssertion>> = {
  "<": "word-start",
  ">": "word-end",
  b: "word",
  B: "not-word",
  "`": "start",
  "'": "end",
};

/**
 * re_compile_internal's parser with REG_EXTENDED | REG_ICASE in the C locale: what glibc accepts, and what it refuses. Text is
 * Latin-1. Source: glibc's regcomp.c.
 */
export function parseEre(expression: string): Parsed {
  const text = expression.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const parser: Parser = {
    text,
    raw: expression,
    at: 0,
    depth: 0,
    groups: 0,
    ended: 0,
    backReference: false,
    failed: null,
  };
  const node = parseChoice(parser);
  return parser.failed ?? { node, backReference: parser.backReference };
}

/** parse_reg_exp: branches between bars, any of them empty. A branch cannot refer back to another branch's groups. */
function parseChoice(parser: Parser): EreNode {
  const before = parser.ended;
  const nodes = [parseBranch(parser)];
  while (parser.failed === null && parser.text[parser.at] === "|") {
    parser.at++;
    const others = parser.ended;
    parser.ended = before;
    nodes.push(parseBranch(parser));
    parser.ended |= others;
  }
  return nodes.length === 1 ? (nodes[0] as EreNode) : { kind: "choice", nodes };
}

function parseBranch(parser: Parser): EreNode {
  const nodes: EreNode[] = [];
  while (parser.failed === null && parser.at < parser.text.length) {
    const next = parser.text[parser.at];
    if (next === "|" || (next === ")" && parser.depth > 0)) break;
    nodes.push(parseExpression(parser));
  }
  return nodes.length === 1 ? (nodes[0] as EreNode) : { kind: "sequence", nodes };
}

/**
 * parse_expression: one piece, with what repeats it. An anchor cannot be repeated: the operator after it has
 * no operand, which is an error.
 */
function parseExpression(parser: Parser): EreNode {
  const node = parsePiece(parser);
  if (node.kind === "assertion") return node;
  return parseRepeats(parser, node);
}

function parsePiece(parser: Parser): EreNode {
  const start = parser.at++;
  switch (parser.text[start]) {
    case "*":
    case "+":
    case "?":
    case "{":
      return fail(parser, "REG_BADRPT", start);
    case "^":
      return { kind: "assertion", assertion: "start" };
    case "$":
      return { kind: "assertion", assertion: "end" };
    case ".":
      return { kind: "set", set: anyByte() };
    case "(":
      return parseGroup(parser, start);
    case "[": {
      const bracket = parseBracket(parser.text, parser.raw, parser.at);
      if ("error" in bracket) return fail(parser, bracket.error, bracket.offset);
      parser.at = bracket.end;
      return { kind: "set", set: bracket.set };
    }
    case "\\":
      return parseEscape(parser, start);
    default:
      return { kind: "set", set: oneByte(parser.text.charCodeAt(start)) };
  }
}

/** parse_sub_exp. The group stays a node of its own, because it can be repeated even if all it holds is an anchor. */
function parseGroup(parser: Parser, start: number): EreNode {
  const number = ++parser.groups;
  if (++parser.depth > DEEPEST) {
    parser.failed ??= { error: "too-deep" };
    return EMPTY;
  }
  const node = parser.text[parser.at] === ")" ? EMPTY : parseChoice(parser);
  parser.depth--;
  if (parser.failed !== null) return EMPTY;
  if (parser.text[parser.at] !== ")") return fail(parser, "REG_EPAREN", start);
  parser.at++;
  if (number <= 9) parser.ended |= 1 << number;
  return { kind: "sequence", nodes: [node] };
}

/**
 * What follows a backslash. It is read as written, although the text is turned into upper case: an escaped
 * lower-case letter never matches.
 */
function parseEscape(parser: Parser, start: number): EreNode {
  const letter = parser.raw[parser.at];
  if (letter === undefined) return fail(parser, "REG_EESCAPE", start);
  parser.at++;
  const assertion = Object.hasOwn(ASSERTIONS, letter) ? ASSERTIONS[letter] : undefined;
  if (assertion !== undefined) return { kind: "assertion", assertion };
  if (letter === "w" || letter === "W" || letter === "s" || letter === "S") {
    return { kind: "set", set: classEscape(letter) };
  }
  if (letter >= "1" && letter <= "9") {
    if ((parser.ended & (1 << Number(letter))) === 0) return fail(parser, "REG_ESUBREG", start);
    parser.backReference = true;
    return { kind: "sequence", nodes: [] };
  }
  return { kind: "set", set: oneByte(letter.charCodeAt(0)) };
}

function parseRepeats(parser: Parser, first: EreNode): EreNode {
  let node = first;
  while (parser.failed === null) {
    const sign = parser.text[parser.at];
    if (sign === "*") node = { kind: "repeat", node, min: 0, max: Number.POSITIVE_INFINITY };
    else if (sign === "+") node = { kind: "repeat", node, min: 1, max: Number.POSITIVE_INFINITY };
    else if (sign === "?") node = { kind: "repeat", node, min: 0, max: 1 };
    else if (sign === "{") {
      node = parseInterval(parser, node);
      continue;
    } else break;
    parser.at++;
  }
  return node;
}
