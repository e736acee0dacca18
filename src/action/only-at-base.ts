import { whyNotJudged } from "../lines/template.ts";
import { shortRevision } from "../run/diff-run.ts";
import type { Revision } from "../run/revisions.ts";
import type { Problem } from "../text/problem.ts";
import { isUnreadable, type LoadedFile } from "../tree/control-directory.ts";

/**
 * Tells whether a problem that keeps two sides from being compared is the base's alone: a file there that is not read or is a
 * template, and that the change mends or removes.
 */
export function isOnlyAtBase(base: Revision, head: Revision): (problem: Problem) => boolean {
  const labels = [base.label, shortRevision(base.label)];
  return ({ file }) =>
    labels.some((label) => file.startsWith(`${label}:`)) ||
    (isBeyondJudging(fileAt(base, file)) && !isBeyondJudging(fileAt(head, file)));
}

function isBeyondJudging(file: LoadedFile | null): boolean {
  return file !== null && (isUnreadable(file) || whyNotJudged(file) !== null);
}

/** The control file with this path in messages; null where there is none. */
function fileAt({ directories }: Revision, path: string): LoadedFile | null {
  for (const { directory } of directories) {
    for (const name of directory.names) {
      if (!path.endsWith(name)) continue;
      const file = directory.file(name);
      if (file?.path === path) return file;
    }
  }
  return null;
}
