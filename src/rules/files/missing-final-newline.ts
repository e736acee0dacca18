import { hasByteOrderMark, isCommentOrBlank } from "../../lines/skipped-line.ts";
import { readAs } from "../../lines/words.ts";
import { bytesOf } from "../../qmail/latin1.ts";
import { readLine } from "../../qmail/lines.ts";
import { entryText } from "../../qmail/netmask.ts";
import { joined } from "../../text/bytes.ts";
import { show } from "../../text/show.ts";
import { makeFix } from "../make-fix.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";

export const missingFinalNewline: Rule = {
  id: "missing-final-newline",
  level: "error",
  summary: "the last line is not ended by a newline, so qmail drops its last byte",
  fix: "adds the newline",
  bad: { moreipme: "203.0.113.12" },
  good: { moreipme: "203.0.113.12\n" },
  *notableLine(reading, file, subject): Generator<Found> {
    if (reading.terminated) return;
    const { start, end, line } = reading;
    const place = { start: end, end };
    const terminated = joined([file.bytes.subarray(start), bytesOf("\n")]);
    const meant = readLine(terminated, line, 0);
    const same = meant.entry !== null && reading.entry !== null && entryText(meant.entry) === entryText(reading.entry);
    const text = line === 1 && hasByteOrderMark(file.bytes) ? start + 3 : start;
    const harmless = same || isCommentOrBlank(file.bytes, text, end);
    yield foundOn(
      file,
      reading,
      place,
      () => ({
        message:
          `qmail drops the last byte of the file, ${show(file.bytes, end - 1, end)}, where it expects a newline` +
          (harmless ? "; here nothing is lost by it." : lost(readAs(meant), readAs(reading))),
        reads: readAs(reading),
        remedy: "End the last line with a newline.",
        fix: makeFix(subject, file, [{ ...place, text: "\n" }]),
      }),
      harmless ? "warning" : undefined,
    );
  },
};

function lost(meant: string, read: string): string {
  if (meant === "nothing") return ", and reads nothing from this line.";
  return read === "nothing" ? `, and reads nothing instead of ${meant}.` : `, and reads ${read} instead of ${meant}.`;
}
