import { entrySpan } from "../lines/line-text.ts";
import type { IpFile } from "../qmail/types.ts";
import { describeNeedless, type NeedlessFacts, type NeedlessWords } from "./describe-needless.ts";
import { everythingIsMe } from "./everything.ts";
import { type Detail, type Found, type FoundMany, foundOn } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** The entries of one status, each explained only when it is shown. */
export function* needlessEntries(
  subject: Subject,
  status: number,
  words: (facts: NeedlessFacts) => NeedlessWords,
): Generator<Found | FoundMany> {
  // The rest would depend on a mistake.
  if (everythingIsMe(subject)) return;
  for (const file of subject.ipFiles) {
    yield* entriesOf(subject, file, status, (i) => describeNeedless(subject, file, i, words));
  }
}

/** The entries of a file that have this status. */
export function* entriesOf(
  subject: Subject,
  file: IpFile,
  status: number,
  detail: (index: number) => Detail,
): Generator<FoundMany> {
  const needless = subject.needless();
  const count = needless.count(file.name, status);
  if (count > 0) yield { file, each: eachOf(file, needless.each(file.name, status), detail), count: () => count };
}

function* eachOf(file: IpFile, indexes: Iterable<number>, detail: (index: number) => Detail): Generator<Found> {
  for (const index of indexes)
    yield foundOn(file, { line: file.entries.line[index] as number }, entrySpan(file, index), () => detail(index));
}
