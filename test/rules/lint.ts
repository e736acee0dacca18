import { checkDirectory } from "../../src/check/check-directory.ts";
import type { InterfaceAddress } from "../../src/qmail/types.ts";
import { columnsOf } from "../../src/report/columns.ts";
import { wholeMessage } from "../../src/report/message.ts";
import type { Example, Finding, Rule } from "../../src/rules/rule.ts";
import { anyAddress } from "../../src/settings/interface-set.ts";
import type { Level } from "../../src/settings/levels.ts";
import {
  type ControlDirectory,
  directoryOfFiles,
  type Host,
  type LoadedFile,
} from "../../src/tree/control-directory.ts";
import { dialect as dialectOf } from "../qmail/vector-files.ts";
import { findingsUnder } from "./settings-example.ts";

/** The control directory of an example; every character of its texts is one byte. */
export function directoryOf(example: Example): ControlDirectory {
  const { moreipme, notipme, files = {}, unreadable, dangling = [], folders = [], others = [], inGit } = example;
  const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
  const all: Record<string, LoadedFile | Uint8Array> = {};
  for (const [name, text] of Object.entries({ moreipme, notipme, ...files })) {
    if (text !== undefined) all[name] = bytes(text);
  }
  for (const name of folders) all[name] = { path: name, unreadable: "it is a directory", kind: "folder" };
  if (unreadable !== undefined) all[unreadable] = { path: unreadable, unreadable: "it is a directory", kind: "folder" };
  for (const name of dangling)
    all[name] = { path: name, unreadable: "it is a link that leads nowhere", kind: "missing" };
  const directory = directoryOfFiles(".", all, [...Object.keys(all), ...others]);
  return inGit === undefined ? directory : { ...directory, isInGit: (name) => inGit.includes(name) };
}

/** The one host of an example. */
export function hostOf({ dialect = "moreipme-0.6", interfaces }: Example): Host {
  const addresses = Object.entries(interfaces ?? {}).flatMap(([label, list]) =>
    list.map((text): InterfaceAddress => {
      const address = anyAddress(text);
      if (address === null) throw new Error(`${text} is no address`);
      return { label, device: label.split(":")[0] ?? label, address, up: true };
    }),
  );
  const set = interfaces === undefined ? null : { host: null, system: "linux" as const, addresses };
  return { name: null, dialect: dialectOf(dialect), set };
}

/** What a rule, or every rule, finds in an example without a `qmailint.yaml`. */
export function findingsOf(example: Example, id: string | null = null): readonly Finding[] {
  if (example.settings !== undefined) throw new Error("use findingsUnderSettings");
  const { findings } = checkDirectory(directoryOf(example), [hostOf(example)], new Map());
  return findings.filter((finding) => id === null || finding.rule === id);
}

/** The same for any example. */
export async function findingsUnderSettings(example: Example, id: string): Promise<readonly Finding[]> {
  if (example.settings === undefined) return findingsOf(example, id);
  const findings = await findingsUnder(example.settings, directoryOf(example));
  return findings.filter((finding) => finding.rule === id);
}

/** A finding as a test compares it. */
export interface Seen {
  readonly at: string;
  readonly level: Level;
  readonly message: string;
  readonly fix: "safe" | "unsafe" | null;
  /** The file after the fix alone, one character a byte. */
  readonly fixed: string | null;
}

/** `moreipme:3:9-11` is line 3, columns 9 to 10. */
export function lint(rule: Rule | string, example: Example): Seen[] {
  return findingsOf(example, typeof rule === "string" ? rule : rule.id).map(seen);
}

/** The same for an example with a `qmailint.yaml`. */
export async function lintSettings(rule: string, example: Example): Promise<Seen[]> {
  return (await findingsUnderSettings(example, rule)).map(seen);
}

function seen(finding: Finding): Seen {
  const detail = finding.detail();
  const { column, endColumn } = columnsOf(finding);
  let fixed: string | null = null;
  if (detail.fix) {
    fixed = Buffer.from(finding.file.bytes).toString("latin1");
    for (const { start, end, text } of [...detail.fix.edits].reverse())
      fixed = fixed.slice(0, start) + text + fixed.slice(end);
  }
  return {
    at: `${finding.file.path}:${finding.line}:${column}-${endColumn}`,
    level: finding.level,
    message: wholeMessage(detail),
    fix: detail.fix ? (detail.fix.safe ? "safe" : "unsafe") : null,
    fixed,
  };
}

/** The ids of the rules that find something, in the order of the report. */
export function rulesFinding(example: Example): string[] {
  return findingsOf(example).map(({ rule }) => rule);
}
