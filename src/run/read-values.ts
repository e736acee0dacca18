import { dialectNames, loadDialect } from "../qmail/dialects.ts";
import type { Dialect, DialectName } from "../qmail/types.ts";
import { type Level, levels } from "../settings/levels.ts";
import { oneOf } from "../text/one-of.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";

// Values of a request, as people write them. `name`: what messages call the place where the value is written. Each throws a
// UsageError.

export async function readDialect(written: string): Promise<Dialect> {
  return loadDialect(readDialectName(written));
}

export function readDialectName(written: string): DialectName {
  return oneOf("dialect", written, dialectNames);
}

export function readFailOn(written: string): Level | "never" {
  return oneOf("level", written, [...levels, "never"]);
}

/** A whole number, 0 or more. */
export function readCount(name: string, written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new UsageError(`${name} takes a whole number, not "${showText(written)}"`);
  return Number(written);
}

/** A whole number from 0 to 100, with or without a `%`. */
export function readPercent(name: string, written: string): number {
  const number = readCount(name, written.replace(/%$/, ""));
  if (number > 100) throw new UsageError(`${name} takes a number from 0 to 100, not "${showText(written)}"`);
  return number;
}
