import { lineEnd, lineStart } from "../qmail/lines.ts";
import type { SourceFile } from "../qmail/types.ts";
import { showBeginning } from "../text/show.ts";
import { hidden, type Secret, type ShownLine, secretSpan } from "./hidden-secrets.ts";

// Some control files hold passwords and keys, and reports end up in logs. Whatever shows a line, or makes a fingerprint of it,
// takes it from here; only a patch that is written to a file has the line as it is.

/** Routes with user and password. The dialect does not matter: a route with a bar is one that somebody wrote for sagredo. */
const WITH_LOGIN = new Set(["smtproutes", "qmtproutes", "authsenders"]);

/** What a file of this name keeps secret: every line, or what follows the first bar on each line. */
export function secretIn(path: string): Secret | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (WITH_LOGIN.has(name)) return "behind bar";
  return name.endsWith("_secrets") || name.endsWith(".pem") || name === "batvkey" ? "line" : null;
}

/** The line `[start, end)` of a file, with `***` in the place of what is secret. */
export function shownLine(file: SourceFile, start: number, end: number): ShownLine {
  const its = secretIn(file.path);
  const secret = its === null ? null : secretSpan(file, its, start, end);
  if (secret === null) return { bytes: file.bytes, start, end, part: (span) => span };
  return hidden(file, start, end, secret);
}

/** The beginning of a part of one line, for a message. */
export function quote(file: SourceFile, start: number, end: number, limit?: number): string {
  const line = shownLine(file, lineStart(file.bytes, start), lineEnd(file.bytes, start));
  const part = line.part({ start, end });
  return showBeginning(line.bytes, part.start, part.end, limit);
}
