import type { DecidedBy } from "../assertions/decided-by.js";
import { type ControlFiles, type FileContent } from "./files.js";
import { type JudgingProblem } from "./finding.js";
/**
 * A `qmailint.yaml` that has been read.
 *
 * @example
 * import { readSettings, type Settings } from "qmailint";
 * const settings: Settings = readSettings("version: 1\nhosts: { mx1: { interfaces: { lo: 127.0.0.1 } } }\n");
 * [settings.problems, settings.hosts]; // [[], ["mx1"]]
 */
export interface Settings {
    /** Everything that is wrong with it: if there is anything, nothing is judged by it. */
    readonly problems: readonly JudgingProblem[];
    /** The names of its hosts. */
    readonly hosts: readonly string[];
    /** The control directories that it names, as written; empty where it names none. */
    readonly control: readonly string[];
    /** The file itself. */
    readonly bytes: Uint8Array;
}
/**
 * Reads a `qmailint.yaml`. What is wrong with it is in `problems`; nothing is thrown.
 *
 * @example
 * import { readSettings } from "qmailint";
 * readSettings("version: 1\nassertion: []\n").problems[0]?.line; // 2
 */
export declare function readSettings(text: FileContent): Settings;
/** How an assertion came out on one host, for one of the things that it names: as in `--format json`. */
export interface AssertionOutcome {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** The control directory. */
    readonly control: string;
    readonly host: string | null;
    readonly name: string | null;
    /** `me`, `not me`, or the verdict on mail that is wanted. */
    readonly expect: string;
    /** The address, network, range or recipients. */
    readonly of: string;
    readonly passed: boolean;
    /** The first address or recipient for which it does not hold; null where there is none. */
    readonly witness: string | null;
    readonly decidedBy: DecidedBy | null;
    readonly because: string | null;
    readonly message: string;
}
/**
 * How the assertions of a file came out.
 *
 * @example
 * import { type AssertionResult, assertions, readSettings } from "qmailint";
 * const settings = readSettings("version: 1\nassertions: [{ not me: 203.0.113.7 }]\n");
 * const result: AssertionResult = await assertions(settings, { control: { moreipme: "203.0.113.7\n" } });
 * result.outcomes[0]?.witness; // "203.0.113.7"
 */
export interface AssertionResult {
    readonly outcomes: readonly AssertionOutcome[];
    /** Why some or all of them are not judged. */
    readonly problems: readonly JudgingProblem[];
}
/**
 * Judges the assertions of a `qmailint.yaml` on the directories that it names. `directories`: by their paths relative to that file;
 * `others`: the other files that it names (captures of interfaces, zone files), in the same way.
 *
 * @example
 * import { assertions, readSettings } from "qmailint";
 * const settings = readSettings("version: 1\ncontrol: mx1/control\nassertions: [{ me: 203.0.113.0/24 }]\n");
 * const { outcomes } = await assertions(settings, { "mx1/control": { moreipme: "203.0.113.0/255.255.255.0\n" } });
 * outcomes.map(({ passed }) => passed); // [true]
 */
export declare function assertions({ bytes, problems: wrong }: Settings, directories: Readonly<Record<string, ControlFiles>>, others?: Readonly<Record<string, FileContent>>): Promise<AssertionResult>;
