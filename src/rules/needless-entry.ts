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
  const needless = subject.needless();
  for (const file of subject.ipFiles) {
    yield* entriesOf(subject, file, needless.status, status, (i) =>
      describeNeedless(subject, needless, file, i, words),
    );
  }
}

/** The entries of a file that have this status. */
export function* entriesOf(
  subject: Subject,
  file: IpFile,
  statuses: Uint8Array,
  status: number,
  detail: (index: number) => Detail,
): Generator<FoundMany> {
  const first = file.name === "moreipme" ? subject.ids.firstMoreipme : subject.ids.firstNotipme;
  const its = statuses.subarray(first, first + file.entries.count);
  if (!its.includes(status)) return;
  yield {
    file,
    each: eachWith(file, its, status, detail),
    count: () => subject.needless().counts[file.name][status] as number,
  };
}

function* eachWith(file: IpFile, its: Uint8Array, status: number, detail: (index: number) => Detail): Generator<Found> {
  for (let i = its.indexOf(status); i >= 0; i = its.indexOf(status, i + 1)) {
    const index = i;
    yield foundOn(file, { line: file.entries.line[i] as number }, entrySpan(file, i), () => detail(index));
  }
}
