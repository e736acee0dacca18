import { bytesOf, loweredText } from "./latin1.ts";
import { fromPunycode, punycode } from "./punycode.ts";

const PREFIX = "xn--";
const LONGEST_LABEL = 63;
const DOTS = /[.\u3002\uff0e\uff61]/u;
const IGNORED = /(?![\u200c\u200d])\p{DI}/gu;
/** What RFC 5892 lets into a label: letters, digits and marks. */
const ALLOWED = /^[\0-\x7f\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{Mn}\p{Mc}]*$/u;

/**
 * idn2_lookup_u8: the name that is asked for, with every label in ASCII, or null where libidn2 refuses it, which is before any
 * question: a hyphen at an end or in places 3 and 4, a bad `xn--` label, bytes that are not UTF-8, code points that do not belong
 * into a label. Left out is what needs tables that a browser does not have: the rules for text from right to left, and
 * joiners and the like, which stand only in some places, and are refused everywhere. Source: sagredo's qmail-remote.c; libidn2.
 */
export function asciiName(host: string): string | null {
  const text = decoded(host);
  if (text === null) return null;
  const labels = text.split(DOTS).map(asciiLabel);
  return labels.includes(null) ? null : labels.join(".");
}

function decoded(host: string): string | null {
  if (/^[\0-\x7f]*$/.test(host)) return loweredText(host);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytesOf(host));
    // Each letter alone: a sigma at the end of a word is no other than one within.
    const mapped = Array.from(text.replace(IGNORED, "").normalize("NFKC"), (char) => char.toLowerCase()).join("");
    return mapped.normalize("NFC");
  } catch {
    return null;
  }
}

function asciiLabel(label: string): string | null {
  if (label.length > 2 * LONGEST_LABEL) return null;
  if (label.startsWith(PREFIX)) {
    const plain = fromPunycode(label.slice(PREFIX.length));
    if (plain === null || isAscii(plain) || !isLabel(plain)) return null;
    return plain === plain.normalize("NFC") && PREFIX + punycode(plain) === label ? label : null;
  }
  if (!isLabel(label)) return null;
  const ascii = isAscii(label) ? label : PREFIX + punycode(label);
  return ascii.length <= LONGEST_LABEL ? ascii : null;
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function isLabel(label: string): boolean {
  if (label.startsWith("-") || label.endsWith("-") || label.slice(2, 4) === "--") return false;
  return ALLOWED.test(label) && !/^\p{M}/u.test(label);
}
