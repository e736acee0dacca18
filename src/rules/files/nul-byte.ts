import { readAs } from "../../lines/words.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";

export const nulByte: Rule = {
  id: "nul-byte",
  level: "error",
  summary: "a NUL byte: what follows it on the line is not read",
  fix: null,
  bad: { moreipme: "203.0.113.7\0 203.0.113.8\n" },
  good: { moreipme: "203.0.113.7\n" },
  *notableLine(reading, file): Generator<Found> {
    const { entry, seen, end, terminated } = reading;
    if (entry === null || file.bytes[seen.end] !== 0 || seen.end >= (terminated ? end : end - 1)) return;
    yield foundOn(file, reading, { start: seen.end, end: seen.end + 1 }, () => ({
      message: "There is a NUL byte; for qmail the line ends there.",
      reads: readAs(reading),
      remedy: "Remove the NUL byte, and look at what stands behind it.",
      fix: null,
    }));
  },
};
