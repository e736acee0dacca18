import type { LineReading } from "../qmail/types.ts";
import { isIpv6 } from "./ipv6-text.ts";
import { bytesAsText } from "./line-text.ts";
import { isPlainEntry } from "./meant.ts";

/** A longer line is not taken apart for a fix: nobody writes such a line. */
const LONGEST_SPLIT = 1 << 16;

const IPV4 = String.raw`\d+(?:\.\d+){3}`;
const ITEM = `(?:${IPV4}(?:/${IPV4})?|[0-9a-f]*:[0-9a-f:.]*)`;
const WHOLE_ITEM = new RegExp(`^${ITEM}$`, "i");
const SEPARATORS = " \t,";

/**
 * The line, its list of items, its comment and its carriage return; null where something else stands on it. Item by item, because
 * one pattern over a line of a million addresses overflows the stack.
 */
function matchItems(text: string): readonly (string | undefined)[] | null {
  const carriageReturn = text.endsWith("\r") ? "\r" : "";
  const bare = text.slice(0, text.length - carriageReturn.length);
  const hash = bare.indexOf("#");
  const comment = hash < 0 ? undefined : bare.slice(hash);
  let end = hash < 0 ? bare.length : hash;
  while (end > 0 && SEPARATORS.includes(bare[end - 1] as string)) end--;
  const list = bare.slice(0, end);
  if (comment?.includes("\r") || !list.split(/[ \t,]+/).every((item) => WHOLE_ITEM.test(item))) return null;
  return [text, list, comment, carriageReturn];
}

/**
 * For a line of nothing but addresses, separated by blanks or commas, and perhaps a comment: the lines to write instead, comment
 * first. Null for any other line.
 */
export function splitAddresses(bytes: Uint8Array, { start, end, seen }: LineReading): string[] | null {
  if (seen.end !== end || end - start > LONGEST_SPLIT) return null;
  const match = matchItems(bytesAsText(bytes, { start, end }));
  if (match === null) return null;
  const [, list = "", comment, carriageReturn = ""] = match;
  const items = list.split(/[ \t,]+/);
  if (items.some((item) => item.includes(":") && !isIpv6(item))) return null;
  const head = comment === undefined ? [] : [comment.trimEnd()];
  const joined = joinedNetmask(items);
  if (joined !== null) return [...head, joined].map((line) => line + carriageReturn);
  // An address after a blank that looks like a netmask may be one: two meanings are possible.
  if (items.slice(1).some((item) => NETMASK.test(item) && !item.includes("/"))) return null;
  return [...head, ...items].map((line) => line + carriageReturn);
}

/** Text that begins like a netmask, or like a wildcard mask. */
const NETMASK = /^(22[4-9]|2[3-5]\d|0)\./;

/**
 * `10.0.0.0 255.0.0.0`: an address and its netmask, joined with the slash that qmail wants; null where that is not a sound entry.
 */
function joinedNetmask([address, netmask, ...more]: readonly string[]): string | null {
  if (address === undefined || netmask === undefined || more.length > 0) return null;
  const joined = `${address}/${netmask}`;
  return isPlainEntry(joined) && !address.includes("/") && !netmask.includes("/") ? joined : null;
}
