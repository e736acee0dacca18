import { bytesAsText } from "../lines/line-text.ts";
import { beforeBlanks } from "../lines/skipped-line.ts";
import type { IpFile, LineReading } from "../qmail/types.ts";
import { makeFix } from "./make-fix.ts";
import type { Fix } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** The fix that puts the comment at offset `at` of a line on a line of its own above. */
export function moveCommentAbove(subject: Subject, file: IpFile, { start, end }: LineReading, at: number): () => Fix {
  const { bytes } = file;
  return () => {
    const comment = bytesAsText(bytes, { start: at, end: beforeBlanks(bytes, at, end) });
    const entry = bytesAsText(bytes, { start, end: beforeBlanks(bytes, start, at) });
    const lineEnd = bytes[end - 1] === 0x0d ? "\r" : "";
    return makeFix(subject, file, [{ start, end, text: `${comment}${lineEnd}\n${entry}${lineEnd}` }]);
  };
}
