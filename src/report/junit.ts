import type { Outcome } from "../assertions/assertion-outcome.ts";
import type { Result } from "../check/result.ts";
import type { Finding } from "../rules/rule.ts";
import { type Level, levels } from "../settings/levels.ts";
import type { Problem } from "../text/problem.ts";
import { columnsOf } from "./columns.ts";
import { failureMessage, placesOf } from "./equal-failures.ts";
import { wholeMessage } from "./message.ts";
import { xmlLines, xmlText } from "./xml-text.ts";

interface Place {
  readonly file: string;
  readonly line: number;
}

type Kind = "passed" | "failure" | "error";

interface Suite {
  readonly name: string;
  readonly cases: readonly (readonly [Kind, () => string])[];
}

/**
 * The report as JUnit's XML, in pieces: a suite for each `qmailint.yaml`, with a case per assertion and host, and one for the
 * findings. A finding below the threshold is a case that passed, with its text as output.
 */
export function* junitReport(result: Result, failOn: Level | "never"): Generator<string> {
  const suites = [...assertionSuites(result.outcomes), findingSuite(result, failOn)];
  const of = (kind: Kind, all: readonly Suite[]): number =>
    all.reduce((sum, { cases }) => sum + cases.filter(([one]) => one === kind).length, 0);
  const counts = (all: readonly Suite[]): string =>
    `tests="${all.reduce((sum, { cases }) => sum + cases.length, 0)}" failures="${of("failure", all)}" errors="${of("error", all)}"`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="qmailint" ${counts(suites)}>\n`;
  for (const suite of suites) {
    yield `  <testsuite name="${xmlText(suite.name)}" ${counts([suite])} skipped="0">\n`;
    for (const [, write] of suite.cases) yield write();
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
}

function assertionSuites(outcomes: readonly Outcome[]): Suite[] {
  const byFile = new Map<string, (readonly [Kind, () => string])[]>();
  for (const outcome of outcomes) {
    const cases = byFile.get(outcome.file.path) ?? [];
    byFile.set(outcome.file.path, cases);
    cases.push([outcome.passed ? "passed" : "failure", () => outcomeCase(outcome)]);
  }
  return [...byFile].map(([name, cases]) => ({ name, cases }));
}

function outcomeCase(outcome: Outcome): string {
  const { file, line, expect, of, name, passed, because } = outcome;
  const what = `${expect}: ${of}${name === null ? "" : ` (${name})`}`;
  const title = `${what} ${placesOf([outcome])}`;
  const message = passed ? "" : failureMessage([outcome]);
  const lines = [`${file.path}:${line}: ${message}`, ...(because === null ? [] : [`because: ${because}`])];
  return testCase(
    file.path,
    title,
    { file: file.path, line },
    passed ? "" : element("failure", "assertion", message, lines),
  );
}

function findingSuite({ findings, problems, shortfall }: Result, failOn: Level | "never"): Suite {
  const fails = (level: Level): boolean => failOn !== "never" && levels.indexOf(level) >= levels.indexOf(failOn);
  const cases: (readonly [Kind, () => string])[] = [
    ...problems.map((problem) => ["error", () => problemCase(problem)] as const),
    ...findings.map((finding) => {
      const kind = fails(finding.level) ? "failure" : "passed";
      return [kind, () => findingCase(finding, kind)] as const;
    }),
  ];
  if (shortfall !== undefined) {
    const body = element("failure", "coverage", shortfall, [shortfall]);
    cases.push(["failure", () => testCase("qmailint", "coverage of the assertions", null, body)]);
  }
  if (cases.length === 0) cases.push(["passed", () => testCase("qmailint", "no findings", null, "")]);
  return { name: "findings", cases };
}

function problemCase({ file, line, message }: Problem): string {
  const named = file === "" ? "qmailint" : file;
  const body = element("error", "problem", message, [message]);
  return testCase(named, `no trustworthy answer (line ${line})`, { file: named, line }, body);
}

function findingCase(finding: Finding, kind: "passed" | "failure"): string {
  const { rule, level, file, line, host } = finding;
  const { column } = columnsOf(finding);
  const message = wholeMessage(finding.detail());
  const on = host === null ? "" : ` on ${host}`;
  const text = [`${file.path}:${line}:${column}: ${level}: ${message} [${rule}]`];
  const body =
    kind === "failure"
      ? element("failure", level, message, text)
      : `      <system-out>${xmlLines(text)}</system-out>\n`;
  return testCase(file.path, `${rule} (line ${line}, column ${column})${on}`, { file: file.path, line }, body);
}

function testCase(className: string, name: string, place: Place | null, body: string): string {
  const at = place === null ? "" : ` file="${xmlText(place.file)}" line="${place.line}"`;
  const open = `    <testcase classname="${xmlText(className)}" name="${xmlText(name)}"${at} time="0"`;
  return body === "" ? `${open}/>\n` : `${open}>\n${body}    </testcase>\n`;
}

function element(tag: "failure" | "error", type: string, message: string, lines: readonly string[]): string {
  return `      <${tag} message="${xmlText(message)}" type="${type}">${xmlLines(lines)}</${tag}>\n`;
}
