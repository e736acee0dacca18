import { ipFilesIn, isUnreadable } from "../../tree/control-directory.ts";
import type { Found, Rule } from "../rule.ts";

export const unusedFile: Rule = {
  id: "unused-file",
  level: "warning",
  summary: "the dialect does not read this file at all",
  fix: null,
  aboutNames: true,
  bad: { moreipme: "203.0.113.7\n", dialect: "notqmail" },
  good: { moreipme: "203.0.113.7\n" },
  *directory({ directory, dialect }): Generator<Found> {
    if (dialect.readsIpFiles) return;
    for (const file of ipFilesIn(directory)) {
      yield {
        file: isUnreadable(file) ? { path: file.path, bytes: new Uint8Array() } : file,
        line: 1,
        start: 0,
        end: 0,
        detail: () => ({
          message: `${dialect.name} does not read this file: it is qmail without the moreipme patch, and nothing in here has an effect.`,
          remedy: "Delete the file, or name the qmail that runs here (--dialect).",
          fix: null,
        }),
      };
    }
  },
};
