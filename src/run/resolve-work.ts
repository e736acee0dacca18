import type * as Coverage from "../assertions/coverage.ts";
import { hasOtherFiles } from "../rules/other-files.ts";
import type { RuleRoom } from "../rules/room.ts";
import type { SubjectMail } from "../rules/subject-mail.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { Plan, PlannedDirectory } from "../settings/make-plan.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import type { Problem } from "../text/problem.ts";
import { showPath } from "../text/show.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import { type DiskTree, diskTree } from "../tree/disk.ts";
import type { SearchResult } from "../tree/find.ts";
import { findDirectories } from "../tree/named-paths.ts";
import { makeReadBudget, type ReadBudget } from "../tree/read-budget.ts";
import type { LeftOut } from "../tree/tree.ts";
import type { CheckRequest } from "./check-request.ts";
import type { fixOnDisk } from "./fix-on-disk.ts";
import type { MailSource } from "./judge-mail.ts";
import type { Opened } from "./open-file.ts";
import { planRun } from "./plan-run.ts";
import type { MailJudge, Session } from "./session.ts";

/** A request when all is known that the judging needs: which directories, on which hosts, and what is done besides. */
export interface Work {
  readonly disk: DiskTree;
  readonly budget: ReadBudget;
  readonly directories: readonly PlannedDirectory[];
  /** What is wrong with what was asked for. */
  readonly problems: readonly Problem[];
  /** Null where no assertion and no exception can have a say. */
  readonly session: Session | null;
  readonly coverage: typeof Coverage | null;
  readonly fix: typeof fixOnDisk | null;
  /** The one file that is asked about, as messages call it; null: all. */
  readonly only: string | null;
  /** Loads the rules on more than moreipme and notipme, and the readers that they need; null where `ipRoom` will do. */
  readonly controlRoom: () => Promise<RuleRoom | null>;
  /** What is declared of the world around a directory; null where no `qmailint.yaml` declares anything. */
  readonly mail: WorldOf | null;
}

/**
 * What is declared of the world around directories. Each is read when the first that hands mail to it is asked about, if it is not
 * among those at hand (`fixed`): so whoever changes directories asks for a world before, and for another after.
 */
export type WorldOf = (
  fixed: ReadonlyMap<PlannedDirectory, ControlDirectory>,
) => (planned: PlannedDirectory, directory: ControlDirectory) => SubjectMail | null;

/** Finds the directories of a request and reads the settings that count for them. What the request does not need is not loaded. */
export async function resolveWork(request: CheckRequest): Promise<Work> {
  const { shard, fixing, assertions, overrides, open } = request;
  const real = diskTree(request.cwd);
  const opened = open === undefined ? null : (await import("./open-file.ts")).openOver(real, open, request.config);
  const disk = opened?.disk ?? real;
  const { plan, problems } = await planOf(request, disk, opened);
  const coverage = request.coverage === null ? null : await import("../assertions/coverage.ts");
  const directories =
    shard === null ? plan.directories : (await import("./shard.ts")).ofShard(shard, plan.directories, disk);
  // An exception may be of use in another shard.
  const complete = shard === null ? plan.complete : new Set<never>();
  const session =
    plan.files.length === 0 && coverage === null
      ? null
      : (await import("./with-settings.ts")).makeSession(
          { ...plan, complete },
          { assertions, levels: overrides.levels, today },
          await mailJudge(plan, {
            tree: disk,
            overrides,
            everywhere: request.config !== null && request.paths.length > 0,
            cover: coverage === null ? null : (await import("./cover-mail.ts")).coverMailOf,
          }),
        );
  const fix = fixing === null ? null : (await import("./fix-on-disk.ts")).fixOnDisk;
  const mail = await mailOf(request, plan, disk);
  const controlRoom = () => roomFor(directories, mail !== null);
  return {
    disk,
    budget: makeReadBudget(),
    directories,
    problems,
    session,
    coverage,
    fix,
    only: opened?.path ?? null,
    controlRoom,
    mail,
  };
}

/** Of indimail, whose entries are judged in another way, that is loaded too. */
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

/** Has it other files than moreipme and notipme, or folders in their place; or is something said about what is missing? */
function needsControlRoom({ found: { names, folders = [] }, complete }: PlannedDirectory): boolean {
  return complete === true || hasOtherFiles([...names, ...folders]);
}

/** Null where no `qmailint.yaml` declares anything that mail depends on. */
async function mailOf(
  { config, overrides, paths }: CheckRequest,
  { files }: Plan,
  disk: DiskTree,
): Promise<Work["mail"]> {
  if (!files.some(declaresMail)) return null;
  const { makeMailFleets, subjectMailOf } = await import("./with-mail.ts");
  const everywhere = config !== null && config !== "none" && paths.length > 0;
  const keyOf = ({ found: { absolute } }: PlannedDirectory): string => disk.realpath(absolute) ?? absolute;
  return (fixed) => {
    const byKey = new Map([...fixed].map(([planned, directory]) => [keyOf(planned), directory]));
    const fleets = makeMailFleets(disk, overrides, everywhere, (key) => byKey.get(key) ?? null);
    return (planned, directory) => subjectMailOf(planned, keyOf(planned), directory, fleets);
  };
}

function declaresMail({ settings: { dns, zones, hosts, reachedAt } }: LoadedSettings): boolean {
  return (
    dns.length + zones.length > 0 || hosts.length > 1 || [{ reachedAt }, ...hosts].some((one) => one.reachedAt !== null)
  );
}

/** What judges assertions about mail, loaded where there are any. */
async function mailJudge({ files }: Plan, source: MailSource): Promise<MailJudge | null> {
  if (!files.some(({ settings }) => settings.assertions.some(({ kind }) => kind === "mail"))) return null;
  const { judgeMail } = await import("./judge-mail.ts");
  return (directories, memoryOf) => judgeMail(directories, memoryOf, source);
}

/** Which directories are to be judged, and how; and what is wrong with what was asked for. */
async function planOf(
  { paths, config, overrides, noneFound, words, exclude = [] }: CheckRequest,
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
  const notFound = found.problems.filter(isSearched).map((problem) => withGuess(problem, searched, words));
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

/** A path that does not exist may be a word that was mistyped. */
function withGuess(problem: Problem, paths: readonly string[], words: readonly string[]): Problem {
  if (paths.length !== 1 || /[/.]/.test(problem.file)) return problem;
  return { ...problem, message: problem.message + didYouMean(problem.file, words) };
}

/** The day by which exceptions expire: UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
