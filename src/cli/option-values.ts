import { dialectNamed, dialectNames, modelledNames } from "../qmail/dialects.ts";
import type { Dialect } from "../qmail/types.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { CommandLine } from "./options.ts";

/** The value of an option that has one. */
export function optionValue({ values }: CommandLine, name: string): string | null {
  const value = values[name];
  return typeof value === "string" ? value : null;
}

/** One of several words. Throws a UsageError with the one that was meant, or with them all. */
export function oneOf<T extends string>(what: string, written: string, words: readonly T[]): T {
  const found = words.find((word) => word === written);
  if (found !== undefined) return found;
  const meant = didYouMean(written, words);
  throw new UsageError(`there is no ${what} "${showText(written)}"${meant === "" ? listOf(words) : meant}`);
}

/** Longer lists than this are the rules, which have a command of their own. */
const LISTED = 12;

function listOf(words: readonly string[]): string {
  return words.length > LISTED ? ' ("qmailint rules" lists them)' : ` (there are: ${words.join(", ")})`;
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
