import type { Outcome } from "../assertions/assertion-outcome.ts";
import type { Result } from "../check/result.ts";
import { secretIn } from "../lines/secrets.ts";
import type { Finding, Fix } from "../rules/rule.ts";
import { grouped, plural } from "../text/plural.ts";
import { showText } from "../text/show.ts";
import { version } from "../text/version.ts";
import { failureMessage } from "./equal-failures.ts";
import { makeFingerprints } from "./fingerprints.ts";
import { jsonText } from "./json-text.ts";
import { wholeMessage } from "./message.ts";
import { asUri, bySeverity, failures, type Rebase } from "./place.ts";
import { type Region, regionOf, replacements } from "./sarif-region.ts";
import { sarifLevel, sarifRules } from "./sarif-rules.ts";

/** With more results than this, code scanning refuses the whole file. */
const MOST_RESULTS = 25_000;
/** A fix of more edits than this is left to `--fix`. */
const MOST_EDITS = 1_000;

/** The report as SARIF 2.1.0, in pieces: a result each. `rebase` gives the paths that the reader of the file knows. */
export function* sarifReport(result: Result, rebase: Rebase = (path) => path): Generator<string> {
  const descriptors = sarifRules();
  const indexes = new Map(descriptors.map(({ id }, i) => [id, i]));
  const { results, left } = chosen(result);
  const write = makeWriter(rebase, indexes);
  const driver = { name: "qmailint", version, semanticVersion: version, rules: descriptors };
  yield '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [{\n';
  yield `    "tool": ${jsonText({ driver })},\n    "columnKind": "utf16CodeUnits",\n    "newlineSequences": ["\\n"],\n`;
  yield `    "invocations": ${jsonText([invocation(result, left, rebase)])},\n    "results": [`;
  let separator = "\n      ";
  for (const one of results) {
    yield separator + jsonText(write(one));
    separator = ",\n      ";
  }
  yield `${results.length === 0 ? "" : "\n    "}]\n  }]\n}\n`;
}

type Item =
  | { readonly kind: "outcome"; readonly outcome: Outcome }
  | { readonly kind: "finding"; readonly finding: Finding; readonly because: string | null };

/** What is reported, in the order of the report; if that is too much, the failed assertions and the worst findings. */
function chosen(result: Result): { results: Item[]; left: number } {
  const outcomes = failures(result);
  const all = outcomes.length + result.findings.length + result.suppressed.length;
  let findings = result.findings;
  const room = Math.max(0, MOST_RESULTS - outcomes.length);
  if (findings.length > room) {
    const kept = new Set(bySeverity(findings).slice(0, room));
    findings = findings.filter((finding) => kept.has(finding));
  }
  const results: Item[] = [
    ...outcomes.map((outcome): Item => ({ kind: "outcome", outcome })),
    ...findings.map((finding): Item => ({ kind: "finding", finding, because: null })),
    ...result.suppressed.map(({ finding, because }): Item => ({ kind: "finding", finding, because })),
  ].slice(0, MOST_RESULTS);
  return { results, left: all - results.length };
}

function invocation({ problems, shortfall }: Result, left: number, rebase: Rebase): object {
  const notifications: object[] = problems.map(({ file, line, column, message }) => ({
    level: "error",
    message: { text: plain(message) },
    ...(file === "" ? {} : { locations: [location(rebase(file), { startLine: line, startColumn: column })] }),
  }));
  if (shortfall !== undefined) notifications.push({ level: "error", message: { text: plain(shortfall) } });
  if (left > 0) {
    const text = `${plural(left, "more result")} left out: code scanning takes ${grouped(MOST_RESULTS)} at most.`;
    notifications.push({ level: "warning", message: { text } });
  }
  return { executionSuccessful: problems.length === 0, toolExecutionNotifications: notifications };
}

function makeWriter(rebase: Rebase, indexes: ReadonlyMap<string, number>): (item: Item) => object {
  const { ofOutcome, ofFinding } = makeFingerprints();
  return (item) => {
    if (item.kind === "outcome") {
      const { file, line, because, decidedBy } = item.outcome;
      const reason = because === null ? "" : ` (${because})`;
      const related = decidedBy !== null && "file" in decidedBy ? decidedBy : null;
      return {
        ruleId: "assertion",
        ruleIndex: indexes.get("assertion"),
        level: "error",
        message: { text: plain(failureMessage([item.outcome]) + reason) },
        locations: [location(rebase(file.path), regionOf(file, line, item.outcome))],
        ...(related === null
          ? {}
          : {
              relatedLocations: [
                { id: 1, ...location(rebase(related.file), { startLine: related.line }, "This line decides.") },
              ],
            }),
        partialFingerprints: { "qmailint/v1": ofOutcome(item.outcome) },
      };
    }
    const { finding, because } = item;
    const { rule, level, file, line, host } = finding;
    const detail = finding.detail();
    const on = host === null ? "" : ` (on ${host})`;
    const related = (detail.related ?? []).map((one, i) => ({
      id: i + 1,
      ...location(rebase(one.file.path), { startLine: one.line }, one.message),
    }));
    return {
      ruleId: rule,
      ruleIndex: indexes.get(rule),
      level: sarifLevel[level],
      message: { text: plain(wholeMessage(detail) + on) },
      locations: [location(rebase(file.path), regionOf(file, line, finding))],
      ...(related.length === 0 ? {} : { relatedLocations: related }),
      ...fixes(finding, detail.fix ?? null, rebase),
      partialFingerprints: { "qmailint/v1": ofFinding(finding) },
      ...(because === null
        ? {}
        : { suppressions: [{ kind: "external", status: "accepted", justification: plain(because) }] }),
    };
  };
}

function fixes(finding: Finding, fix: Fix | null, rebase: Rebase): object {
  if (fix === null || fix.edits.length === 0 || fix.edits.length > MOST_EDITS) return {};
  const file = fix.into ?? finding.file;
  const place = fix.into === undefined ? finding : { file: fix.into, line: 1, start: 0 };
  // What a fix writes may be what followed a secret's bar.
  if (secretIn(file.path) !== null && fix.edits.some(({ text }) => /[^\r\n]/.test(text))) return {};
  const changes = replacements(place, fix.edits);
  if (changes === null) return {};
  const text = fix.safe ? "Safe fix: no verdict changes." : "Unsafe fix: verdicts change; read the message first.";
  const change = { artifactLocation: { uri: asUri(rebase(file.path)) }, replacements: changes };
  return { fixes: [{ description: { text }, artifactChanges: [change] }] };
}

function location(path: string, region: Region, message?: string): object {
  const physicalLocation = { artifactLocation: { uri: asUri(path) }, region };
  return message === undefined ? { physicalLocation } : { physicalLocation, message: { text: plain(message) } };
}

/** Escapes a message so that it stays plain text: `[text](address)` would be a link, and `{0}` a placeholder. */
function plain(text: string): string {
  return showText(text)
    .replace(/\](?=\()/g, "] ")
    .replace(/(?<!\\u)\{(?=\d+\})/g, "{ ");
}
