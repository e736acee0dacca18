import type { ToldOutcome, ToldStep } from "../assertions/told-way.ts";
import { endClause, stepClause } from "../assertions/way-words.ts";
import { showPath, showText } from "../text/show.ts";

/** Below a clause longer than this, not beside it, stands the line that decided. */
const BESIDE = 52;
/** How far the second line of a step is indented. */
const BELOW = "    ";

/** The way of a message as a person would tell it, one line per step: host by host, with the files and lines that decided. */
export function wayLines(outcome: ToldOutcome): string[] {
  const way = outcome.way();
  const isFleet = way.some(({ host }) => host !== null);
  const clauses = way.map((step, i) => (i > 0 ? again(stepClause(step), step, isFleet) : stepClause(step)));
  const width = Math.min(
    BESIDE,
    Math.max(0, ...clauses.map((clause, i) => (way[i]?.decidedBy == null ? 0 : clause.length))),
  );
  const lines: string[] = [];
  let host: string | null | undefined;
  for (const [i, step] of way.entries()) {
    if (isFleet && (step.host !== host || (step.step === "arrives" && i > 0))) lines.push(`on ${step.host ?? ""}:`);
    ({ host } = step);
    const indent = isFleet ? "  " : "";
    const place = placeText(step);
    const clause = clauses[i] as string;
    if (place === "") lines.push(`${indent}${clause}`);
    else if (clause.length <= width) lines.push(`${indent}${clause.padEnd(width)}  ${place}`);
    else lines.push(`${indent}${clause}`, `${indent}${BELOW}${place}`);
  }
  return [...lines, `${endClause(outcome)}.`];
}

/** On a single host, a message that arrives again has come back. */
function again(clause: string, { step }: ToldStep, isFleet: boolean): string {
  return step === "arrives" && !isFleet ? clause.replace("it arrives", "it comes back") : clause;
}

/** `control/rcpthosts:3: example.com`, or what decided instead. */
function placeText({ decidedBy, text }: ToldStep): string {
  if (decidedBy === null) return "";
  if ("implicit" in decidedBy) return `the implicit entry ${decidedBy.implicit}`;
  if ("interface" in decidedBy) return `the address ${decidedBy.address} of ${showText(decidedBy.interface)}`;
  return `${showPath(decidedBy.file)}:${decidedBy.line}${text === null ? "" : `: ${text}`}`;
}
