import type { CheckRequest } from "../run/check-request.ts";
import type { Fixing } from "../run/fix-on-disk.ts";
import { readDialect, readFailOn, readPercent } from "../run/read-values.ts";
import type { Levels } from "../settings/levels.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import { oneOf } from "../text/one-of.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { type DiskTree, diskTree } from "../tree/disk.ts";
import { type CommandLine, commandNames } from "./command-line.ts";
import { configChoice, hasFlag, optionValue, optionValues } from "./option-values.ts";
import { readOverrides } from "./read-overrides.ts";

/** What a command line asks `check` for. Throws a UsageError. */
export async function readCheckRequest(line: CommandLine, cwd: string, limit: number): Promise<CheckRequest> {
  const failOn = readFailOn(optionValue(line, "fail-on") ?? "error");
  const rules = optionValues(line, "rule");
  const levels: Levels =
    rules.length === 0 ? new Map() : (await import("../check/read-levels.ts")).readLevels(rules.map(levelOf));
  const shard = optionValue(line, "shard");
  const fixing = fixingOf(line);
  return {
    cwd,
    paths: line.operands,
    exclude: optionValues(line, "exclude"),
    failOn,
    config: configChoice(line),
    shard: shard === null ? null : (await import("../run/shard.ts")).readShard("--shard", shard),
    assertions: optionValue(line, "run"),
    coverage: coverageOf(line),
    fixing,
    ...(isOverridden(line)
      ? await readDialects(line, diskTree(cwd), levels)
      : { overrides: { ...NO_OVERRIDES, levels } }),
    limit,
    noneFound: hasFlag(line, "allow-empty") ? null : "there is no control directory here (--allow-empty allows that)",
    meant: (path) => meantBy(path, line, fixing),
  };
}

const NO_OVERRIDES = { dialect: null, set: null } as const;

function isOverridden(line: CommandLine): boolean {
  return optionValue(line, "dialect") !== null || optionValue(line, "interfaces") !== null;
}

/** `--dialect A,B` asks for both. */
async function readDialects(
  line: CommandLine,
  disk: DiskTree,
  levels: Levels,
): Promise<Pick<CheckRequest, "overrides" | "dialects">> {
  const names = optionValue(line, "dialect")?.split(",") ?? [];
  if (names.length < 2 || line.command !== "check") return { overrides: await readOverrides(line, disk, levels) };
  const dialects = await Promise.all([...new Set(names.map((name) => name.trim()))].map(readDialect));
  const { dialect: _, ...values } = line.values;
  return { overrides: await readOverrides({ ...line, values }, disk, levels), dialects };
}

/** `ID=LEVEL` */
function levelOf(written: string): [id: string, level: string] {
  const equals = written.indexOf("=");
  if (equals < 0) throw new UsageError(`--rule takes ID=LEVEL, not "${showText(written)}"`);
  return [written.slice(0, equals), written.slice(equals + 1)];
}

/** `--coverage` and `--coverage-threshold`, which implies it. */
function coverageOf(line: CommandLine): CheckRequest["coverage"] {
  const threshold = optionValue(line, "coverage-threshold");
  if (threshold !== null) return { threshold: readPercent("--coverage-threshold", threshold) };
  return hasFlag(line, "coverage") ? { threshold: null } : null;
}

const FIX_LEVELS = ["safe", "all"] as const;

/** A path that does not exist may be a mistyped command, or what `--fix` takes only after `=`. */
function meantBy(path: string, line: CommandLine, fixing: Fixing | null): string {
  if (fixing !== null && FIX_LEVELS.some((level) => level === path)) return `; did you mean "--fix=${path}"?`;
  return line.operands.length === 1 ? didYouMean(path, commandNames) : "";
}

/** `--fix` and `--dry-run`, which implies it. */
function fixingOf(line: CommandLine): Fixing | null {
  const written = optionValue(line, "fix");
  const dryRun = hasFlag(line, "dry-run");
  if (written === null && !dryRun) return null;
  return { level: oneOf("kind of fix", written ?? "safe", FIX_LEVELS), dryRun };
}
