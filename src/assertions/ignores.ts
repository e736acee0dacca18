import { shownLine } from "../lines/secrets.ts";
import { textOf } from "../qmail/latin1.ts";
import { lineEnd, lineStart } from "../qmail/lines.ts";
import type { Finding } from "../rules/rule.ts";
import type { Ignore, Settings } from "../settings/settings.ts";
import { encodeUtf8 } from "../text/bytes.ts";
import { showPath, showText } from "../text/show.ts";

/** Findings that are left, and those that an `ignore` takes away. */
export interface Sifted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly { readonly finding: Finding; readonly because: string }[];
}

/** Exceptions with the same rule, file and line: what one of them fits, all fit. By their numbers in the file. */
interface Alike {
  readonly inForce: number[];
  readonly expired: number[];
  /** The sets of used exceptions to which those in force have been added. */
  readonly usedBy: WeakSet<Set<number>>;
}

/** The exceptions of a file, ready to be looked up by rule, file and line. */
export interface Exceptions {
  readonly settings: Settings;
  /** Which have ended, by their numbers. */
  readonly expired: readonly boolean[];
  readonly byKey: ReadonlyMap<string, Alike>;
  /** How long the longest line of an exception is, in bytes: a line of a control file may be much longer. */
  readonly longest: number;
}

/** `today`: `YYYY-MM-DD`, asked for only if an exception has an end. From the day after `until`, a finding is back, and says so. */
export function indexExceptions(settings: Settings, today: () => string): Exceptions {
  const { ignores } = settings;
  let day: string | null = null;
  const expired = ignores.map(({ until }) => {
    if (until === null) return false;
    day ??= today();
    return until < day;
  });
  const byKey = new Map<string, Alike>();
  let longest = -1;
  for (const [i, { rule, file, line }] of ignores.entries()) {
    const text = line === null ? null : textOf(encodeUtf8(line));
    if (text !== null) longest = Math.max(longest, text.length);
    const key = keyOf(rule, file, text);
    let alike = byKey.get(key);
    if (alike === undefined) {
      alike = { inForce: [], expired: [], usedBy: new WeakSet() };
      byKey.set(key, alike);
    }
    (expired[i] === true ? alike.expired : alike.inForce).push(i);
  }
  return { settings, expired, byKey, longest };
}

/**
 * Applies exceptions to findings of one control directory (`control`: its path in messages). The numbers of the exceptions that
 * took something away are added to `used`.
 */
export function siftFindings(
  findings: readonly Finding[],
  exceptions: Exceptions,
  control: string,
  used: Set<number>,
): Sifted {
  const { settings, byKey } = exceptions;
  const { ignores } = settings;
  if (ignores.length === 0) return { findings, suppressed: [] };
  const left: Finding[] = [];
  const suppressed: { finding: Finding; because: string }[] = [];
  for (const finding of findings) {
    let first = ignores.length;
    let expired = ignores.length;
    for (const key of keysOf(finding, control, exceptions)) {
      const alike = byKey.get(key);
      if (alike === undefined) continue;
      first = Math.min(first, alike.inForce[0] ?? first);
      expired = Math.min(expired, alike.expired[0] ?? expired);
      if (alike.usedBy.has(used)) continue;
      alike.usedBy.add(used);
      for (const i of alike.inForce) used.add(i);
    }
    const inForce = ignores[first];
    const ended = ignores[expired];
    if (inForce !== undefined) suppressed.push({ finding, because: inForce.because });
    else left.push(ended === undefined ? finding : isBack(finding, ended, settings));
  }
  return { findings: left, suppressed };
}

/** What an exception that fits the finding can be filed under. */
function* keysOf(finding: Finding, control: string, { longest }: Exceptions): Generator<string> {
  const { path } = finding.file;
  const prefix = control === "." ? "" : `${control}/`;
  const names = path.startsWith(prefix) ? [null, path.slice(prefix.length)] : [null];
  const lines = [null, ...(longest < 0 ? [] : textsOf(finding, longest))];
  for (const name of names) for (const line of lines) yield keyOf(finding.rule, name, line);
}

function keyOf(rule: string, file: string | null, line: string | null): string {
  return JSON.stringify([rule, file, line]);
}

/**
 * The text of the finding's line as it is shown, secrets hidden, without the line end, with and without a carriage return. None
 * where it is longer than any exception's.
 */
function textsOf({ file, start: at }: Finding, longest: number): string[] {
  const { bytes, start, end } = shownLine(file, lineStart(file.bytes, at), lineEnd(file.bytes, at));
  if (end - start > longest + 1) return [];
  const text = textOf(bytes, { start, end });
  return text.endsWith("\r") ? [text, text.slice(0, -1)] : [text];
}

function isBack(finding: Finding, { until, because, start }: Ignore, { source, lineOf }: Settings): Finding {
  const where = `${showPath(source.path)}:${lineOf(start)}`;
  return {
    ...finding,
    detail() {
      const detail = finding.detail();
      const note = `the exception for this (${where}: "${showText(because)}") ended on ${until}`;
      return { ...detail, message: `${detail.message.replace(/\.$/, "")}; ${note}.` };
    },
  };
}
