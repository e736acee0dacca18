import { ipFilesIn, isUnreadable, refusal, type UnreadableFile } from "../../tree/control-directory.ts";
import type { Detail, Found, Rule } from "../rule.ts";

export const unreadableFile: Rule = {
  id: "unreadable-file",
  level: "error",
  summary: "moreipme or notipme cannot be read, and qmail then works as if it were empty",
  fix: null,
  aboutNames: true,
  bad: { unreadable: "moreipme" },
  good: { moreipme: "203.0.113.7\n" },
  *directory({ directory }): Generator<Found> {
    for (const file of ipFilesIn(directory)) {
      if (!isUnreadable(file)) continue;
      yield {
        file: { path: file.path, bytes: new Uint8Array() },
        line: 1,
        start: 0,
        end: 0,
        detail: () => ({ ...(file.refused === true ? refused(file) : ignored(file)), fix: null }),
      };
    }
  },
};

function ignored({ unreadable }: UnreadableFile): Detail {
  return {
    message: `The file cannot be read: ${unreadable}. qmail ignores what it cannot open, without a word, as if the file were empty.`,
    remedy: "Put a regular file there that everyone can read (mode 0644), or none.",
  };
}

function refused(file: UnreadableFile): Detail {
  return {
    message: `The file was not judged: ${refusal(file)}. What qmail makes of it is not known here, so nothing that depends on it was judged either.`,
    remedy: "Put the file itself there, so that it can be read here (mode 0644).",
  };
}
