import { notableLines } from "../../lines/notable-lines.ts";
import type { IpFile } from "../../qmail/types.ts";
import { makeFix } from "../make-fix.ts";
import { type Edit, type Found, foundOn, type Rule } from "../rule.ts";

export const carriageReturn: Rule = {
  id: "carriage-return",
  level: "warning",
  summary: "lines end in a carriage return and a newline",
  fix: "removes the carriage returns before newlines",
  bad: { moreipme: "203.0.113.7\r\n203.0.113.8\r\n" },
  good: { moreipme: "203.0.113.7\n203.0.113.8\n" },
  *directory(subject): Generator<Found> {
    for (const file of subject.ipFiles) {
      for (const reading of notableLines(file)) {
        if (!reading.terminated || reading.end === reading.start || file.bytes[reading.end - 1] !== 0x0d) continue;
        yield foundOn(file, reading, { start: reading.end - 1, end: reading.end }, () => ({
          message:
            "Lines end in a carriage return and a newline. This reader passes over it; others that read these files do not.",
          remedy: "Save the file with newlines alone (LF, Unix line ends).",
          fix: makeFix(subject, file, removals(file)),
        }));
        break;
      }
    }
  },
};

function removals({ bytes }: IpFile): Edit[] {
  const out: Edit[] = [];
  for (let at = bytes.indexOf(0x0d); at >= 0; at = bytes.indexOf(0x0d, at + 1)) {
    if (bytes[at + 1] === 0x0a) out.push({ start: at, end: at + 1, text: "" });
  }
  return out;
}
