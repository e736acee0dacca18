import type { IpFile, IpFileName, LineReading, SourceFile, Span } from "../qmail/types.ts";
import type { Level } from "../settings/levels.ts";
import type { Subject } from "./subject.ts";

/** Another place that has to do with a finding, in its own words. */
export interface Related {
  readonly file: SourceFile;
  readonly line: number;
  readonly message: string;
}

/** Replaces the bytes of `[start, end)` by `text`, one character a byte (Latin-1). */
export interface Edit extends Span {
  readonly text: string;
}

/** A change of the finding's file. `safe`: no verdict changes, on any declared host, or on any possible one. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** Lines to write (`\n` between them) in the place of the finding's line, or `into` a file as lines of their own. */
export interface Written {
  readonly text: string;
  readonly into?: IpFileName;
}

/** What a finding says; worked out only when it is shown. Text from a file is already made printable. */
export interface Detail {
  /** What is wrong and what qmail does with these bytes: one sentence or two. */
  readonly message: string;
  /** What qmail reads from the line (`10.0.0.44`, `nothing`), where that is to be told. */
  readonly reads?: string;
  /** What to write instead: a sentence. */
  readonly remedy?: string;
  /** The very texts that the remedy names, one for each of the meanings that it tells apart; missing where it names none. */
  readonly write?: readonly Written[];
  readonly related?: readonly Related[];
  readonly fix?: Fix | null;
}

/** What a rule yields: a place and what to say about it. `level` where it is not the rule's own. */
export interface Found extends Span {
  readonly file: SourceFile;
  readonly line: number;
  readonly level?: Level;
  readonly host?: string | null;
  readonly detail: () => Detail;
}

/** More of the same in one file that will not be shown one by one: only their number counts. */
export interface Unlisted {
  readonly file: SourceFile;
  readonly unlisted: number;
}

/** A found place under its rule, at the level that is in force. */
export interface Finding extends Span {
  readonly rule: string;
  readonly level: Level;
  readonly file: SourceFile;
  readonly line: number;
  readonly host: string | null;
  readonly detail: () => Detail;
}

/** A directory as a rule's example has it: bytes as Latin-1 text. */
export interface Example {
  readonly moreipme?: string;
  readonly notipme?: string;
  /** A file that is there and cannot be read. */
  readonly unreadable?: "moreipme" | "notipme";
  /** Other names in the directory. */
  readonly others?: readonly string[];
  readonly dialect?: "moreipme-0.6" | "sagredo" | "netqmail" | "notqmail";
  /** One host with these interfaces, label and addresses, as in `qmailint.yaml`. */
  readonly interfaces?: Readonly<Record<string, readonly string[]>>;
  /** The text of the `qmailint.yaml` that names the directory. */
  readonly settings?: string;
}

interface RuleFacts {
  readonly id: string;
  readonly level: Level;
  /** What is found, in one sentence without a full stop. */
  readonly summary: string;
  /** The fix in words, or null. */
  readonly fix: string | null;
  readonly bad: Example;
  readonly good: Example;
  /** What it finds depends on what is in both files: it is not asked where one of them is a template. */
  readonly needsBoth?: true;
  /**
   * It reasons exactly about every address of every host: it is not judged where that would take too many pieces, and what it finds
   * must hold on every host that reads the file.
   */
  readonly isExact?: true;
}

/** A rule about one line at a time: asked for the notable lines of each file that qmail reads. */
export interface LineRule extends RuleFacts {
  readonly line: (reading: LineReading, file: IpFile, subject: Subject) => Iterable<Found>;
}

/** A rule about a directory as a whole. */
export interface DirectoryRule extends RuleFacts {
  /** It looks at which files there are, not into them: so it holds where qmailint does not read one of them. */
  readonly aboutNames?: true;
  readonly directory: (subject: Subject) => Iterable<Found | Unlisted>;
}

/** What is known of a `qmailint.yaml` when all its directories are judged. */
export interface SettingsFacts {
  readonly file: SourceFile;
  readonly lineOf: (byte: number) => number;
  /** The exceptions, and whether each was of use. */
  readonly ignores: readonly (Span & { readonly rule: string; readonly used: boolean; readonly expired: boolean })[];
  /** Where no interface set is declared: the first assertion that an interface address could change. */
  readonly undeclared: (Span & { readonly text: string }) | null;
}

/** A rule about a `qmailint.yaml`: asked once per file, after its directories are judged. */
export interface SettingsRule extends RuleFacts {
  /** It looks at what the exceptions were good for, so at what the other rules found. */
  readonly aboutExceptions?: true;
  readonly settings: (facts: SettingsFacts) => Iterable<Found>;
}

export type Rule = LineRule | DirectoryRule | SettingsRule;

/** A found place on a line of moreipme or notipme. */
export function foundOn(
  file: IpFile,
  line: { readonly line: number },
  at: Span,
  detail: () => Detail,
  level?: Level,
): Found {
  return { file, line: line.line, start: at.start, end: at.end, detail, ...(level === undefined ? {} : { level }) };
}
