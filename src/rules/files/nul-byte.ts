import { linesWith } from "../../lines/lines-with.ts";
import { readAs } from "../../lines/words.ts";
import { isText } from "../byte-words.ts";
import type { ReadFile } from "../read-file.ts";
import { type Detail, type Found, foundOn, type Rule } from "../rule.ts";

export const nulByte: Rule = {
  id: "nul-byte",
  level: "error",
  summary: "a NUL byte: what follows it is not read, or is an entry of its own",
  fix: null,
  onlyWith: "unusual",
  bad: { moreipme: "203.0.113.7\0 203.0.113.8\n", files: { rcpthosts: "example.org\0example.net\n" } },
  good: { moreipme: "203.0.113.7\n", files: { rcpthosts: "example.org\nexample.net\n" } },
  *notableLine(reading, file): Generator<Found> {
    const { entry, seen, end, terminated } = reading;
    if (entry === null || file.bytes[seen.end] !== 0 || seen.end >= (terminated ? end : end - 1)) return;
    yield foundOn(file, reading, { start: seen.end, end: seen.end + 1 }, () => ({
      message: "There is a NUL byte; for qmail the line ends there.",
      reads: readAs(reading),
      remedy: "Remove the NUL byte, and look at what follows it.",
      fix: null,
    }));
  },
  *anyFile(file): Generator<Found> {
    if (!isText(file)) return;
    for (const { at, line } of linesWith(file.bytes, 0)) {
      const isFirst = at === 0 || file.bytes[at - 1] === 0x0a;
      const detail = (): Detail => ({
        message: `There is a NUL byte; ${effectOf(file, isFirst)}.`,
        remedy: "Remove the NUL byte, and look at what follows it.",
        fix: null,
      });
      yield { file, line, start: at, end: at + 1, detail };
    }
  },
};

function effectOf({ kind, row }: ReadFile, isFirst: boolean): string {
  if (row.reader.startsWith("qmail-new")) return "it becomes part of the key, which then matches nothing";
  switch (kind) {
    case "list":
    case "map":
    case "iplist":
    case "regex":
      return isFirst ? "qmail drops a line that begins with it" : "for qmail an entry ends there, and another begins";
    case "line":
    case "int":
      return "most of qmail takes it for the end of the text";
    default:
      return "programs that read this file may stop there";
  }
}
