import type { DialectMove, MovedFile, MovedFinding } from "../run/diff-dialects.ts";
import { plural } from "../text/plural.ts";
import { showPath, showText } from "../text/show.ts";
import { columnsOf } from "./columns.ts";
import { jsonFinding } from "./json.ts";
import { jsonText } from "./json-text.ts";
import { markdownCode, markdownText } from "./markdown-text.ts";
import { makeStyle } from "./style.ts";

/** How many files and findings are shown; the others are counted. */
const SHOWN = 40;
/** How many are in one list of the JSON. */
const LISTED = 1000;

/** What two dialects make of the same files, for people. */
export function moveText({ files, gone, come, functions }: DialectMove, color: boolean): string {
  const style = makeStyle(color);
  const out: string[] = [];
  const part = (title: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    const left = lines.length - SHOWN;
    out.push(`\n${style.bold(title)}\n`, ...lines.slice(0, SHOWN), ...(left > 0 ? [`  and ${left} more\n`] : []));
  };
  const unread = files.filter(({ now }) => now === null);
  const read = files.filter(({ now }) => now !== null);
  part(
    "Files that are no longer read:",
    unread.map((one) => `  ${showPath(one.path)}${style.dim(` (${fileText(one)})`)}\n`),
  );
  part(
    "Files that are read differently:",
    read.map((one) => `  ${showPath(one.path)}: ${fileText(one)}\n`),
  );
  const found = ({ finding, function: its }: MovedFinding): string =>
    `  ${placeOf(finding)}: ${style[finding.level](finding.level)}: ${finding.detail().message} ` +
    `${style.dim(`[${finding.rule}]${its === null ? "" : ` ${its}`}`)}\n`;
  part("Findings that disappear:", gone.map(found));
  part("Findings that appear:", come.map(found));
  part(
    "What the source does differently:",
    functions.map((one) => `  ${one.function} (${one.source}) ${one.from};\n    now it ${one.to}\n`),
  );
  return out.join("");
}

/** The same as Markdown, in which nothing from a file can be markup. */
export function moveMarkdown({ files, gone, come, functions }: DialectMove): string {
  const out: string[] = [];
  const table = (heads: readonly string[], rows: readonly (readonly string[])[]): void => {
    if (rows.length === 0) return;
    out.push(`\n| ${heads.join(" | ")} |\n|${heads.map(() => "---|").join("")}\n`);
    for (const row of rows.slice(0, SHOWN)) out.push(`| ${row.join(" | ")} |\n`);
    if (rows.length > SHOWN) out.push(`\n${plural(rows.length - SHOWN, "more row")}\n`);
  };
  const found =
    (sign: string) =>
    ({ finding, function: its }: MovedFinding) => [
      sign,
      markdownCode(placeOf(finding)),
      `${finding.level}: ${markdownText(finding.detail().message)} (${finding.rule})`,
      its === null ? "" : markdownCode(its),
    ];
  table(
    ["file", "before", "now"],
    files.map(({ path, before, now }) => [markdownCode(showPath(path)), before ?? "not read", now ?? "not read"]),
  );
  table(["", "where", "finding", "function"], [...gone.map(found("goes")), ...come.map(found("comes"))]);
  table(
    ["function", "before", "now"],
    functions.map((one) => [markdownCode(`${one.function} (${one.source})`), one.from, one.to]),
  );
  return out.join("");
}

/** The same as members of a JSON object, in pieces. */
export function* moveJson({ files, gone, come, functions }: DialectMove): Generator<string> {
  yield* list("files", files, (one) => one);
  yield ',\n  "findings": {';
  const finding = (one: MovedFinding): object => ({ ...jsonFinding(one.finding), function: one.function });
  yield* list("gone", gone, finding, "\n    ");
  yield ",";
  yield* list("come", come, finding, "\n    ");
  yield " }";
  yield* list("functions", functions, (one) => one);
}

function* list<T>(name: string, all: readonly T[], shape: (one: T) => object, begin = ",\n  "): Generator<string> {
  yield `${begin}"${name}": [`;
  for (const [i, one] of all.slice(0, LISTED).entries()) yield `${i === 0 ? "" : ","}\n      ${jsonText(shape(one))}`;
  yield "]";
  if (all.length > LISTED) yield `, "${name}Omitted": ${all.length - LISTED}`;
}

function fileText({ before, now }: MovedFile): string {
  if (now === null) return `was read by ${before}`;
  return before === null ? `is now read by ${now}` : `was read by ${before}, is now read by ${now}`;
}

function placeOf(finding: MovedFinding["finding"]): string {
  const host = finding.host === null ? "" : ` (on ${showText(finding.host)})`;
  return `${showPath(finding.file.path)}:${finding.line}:${columnsOf(finding).column}${host}`;
}
