import { hasByteOrderMark, isCommentOrBlank } from "../../lines/skipped-line.ts";
import { readAs } from "../../lines/words.ts";
import { bytesOf } from "../../qmail/latin1.ts";
import { entryText } from "../../qmail/netmask.ts";
import type { IpFile, LineReading } from "../../qmail/types.ts";
import { joined } from "../../text/bytes.ts";
import { show } from "../../text/show.ts";
import { makeFileFix, makeFix } from "../make-fix.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const missingFinalNewline: Rule = {
  id: "missing-final-newline",
  level: "error",
  summary: "the last line does not end in a newline: qmail drops its last byte, or the next line is glued to it",
  fix: "adds the newline",
  onlyWith: "unusual",
  bad: { moreipme: "203.0.113.12", files: { rcpthosts: "example.org" } },
  good: { moreipme: "203.0.113.12\n", files: { rcpthosts: "example.org\n" } },
  *notableLine(reading, file, subject): Generator<Found> {
    if (!reading.terminated) yield foundAtEnd(reading, file, subject);
  },
  *anyFile(file, subject): Generator<Found> {
    const { bytes, name } = file;
    if (!APPENDED_TO.has(name) || bytes.length === 0 || bytes.at(-1) === 0x0a) return;
    const place = { start: bytes.length, end: bytes.length };
    yield {
      file,
      line: countLines(bytes),
      ...place,
      level: "warning",
      detail: () => ({
        message:
          "The last line does not end in a newline: qmail reads it all the same, but the next line that a script appends will be glued to it, and both will be lost.",
        remedy: "End the last line with a newline.",
        fix: makeFileFix(subject, file, [{ ...place, text: "\n" }]),
      }),
    };
  },
};

/** On the last line, which no newline ends. */
function foundAtEnd(reading: LineReading, file: IpFile, subject: Subject): Found {
  const { start, end, line } = reading;
  const place = { start: end, end };
  const terminated = joined([file.bytes.subarray(start), bytesOf("\n")]);
  const meant = file.reader.line(terminated, line, 0);
  const same = meant.entry !== null && reading.entry !== null && entryText(meant.entry) === entryText(reading.entry);
  const text = line === 1 && hasByteOrderMark(file.bytes) ? start + 3 : start;
  const harmless = same || isCommentOrBlank(file.bytes, text, end);
  return foundOn(
    file,
    reading,
    place,
    () => ({
      message:
        `qmail drops the last byte of the file, ${show(file.bytes, end - 1, end)}, where it expects a newline` +
        (harmless ? "; here nothing is lost." : lost(readAs(meant), readAs(reading))),
      reads: readAs(reading),
      remedy: "End the last line with a newline.",
      fix: makeFix(subject, file, [{ ...place, text: "\n" }]),
    }),
    harmless ? "warning" : undefined,
  );
}

/** The files to which people and scripts append lines. */
const APPENDED_TO = new Set([
  "rcpthosts",
  "locals",
  "virtualdomains",
  "smtproutes",
  "qmtproutes",
  "morercpthosts",
  "badmailfrom",
  "qmqpservers",
]);

/** The number of lines of a file that does not end in a newline. */
function countLines(bytes: Uint8Array): number {
  let count = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count++;
  return count;
}

function lost(meant: string, read: string): string {
  if (meant === "nothing") return ", and reads nothing from this line.";
  return read === "nothing" ? `, and reads nothing instead of ${meant}.` : `, and reads ${read} instead of ${meant}.`;
}
