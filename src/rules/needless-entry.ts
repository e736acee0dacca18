import { entrySpan, hasOwnError } from "../lines/line-text.ts";
import { readLine } from "../qmail/lines.ts";
import { hasHostBits } from "../qmail/netmask.ts";
import type { IpFile } from "../qmail/types.ts";
import { idOfTag, lowerBound } from "../space/blocks.ts";
import { lateTools } from "./late.ts";
import { type Detail, type Fix, type Found, foundOn, type Unlisted } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** What a rule about needless entries says of one of them. */
export interface NeedlessWords {
  readonly message: string;
  /** Null: the line can go, and that is the fix. */
  readonly remedy: string | null;
}

/** What it can say it with. */
export interface NeedlessFacts {
  readonly inNotipme: boolean;
  /** The entries that decide in its place. */
  readonly others: string;
  /** `others` are several: "they already give", not "it already gives". */
  readonly several: boolean;
  /** An address that the entry matches, and what it is. */
  readonly witness: string;
  readonly isMe: "me" | "not me";
}

/** The entries of one status, each explained only when it is shown. */
export function* needlessEntries(
  subject: Subject,
  status: number,
  words: (facts: NeedlessFacts) => NeedlessWords,
): Generator<Found | Unlisted> {
  const needless = subject.needless();
  if (needless === null) return;
  for (const file of subject.files) {
    yield* entriesOf(subject, file, needless.status, status, (i) =>
      lateTools().describeNeedless(subject, needless, file, i, words),
    );
  }
}

/** The entries of a file that have this status: as many as will be shown, and the number of the rest. */
export function* entriesOf(
  subject: Subject,
  file: IpFile,
  statuses: Uint8Array,
  status: number,
  detail: (index: number) => Detail,
): Generator<Found | Unlisted> {
  const first = file.name === "moreipme" ? subject.ids.firstMoreipme : subject.ids.firstNotipme;
  const { count, line } = file.entries;
  const its = statuses.subarray(first, first + count);
  let i = its.indexOf(status);
  for (let shown = 0; i >= 0 && shown < subject.most; shown++) {
    const index = i;
    yield foundOn(file, { line: line[i] as number }, entrySpan(file, i), () => detail(index));
    i = its.indexOf(status, i + 1);
  }
  if (i < 0) return;
  const all =
    subject.needless()?.counts[file.name][status] ?? its.reduce((sum, one) => sum + (one === status ? 1 : 0), 0);
  yield { file, unlisted: all - subject.most };
}

/** What to do with a line that could go: not before the errors are mended on which that depends. */
export function removalRemedy(fix: Fix | null): string {
  return fix === null ? "Correct the errors first, then look whether this line is still needed." : "Delete the line.";
}

/** The line number of the first entry of the file that reads the same as this one. */
export function firstLike(subject: Subject, file: IpFile, index: number): number {
  const { address, netmask, line, count } = file.entries;
  const first = file.name === "moreipme" ? subject.ids.firstMoreipme : subject.ids.firstNotipme;
  const blocks = subject.needless()?.blocks;
  if (blocks !== undefined && !hasHostBits(address[index] as number, netmask[index] as number)) {
    for (let k = lowerBound(blocks.start, address[index] as number); blocks.start[k] === address[index]; k++) {
      const i = idOfTag(blocks.tag[k] as number) - first;
      if (i >= 0 && i < count && netmask[i] === netmask[index] && address[i] === address[index])
        return line[i] as number;
    }
  }
  let i = 0;
  while (address[i] !== address[index] || netmask[i] !== netmask[index]) i++;
  return line[i] as number;
}

/**
 * The fix that takes a line away. None where the line has an error of its own: what it was meant to say may be needed.
 * `isSafe`: by itself it changes no verdict; asked once, and only if somebody wants to know.
 */
export function removal(file: IpFile, index: number, isSafe: () => boolean): Fix | null {
  const reading = readLine(file.bytes, file.entries.line[index] as number, file.entries.start[index] as number);
  if (hasOwnError(file, reading)) return null;
  let safe: boolean | null = null;
  return {
    edits: [{ start: reading.start, end: reading.end + 1, text: "" }],
    get safe() {
      safe ??= isSafe();
      return safe;
    },
  };
}
