import { inOrder } from "../check/findings.ts";
import { type DifferentFunction, differentFunctions, functionOf, readingOf } from "../diff/dialect-functions.ts";
import type { Dialect, DialectName } from "../qmail/types.ts";
import type { Finding } from "../rules/rule.ts";
import type { Problem } from "../text/problem.ts";
import type { CheckRequest } from "./check-request.ts";
import type { Revision } from "./revisions.ts";
import { runCheck } from "./run-check.ts";

/** A finding that only one of two dialects has, and the function of the C source that it comes from, where there is one. */
export interface MovedFinding {
  readonly finding: Finding;
  readonly function: string | null;
}

/** A control file that two dialects read differently; null for one that does not read it at all. */
export interface MovedFile {
  readonly path: string;
  readonly before: string | null;
  readonly now: string | null;
}

/** What else differs between two dialects, besides which mail goes another way. */
export interface DialectMove {
  readonly files: readonly MovedFile[];
  readonly gone: readonly MovedFinding[];
  readonly come: readonly MovedFinding[];
  readonly functions: readonly DifferentFunction[];
  readonly problems: readonly Problem[];
}

/** What a check of the same paths finds in one dialect and not in another, and which of the files there are read differently. */
export async function moveDialect(
  request: CheckRequest,
  { directories }: Revision,
  from: Dialect,
  to: Dialect,
): Promise<DialectMove> {
  const [before, now] = [await checked(request, from), await checked(request, to)];
  const only = (these: readonly Finding[], those: readonly Finding[], mine: DialectName, other: DialectName) => {
    const known = new Set(those.map(keyOf));
    return these
      .filter((one) => !known.has(keyOf(one)))
      .sort(inOrder)
      .map((finding) => ({ finding, function: functionOf(nameOf(finding.file.path), mine, other) }));
  };
  const files = directories.flatMap(({ directory: { path, names } }) =>
    [...names].sort().flatMap((name): MovedFile[] => {
      const [one, another] = [readingOf(from.name, name), readingOf(to.name, name)];
      return one === another ? [] : [{ path: `${path}/${name}`, before: one, now: another }];
    }),
  );
  return {
    files,
    gone: only(before.findings, now.findings, from.name, to.name),
    come: only(now.findings, before.findings, to.name, from.name),
    functions: differentFunctions(from.name, to.name),
    problems: before.problems.length > 0 ? before.problems : now.problems,
  };
}

async function checked(
  request: CheckRequest,
  dialect: Dialect,
): Promise<Awaited<ReturnType<typeof runCheck>>["result"]> {
  return (await runCheck({ ...request, overrides: { ...request.overrides, dialect } })).result;
}

/** Without the message, which may name the dialect. */
function keyOf({ rule, level, file, line, start, end, host }: Finding): string {
  return JSON.stringify([rule, level, file.path, line, start, end, host]);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
