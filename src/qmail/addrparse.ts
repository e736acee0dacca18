import { bracketedAddress } from "./address-text.ts";
import type { LineValue } from "./control-reader.ts";
import type { Verdict } from "./types.ts";
import type { Step } from "./way.ts";

/** The most bytes that an address may have, including the NUL at its end. */
const LONGEST = 900;

/** What addrparse needs to know besides the command. */
export interface AddressRules {
  /** What replaces one of the host's own addresses in brackets; null where there is neither localiphost nor me. */
  readonly localiphost: LineValue | null;
  readonly ipmeIs: (address: number) => Verdict;
  /** It is an error if nothing follows the colon (sagredo). */
  readonly wantsAddress: boolean;
  /** As in `wholeAddress` (indimail). */
  readonly strictOctets: boolean;
}

/**
 * addrparse: the address in the argument of MAIL or RCPT, without its quotes and source route, or null for a syntax error (555).
 * One of the host's own addresses in brackets becomes localiphost, which is a step of its own. Source: qmail-smtpd.c.
 */
export function addrparse(rules: AddressRules, argument: string, steps: Step[]): string | null {
  const written = behindSourceRoute(rules, argument);
  if (written === null) return null;
  const address = withLocaliphost(rules, unquoted(written.text, written.terminator), steps);
  return address.length + 1 > LONGEST ? null : address;
}

function behindSourceRoute(
  { wantsAddress }: AddressRules,
  argument: string,
): { text: string; terminator: string } | null {
  const open = argument.indexOf("<");
  let text = argument.slice(open + 1);
  if (open < 0) {
    const colon = argument.indexOf(":");
    text = colon < 0 ? "" : argument.slice(colon + 1);
    if (wantsAddress && text === "") return null;
    text = text.replace(/^ +/, "");
  }
  if (text.startsWith("@")) {
    const colon = text.indexOf(":");
    text = colon < 0 ? "" : text.slice(colon + 1);
  }
  return { text, terminator: open < 0 ? " " : ">" };
}

/** The text up to the first terminator outside quotes, without the quotes and backslashes. */
function unquoted(text: string, terminator: string): string {
  const end = text.indexOf(terminator);
  const plain = end < 0 ? text : text.slice(0, end);
  if (!/["\\]/.test(plain)) return plain;
  let address = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === terminator && !quoted) break;
    if (char === "\\") address += text[++at] ?? "";
    else if (char === '"') quoted = !quoted;
    else address += char;
  }
  return address;
}

function withLocaliphost({ localiphost, ipmeIs, strictOctets }: AddressRules, address: string, steps: Step[]): string {
  const at = address.lastIndexOf("@");
  const literal = at < 0 || localiphost === null ? null : bracketedAddress(address.slice(at + 1), strictOctets);
  if (literal === null || localiphost === null || !ipmeIs(literal).me) return address;
  // A NUL in the file ends the address for everything that follows.
  const local = `${address.slice(0, at + 1)}${localiphost.text.replace(/\0.*/s, "")}`;
  steps.push({ step: "localiphost", result: local, by: localiphost.by });
  return local;
}
