import { beginsWithComment, whatIsIn } from "../first-line.ts";
import type { IntFile, LineFile } from "../read-file.ts";
import type { Found, Rule } from "../rule.ts";

export const extraLines: Rule = {
  id: "extra-lines",
  level: "warning",
  summary: "further lines in a file of which only the first line is read",
  fix: null,
  bad: { files: { defaulthost: "example.org\nexample.net\n" } },
  good: { files: { defaulthost: "example.org\n" } },
  *line(file): Generator<Found> {
    yield* firstExtra(file);
  },
  *int(file): Generator<Found> {
    yield* firstExtra(file);
  },
};

function* firstExtra(file: LineFile | IntFile): Generator<Found> {
  const { bytes } = file;
  let line = 1;
  let start = bytes.indexOf(0x0a) + 1;
  if (start === 0) return;
  line++;
  let at = start;
  for (; at < bytes.length && isBlank(bytes[at]); at++) {
    if (bytes[at] !== 0x0a) continue;
    line++;
    start = at + 1;
  }
  if (at === bytes.length) return;
  const newline = bytes.indexOf(0x0a, at);
  yield {
    file,
    line,
    start,
    end: newline < 0 ? bytes.length : newline,
    detail: () => ({
      message: "Only the first line of this file is read: nothing from here on has any effect.",
      reads: "nothing",
      remedy: beginsWithComment(file)
        ? `Put the ${whatIsIn(file)} on the first line, in place of the comment.`
        : "Delete these lines, or put what is meant on the first.",
      fix: null,
    }),
  };
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
