import type { CommandLine } from "../cli/options.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";

/** The inputs of the Action, read. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly workingDirectory: string;
  /** A git revision, `auto` or `none`. */
  readonly base: string;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly sarifFile: string | null;
  readonly junitFile: string | null;
  /** Those that are options of `check` by the same name. */
  readonly options: Readonly<Record<string, string>>;
}

const SAME_AS_OPTIONS = ["config", "dialect", "fail-on", "coverage-threshold", "shard"];

/** Reads all inputs, once. An empty one counts as its default. Throws a UsageError. */
export function readInputs(getInput: (name: string) => string): Inputs {
  const get = (name: string): string => getInput(name).trim();
  const flag = (name: string): boolean => {
    const written = get(name);
    if (/^(true|)$/i.test(written)) return true;
    if (/^false$/i.test(written)) return false;
    throw new UsageError(`the input ${name} wants true or false, not "${showText(written)}"`);
  };
  const paths = getInput("paths")
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  return {
    paths: paths.length === 0 ? ["."] : paths,
    workingDirectory: get("working-directory") || ".",
    base: get("base") || "auto",
    annotations: flag("annotations"),
    summary: flag("summary"),
    sarifFile: get("sarif-file") || null,
    junitFile: get("junit-file") || null,
    options: Object.fromEntries(SAME_AS_OPTIONS.map((name) => [name, get(name)]).filter(([, value]) => value !== "")),
  };
}

/** The inputs as the command line that says the same. */
export function asCommandLine({ paths, options }: Inputs): CommandLine {
  return { command: "check", operands: paths, values: options };
}
