import type { CheckRequest } from "../run/check-request.ts";
import { readDialect, readFailOn, readPercent } from "../run/read-values.ts";
import { readShard } from "../run/shard.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";

/** The inputs of the Action. What is null was not given; texts have not been looked into yet. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly workingDirectory: string;
  /** A git revision, `auto` or `none`. */
  readonly base: string;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly sarifFile: string | null;
  readonly junitFile: string | null;
  readonly config: string | null;
  readonly dialect: string | null;
  readonly failOn: string | null;
  readonly coverageThreshold: string | null;
  readonly shard: string | null;
}

/** Reads all inputs, once. An empty one counts as its default. Throws a UsageError. */
export function readInputs(getInput: (name: string) => string): Inputs {
  const get = (name: string): string | null => getInput(name).trim() || null;
  const paths = getInput("paths")
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  return {
    paths: paths.length === 0 ? ["."] : paths,
    workingDirectory: get("working-directory") ?? ".",
    base: get("base") ?? "auto",
    annotations: isTrue("annotations", get("annotations")),
    summary: isTrue("summary", get("summary")),
    sarifFile: get("sarif-file"),
    junitFile: get("junit-file"),
    config: get("config"),
    dialect: get("dialect"),
    failOn: get("fail-on"),
    coverageThreshold: get("coverage-threshold"),
    shard: get("shard"),
  };
}

function isTrue(name: string, written: string | null): boolean {
  if (written === null || /^true$/i.test(written)) return true;
  if (/^false$/i.test(written)) return false;
  throw new UsageError(`the input ${name} takes true or false, not "${showText(written)}"`);
}

/** What the inputs ask a check for. `cwd`: the working directory, absolute. Throws a UsageError. */
export async function checkRequest(inputs: Inputs, cwd: string): Promise<CheckRequest> {
  const { paths, config, dialect, failOn, coverageThreshold, shard } = inputs;
  return {
    cwd,
    paths,
    config: config === null ? null : { file: config },
    overrides: { dialect: dialect === null ? null : await readDialect(dialect), set: null, levels: new Map() },
    failOn: readFailOn(failOn ?? "error"),
    shard: shard === null ? null : readShard("the input shard", shard),
    assertions: null,
    coverage:
      coverageThreshold === null ? null : { threshold: readPercent("the input coverage-threshold", coverageThreshold) },
    fixing: null,
    limit: Number.POSITIVE_INFINITY,
    noneFound: "there is no control directory here",
    meant: () => "",
  };
}
