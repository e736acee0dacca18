import type { Found, Rule } from "../rule.ts";

export const unusedIgnore: Rule = {
  id: "unused-ignore",
  level: "warning",
  summary: "an ignore in qmailint.yaml suppresses nothing",
  fix: null,
  aboutExceptions: true,
  bad: {
    moreipme: "203.0.113.7\n",
    settings: "version: 1\nignore:\n  - rule: duplicate-entry\n    because: written by a tool\n",
  },
  good: {
    moreipme: "203.0.113.7\n203.0.113.7\n",
    settings: "version: 1\nignore:\n  - rule: duplicate-entry\n    because: written by a tool\n",
  },
  *settings({ file, lineOf, ignores }): Generator<Found> {
    for (const { start, end, rule, used, expired } of ignores) {
      if (used || expired) continue;
      yield {
        file,
        line: lineOf(start),
        start,
        end: endOfLine(file.bytes, start, end),
        detail: () => ({
          message: `This ignore suppresses nothing: there is no finding of ${rule} that it fits.`,
          remedy: "Delete it, or correct its file or line.",
          fix: null,
        }),
      };
    }
  },
};

/** A finding is marked on one line only: the node's first. */
function endOfLine(bytes: Uint8Array, start: number, end: number): number {
  const newline = bytes.indexOf(0x0a, start);
  return newline < 0 ? end : Math.min(end, newline);
}
