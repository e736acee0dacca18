import type { Result } from "../check/result.ts";
import type { Finding } from "../rules/rule.ts";
import type { Level } from "../settings/levels.ts";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import { columnsOf } from "./columns.ts";
import { type EqualFailures, equalFailures, failureMessage } from "./equal-failures.ts";
import { wholeMessage } from "./message.ts";
import type { Rebase } from "./place.ts";

/** How many annotations of each level a step keeps; any after them are lost. */
const MOST = 10;

export interface GithubOptions {
  readonly rebase: Rebase;
  /** Is the line changed by the pull request? These come first. */
  readonly isChanged: (path: string, line: number) => boolean;
  /** A closing error without a place (`setFailed`) will follow: it counts as one of the ten, and says what was left out. */
  readonly closing: boolean;
  /** Where the rest can be seen: a clause. */
  readonly elsewhere: string;
}

interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly columns: { readonly column: number; readonly endColumn: number } | null;
}

const commandOf: Readonly<Record<Level, string>> = { error: "error", warning: "warning", info: "notice" };

/** The report as workflow commands, one per line: errors first, ten of each level, the tenth saying how many more there are. */
export function* githubReport(result: Result, options: GithubOptions): Generator<string> {
  for (const level of ["error", "warning", "info"] as const) {
    const { shown, left } = ofLevel(result, level, options);
    for (const annotation of shown) yield command(annotation, options.rebase);
    if (left > 0 && !(level === "error" && options.closing)) {
      yield `::${commandOf[level]} title=qmailint::${asData(`${left} more at this level: ${options.elsewhere}.`)}\n`;
    }
  }
}

/** How many errors the annotations leave out. */
export function errorsLeftOut(result: Result, options: GithubOptions): number {
  return ofLevel(result, "error", options).left;
}

function ofLevel(result: Result, level: Level, options: GithubOptions): { shown: Annotation[]; left: number } {
  const findings = result.findings.filter((finding) => finding.level === level);
  const before = level === "error" ? errorsOfRun(result, options) : [];
  const all = before.length + findings.length;
  const room = level === "error" && options.closing ? MOST - 1 : MOST;
  const take = all <= room ? all : MOST - 1;
  // Changed lines first: two piles, each in the order of the report.
  const changed: Finding[] = [];
  const rest: Finding[] = [];
  for (const finding of findings) {
    if (rest.length >= take && changed.length >= take) break;
    (options.isChanged(finding.file.path, finding.line) ? changed : rest).push(finding);
  }
  const places = Math.max(0, take - before.length);
  const shown = [...before.slice(0, take), ...[...changed, ...rest].slice(0, places).map(ofFinding)];
  return { shown, left: all - shown.length };
}

/** The errors that are not findings. With a closing error, that one says what the coverage lacks. */
function errorsOfRun(result: Result, { closing }: GithubOptions): Annotation[] {
  const { problems, shortfall: message } = result;
  const lacking: Annotation[] =
    message === undefined || closing
      ? []
      : [{ level: "error", title: "qmailint: coverage", message, file: "", line: 1, columns: null }];
  return [...problems.map(ofProblem), ...lacking, ...equalFailures(result.outcomes).map(ofFailures)];
}

function ofProblem({ file, line, message }: Problem): Annotation {
  return { level: "error", title: "qmailint", message, file, line, columns: null };
}

function ofFailures(group: EqualFailures): Annotation {
  const { file, line, because, name } = group[0];
  const title = `qmailint: assertion${name === null ? "" : ` ${name}`}`;
  const message = withReason(failureMessage(group), because);
  return { level: "error", title, message, file: file.path, line, columns: null };
}

function ofFinding(finding: Finding): Annotation {
  const { rule, level, file, line, host, start, end } = finding;
  const title = `qmailint: ${rule}${host === null ? "" : ` (on ${host})`}`;
  const columns = end > start ? columnsOf(finding) : null;
  return { level, title, message: wholeMessage(finding.detail()), file: file.path, line, columns };
}

function withReason(message: string, because: string | null): string {
  return because === null ? message : `${message}\nbecause: ${because}`;
}

function command({ level, title, message, file, line, columns }: Annotation, rebase: Rebase): string {
  const place: string[] = [];
  if (file !== "") {
    place.push(`file=${asProperty(rebase(file))}`, `line=${line}`, `endLine=${line}`);
    if (columns !== null) place.push(`col=${columns.column}`, `endColumn=${columns.endColumn}`);
  }
  const properties = [...place, `title=${asProperty(title)}`].join(",");
  return `::${commandOf[level]} ${properties}::${asData(message)}\n`;
}

/** A command's data, escaped so that the runner decodes what was meant. Our own line ends stay; the rest is made visible. */
function asData(text: string): string {
  return text.split("\n").map(showText).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}

function asProperty(text: string): string {
  return showText(text).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
}
