import type { SourceFile, Span } from "../qmail/types.ts";
import { joined } from "../text/bytes.ts";
import { hasByteOrderMark } from "./skipped-line.ts";

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const BAR = 0x7c;
const STARS = Uint8Array.of(0x2a, 0x2a, 0x2a);

/** What a file keeps secret: every line, or what follows the first bar on each line. */
export type Secret = "line" | "behind bar";

/** A line as it may be shown: `[start, end)` of these bytes, which are the file's own where there is nothing to hide. */
export interface ShownLine extends Span {
  readonly bytes: Uint8Array;
  /** Where a part of the file's line stands in it. Any part of what is hidden maps to its stars. */
  readonly part: (span: Span) => Span;
}

/** What must not be shown of the line `[start, end)`, or null. Blanks and a carriage return at its end are not part of it. */
export function secretSpan({ bytes }: SourceFile, secret: Secret, start: number, end: number): Span | null {
  let from = start;
  if (secret === "behind bar") {
    const bar = bytes.subarray(start, end).indexOf(BAR);
    if (bar < 0) return null;
    from = start + bar + 1;
  } else {
    if (start === 0 && hasByteOrderMark(bytes)) from = 3;
    while (from < end && isBlank(bytes[from])) from++;
  }
  let to = end;
  while (to > from && (isBlank(bytes[to - 1]) || bytes[to - 1] === CARRIAGE_RETURN)) to--;
  return from < to ? { start: from, end: to } : null;
}

/** The line with stars in the place of its secret. */
export function hidden(file: SourceFile, start: number, end: number, secret: Span): ShownLine {
  const bytes = joined([file.bytes.subarray(start, secret.start), STARS, file.bytes.subarray(secret.end, end)]);
  const stars = secret.start - start;
  const shift = stars + STARS.length - (secret.end - start);
  const part = (span: Span): Span => ({
    start: at(span.start, stars),
    end: span.end === span.start ? at(span.start, stars) : at(span.end, stars + STARS.length),
  });
  /** `inside`: where an offset between the ends of the secret goes. */
  const at = (offset: number, inside: number): number => {
    if (offset <= secret.start) return offset - start;
    return offset >= secret.end ? offset - start + shift : inside;
  };
  return { bytes, start: 0, end: bytes.length, part };
}

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}
