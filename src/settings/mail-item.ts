import { isWellFormed } from "../mail/domain-text.ts";
import { readMailPattern } from "../mail/mail-pattern.ts";
import { bytesOf, textOf } from "../qmail/latin1.ts";
import { strictAddress } from "../text/address.ts";
import { encodeUtf8 } from "../text/bytes.ts";
import { clipped } from "../text/show.ts";
import type { MailItem } from "./settings.ts";

/** Blanks and control characters, and the brackets of an SMTP command. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const REFUSED = /[\x00-\x20\x7f<>]|[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/u;

/** A recipient or a pattern for several, as an assertion names it; or a sentence that says what is wrong with it. */
export function readMailItem(text: string): Omit<MailItem, "start" | "end"> | string {
  const wrong = wrongAddress(text);
  if (wrong !== null) return wrong;
  const recipient = latin1(text);
  if (isPattern(text)) {
    const why = wrongPattern(text);
    if (why !== null) return why;
  }
  return { text, recipient, pattern: readMailPattern(recipient) };
}

/** Does a text stand for many recipients? */
export function isPattern(text: string): boolean {
  return text.startsWith("@");
}

/** The bytes of a text, one character each. */
export function latin1(text: string): string {
  return textOf(encodeUtf8(text));
}

/** Why a text cannot be a recipient or a sender, or null. */
export function wrongAddress(text: string): string | null {
  if (text === "") return "a recipient is missing here";
  if (!REFUSED.test(text)) return null;
  return `"${clipped(text)}" is not a recipient: a recipient has no blanks, control characters, "<" or ">"`;
}

function wrongPattern(text: string): string | null {
  if (text === "@") return null;
  const isBelow = text.startsWith("@.");
  const domain = text.slice(isBelow ? 2 : 1);
  if (domain.includes("@"))
    return `"${clipped(text)}" is not a pattern: write "@domain", "@.domain", or "@" for all mail`;
  const quad = domain.replace(/^\[(.*)\]$/s, "$1");
  if (strictAddress(quad) !== null) return null;
  const bytes = bytesOf(latin1(domain));
  if (isWellFormed(bytes, 0, bytes.length)) return null;
  return `"${clipped(text)}" is not a pattern: its domain has labels of 1 to 63 letters, digits, hyphens and underscores, and is no longer than 244 bytes (other recipients are asserted one by one)`;
}
