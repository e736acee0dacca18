import type { RunCoverage } from "../assertions/coverage.ts";
import { hasOtherFiles } from "../rules/other-files.ts";
import type { RuleRoom } from "../rules/room.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { Plan, PlannedDirectory } from "../settings/make-plan.ts";
import type { Overrides } from "../settings/plan.ts";
import type { Problem } from "../text/problem.ts";
import { showPath } from "../text/show.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import { type DiskTree, diskTree } from "../tree/disk.ts";
import { loadDirectory, type SearchResult } from "../tree/find.ts";
import { findDirectories } from "../tree/named-paths.ts";
import { makeReadBudget, type ReadBudget } from "../tree/read-budget.ts";
import type { LeftOut } from "../tree/tree.ts";
import type { CheckRequest } from "./check-request.ts";
import type { Fixer } from "./fix-on-disk.ts";
import type { Opened } from "./open-file.ts";
import { planRun } from "./plan-run.ts";
import type { RunMail, WorldOf } from "./run-mail.ts";
import type { MailJudge, Session } from "./session.ts";

/** A request, once everything is known that judging needs: which directories, on which hosts, and what else is done. */
export interface Work {
  readonly disk: DiskTree;
  /** A directory as it was found. */
  readonly load: (planned: PlannedDirectory) => ControlDirectory;
  readonly directories: readonly PlannedDirectory[];
  /** What is wrong with what was asked for. */
  readonly problems: readonly Problem[];
  /** Null where no assertion and no exception can have a say. */
  readonly session: Session | null;
  readonly coverage: RunCoverage | null;
  readonly fix: Fixer | null;
  /** The one file that is asked about, as messages call it; null: all. */
  readonly only: string | null;
  /** Loads the rules about more than moreipme and notipme, and the readers that they need; null where `ipRoom` will do. */
  readonly controlRoom: () => Promise<RuleRoom | null>;
  /** What is declared about the world around a directory; null where no `qmailint.yaml` declares anything. */
  readonly mail: WorldOf | null;
}

/** Finds the directories of a request and reads the settings that count for them. What the request does not need is not loaded. */
export async function resolveWork(request: CheckRequest): Promise<Work> {
  const { shard, fixing, assertions, overrides, open } = request;
  const real = diskTree(request.cwd);
  const opened = open === undefined ? null : (await import("./open-file.ts")).openOver(real, open, request.config);
  const disk = opened?.disk ?? real;
  const { plan, problems } = await planOf(request, disk, opened);
  const coverage = request.coverage === null ? null : (await import("../assertions/coverage.ts")).makeCoverage();
  const directories =
    shard === null ? plan.directories : (await import("./shard.ts")).ofShard(shard, plan.directories, disk);
  // An exception may be of use in another shard.
  const complete = shard === null ? plan.complete : new Set<never>();
  const budget = makeReadBudget();
  const fix = fixing === null ? null : (await import("./fix-on-disk.ts")).makeFixer(disk, plan.directories);
  const mail = await mailOf(plan, disk, budget, overrides);
  const session =
    plan.files.length === 0 && coverage === null
      ? null
      : (await import("./with-settings.ts")).makeSession(
          { ...plan, complete },
          { assertions, levels: overrides.levels, today },
          mail === null ? null : await mailJudge(mail, plan, coverage !== null),
        );
  const isDeclared = plan.files.some(declaresMail);
  const controlRoom = () => roomFor(directories, isDeclared);
  return {
    disk,
    load: mail?.load ?? ((planned) => loadDirectory(disk, planned.found, budget)),
    directories,
    problems,
    session,
    coverage,
    fix,
    only: opened?.path ?? null,
    controlRoom,
    mail: isDeclared && mail !== null ? mail.worldOf : null,
  };
}

/** For indimail, whose entries are judged in another way, what does that is loaded too. */
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

/** Null where no `qmailint.yaml` says anything about mail, or about what mail depends on. */
async function mailOf(plan: Plan, disk: DiskTree, budget: ReadBudget, overrides: Overrides): Promise<RunMail | null> {
  if (!plan.files.some((file) => declaresMail(file) || assertsMail(file))) return null;
  const { makeRunMail } = await import("./run-mail.ts");
  return makeRunMail(plan, disk, budget, overrides);
}

/** What judges assertions about mail, loaded only where there are any. */
async function mailJudge(mail: RunMail, { files }: Plan, isCovered: boolean): Promise<MailJudge | null> {
  if (!files.some(assertsMail)) return null;
  const { judgeMail } = await import("./judge-mail.ts");
  const cover = isCovered ? (await import("./cover-mail.ts")).coverMailOf : null;
  return (directories, memoryOf) => judgeMail(directories, memoryOf, mail, cover);
}

function assertsMail({ settings }: LoadedSettings): boolean {
  return settings.assertions.some(({ kind }) => kind === "mail");
}

function declaresMail({ settings: { dns, zones, hosts, reachedAt } }: LoadedSettings): boolean {
  return (
    dns.length + zones.length > 0 || hosts.length > 1 || [{ reachedAt }, ...hosts].some((one) => one.reachedAt !== null)
  );
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
  const notFound = found.problems.filter(isSearched).map((problem) => withGuess(problem, meant));
  const problems = [...notFound, ...plan.problems];
  if (plan.directories.length === 0 && problems.length === 0 && noneFound !== null) {
    const message = noneFound + passedOver(found, disk);
    problems.push({ file: showPath(searched[0] as string), line: 1, column: 1, message });
  }
  return { plan, problems };
}

async function excludedBy(disk: DiskTree, patterns: readonly string[]): Promise<LeftOut | undefined> {
  if (patterns.length === 0) return undefined;
  const { makeSteps, matchedBy } = await import("../settings/left-out.ts");
  return matchedBy(disk, disk.cwd, patterns, makeSteps());
}

/** A link that might have led to a control directory. */
function passedOver({ links = [] }: SearchResult, disk: DiskTree): string {
  const link = links.find((one) => disk.kindOfNamed(one) === "folder");
  if (link === undefined) return "";
  const leadsOut = disk.elsewhere(disk.realpath(link) ?? link) !== null;
  const why = leadsOut ? "leads out of the repository, and is not followed" : "is not followed on the way: name it";
  return `; the symbolic link ${showPath(disk.displayPath(link))} ${why}`;
}

/** A path that does not exist may be a mistyped word. */
function withGuess(problem: Problem, meant: CheckRequest["meant"]): Problem {
  if (/[/.]/.test(problem.file)) return problem;
  return { ...problem, message: problem.message + meant(problem.file) };
}

/** Today, in UTC, which decides whether an exception has expired. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
