import { changesMail, changesVerdicts } from "../diff/host-difference.ts";
import type { Dialect } from "../qmail/types.ts";
import { reportProblems } from "../report/problems.ts";
import type { CheckRequest } from "../run/check-request.ts";
import type { DialectMove } from "../run/diff-dialects.ts";
import { type DiffResult, diffRevisions, shortRevision } from "../run/diff-run.ts";
import { readDialect } from "../run/read-values.ts";
import { type Revision, resolveDialects, resolveRevisions } from "../run/revisions.ts";
import type { Overrides } from "../settings/plan.ts";
import { makeVerdictMap } from "../space/verdict-map.ts";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import { writePieces } from "../text/piece-writer.ts";
import type { Problem } from "../text/problem.ts";
import { showPath, showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { ipFilesIn, isUnreadable } from "../tree/control-directory.ts";
import { diskTree } from "../tree/disk.ts";
import type { CommandLine } from "./command-line.ts";
import { configChoice, hasFlag, optionValue, optionValues, wantsColor } from "./option-values.ts";
import { readOverrides } from "./read-overrides.ts";

/** `qmailint diff [BASE [HEAD]]` */
export async function diffCommand(line: CommandLine, io: Io): Promise<number> {
  const format = oneOf("format", optionValue(line, "format") ?? "text", ["text", "json", "markdown", "svg"]);
  const color = wantsColor(optionValue(line, "color"), io.env, io.isTerminal);
  const disk = diskTree(io.cwd);
  const overrides = await readOverrides(line, disk);
  const host = optionValue(line, "host");
  const dialects = isAboutDialects(line) ? await readTwoDialects(line) : null;
  const written = { operands: line.operands, staged: hasFlag(line, "staged") };
  const asked = { ...overrides, config: configChoice(line), exclude: optionValues(line, "exclude") };
  const sides =
    dialects === null
      ? await resolveRevisions(disk, written, asked)
      : await resolveDialects(disk, line.operands[0] ?? null, dialects, asked);
  const directories = [...sides.base.directories, ...sides.head.directories];
  const isThere = directories.some(({ hosts }) => hosts.some(({ name }) => name === host));
  if (host !== null && directories.length > 0 && !isThere) {
    throw new UsageError(`there is no host "${showText(host)}" on either side`);
  }
  const compared = diffRevisions(sides.base, sides.head, host);
  if (compared.differences.length === 0 && compared.problems.length === 0) {
    throw new UsageError("there is no control directory on either side");
  }
  const moved = dialects === null ? null : await movedBetween(line, io, overrides, sides.head, dialects);
  const result = moved === null ? compared : { ...compared, problems: distinct(compared.problems, moved.problems) };
  const move = moved === null ? null : await import("../report/dialect-move.ts");
  if (format === "json") {
    const more = moved === null ? [] : move?.moveJson(moved);
    writePieces(io.stdout, (await import("../report/diff-json.ts")).diffJson(result, more));
  } else if (format === "markdown") {
    io.stdout((await import("../report/diff-markdown.ts")).markdownDifference(result));
    if (moved !== null) io.stdout(move?.moveMarkdown(moved) ?? "");
  } else if (format === "svg") io.stdout(await drawn(result));
  else {
    writePieces(io.stdout, (await import("../report/diff-text.ts")).diffText(result, color));
    if (moved !== null) io.stdout(move?.moveText(moved, color) ?? "");
  }
  for (const note of unreadable(result)) io.stderr(`qmailint: ${note}\n`);
  reportProblems(result.problems, io);
  if (result.problems.length > 0) return 2;
  const changed = result.differences.some((one) => changesVerdicts(one) || changesMail(one));
  return changed && hasFlag(line, "exit-code") ? 1 : 0;
}

/** Both sides are the same files, so what is wrong with them is said only once. */
function distinct(...lists: readonly (readonly Problem[])[]): readonly Problem[] {
  return [...new Map(lists.flat().map((one) => [JSON.stringify(one), one])).values()];
}

function isAboutDialects(line: CommandLine): boolean {
  return optionValue(line, "dialect-from") !== null || optionValue(line, "dialect-to") !== null;
}

/** `--dialect-from` and `--dialect-to`. Throws a UsageError. */
async function readTwoDialects(line: CommandLine): Promise<readonly [Dialect, Dialect]> {
  const [from, to] = [optionValue(line, "dialect-from"), optionValue(line, "dialect-to")];
  if (from === null || to === null) throw new UsageError("--dialect-from and --dialect-to must be given together");
  if (optionValue(line, "dialect") !== null) throw new UsageError("--dialect and --dialect-from contradict each other");
  if (hasFlag(line, "staged")) throw new UsageError("--staged and --dialect-from contradict each other");
  if (line.operands.length > 1) throw new UsageError("two dialects are compared on a single path");
  return [await readDialect(from), await readDialect(to)];
}

/** What a check of the path finds in one of the dialects but not in the other. */
async function movedBetween(
  line: CommandLine,
  io: Io,
  overrides: Overrides,
  head: Revision,
  [from, to]: readonly [Dialect, Dialect],
): Promise<DialectMove> {
  const { moveDialect } = await import("../run/diff-dialects.ts");
  const none = { shard: null, assertions: null, coverage: null, fixing: null, noneFound: null, meant: () => "" };
  const exclude = optionValues(line, "exclude");
  const asked = { cwd: io.cwd, paths: line.operands, config: configChoice(line), exclude, overrides };
  const request: CheckRequest = { ...none, ...asked, failOn: "never", limit: Number.POSITIVE_INFINITY };
  return moveDialect(request, head, from, to);
}

/** Files that cannot be read: like qmail, the comparison takes them for empty, but it says so. */
function unreadable({ differences, base, head }: DiffResult): Set<string> {
  const notes = new Set<string>();
  for (const one of differences) {
    for (const [label, { directory }] of [
      [base, one.base],
      [head, one.head],
    ] as const) {
      for (const file of ipFilesIn(directory)) {
        if (!isUnreadable(file)) continue;
        notes.add(
          `${showPath(file.path)} in ${showText(shortRevision(label))}: ${file.unreadable}; it is taken for empty`,
        );
      }
    }
  }
  return notes;
}

/** The map for the single directory and host that differ. */
async function drawn(result: DiffResult): Promise<string> {
  const changed = result.differences.filter(changesVerdicts);
  // If it also differs with the facts that only one side declares, the difference without them is beside the point.
  const withFacts = changed.filter(({ facts }) => facts !== "without");
  const [one, another] = [withFacts, changed, result.differences].find((all) => all.length > 0) ?? [];
  if (one === undefined || another !== undefined) {
    throw new UsageError(
      "a map shows a single control directory on a single host: name the directory (REVISION:PATH) or the host (--host)",
    );
  }
  const base = one.base.where ?? makeVerdictMap(one.base.lists);
  const head = one.head.where ?? makeVerdictMap(one.head.lists);
  const { pictureOfChange } = await import("../space/picture.ts");
  const picture = base === null || head === null ? null : pictureOfChange(base, head, one.difference);
  if (picture === null) throw new UsageError("the netmasks with gaps divide the addresses into too many classes");
  return (await import("../report/map-of-diff.ts")).mapOfDiff(one, result, picture);
}
