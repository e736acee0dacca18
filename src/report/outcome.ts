import type { Outcome } from "../result.ts";
import { show, showPath, showText } from "../show.ts";
import type { Style } from "./style.ts";

/** Line and column of an outcome: where its item stands. */
export function outcomeColumn({ file: { bytes }, start }: Outcome): number {
  return start - (start === 0 ? 0 : bytes.lastIndexOf(0x0a, start - 1) + 1) + 1;
}

/** An assertion as the text report shows it: one that failed with all that is known, one that passed in a line. */
export function textOutcome(outcome: Outcome, style: Style, manyControls: boolean): string {
  const { file, line, expect, of, host, name, control, passed } = outcome;
  const on = [
    host === null ? null : `on ${showText(host)}`,
    manyControls ? `in ${showPath(control)}` : null,
    name === null ? null : `"${showText(name)}"`,
  ].filter((part) => part !== null);
  const where = on.length === 0 ? "" : ` (${on.join(", ")})`;
  const place = style.bold(`${showPath(file.path)}:${line}:${outcomeColumn(outcome)}:`);
  const statement = `${expect}: ${showText(of)}`;
  if (passed) {
    return `${place} ${style.good("passed")}: ${statement}${where}: ${outcome.reason ?? outcome.message}\n`;
  }
  const row = (label: string, text: string): string => `      ${style.dim(`${label}:`.padEnd(13))} ${text}`;
  const lines = [`${place} ${style.error("failed")}: ${statement}${where}`];
  const verdict = `${outcome.witness} is ${expect === "me" ? "not me" : "me"}: ${outcome.reason ?? outcome.message}`;
  lines.push(row("but", verdict));
  if ((outcome.addresses ?? 1) > 1) {
    const { failing, addresses } = outcome;
    const many = failing === addresses ? "all of them" : `${failing} of ${addresses} addresses`;
    lines.push(row("fails for", `${many}, of which ${outcome.witness} is the lowest`));
  }
  const { decidedBy } = outcome;
  if (decidedBy !== null && "file" in decidedBy) {
    lines.push(row("decided by", `${showPath(decidedBy.file)}:${decidedBy.line}`));
  }
  if (outcome.because !== null) lines.push(row("because", show(Buffer.from(outcome.because))));
  if (outcome.remedy != null) lines.push(row("what to do", outcome.remedy));
  return `${lines.join("\n")}\n\n`;
}
