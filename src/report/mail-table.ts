import { shown } from "../assertions/told-way.ts";
import { DomainMail, type MailClass } from "../mail/mail-class.ts";
import type { AllMail } from "../run/all-mail.ts";
import { showText } from "../text/show.ts";
import { jsonText } from "./json-text.ts";
import { outcomeJson } from "./mail-json.ts";
import { wayLines } from "./mail-way.ts";

/** The widest that the column of recipients beside the verdicts may be. */
const WIDEST = 60;

/** Neighbours that go the same way: what they are called and, where the way is told, the first of them. Index by index. */
interface Rows {
  readonly patterns: string[];
  readonly verdicts: string[];
  readonly firsts: MailClass[] | null;
}

/** How many rows are put together at a time: there may be a hundred thousand. */
const PORTION = 512;

/**
 * A row for each group of neighbours: who they are, and where their mail goes. Host by host; `explain`: with the
 * way of the first of each group.
 */
export function* mailTableText(tables: readonly AllMail[], explain: boolean): Generator<string> {
  // Nothing is written before everything is known: there may be no answer.
  const all = tables.map((table) => rowsOf(table, explain));
  const isFleet = tables.length > 1;
  for (const [i, table] of tables.entries()) {
    if (isFleet) yield `${i === 0 ? "" : "\n"}${showText(table.host ?? "")}:\n`;
    yield* rowsText(table, all[i] as Rows, isFleet ? "  " : "");
  }
}

function* rowsText(table: AllMail, { patterns, verdicts, firsts }: Rows, indent: string): Generator<string> {
  let width = 0;
  for (const { length } of patterns) if (length <= WIDEST) width = Math.max(width, length);
  const spaces = Array.from({ length: width + 1 }, (_, length) => `${" ".repeat(width - length)}  `);
  let parts: string[] = [];
  for (const [i, pattern] of patterns.entries()) {
    parts.push(indent, pattern, spaces[pattern.length] ?? "  ", verdicts[i] as string, "\n");
    const first = firsts?.[i];
    if (first !== undefined) for (const line of ways(table, first, `${indent}  `)) parts.push(line);
    if (parts.length < 5 * PORTION) continue;
    yield parts.join("");
    parts = [];
  }
  yield parts.join("");
}

function rowsOf(table: AllMail, explain: boolean): Rows {
  const rows: Rows = { patterns: [], verdicts: [], firsts: explain ? [] : null };
  table.divide(({ classes, outcomes }) => {
    const [first] = classes as readonly [MailClass];
    rows.patterns.push(classes.length === 1 ? patternText(first) : classes.map(patternText).join(", "));
    rows.verdicts.push(table.verdict(outcomes));
    rows.firsts?.push(first);
  });
  return rows;
}

/** Ordinary domains can be printed as they are. */
function patternText(one: MailClass): string {
  return one instanceof DomainMail ? one.pattern : shown(one.pattern);
}

function* ways(table: AllMail, first: MailClass, indent: string): Generator<string> {
  for (const outcome of table.withWays(first)) for (const line of wayLines(outcome)) yield `${indent}${line}\n`;
  yield "\n";
}

/** The same as JSON: an element for each class. */
export function* mailTableJson(tables: readonly AllMail[], from: string): Generator<string> {
  const all = tables.map(({ divide }) => {
    const classes: MailClass[] = [];
    divide((found) => {
      for (const one of found.classes) classes.push(one);
    });
    return classes;
  });
  yield '{\n  "version": 1,\n  "recipients": [';
  let separator = "\n    ";
  for (const [i, table] of tables.entries()) {
    for (const one of all[i] ?? []) {
      const outcomes = table.withWays(one).map(outcomeJson);
      const { pattern, witness } = one;
      yield separator +
        jsonText({ recipient: shown(pattern), witness: shown(witness), from, host: table.host, outcomes });
      separator = ",\n    ";
    }
  }
  yield `${separator === "\n    " ? "" : "\n  "}]\n}\n`;
}
