import { hasOtherFiles } from "../rules/other-files.ts";
import type { RuleRoom } from "../rules/room.ts";
import type { Plan, PlannedDirectory } from "../settings/make-plan.ts";
import type { Problem } from "../text/problem.ts";
import { type DiskTree, diskTree } from "../tree/disk.ts";
import type { SearchResult } from "../tree/find.ts";
import { loadDirectory } from "../tree/load-directory.ts";
import { findDirectories } from "../tree/named-paths.ts";
import { makeReadBudget } from "../tree/read-budget.ts";
import type { LeftOut } from "../tree/tree.ts";
import type { CheckRequest } from "./check-request.ts";
import { noneFoundAt, withGuess } from "./none-found.ts";
import type { Opened } from "./open-file.ts";
import { planRun } from "./plan-run.ts";
import type { More, Work } from "./work.ts";

/** Finds the directories of a request and reads the settings that count for them. What the request does not need is not loaded. */
export async function resolveWork(request: CheckRequest): Promise<Work> {
  const { open } = request;
  const real = diskTree(request.cwd);
  const opened = open === undefined ? null : (await import("./open-file.ts")).openOver(real, open, request.config);
  const disk = opened?.disk ?? real;
  const { plan, problems } = await planOf(request, disk, opened);
  const budget = makeReadBudget();
  const { directories, mail, isDeclared, ...more } = isPlain(request, plan)
    ? { ...PLAIN, directories: plan.directories }
    : await (await import("./resolve-more.ts")).resolveMore(request, plan, disk, budget);
  return {
    disk,
    load: mail?.load ?? ((planned) => loadDirectory(disk, planned.found, budget)),
    directories,
    problems,
    ...more,
    only: opened?.path ?? null,
    controlRoom: () => roomFor(directories, isDeclared),
    mail: isDeclared && mail !== null ? mail.worldOf : null,
  };
}

const PLAIN: Omit<More, "directories"> = { session: null, coverage: null, fix: null, mail: null, isDeclared: false };

/** Does it need nothing more, like most requests? */
function isPlain({ shard, coverage, fixing }: CheckRequest, { files }: Plan): boolean {
  return files.length === 0 && shard === null && coverage === null && fixing === null;
}

/** For indimail, whose entries are judged in another way, the code for that is loaded too. */
async function roomFor(directories: readonly PlannedDirectory[], declared: boolean): Promise<RuleRoom | null> {
  const room = await roomOf(directories, declared);
  if (!directories.some(({ hosts }) => hosts.some(({ dialect }) => dialect.singles !== undefined))) return room;
  const { withSingles } = await import("../rules/singles-room.ts");
  return withSingles(room ?? (await import("../rules/ip-room.ts")).ipRoom);
}

async function roomOf(directories: readonly PlannedDirectory[], declared: boolean): Promise<RuleRoom | null> {
  if (declared) return (await import("../rules/world-room.ts")).worldRoom;
  return directories.some(needsControlRoom) ? (await import("../rules/control-room.ts")).controlRoom : null;
}

/** Does it have files other than moreipme and notipme, or folders in place of files; or does a missing file say something? */
function needsControlRoom({ found: { names, folders = [] }, complete }: PlannedDirectory): boolean {
  return complete === true || hasOtherFiles([...names, ...folders]);
}

/** Which directories are to be judged, and how; and what is wrong with what was asked for. */
async function planOf(
  { paths, config, overrides, noneFound, meant, exclude = [] }: CheckRequest,
  disk: DiskTree,
  opened: Opened | null,
): Promise<{ readonly plan: Plan; readonly problems: readonly Problem[] }> {
  const named = paths.length > 0 || opened?.isConfig === false;
  const searched = opened === null ? (paths.length > 0 ? paths : ["."]) : [opened.path];
  const isConfigAlone = typeof config === "object" && config !== null && !named;
  const found: SearchResult = isConfigAlone
    ? { directories: [], settings: [], problems: [] }
    : (opened?.found ?? findDirectories(disk, searched, await excludedBy(disk, exclude)));
  const plan = await planRun(disk, { ...found, named }, config, overrides);
  const isSearched = ({ file }: Problem): boolean => plan.isLeftOut?.(disk.absolute(file)) !== true;
  const problems = [...found.problems.filter(isSearched).map((problem) => withGuess(problem, meant)), ...plan.problems];
  if (plan.directories.length === 0 && problems.length === 0 && noneFound !== null)
    problems.push(noneFoundAt(searched[0] as string, noneFound, found, disk));
  return { plan, problems };
}

async function excludedBy(disk: DiskTree, patterns: readonly string[]): Promise<LeftOut | undefined> {
  if (patterns.length === 0) return undefined;
  const { makeSteps, matchedBy } = await import("../settings/left-out.ts");
  return matchedBy(disk, disk.cwd, patterns, makeSteps());
}
