import { shown, verdictsText } from "../assertions/told-way.ts";
import type { ClassOutcome, MailClass } from "../mail/mail-class.ts";
import type { AllMail } from "../run/all-mail.ts";
import { showText } from "../text/show.ts";
import { jsonText } from "./json-text.ts";
import { outcomeJson } from "./mail-json.ts";
import { wayLines } from "./mail-way.ts";

/** The widest column of recipients that verdicts stand beside. */
const WIDEST = 60;

/** Neighbours that go the same way: what they are called, and, where the way is told, the first of them. */
interface Row {
  readonly patterns: string;
  readonly verdict: string;
  readonly first: MailClass | null;
}

/** A row for each group of neighbours: who, and where it goes. Host by host; `explain`: with the way of the first of each. */
export function* mailTableText(tables: readonly AllMail[], explain: boolean): Generator<string> {
  // Nothing is written before all of it is known: there may be no answer.
  const all = tables.map((table) => rowsOf(table, explain));
  const isFleet = tables.length > 1;
  const indent = isFleet ? "  " : "";
  for (const [i, table] of tables.entries()) {
    if (isFleet) yield `${i === 0 ? "" : "\n"}${showText(table.host ?? "")}:\n`;
    const rows = all[i] ?? [];
    let width = 0;
    for (const { patterns } of rows) if (patterns.length <= WIDEST) width = Math.max(width, patterns.length);
    for (const { patterns, verdict, first } of rows) {
      yield `${indent}${patterns.padEnd(width)}  ${verdict}\n`;
      if (first !== null) yield* ways(table, first, `${indent}  `);
    }
  }
}

function rowsOf(table: AllMail, explain: boolean): Row[] {
  const rows: Row[] = [];
  const known = new Map<readonly ClassOutcome[], string>();
  table.divide(({ classes, outcomes }) => {
    const verdict = known.get(outcomes) ?? verdictsText(table.told(outcomes));
    known.set(outcomes, verdict);
    const patterns = classes.map(({ pattern }) => shown(pattern)).join(", ");
    rows.push({ patterns, verdict, first: explain ? (classes[0] ?? null) : null });
  });
  return rows;
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
