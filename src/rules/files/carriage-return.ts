import { notableLines } from "../../lines/notable-lines.ts";
import type { SourceFile } from "../../qmail/types.ts";
import { isText, wordFor } from "../byte-words.ts";
import type { Edit } from "../edit.ts";
import { makeFileFix, makeFix } from "../make-fix.ts";
import type { ReadFile } from "../read-file.ts";
import { type Detail, type Fix, type Found, foundOn, type Rule } from "../rule.ts";

const REMEDY = "Save the file with LF (Unix) line endings.";

export const carriageReturn: Rule = {
  id: "carriage-return",
  level: "error",
  summary: "lines end in a carriage return, which qmail takes for part of what comes before it",
  fix: "removes the carriage returns at the ends of lines",
  onlyWith: "unusual",
  bad: { moreipme: "203.0.113.7\r\n203.0.113.8\r\n", files: { rcpthosts: "example.org\r\n" } },
  good: { moreipme: "203.0.113.7\n203.0.113.8\n", files: { rcpthosts: "example.org\n" } },
  *directory(subject): Generator<Found> {
    for (const file of subject.ipFiles) {
      for (const reading of notableLines(file)) {
        if (!reading.terminated || reading.end === reading.start || file.bytes[reading.end - 1] !== 0x0d) continue;
        const detail = (): Detail => ({
          message:
            "Lines end in a carriage return and a newline: this reader ignores it; others that read these files do not.",
          remedy: REMEDY,
          fix: fixOf(removals(file, false), (edits) => makeFix(subject, file, edits)),
        });
        yield foundOn(file, reading, { start: reading.end - 1, end: reading.end }, detail, "warning");
        break;
      }
    }
  },
  *anyFile(file, subject): Generator<Found> {
    if (!isText(file)) return;
    const place = firstAtEnd(file);
    if (place === null) return;
    const isHarmless = file.kind === "int" || file.kind === "iplist";
    yield {
      file,
      line: place.line,
      start: place.at,
      end: place.at + 1,
      ...(isHarmless ? { level: "warning" as const } : {}),
      detail: () => ({
        message: isHarmless
          ? "Lines end in a carriage return: this reader ignores it; most that read control files do not."
          : `Lines end in a carriage return: to qmail it is the last byte of the ${wordFor(file)}, ${EFFECT[file.kind] ?? "as any other byte"}.`,
        remedy: REMEDY,
        fix: fixOf(removals(file, true), (edits) => makeFileFix(subject, file, edits)),
      }),
    };
  },
};

const EFFECT: Partial<Record<ReadFile["kind"], string>> = {
  line: "and goes wherever the value goes",
  list: "so that no entry matches",
  map: "so that a value ends in it, and names another user or host",
  regex: "so that it only matches what ends in one too",
};

/** The first carriage return at the end of a line, or of the file. */
function firstAtEnd({ bytes }: SourceFile): { readonly at: number; readonly line: number } | null {
  const endsLine = (at: number): boolean => at + 1 === bytes.length || bytes[at + 1] === 0x0a;
  let at = bytes.indexOf(0x0d);
  while (at >= 0 && !endsLine(at)) at = bytes.indexOf(0x0d, at + 1);
  if (at < 0) return null;
  let line = 1;
  for (let end = bytes.indexOf(0x0a); end >= 0 && end < at; end = bytes.indexOf(0x0a, end + 1)) line++;
  return { at, line };
}

/** A file with more such lines is left as it is. */
const MOST_LINES = 1_000_000;

function fixOf(edits: readonly Edit[], make: (edits: readonly Edit[]) => Fix): Fix | null {
  return edits.length > MOST_LINES ? null : make(edits);
}

/**
 * Every carriage return at the end of a line, or several together; `last`: also at the end of the file. At
 * most one more than are mended.
 */
function removals({ bytes }: SourceFile, last: boolean): Edit[] {
  const out: Edit[] = [];
  for (let at = bytes.indexOf(0x0d); at >= 0 && out.length <= MOST_LINES; ) {
    let end = at + 1;
    while (bytes[end] === 0x0d) end++;
    if (bytes[end] === 0x0a || (last && end === bytes.length)) out.push({ start: at, end, text: "" });
    at = bytes.indexOf(0x0d, end);
  }
  return out;
}
