import { didYouMean } from "./did-you-mean.ts";
import { showText } from "./show.ts";
import { UsageError } from "./usage-error.ts";

/** One of several words. Throws a UsageError with the word that was meant, or with all of them. */
export function oneOf<T extends string>(what: string, written: string, words: readonly T[]): T {
  const found = words.find((word) => word === written);
  if (found !== undefined) return found;
  const meant = didYouMean(written, words);
  throw new UsageError(`there is no ${what} "${showText(written)}"${meant === "" ? listOf(words) : meant}`);
}

/** The only list longer than this is that of the rules, which have a command of their own. */
const LISTED = 12;

function listOf(words: readonly string[]): string {
  return words.length > LISTED ? ' ("qmailint rules" lists them)' : ` (one of: ${words.join(", ")})`;
}
