import type { IpFile, IpFileName, LineReading, SourceFile, Span } from "../qmail/types.js";
import type { Level } from "../settings/levels.js";
import type { Edit } from "./edit.js";
import type { Example } from "./example.js";
import type { CdbFile, IntFile, LineFile, ListFile, RawFile, ReadFile } from "./read-file.js";
import type { Subject } from "./subject.js";
import type { Symptom } from "./symptoms.js";
export type { Example } from "./example.js";
/** Another place that is related to a finding, with its own words. */
export interface Related {
    readonly file: SourceFile;
    readonly line: number;
    readonly message: string;
}
/**
 * A change to the finding's file, or to `into`. `safe`: no verdict changes on any declared host, or on any possible one, nor does
 * the outcome for any recipient.
 */
export interface Fix {
    readonly safe: boolean;
    readonly into?: SourceFile;
    readonly edits: readonly Edit[];
}
/** Lines to write (`\n` between them) in place of the finding's line, or `into` a file as lines of their own. */
export interface Written {
    readonly text: string;
    readonly into?: IpFileName;
}
/** What a finding says; worked out only when it is shown. Text from a file is already made printable. */
export interface Detail {
    /** What is wrong and what qmail does with these bytes: one sentence or two. */
    readonly message: string;
    /** What qmail reads from the line (`10.0.0.44`, `nothing`), where that is worth telling. */
    readonly reads?: string;
    /** What to write instead: a sentence. */
    readonly remedy?: string;
    /** The exact texts that the remedy names, one for each meaning that it distinguishes; missing where it names none. */
    readonly write?: readonly Written[];
    readonly related?: readonly Related[];
    readonly fix?: Fix | null;
}
/** What a rule yields: a place and what to say about it. `level` is set where it is not the rule's own. */
export interface Found extends Span {
    readonly file: SourceFile;
    readonly line: number;
    readonly level?: Level;
    readonly host?: string | null;
    readonly detail: () => Detail;
}
/**
 * Many places in one file, of which a report may show a few: those are walked, and the rest are only counted. All have the rule's
 * own level, or the one that is set.
 */
export interface FoundMany {
    readonly file: SourceFile;
    /** Set where it is not the rule's own. */
    readonly level?: Level;
    readonly each: Iterable<Found>;
    /** How many there are in all; asked for only where some are not walked. */
    readonly count: () => number;
}
/** What a part of a rule yields. */
export type Yielded = Iterable<Found | FoundMany>;
/** A found place under its rule, at the level that is in force. */
export interface Finding extends Span {
    /** Where a run judges for several dialects: those for which it holds. */
    readonly dialects?: readonly string[];
    readonly rule: string;
    readonly level: Level;
    readonly file: SourceFile;
    readonly line: number;
    readonly host: string | null;
    readonly detail: () => Detail;
}
/** What is known about a `qmailint.yaml` once all its directories have been judged. */
export interface SettingsFacts {
    readonly file: SourceFile;
    readonly lineOf: (byte: number) => number;
    /** The exceptions, and whether each was of use. */
    readonly ignores: readonly SettingsIgnore[];
    /** Where no interface set is declared: the first assertion that an interface address could change. */
    readonly undeclared: (Span & {
        readonly text: string;
    }) | null;
}
/** An exception. `file`: the only file that it is for. */
export interface SettingsIgnore extends Span {
    readonly rule: string;
    readonly file: string | null;
    readonly used: boolean;
    readonly expired: boolean;
}
/** What is known about a rule before it is asked: no other file knows its id. */
interface RuleFacts {
    readonly id: string;
    /** The highest level that it gives. */
    readonly level: Level;
    /** What is found, in one sentence without a full stop. */
    readonly summary: string;
    /** The fix in words, or null. */
    readonly fix: string | null;
    /** The names of the files that it looks at, where its parts alone do not say: see `filesOf`. */
    readonly files?: readonly string[];
    readonly bad: Example;
    readonly good: Example;
    /** What `directory` finds depends on what is in moreipme and in notipme: it is not asked where one of them is a template. */
    readonly needsBoth?: true;
    /** It follows mail from host to host: where there is no answer for some mail, that is a problem. */
    readonly followsMail?: true;
    /**
     * It reasons exactly about every address of every host: it is not asked where that would take too many classes, and what it finds
     * must hold on every host that reads the file.
     */
    readonly isExact?: true;
    /** `directory` looks at which files exist, not into them, so it is asked even where qmailint does not read one of them. */
    readonly aboutNames?: true;
    /**
     * `directory` has nothing to say where there are only moreipme and notipme, and nothing is said about what is missing. There it is
     * not even loaded.
     */
    readonly aboutOthers?: true;
    /** `directory` has nothing to say where nothing is declared about the outside world. There it is not even loaded. */
    readonly aboutWorld?: true;
    /**
     * What there must be in moreipme and notipme, where there are only these, or it has nothing to say. Without it, it is not even
     * loaded.
     */
    readonly onlyWith?: Symptom;
    /** Its parts on files are asked for templates too, which nothing else judges. */
    readonly survivesTemplate?: true;
    /** `settings` looks at what the exceptions were good for, and so at what the other rules found. */
    readonly aboutExceptions?: true;
}
/**
 * What a rule looks at: each part is asked only where there is something for it, and a rule has as many as it needs. The lines of
 * moreipme and notipme go to the first parts, every other file to the next ones, by what a program makes of it.
 */
interface RuleParts {
    /** A line of moreipme or notipme that is not an ordinary one: see `IpFile.notable`. Ordinary entries never come here. */
    readonly notableLine?: (reading: LineReading, file: IpFile, subject: Subject) => Iterable<Found>;
    /** Every entry of moreipme and notipme, including ordinary ones: `index` is that of `file.entries`. There can be millions. */
    readonly eachEntry?: (index: number, file: IpFile, subject: Subject) => Found | null;
    /** An entry of a list or map with something about it, by the bytes of form and status: see `ListFile.notable`. */
    readonly notableEntry?: (index: number, file: ListFile, subject: Subject) => Found | null;
    readonly line?: (file: LineFile, subject: Subject) => Yielded;
    readonly int?: (file: IntFile, subject: Subject) => Yielded;
    /** Files of lists, one by one as a whole. */
    readonly list?: (file: ListFile<"list">, subject: Subject) => Yielded;
    readonly map?: (file: ListFile<"map">, subject: Subject) => Yielded;
    readonly iplist?: (file: ListFile<"iplist">, subject: Subject) => Yielded;
    readonly regex?: (file: ListFile<"regex">, subject: Subject) => Yielded;
    readonly cdb?: (file: CdbFile, subject: Subject) => Yielded;
    /** A file that is not taken apart: text for people, a key. */
    readonly raw?: (file: RawFile, subject: Subject) => Yielded;
    /** Any of these files, for rules that look only at bytes. */
    readonly anyFile?: (file: ReadFile, subject: Subject) => Yielded;
    /** The directory as a whole. */
    readonly directory?: (subject: Subject) => Yielded;
    /** A `qmailint.yaml`: asked once per file, after its directories are judged. */
    readonly settings?: (facts: SettingsFacts) => Iterable<Found>;
}
export interface Rule extends RuleFacts, RuleParts {
}
/** A found place on a line of moreipme or notipme. */
export declare function foundOn(file: IpFile, line: {
    readonly line: number;
}, at: Span, detail: () => Detail, level?: Level): Found;
/** A found place on an entry of a list or map: the whole of it, or a part. */
export declare function foundIn(file: ListFile, index: number, detail: () => Detail, more?: {
    readonly at?: Span;
    readonly level?: Level;
}): Found;
