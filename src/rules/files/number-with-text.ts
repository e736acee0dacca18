import type { Span } from "../../qmail/types.ts";
import { show } from "../../text/show.ts";
import type { IntFile } from "../read-file.ts";
import type { Found, Rule } from "../rule.ts";

export const numberWithText: Rule = {
  id: "number-with-text",
  level: "warning",
  summary: "text after a number, which qmail ignores",
  fix: null,
  bad: { files: { databytes: "20M\n" } },
  good: { files: { databytes: "20971520\n" } },
  *int(file): Generator<Found> {
    const text = textBehind(file);
    if (text === null) return;
    const { bytes, number } = file;
    yield {
      file,
      line: 1,
      ...text,
      detail: () => ({
        message: `qmail reads the digits, and stops there: ${show(bytes, number.digits.start, number.digits.end)} is the number here, whatever follows.`,
        reads: String(number.value),
        remedy: "Write only the number, in the unit of this file, without a comment.",
        fix: null,
      }),
    };
  },
};

/** What follows the digits, other than blanks, carriage returns at the end, or what a NUL cuts off. */
function textBehind({ bytes, value, number: { digits } }: IntFile): Span | null {
  if (digits.end === digits.start) return null;
  let end = digits.end;
  while (end < value.end && bytes[end] !== 0) end++;
  while (end > digits.end && bytes[end - 1] === 0x0d) end--;
  let start = digits.end;
  while (start < end && (bytes[start] === 0x20 || bytes[start] === 0x09)) start++;
  return start === end ? null : { start, end };
}
