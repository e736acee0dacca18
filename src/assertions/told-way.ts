import type { MailVerdict, Outcome } from "../mail/simulation.ts";
import { type HostStep, viaText } from "../mail/simulation.ts";
import { controlFile } from "../qmail/control-files.ts";
import { bytesOf } from "../qmail/latin1.ts";
import { lineEnd, lineNumber, lineStart } from "../qmail/lines.ts";
import type { RecordPlace } from "../qmail/way.ts";
import { isPlain, show, showBeginning } from "../text/show.ts";
import { isUnreadable } from "../tree/control-directory.ts";
import { type DecidedBy, decidedBy } from "./decided-by.ts";
import { hostName, type MailFleet } from "./mail-fleet.ts";

/** A step of a message's way, with the line that decided. All text is printable. */
export interface ToldStep {
  readonly host: string | null;
  readonly step: string;
  readonly result: string;
  readonly decidedBy: DecidedBy | null;
  /** The text of that line; null where nothing decided, or what did has no line. */
  readonly text: string | null;
  /** rcpthosts was asked, and there is no such file. */
  readonly isMissing: boolean;
}

/** Where a recipient, or a class of them, ends. Text is printable; in a class `*` stands for the recipient's own. */
export interface ToldOutcome {
  readonly verdict: MailVerdict;
  readonly host: string | null;
  readonly as: string | null;
  readonly code: Outcome["code"];
  /** What is tried first: `192.0.2.20:25`. */
  readonly via: readonly string[];
  /** The shortest way, worked out on demand. */
  way(): readonly ToldStep[];
}

export function toldOutcome(fleet: MailFleet, outcome: Outcome): ToldOutcome {
  const { verdict, host, as, code, via } = outcome;
  return {
    verdict,
    host: hostName(fleet, host),
    as: as === null ? null : shown(as),
    code,
    via: via.map((one) => shown(viaText(one))),
    way: () => outcome.way().map((step) => toldStep(fleet, step)),
  };
}

/** `local`, `virtual shop-info@shop.example.com`, `remote 198.51.100.25`, `bounced 5.4.6`: what is answered about one recipient. */
export function verdictText({ verdict, as, code, via }: Omit<ToldOutcome, "host" | "way">): string {
  if (verdict === "virtual") return `virtual ${as}`;
  if (verdict === "remote") return `remote ${via.map((one) => one.replace(/:25$/, "")).join(", ")}`;
  return verdict === "bounced" && code !== null ? `bounced ${code}` : verdict;
}

/** The verdicts of a recipient, each once. */
export function verdictsText(outcomes: readonly Omit<ToldOutcome, "way">[]): string {
  return [...new Set(outcomes.map(verdictText))].join("; ");
}

/** The last line that decided on a way, or null. */
export function lastDecided(way: readonly ToldStep[]): ToldStep | null {
  return way.findLast((step) => step.decidedBy !== null) ?? null;
}

/** Makes text whose characters are bytes printable. */
export function shown(text: string): string {
  return isPlain(text) ? text : show(bytesOf(text));
}

function toldStep(fleet: MailFleet, { host: name, step, result, by }: HostStep): ToldStep {
  const index = fleet.indexOf(name === "" ? null : name);
  const host = hostName(fleet, index);
  const isMissing = step === "rcpthosts" && by === null && fleet.directories[index]?.file("rcpthosts") == null;
  const told = { host, step, result: shown(result), isMissing };
  switch (by?.kind) {
    case undefined:
      return { ...told, decidedBy: null, text: null };
    case "record":
      return { ...told, ...recordLine(by.at) };
    case "ipme": {
      const entry = (by.verdict.me ? by.verdict.ipme : by.verdict.notipme)?.entry;
      if (entry === undefined) return { ...told, decidedBy: null, text: null };
      const { origin } = entry;
      const text = origin.kind === "line" ? lineText(origin.file.bytes, origin.start, false) : null;
      return { ...told, decidedBy: decidedBy(entry), text };
    }
    case "key":
      // A cdb has no lines: its beginning stands for it.
      return { ...told, decidedBy: { file: pathOf(fleet, index, by.file), line: 1 }, text: shown(by.key) };
    case "entry": {
      const file = fleet.directories[index]?.file(by.file);
      const place = { file: pathOf(fleet, index, by.file), line: by.line };
      if (file == null || isUnreadable(file)) return { ...told, decidedBy: place, text: null };
      const dialect = fleet.ready.fleet.hosts[index]?.programs.name ?? "moreipme-0.6";
      const isSecret = controlFile(dialect, by.file)?.secret === "behind bar";
      return { ...told, decidedBy: place, text: lineText(file.bytes, by.start, isSecret) };
    }
  }
}

function pathOf({ directories }: MailFleet, index: number, name: string): string {
  const directory = directories[index];
  return directory?.file(name)?.path ?? name;
}

function recordLine({ file, start }: RecordPlace): Pick<ToldStep, "decidedBy" | "text"> {
  return {
    decidedBy: { file: file.path, line: lineNumber(file.bytes, start) },
    text: lineText(file.bytes, start, false),
  };
}

const BAR = 0x7c;

/** The line, without blanks at its ends. `isSecret`: what follows a bar is a user and a password. */
function lineText(bytes: Uint8Array, offset: number, isSecret: boolean): string {
  let start = lineStart(bytes, offset);
  let end = lineEnd(bytes, start);
  while (start < end && isBlank(bytes[start])) start++;
  while (end > start && isBlank(bytes[end - 1])) end--;
  const bar = isSecret ? bytes.subarray(start, end).indexOf(BAR) : -1;
  if (bar >= 0) return `${showBeginning(bytes, start, start + bar)}|***`;
  return showBeginning(bytes, start, end);
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}
