import { Composer, type CST, type Document, Lexer, Parser } from "yaml";
import { grouped } from "../text/plural.ts";
import { LIMITS } from "./limits.ts";

/** Options that leave the costly parts to us: yaml compares every key with every other. */
const OPTIONS = {
  version: "1.2",
  schema: "core",
  strict: true,
  uniqueKeys: false,
  stringKeys: true,
  prettyErrors: false,
  keepSourceTokens: false,
  logLevel: "error",
} as const;

/** How many errors are collected; after that, the rest of the file is not read. */
const MOST_ERRORS = 10_000;

/** What yaml points an error to: an offset, a range, or a token. */
type ErrorSource = number | readonly number[] | { readonly offset: number };

/**
 * How many lists and maps, and how many brackets, may be open: for a million, the parser takes gigabytes. yaml composes what lies
 * within them by recursion: where that fills the stack, V8 ends the process as soon as it compiles a regular expression there.
 */
const MOST_OPEN = 200;

/** How many aliases are read: each takes a kilobyte, and together they may not stand for more values anyway. */
const MOST_ALIASES = 10_000;

/** What is said about a file that is given up because of its size. */
export const TOO_LARGE: string = `this file is too large: no more than ${grouped(LIMITS.tokens)} words, signs, blanks and line ends, and ${grouped(LIMITS.values)} keys and values, are read, and the limit is here`;

/** Thrown where the rest of the file is not read. */
class GivenUp extends Error {}

/**
 * The one document of a text, or null where it was given up. Every error is reported with its offset. yaml's own way of collecting
 * them takes minutes and gigabytes for a million errors, so ours replaces it.
 */
export function composeYaml(text: string, tell: (offset: number, message: string) => void): Document.Parsed | null {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0; // every error that yaml throws and catches would carry a stack
  try {
    return composeOne(text, tell);
  } catch (error) {
    // yaml throws only this, when the stack is full: for a hundred thousand nested lists.
    if (error instanceof RangeError) tell(0, TOO_DEEP);
    else if (!(error instanceof GivenUp)) throw error;
    return null;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function composeOne(text: string, tell: (offset: number, message: string) => void): Document.Parsed | null {
  const giveUp = (offset: number, message: string): never => {
    tell(offset, message);
    throw new GivenUp();
  };
  const composer = new Composer(OPTIONS);
  let count = 0;
  let first: Document.Parsed | null = null;
  const collector = composer as unknown as { onError: (source: ErrorSource, code: string, message: string) => void };
  collector.onError = (source, code, message) => {
    if (++count > MOST_ERRORS) throw new GivenUp();
    const offset = typeof source === "number" ? source : "offset" in source ? source.offset : (source[0] ?? 0);
    tell(offset, code === "RESOURCE_EXHAUSTION" ? TOO_DEEP : withoutSource(message));
  };
  for (const document of composer.compose(tokensOf(text, giveUp), true, text.length)) {
    if (first !== null) {
      tell(document.range[0], "a second document begins here");
      break;
    }
    first = document;
    for (const { pos, message } of [...document.errors, ...document.warnings]) tell(pos[0], withoutSource(message));
  }
  return first;
}

/** Some messages of yaml end by quoting the text, which may be a whole line: the place is enough. */
function withoutSource(message: string): string {
  return message.replace(/: (?:["|>]|(?<=(?:extra characters|a YAML token): ))[\s\S]*$/, "");
}

function* tokensOf(text: string, giveUp: (offset: number, message: string) => never): Generator<CST.Token> {
  const parser = new Parser();
  const { stack } = parser as unknown as { stack: readonly CST.Token[] };
  let open = 0;
  let count = 0;
  let aliases = 0;
  let values = 0;
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === "[" || lexeme === "{") open++;
    else if (lexeme === "]" || lexeme === "}") open--;
    if (open > MOST_OPEN) giveUp(offset, TOO_DEEP);
    if (lexeme.startsWith("*") && ++aliases > MOST_ALIASES) giveUp(offset, TOO_MANY_ALIASES);
    if (lexeme === VALUE) values++;
    if (++count > LIMITS.tokens || values > LIMITS.values) giveUp(offset, TOO_LARGE);
    offset += lexeme.length === 1 && lexeme < " " && lexeme !== "\n" && lexeme !== "\t" ? 0 : lexeme.length; // marks of the lexer
    yield* parser.next(lexeme);
    if (stack.length > MOST_OPEN) giveUp(offset, TOO_DEEP);
  }
  yield* parser.end();
}

/** What the lexer puts before each plain or quoted text. */
const VALUE = "\u001f";
const TOO_DEEP = "it is nested too deeply";
const TOO_MANY_ALIASES = `it has more than ${grouped(MOST_ALIASES)} aliases`;
