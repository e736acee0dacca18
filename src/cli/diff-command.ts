import { changesMail, changesVerdicts } from "../diff/host-difference.ts";
import { reportProblems } from "../report/problems.ts";
import { type DiffResult, diffRevisions, shortRevision } from "../run/diff-run.ts";
import { resolveRevisions } from "../run/revisions.ts";
import { makeVerdictMap } from "../space/verdict-map.ts";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import { writePieces } from "../text/pieces.ts";
import { showPath, showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { ipFilesIn, isUnreadable } from "../tree/control-directory.ts";
import { diskTree } from "../tree/disk.ts";
import { configChoice, hasFlag, optionValue, optionValues, wantsColor } from "./option-values.ts";
import type { CommandLine } from "./options.ts";
import { readOverrides } from "./read-overrides.ts";

/** `qmailint diff [BASE [HEAD]]` */
export async function diffCommand(line: CommandLine, io: Io): Promise<number> {
  const format = oneOf("format", optionValue(line, "format") ?? "text", ["text", "json", "markdown", "svg"]);
  const color = wantsColor(optionValue(line, "color"), io.env, io.isTerminal);
  const disk = diskTree(io.cwd);
  const overrides = await readOverrides(line, disk);
  const host = optionValue(line, "host");
  const written = { operands: line.operands, staged: hasFlag(line, "staged") };
  const sides = await resolveRevisions(disk, written, {
    ...overrides,
    config: configChoice(line),
    exclude: optionValues(line, "exclude"),
  });
  const directories = [...sides.base.directories, ...sides.head.directories];
  const isThere = directories.some(({ hosts }) => hosts.some(({ name }) => name === host));
  if (host !== null && directories.length > 0 && !isThere) {
    throw new UsageError(`there is no host "${showText(host)}" on either side`);
  }
  const result = diffRevisions(sides.base, sides.head, host);
  if (result.differences.length === 0 && result.problems.length === 0) {
    throw new UsageError("there is no control directory on either side");
  }
  if (format === "json") writePieces(io.stdout, (await import("../report/diff-json.ts")).diffJson(result));
  else if (format === "markdown") io.stdout((await import("../report/diff-markdown.ts")).markdownDifference(result));
  else if (format === "svg") io.stdout(await drawn(result));
  else writePieces(io.stdout, (await import("../report/diff-text.ts")).diffText(result, color));
  for (const note of unreadable(result)) io.stderr(`qmailint: ${note}\n`);
  reportProblems(result.problems, io);
  if (result.problems.length > 0) return 2;
  const changed = result.differences.some((one) => changesVerdicts(one) || changesMail(one));
  return changed && hasFlag(line, "exit-code") ? 1 : 0;
}

/** Files that cannot be read: like qmail, the comparison takes them for empty, but not without a word. */
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

/** The map of the one directory and host that differ. */
async function drawn(result: DiffResult): Promise<string> {
  const changed = result.differences.filter(changesVerdicts);
  // What differs without the facts that only one side declares is beside the point where it differs with them too.
  const withFacts = changed.filter(({ facts }) => facts !== "without");
  const [one, another] = [withFacts, changed, result.differences].find((all) => all.length > 0) ?? [];
  if (one === undefined || another !== undefined) {
    throw new UsageError("a map shows one control directory on one host: name it, as in diff REVISION:PATH");
  }
  const base = one.base.where ?? makeVerdictMap(one.base.lists);
  const head = one.head.where ?? makeVerdictMap(one.head.lists);
  const { pictureOfChange } = await import("../space/picture.ts");
  const picture = base === null || head === null ? null : pictureOfChange(base, head, one.difference);
  if (picture === null) throw new UsageError("the netmasks with gaps divide the addresses into too many classes");
  return (await import("../report/map-of-diff.ts")).mapOfDiff(one, result, picture);
}
