import { rules } from "../rules/all-rules.ts";
import type { Edit } from "../rules/edit.ts";
import type { Finding } from "../rules/rule.ts";
import { isSameBytes } from "../text/bytes.ts";
import { type ControlDirectory, type Host, isUnreadable } from "../tree/control-directory.ts";
import { MOST_EDITS } from "./findings.ts";
import { isAsBefore, type Verdicts, verdictsOf } from "./fix-verdicts.ts";
import { byName, keepsAllReadings, type Pending, withFixes, withoutOverlaps } from "./pending-fixes.ts";
import { tooManyToMend } from "./too-many.ts";

/** `safe`: no verdict changes. `all`: also what makes a line mean what it says. */
export type FixLevel = "safe" | "all";

/** A control directory after its fixes. */
export interface Fixed {
  readonly directory: ControlDirectory;
  /** How many fixes were applied, by rule. */
  readonly applied: ReadonlyMap<string, number>;
  /** The files whose bytes have changed. */
  readonly changed: readonly { readonly path: string; readonly before: Uint8Array; readonly after: Uint8Array }[];
}

/** The rules that have fixes: what the others find need not be worked out. */
const FIXABLE = new Set(rules.filter((rule) => rule.fix !== null).map((rule) => rule.id));

/** What was applied at once, and the result. */
interface Round {
  readonly directory: ControlDirectory;
  readonly done: readonly Pending[];
}

/** How often a round is tried with fewer fixes. */
const MOST_TRIALS = 100;

/** How often a directory is judged again: fixes that undo each other, round after round, must not go on for ever. */
const MOST_ROUNDS = 1000;

/**
 * Applies fixes until none is left: first those that mend lines, and when nothing is left to mend, those that take lines away;
 * after each round the directory is judged again. Fixes that claim to be safe are tried: a round of safe fixes that would together
 * change a verdict is done in halves. Pure: `judge` returns the findings that are in force.
 */
export function fixDirectory(
  given: ControlDirectory,
  hosts: readonly Host[],
  level: FixLevel,
  judge: (directory: ControlDirectory) => readonly Finding[],
): Fixed {
  const applied = new Map<string, number>();
  const touched = new Set<string>();
  let directory = given;
  /** The verdicts that must stay, as long as nothing has changed one on purpose. */
  let kept: Verdicts | null = null;
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    const { mending, removals } = pendingFixes(directory, judge(directory), level);
    if (mending.length + removals.length === 0) break;
    const before: Verdicts = kept ?? verdictsOf(directory, hosts);
    const keeps = level === "safe" ? before : null;
    const mended: Round | null = applyRound(directory, mending, hosts, keeps, level === "safe");
    const round: Round | null = mended ?? applyRound(directory, removals, hosts, before);
    if (round === null) break;
    for (const { rule, name } of round.done) {
      applied.set(rule, (applied.get(rule) ?? 0) + 1);
      touched.add(name);
    }
    directory = round.directory;
    kept = mended === null ? before : keeps;
  }
  return { directory, applied, changed: changedFiles(given, directory, touched) };
}

/** How many fixes are taken at once: more would need too much memory. The rest are found again in the next round. */
const MOST_AT_ONCE = 100_000;

/** The fixes of the wanted kind, separated by what they do. */
function pendingFixes(
  directory: ControlDirectory,
  findings: readonly Finding[],
  level: FixLevel,
): { mending: Pending[]; removals: Pending[] } {
  const mending: Pending[] = [];
  const removals: Pending[] = [];
  let edits = 0;
  for (const { rule, file, detail } of findings) {
    if (mending.length === MOST_AT_ONCE) break;
    if (!FIXABLE.has(rule)) continue;
    const fix = detail().fix ?? null;
    if (fix === null || fix.edits.length === 0) continue;
    edits += fix.edits.length;
    if (edits > MOST_EDITS) throw tooManyToMend();
    if (level === "safe" && !fix.safe) continue;
    const name = nameOf(directory, (fix.into ?? file).path);
    const bytes = name === null ? null : bytesOf(directory, name);
    if (name === null || bytes === null) continue;
    const its = takesLinesAway(bytes, fix.edits) ? removals : mending;
    if (its.length < MOST_AT_ONCE) its.push({ rule, name, edits: fix.edits });
  }
  return { mending, removals };
}

function takesLinesAway(bytes: Uint8Array, edits: readonly Edit[]): boolean {
  return edits.every(
    ({ start, end, text }) =>
      text === "" &&
      end > start &&
      (start === 0 || bytes[start - 1] === 0x0a) &&
      (bytes[end - 1] === 0x0a || end === bytes.length),
  );
}

/**
 * As many of the fixes as can be applied together; null where none can, or where they change nothing. Fixes that would change a
 * verdict are divided until the culprits are found, which are not applied.
 */
function applyRound(
  directory: ControlDirectory,
  round: readonly Pending[],
  hosts: readonly Host[],
  before: Verdicts | null,
  keepsReadings = false,
): Round | null {
  let accepted: Round = { directory, done: [] };
  const wanted = [...byName(round).values()].flatMap(withoutOverlaps);
  const queue = [wanted];
  for (let trials = 0; trials < MOST_TRIALS; trials++) {
    const some = queue.shift();
    if (some === undefined) break;
    const done = [...accepted.done, ...some];
    const next = withFixes(directory, byName(done));
    const isKept = !keepsReadings || keepsAllReadings(directory, hosts, byName(done));
    if (isKept && (before === null || isAsBefore(before, verdictsOf(next, hosts))))
      accepted = { directory: next, done };
    else if (some.length > 1) queue.push(some.slice(0, some.length >> 1), some.slice(some.length >> 1));
  }
  const names = new Set(accepted.done.map(({ name }) => name));
  return changedFiles(directory, accepted.directory, names).length === 0 ? null : accepted;
}

/** The name of a control file in the directory; null if the file of a finding is not in the directory (`qmailint.yaml`). */
function nameOf({ file }: ControlDirectory, path: string): string | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return file(name)?.path === path ? name : null;
}

function bytesOf({ file }: ControlDirectory, name: string): Uint8Array | null {
  const its = file(name);
  return its === null || isUnreadable(its) ? null : its.bytes;
}

/** Which of some files now have other bytes, by name. */
function changedFiles(
  before: ControlDirectory,
  after: ControlDirectory,
  touched: ReadonlySet<string>,
): Fixed["changed"] {
  return [...touched].sort().flatMap((name) => {
    const [was, is] = [before.file(name), after.file(name)];
    if (was === null || is === null || isUnreadable(is) || isUnreadable(was) || isSameBytes(was.bytes, is.bytes))
      return [];
    return [{ path: was.path, before: was.bytes, after: is.bytes }];
  });
}
