import { shownLine } from "../lines/secrets.ts";
import { lineEnd, lineStart } from "../qmail/lines.ts";
import type { Finding } from "../rules/rule.ts";
import type { NewIgnore } from "../settings/add-ignores.ts";
import { joinPath } from "../tree/control-directory.ts";
import type { JudgedDirectory } from "./judged-directory.ts";

/** What is written for the present findings. */
export interface Baseline {
  /** By the absolute path of the `qmailint.yaml` that names their directory. */
  readonly inFiles: ReadonlyMap<string, readonly NewIgnore[]>;
  /** For directories that no file names, with the directories' paths. */
  readonly inNewFile: { readonly controls: readonly string[]; readonly ignores: readonly NewIgnore[] };
}

/** Longer lines are not repeated. */
const MOST_LINE = 200;

/**
 * The exceptions for what was found. `rest`: the findings in the `qmailint.yaml` files themselves, each with its file's absolute
 * path.
 */
export function baselineOf(
  judged: readonly JudgedDirectory[],
  rest: readonly (readonly [absolute: string, finding: Finding])[],
  because: string,
  until: string,
): Baseline {
  const inFiles = new Map<string, Map<string, NewIgnore>>();
  const fresh = new Map<string, NewIgnore>();
  const controls: string[] = [];
  for (const { planned, directory, findings } of judged) {
    if (findings.length === 0) continue;
    if (planned.files.length === 0) controls.push(directory.path);
    for (const finding of findings) {
      const prefix = joinPath(directory.path, "");
      const { path } = finding.file;
      const name = path.startsWith(prefix) ? path.slice(prefix.length) : path;
      const one = ignoreOf(finding, name, because, until);
      if (planned.files.length === 0) addTo(fresh, one);
      for (const { absolute } of planned.files) addTo(of(inFiles, absolute), one);
    }
  }
  for (const [absolute, finding] of rest) {
    const name = finding.file.path.slice(finding.file.path.lastIndexOf("/") + 1);
    addTo(of(inFiles, absolute), ignoreOf(finding, name, because, until));
  }
  return {
    inFiles: new Map([...inFiles].map(([absolute, all]) => [absolute, fewest(all)])),
    inNewFile: { controls, ignores: fewest(fresh) },
  };
}

function of(files: Map<string, Map<string, NewIgnore>>, absolute: string): Map<string, NewIgnore> {
  let its = files.get(absolute);
  if (its === undefined) {
    its = new Map();
    files.set(absolute, its);
  }
  return its;
}

function addTo(all: Map<string, NewIgnore>, one: NewIgnore): void {
  all.set(JSON.stringify([one.rule, one.file, one.line]), one);
}

/** Without those that another one covers because it names no line. */
function fewest(all: ReadonlyMap<string, NewIgnore>): NewIgnore[] {
  return [...all.values()].filter(
    ({ rule, file, line }) => line === null || !all.has(JSON.stringify([rule, file, null])),
  );
}

function ignoreOf({ rule, file, start }: Finding, name: string, because: string, until: string): NewIgnore {
  return { rule, file: name, line: lineText(file, start), because, until };
}

/** The text of a line; null where it holds a secret, is not UTF-8, is longer than a person reads, or is empty. */
function lineText(file: Finding["file"], at: number): string | null {
  const [from, to] = [lineStart(file.bytes, at), lineEnd(file.bytes, at)];
  const end = to > from && file.bytes[to - 1] === 0x0d ? to - 1 : to;
  if (end === from || end - from > MOST_LINE || shownLine(file, from, to).bytes !== file.bytes) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file.bytes.subarray(from, end));
  } catch {
    return null;
  }
}
