import { lineEnd, lineStart } from "../qmail/lines.ts";
import type { SourceFile, Span } from "../qmail/types.ts";
import { joined } from "../text/bytes.ts";
import { showBeginning } from "../text/show.ts";
import { hasByteOrderMark } from "./skipped-line.ts";

// Some control files hold passwords and keys, and reports end up in logs. Whatever shows a line, or makes a fingerprint of it,
// takes it from here; only a patch that is written to a file has the line as it is.

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const BAR = 0x7c;
const STARS = Uint8Array.of(0x2a, 0x2a, 0x2a);

/** Routes with user and password. The dialect does not matter: a route with a bar is one that somebody wrote for sagredo. */
const WITH_LOGIN = new Set(["smtproutes", "qmtproutes", "authsenders"]);

/** What a file of this name keeps secret: every line, or what follows the first bar on each line. */
export function secretIn(path: string): "line" | "behind bar" | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (WITH_LOGIN.has(name)) return "behind bar";
  return name.endsWith("_secrets") || name.endsWith(".pem") || name === "batvkey" ? "line" : null;
}

/** What must not be shown of the line `[start, end)`, or null. Blanks and a carriage return at its end are not part of it. */
function secretSpan({ path, bytes }: SourceFile, start: number, end: number): Span | null {
  const secret = secretIn(path);
  if (secret === null) return null;
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

/** A line as it may be shown: `[start, end)` of these bytes, which are the file's own where there is nothing to hide. */
export interface ShownLine extends Span {
  readonly bytes: Uint8Array;
  /** Where a part of the file's line stands in it. Any part of what is hidden maps to its stars. */
  readonly part: (span: Span) => Span;
}

/** The line `[start, end)` of a file, with `***` in the place of what is secret. */
export function shownLine(file: SourceFile, start: number, end: number): ShownLine {
  const secret = secretSpan(file, start, end);
  if (secret === null) return { bytes: file.bytes, start, end, part: (span) => span };
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

/** The beginning of a part of one line, for a message. */
export function quote(file: SourceFile, start: number, end: number, limit?: number): string {
  const line = shownLine(file, lineStart(file.bytes, start), lineEnd(file.bytes, start));
  const part = line.part({ start, end });
  return showBeginning(line.bytes, part.start, part.end, limit);
}

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}
