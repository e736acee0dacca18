import { lineEnd } from "../qmail/lines.ts";
import type { Finding } from "../rules/rule.ts";
import { showPath, showText } from "../show.ts";
import type { Ignore, Settings } from "./settings.ts";

/** Findings that are left, and those that an `ignore` takes away. */
export interface Sifted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly { readonly finding: Finding; readonly because: string }[];
}

/**
 * Applies the exceptions of a file to findings of one control directory (`control`: its path in messages). The exceptions that
 * took something away are added to `used`. `today` gives `YYYY-MM-DD`: from the day after `until`, a finding is back, and says so.
 */
export function siftFindings(
  findings: readonly Finding[],
  settings: Settings,
  control: string,
  today: () => string,
  used: Set<Ignore>,
): Sifted {
  if (settings.ignores.length === 0) return { findings, suppressed: [] };
  const byRule = new Map<string, Ignore[]>();
  for (const ignore of settings.ignores) byRule.set(ignore.rule, [...(byRule.get(ignore.rule) ?? []), ignore]);
  const left: Finding[] = [];
  const suppressed: { finding: Finding; because: string }[] = [];
  for (const finding of findings) {
    const fitting = (byRule.get(finding.rule) ?? []).filter((ignore) => fits(ignore, finding, control));
    const inForce = fitting.filter((ignore) => !isExpired(ignore, today));
    for (const ignore of inForce) used.add(ignore);
    const [first] = inForce;
    const [expired] = fitting;
    if (first !== undefined) suppressed.push({ finding, because: first.because });
    else left.push(expired === undefined ? finding : isBack(finding, expired, settings));
  }
  return { findings: left, suppressed };
}

export function isExpired({ until }: Ignore, today: () => string): boolean {
  return until !== null && until < today();
}

function fits({ file, line }: Ignore, finding: Finding, control: string): boolean {
  if (file !== null && finding.file.path !== (control === "." ? file : `${control}/${file}`)) return false;
  return line === null || isLine(finding, line);
}

/** Is this the text of the finding's line, without the line end? */
function isLine({ file: { bytes }, start }: Finding, text: string): boolean {
  const from = start === 0 ? 0 : bytes.lastIndexOf(0x0a, start - 1) + 1;
  const written = Buffer.from(bytes.buffer, bytes.byteOffset + from, lineEnd(bytes, from) - from);
  return written.equals(Buffer.from(text)) || written.equals(Buffer.from(`${text}\r`));
}

function isBack(finding: Finding, { until, because, start }: Ignore, { source, lineOf }: Settings): Finding {
  const where = `${showPath(source.path)}:${lineOf(start)}`;
  return {
    ...finding,
    detail() {
      const detail = finding.detail();
      const note = `The exception for this (${where}: "${showText(because)}") ended on ${until}.`;
      return { ...detail, message: `${detail.message} ${note}` };
    },
  };
}
