import type { AddressOutcome, MailOutcome, Outcome } from "../assertions/assertion-outcome.ts";
import { lineStart } from "../qmail/lines.ts";
import { showPath, showText } from "../text/show.ts";
import { type EqualFailures, placesOf } from "./equal-failures.ts";
import { wayLines } from "./mail-way.ts";
import type { Style } from "./style.ts";

/** Line and column of an outcome: where its item stands. */
export function outcomeColumn({ file: { bytes }, start }: Outcome): number {
  return start - lineStart(bytes, start) + 1;
}

/** An assertion that passed, on one line. `manyControls`: there are several directories to tell apart. */
export function textPassed(outcome: Outcome, style: Style, manyControls: boolean): string {
  const { host, control } = outcome;
  const { head, named } = statement(outcome, style.good("passed"), style);
  const on = [...(host === null ? [] : [`on ${host}`]), ...(manyControls ? [`in ${control}`] : []), ...named];
  const where = on.length === 0 ? "" : ` (${showText(on.join(", "))})`;
  return `${head}${where}: ${outcome.reason ?? outcome.message}\n`;
}

/** Equal failures as one entry, with everything that is known, and every directory and host where they occur. */
export function textFailure(group: EqualFailures, style: Style): string {
  const [outcome] = group;
  const row = (label: string, text: string): string => `      ${style.dim(`${label}:`.padEnd(13))} ${text}`;
  const { head, named } = statement(outcome, style.error("failed"), style);
  const inHead = [...(group.length === 1 ? [placesOf(group)] : []), ...named];
  const lines = [head + (inHead.length === 0 ? "" : ` (${showText(inHead.join(", "))})`)];
  if (group.length > 1) lines.push(row("where", showText(placesOf(group))));
  lines.push(...(outcome.kind === "mail" ? mailRows(outcome, row) : addressRows(outcome, row)));
  const deciding = decidingLines(group);
  if (deciding !== "") lines.push(row("decided by", deciding));
  if (outcome.because !== null) lines.push(row("because", showText(outcome.because)));
  if (outcome.remedy != null) lines.push(row("what to do", showText(outcome.remedy)));
  return `${lines.join("\n")}\n\n`;
}

type Row = (label: string, text: string) => string;

function addressRows(outcome: AddressOutcome, row: Row): string[] {
  const { expect, witness, reason, message, failing, addresses = 1 } = outcome;
  const verdict = row("but", `${witness} is ${expect === "me" ? "not me" : "me"}: ${reason ?? message}`);
  if (addresses <= 1) return [verdict];
  const many = failing === addresses ? "all of them" : `${failing} of ${addresses} addresses`;
  return [verdict, row("fails for", `${many}; the lowest is ${witness}`)];
}

/** The verdict, and the way from host to host. */
function mailRows({ witness, got, ways, failing, classes }: MailOutcome, row: Row): string[] {
  const rows = [row("but", `${witness} is ${got}`)];
  const [outcome] = ways;
  const lines = outcome === undefined ? [] : wayLines(outcome);
  for (const [i, line] of lines.entries()) rows.push(i === 0 ? row("its way", line) : `${" ".repeat(20)}${line}`);
  if (classes <= 1) return rows;
  const many = failing === classes ? `all ${classes}` : `${failing} of ${classes}`;
  return [...rows, row("fails for", `${many} classes of recipients; the first is ${witness}`)];
}

function statement(outcome: Outcome, verdict: string, style: Style): { head: string; named: string[] } {
  const { file, line, expect, of, name } = outcome;
  const place = style.bold(`${showPath(file.path)}:${line}:${outcomeColumn(outcome)}:`);
  return { head: `${place} ${verdict}: ${expect}: ${showText(of)}`, named: name === null ? [] : [`"${name}"`] };
}

/** How many of the lines that decide are named. */
const NAMED = 3;

/** `a/control/notipme:2, b/control/notipme:2 and 3 more`, or nothing. */
function decidingLines(group: EqualFailures): string {
  const lines = new Set<string>();
  for (const { decidedBy } of group)
    if (decidedBy !== null && "file" in decidedBy) lines.add(`${showPath(decidedBy.file)}:${decidedBy.line}`);
  const more = lines.size - NAMED;
  return [...lines].slice(0, NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
