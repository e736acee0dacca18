import type { Outcome } from "../assertions/assertion-outcome.ts";
import type { DecidedBy } from "../assertions/decided-by.ts";
import { checkGroups } from "../check/check-groups.ts";
import { outcomeColumn } from "../report/text-outcome.ts";
import { worldRoom } from "../rules/world-room.ts";
import { findingsOf } from "../run/judge-each.ts";
import { judgeMail } from "../run/judge-mail.ts";
import { makeRunMail } from "../run/run-mail.ts";
import { makeSession } from "../run/session.ts";
import { anyAddress } from "../settings/interface-set.ts";
import { makePlan } from "../settings/make-plan.ts";
import type { Overrides } from "../settings/plan.ts";
import { readSettings as readNow } from "../settings/read-at-once.ts";
import { memoryTree } from "../tree/memory.ts";
import { makeReadBudget } from "../tree/read-budget.ts";
import { bytesOf, type ControlFiles, type FileContent } from "./files.ts";
import { type JudgingProblem, problemOf } from "./finding.ts";

const NAME = "qmailint.yaml";
const NO_OVERRIDES: Overrides = { dialect: null, set: null, levels: new Map() };

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
export function readSettings(text: FileContent): Settings {
  const bytes = bytesOf(text);
  const read = readNow(NAME, bytes, anyAddress);
  if (!("source" in read)) return { problems: read.map(problemOf), hosts: [], control: [], bytes };
  const hosts = read.hosts.map(({ name }) => name);
  const control = [read, ...read.hosts].flatMap((one) => one.control?.map((pattern) => pattern.text) ?? []);
  return { problems: [], hosts, control, bytes };
}

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
export async function assertions(
  { bytes, problems: wrong }: Settings,
  directories: Readonly<Record<string, ControlFiles>>,
  others: Readonly<Record<string, FileContent>> = {},
): Promise<AssertionResult> {
  if (wrong.length > 0) return { outcomes: [], problems: wrong };
  const tree = memoryTree(filesBelow(bytes, directories, others));
  const sources = { directories: [], searched: [`/${NAME}`], above: () => [], config: null };
  const plan = await makePlan(tree, sources, NO_OVERRIDES);
  const mail = makeRunMail(plan, tree, makeReadBudget(), NO_OVERRIDES);
  const around = mail.worldOf(new Map());
  const options = { assertions: null, levels: new Map(), today: () => new Date().toISOString().slice(0, 10) };
  const session = makeSession(plan, options, (mailed, memoryOf) => judgeMail(mailed, memoryOf, mail, null));
  const problems = [...plan.problems];
  for (const planned of plan.directories) {
    const directory = mail.load(planned);
    const { complete, hosts, levels } = planned;
    const world = around(planned, directory);
    const judged = checkGroups(worldRoom, directory, hosts, levels, { complete, mail: world });
    problems.push(...session.judge(planned, directory, findingsOf(judged), null).problems);
  }
  const finished = session.finish();
  return {
    outcomes: finished.outcomes.map(outcomeOf),
    problems: [...problems, ...finished.problems].map(problemOf),
  };
}

function filesBelow(
  settings: Uint8Array,
  directories: Readonly<Record<string, ControlFiles>>,
  others: Readonly<Record<string, FileContent>>,
): ReadonlyMap<string, Uint8Array> {
  const files = new Map([[NAME, settings]]);
  for (const [path, content] of Object.entries(others)) files.set(path, bytesOf(content));
  for (const [folder, its] of Object.entries(directories)) {
    for (const [name, content] of Object.entries(its)) {
      if (content !== undefined) files.set(`${folder}/${name}`, bytesOf(content));
    }
  }
  return files;
}

function outcomeOf(outcome: Outcome): AssertionOutcome {
  const { file, line, control, host, name, expect, of, passed, witness, decidedBy, because, message } = outcome;
  const column = outcomeColumn(outcome);
  return {
    file: file.path,
    line,
    column,
    control,
    host,
    name,
    expect,
    of,
    passed,
    witness,
    decidedBy,
    because,
    message,
  };
}
