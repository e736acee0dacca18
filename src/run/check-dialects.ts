import type { Outcome } from "../assertions/assertion-outcome.ts";
import { capped } from "../check/collector.ts";
import { inOrder } from "../check/findings.ts";
import type { Result } from "../check/result.ts";
import type { Dialect } from "../qmail/types.ts";
import type { Detail, Finding } from "../rules/rule.ts";
import { byText } from "../text/by-text.ts";
import { UsageError } from "../text/usage-error.ts";
import type { CheckRequest } from "./check-request.ts";
import type { Run } from "./sum-run.ts";

/**
 * A check for several dialects, one after the other: equal findings and outcomes are told once, with the dialects in which they
 * hold.
 */
export async function checkDialects(
  request: CheckRequest,
  dialects: readonly Dialect[],
  check: (request: CheckRequest, first: boolean) => Promise<Run>,
): Promise<Run> {
  if (request.fixing !== null)
    throw new UsageError("--fix needs a single dialect: what is a fix for one may break another");
  if (request.coverage !== null) throw new UsageError("--coverage needs a single dialect");
  const results: Result[] = [];
  for (const [i, dialect] of dialects.entries()) {
    const overrides = { ...request.overrides, dialect };
    const { dialects: _, ...one } = { ...request, overrides, limit: Number.POSITIVE_INFINITY };
    results.push((await check(one, i === 0)).result);
  }
  return {
    result: merged(
      results,
      dialects.map(({ name }) => name),
      request.limit,
    ),
    fixed: null,
  };
}

function merged(results: readonly Result[], names: readonly string[], limit: number): Result {
  const [first] = results as [Result];
  const problems = new Map(results.flatMap((one) => one.problems.map((problem) => [JSON.stringify(problem), problem])));
  return {
    ...first,
    ...capped(
      mergeFindings(
        results.map(({ findings }) => findings),
        names,
      ),
      limit,
    ),
    suppressed: mergeSuppressed(results),
    outcomes: mergeOutcomes(
      results.map(({ outcomes }) => outcomes),
      names,
    ),
    problems: [...problems.values()],
    files: Math.max(...results.map(({ files }) => files)),
    entries: Math.max(...results.map(({ entries }) => entries)),
  };
}

function mergeSuppressed(results: readonly Result[]): Result["suppressed"] {
  const all = results.flatMap(({ suppressed }) => suppressed);
  return [...new Map(all.map((one) => [keyOf(one.finding), one])).values()];
}

function keyOf({ rule, level, file, start, end, host, line, detail }: Finding): string {
  return JSON.stringify([rule, level, file.path, line, start, end, host, detail().message]);
}

/**
 * What has the same key in several dialects, once, with their names; one dialect may have it twice, for example from an aliased
 * assertion.
 */
function collected<T>(
  all: readonly (readonly T[])[],
  names: readonly string[],
  key: (one: T) => string,
): readonly { readonly one: T; readonly dialects: readonly string[] }[] {
  const found = new Map<string, { one: T; dialects: Set<string> }>();
  for (const [i, ones] of all.entries()) {
    for (const one of ones) {
      const its = key(one);
      const known = found.get(its) ?? { one, dialects: new Set<string>() };
      found.set(its, known);
      known.dialects.add(names[i] as string);
    }
  }
  return [...found.values()].map(({ one, dialects }) => ({ one, dialects: [...dialects] }));
}

function mergeFindings(all: readonly (readonly Finding[])[], names: readonly string[]): Finding[] {
  return collected(all, names, keyOf)
    .map(({ one: finding, dialects }): Finding => {
      const detail = (): Detail => {
        const own = finding.detail();
        return { ...own, message: own.message + inWords(dialects, names), fix: null };
      };
      return { ...finding, dialects, detail };
    })
    .sort(inOrder);
}

function mergeOutcomes(all: readonly (readonly Outcome[])[], names: readonly string[]): Outcome[] {
  const keyOfOutcome = ({ file, start, control, host, passed, message }: Outcome): string =>
    JSON.stringify([file.path, start, control, host, passed, passed ? "" : message]);
  return collected(all, names, keyOfOutcome)
    .map(({ one, dialects }) => withDialects(one, dialects, inWords(dialects, names)))
    .sort((a, b) => byText(a.file.path, b.file.path) || a.start - b.start || byText(a.control, b.control));
}

/** What an outcome works out on demand is not a property of its own, so the outcome becomes the prototype of what is added. */
function withDialects(outcome: Outcome, dialects: readonly string[], words: string): Outcome {
  const value = (told: unknown): PropertyDescriptor => ({ value: told, enumerable: true });
  const { reason, message } = outcome;
  return Object.create(outcome, {
    dialects: value(dialects),
    message: value(message + words),
    ...(reason === undefined ? {} : { reason: value(reason + words) }),
  });
}

/** Empty if it holds in all of them. */
function inWords(dialects: readonly string[], names: readonly string[]): string {
  return dialects.length === names.length ? "" : ` (${dialects.join(", ")})`;
}
