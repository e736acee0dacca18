import { shown, verdictsText } from "../assertions/told-way.ts";
import type { Neighbours } from "../mail/neighbours.ts";
import type { AllMail } from "../run/all-mail.ts";
import { showText } from "../text/show.ts";
import { jsonText } from "./json-text.ts";
import { outcomeJson } from "./mail-json.ts";
import { wayLines } from "./mail-way.ts";

/** The widest column of recipients that verdicts stand beside. */
const WIDEST = 60;

/** A row for each group of neighbours: who, and where it goes. Host by host; `explain`: with the way of the first of each. */
export function* mailTableText(tables: readonly AllMail[], explain: boolean): Generator<string> {
  const isFleet = tables.length > 1;
  for (const [i, table] of tables.entries()) {
    if (isFleet) yield `${i === 0 ? "" : "\n"}${showText(table.host ?? "")}:\n`;
    const indent = isFleet ? "  " : "";
    const rows = table.groups.map((group) => patternsOf(group));
    const width = Math.min(
      WIDEST,
      rows.reduce((most, row) => Math.max(most, row.length > WIDEST ? 0 : row.length), 0),
    );
    for (const [at, row] of rows.entries()) {
      const group = table.groups[at] as Neighbours;
      yield `${indent}${row.padEnd(width)}  ${verdictsText(table.told(group.outcomes))}\n`;
      if (explain) yield* ways(table, group, `${indent}  `);
    }
  }
}

function patternsOf({ classes }: Neighbours): string {
  return classes.map(({ pattern }) => shown(pattern)).join(", ");
}

function* ways(table: AllMail, { classes }: Neighbours, indent: string): Generator<string> {
  const [first] = classes;
  if (first === undefined) return;
  for (const outcome of table.withWays(first)) for (const line of wayLines(outcome)) yield `${indent}${line}\n`;
  yield "\n";
}

/** The same as JSON: an element for each class. */
export function* mailTableJson(tables: readonly AllMail[], from: string): Generator<string> {
  yield '{\n  "version": 1,\n  "recipients": [';
  let separator = "\n    ";
  for (const table of tables) {
    for (const { classes } of table.groups) {
      for (const one of classes) {
        const outcomes = table.withWays(one).map(outcomeJson);
        const { pattern, witness } = one;
        yield separator +
          jsonText({ recipient: shown(pattern), witness: shown(witness), from, host: table.host, outcomes });
        separator = ",\n    ";
      }
    }
  }
  yield `${separator === "\n    " ? "" : "\n  "}]\n}\n`;
}
