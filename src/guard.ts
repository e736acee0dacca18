import type { Io } from "./io.ts";

/** Characters that a comparison of texts in the runner's language passes over. Not the escape, which colours begin with. */
const IGNORED = "(?:(?![\\u001b\\n\\r])[\\p{Cc}\\p{Cf}\\p{DI}\\p{Mn}])*";
const ENDS = "\\n\\r\\v\\f\\u0085\\u2028\\u2029";

/** `##[` anywhere. */
const ANYWHERE = new RegExp(`(#${IGNORED}#${IGNORED})\\[`, "gu");
/** `::` first in a line, where another one follows in it, or the line has not ended yet. */
const FIRST = new RegExp(
  `(^|[${ENDS}])([\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{DI}\\p{Mn}]*)(:${IGNORED}):(?=[^${ENDS}]*(?:::|$))`,
  "gu",
);

/**
 * The runner of GitHub Actions obeys `::command::` first in a line, and `##[command]` anywhere in one, on both streams. Reports
 * print text from files so that neither can arise. This is the second line of defence, for everything that is printed: messages
 * of the system, stacks, command lines.
 */
export function guarded(io: Io): Io {
  return { ...io, stdout: guard(io.stdout), stderr: guard(io.stderr), command: io.stdout };
}

function guard(stream: (text: string) => void): (text: string) => void {
  let tail = "";
  return (text) => {
    const whole = neutralized(tail + text);
    stream(whole.slice(tail.length));
    tail = openEnd(whole);
  };
}

/** Text in which neither kind of command is left. Nothing else changes. */
export function neutralized(text: string): string {
  return text.replace(ANYWHERE, "$1\\x5b").replace(FIRST, "$1$2$3\\x3a");
}

const UNFINISHED = new RegExp(`[^${ENDS}]*$`, "u");
const BEFORE_FIRST = new RegExp(`^[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{DI}\\p{Mn}]*(?::${IGNORED})?$`, "u");
const HASHES = new RegExp(`(?:#${IGNORED})+$`, "u");

/**
 * What a command could go on from in the next piece: blanks and a colon of an unfinished line, or `#`s at its end, with what the
 * runner passes over behind them.
 */
function openEnd(text: string): string {
  const line = UNFINISHED.exec(text.slice(-1000))?.[0] ?? "";
  return BEFORE_FIRST.test(line) ? line : `.${HASHES.exec(line)?.[0] ?? ""}`;
}
