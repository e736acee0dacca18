import type { ConfigChoice } from "../run/plan-run.ts";
import { oneOf } from "../text/one-of.ts";
import { UsageError } from "../text/usage-error.ts";
import type { CommandLine } from "./command-line.ts";

/** The value of an option that takes one. */
export function optionValue({ values }: CommandLine, name: string): string | null {
  const value = values[name];
  return typeof value === "string" ? value : null;
}

/** All values of an option that can be repeated. */
export function optionValues({ values }: CommandLine, name: string): readonly string[] {
  const value = values[name];
  return typeof value === "object" ? value : [];
}

export function hasFlag({ values }: CommandLine, name: string): boolean {
  return values[name] === true;
}

/** `--config` and `--no-config`. Throws a UsageError. */
export function configChoice(line: CommandLine): ConfigChoice {
  const file = optionValue(line, "config");
  if (!hasFlag(line, "no-config")) return file === null ? null : { file };
  if (file === null) return "none";
  throw new UsageError("--config and --no-config contradict each other");
}

/** Is colour wanted? Asks about the terminal last. */
export function wantsColor(
  when: string | null,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: () => boolean,
): boolean {
  const wanted = when === null ? "auto" : oneOf("colour setting", when, ["auto", "always", "never"]);
  if (wanted !== "auto") return wanted === "always";
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  if (env["FORCE_COLOR"] !== undefined && env["FORCE_COLOR"] !== "")
    return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
  return env["TERM"] !== "dumb" && isTerminal();
}
