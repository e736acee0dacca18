import { isUnreadable } from "../directory.ts";
import type { DirectoryRule, Found } from "./rule.ts";

export const unreadableFile: DirectoryRule = {
  id: "unreadable-file",
  level: "error",
  summary: "moreipme or notipme cannot be read, and qmail then works as if it were empty",
  fix: null,
  bad: { unreadable: "moreipme" },
  good: { moreipme: "203.0.113.7\n" },
  *directory({ directory }): Generator<Found> {
    for (const file of Object.values(directory.files)) {
      if (file === null || !isUnreadable(file)) continue;
      yield {
        file: { path: file.path, bytes: new Uint8Array() },
        line: 1,
        start: 0,
        end: 0,
        detail: () => ({
          message: `The file cannot be read: ${file.unreadable}. qmail ignores what it cannot open, without a word, as if the file were empty.`,
          remedy: "Put a regular file there that everyone can read (mode 0644), or none.",
          fix: null,
        }),
      };
    }
  },
};
