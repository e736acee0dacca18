import { dialectNamed, dialectNames, modelledNames } from "../qmail/dialects.ts";
import type { Dialect } from "../qmail/types.ts";
import { oneOf } from "../text/one-of.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { CommandLine } from "./options.ts";

/** The value of an option that has one. */
export function optionValue({ values }: CommandLine, name: string): string | null {
  const value = values[name];
  return typeof value === "string" ? value : null;
}

/** The dialect of that name. Throws a UsageError for one that is unknown or not modelled yet. */
export function readDialect(written: string): Dialect {
  const known = dialectNames.find((name) => name === written) ?? oneOf("dialect", written, modelledNames);
  const dialect = dialectNamed(known);
  if (dialect === null)
    throw new UsageError(`the dialect ${known} is not supported yet: qmailint cannot say what it reads`);
  return dialect;
}

/** A whole number from 0. */
export function readCount(option: string, written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new UsageError(`--${option} wants a whole number, not "${showText(written)}"`);
  return Number(written);
}

/** Is colour wanted? Asks for the terminal last. */
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
