import { dialectsReading } from "../../qmail/control-files.ts";
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
    for (const { start, end, rule, file: name, used, expired } of ignores) {
      if (used || expired) continue;
      yield {
        file,
        line: lineOf(start),
        start,
        end: endOfLine(file.bytes, start, end),
        detail: () => ({
          message: `This ignore suppresses nothing: there is no finding of ${rule} that it fits.`,
          remedy: remedyFor(name),
          fix: null,
        }),
      };
    }
  },
};

/** What stands before the last slash is the control directory, as people write it. */
function remedyFor(file: string | null): string {
  const alone = file?.slice(file.lastIndexOf("/") + 1) ?? "";
  return alone === file || dialectsReading(alone).length === 0
    ? "Delete it, or correct its file or line."
    : `Write the file's name alone, without its directory: ${alone}.`;
}

/** A finding is marked on one line only: the node's first. */
function endOfLine(bytes: Uint8Array, start: number, end: number): number {
  const newline = bytes.indexOf(0x0a, start);
  return newline < 0 ? end : Math.min(end, newline);
}
