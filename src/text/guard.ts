import type { Io } from "./io.ts";

/**
 * The GitHub Actions runner obeys `::command::` at the start of a line, and `##[command]` anywhere in one, on both streams. Reports
 * print text from files so that neither can arise. This is the second line of defence, for everything that is printed: system
 * messages, stack traces, command lines.
 */
export function guarded(io: Io): Io {
  return {
    ...io,
    stdout: guard(io.stdout),
    stderr: guard(io.stderr),
    workflowCommand: io.stdout,
    workflowError: io.stderr,
  };
}

function guard(stream: (text: string) => void): (text: string) => void {
  let state = FRESH;
  return (text) => {
    const passed = pass(text, state);
    state = passed.state;
    stream(passed.text);
  };
}

/** What a command could continue from: how far into its line the text has come, and how many `#`s end it. */
interface State {
  /**
   * `start`: only blanks so far. `colon`: a colon after them, and then only what the runner passes over. `broken`: the same, with
   * something in between that may have ended the line.
   */
  readonly at: "start" | "colon" | "broken" | "inside";
  readonly hashes: number;
}

const FRESH: State = { at: "start", hashes: 0 };

/** One pass over the text, whatever it holds: each character is looked at once, and the rest of a line once per line. */
function pass(text: string, before: State): { readonly text: string; readonly state: State } {
  let { at, hashes } = before;
  let out = "";
  let copied = 0;
  const replace = (index: number, by: string): void => {
    out += text.slice(copied, index) + by;
    copied = index + 1;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number;
    if (code === HASH) hashes++;
    else if (code === BRACKET && hashes >= 2) replace(i, "\\x5b");
    if (code !== HASH && !isIgnored(code)) hashes = 0;

    if (code === COLON) {
      if (at === "start") at = "colon";
      else if (at !== "inside" && mayGoOn(text, i + 1)) {
        replace(i, "\\x3a");
        at = "inside";
      } else at = at === "broken" ? "colon" : "inside";
    } else if (isLineEnd(code)) at = (at === "colon" || at === "broken") && isIgnored(code) ? "broken" : "start";
    else if (at === "start" || at === "broken") {
      if (!isBlank(code)) at = "inside";
      else if (!isIgnored(code)) at = "start";
    } else if (at === "colon" && !isIgnored(code)) at = "inside";
    if (code > 0xffff) i++;
  }
  return { text: copied === 0 ? text : out + text.slice(copied), state: { at, hashes } };
}

const HASH = 0x23;
const BRACKET = 0x5b;
const COLON = 0x3a;
const REST = /[^\n\r\v\f\u0085\u2028\u2029]*/y;

/** `::` is a command if another `::` follows on its line, or if the line has not ended yet. */
function mayGoOn(text: string, from: number): boolean {
  REST.lastIndex = from;
  const rest = REST.exec(text)?.[0] ?? "";
  return rest.includes("::") || from + rest.length === text.length;
}

/** Whatever any system takes for the end of a line. */
function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** A character that string comparison in the runner's language ignores. Not the escape, with which colours begin. */
function isIgnored(code: number): boolean {
  if (code < 0x80) return (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x1b) || code === 0x7f;
  return IGNORED.test(String.fromCodePoint(code));
}

/** The same, or a blank: it may stand before a command. */
function isBlank(code: number): boolean {
  return code < 0x80 ? code <= 0x20 || code === 0x7f : BLANK.test(String.fromCodePoint(code));
}

const IGNORED = /[\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u;
const BLANK = /[\s\p{Z}\p{Cc}\p{Cf}\p{DI}\p{Mn}]/u;
