import { bytesOf, loweredText } from "./latin1.ts";
import { fromPunycode } from "./punycode.ts";

const PREFIX = "xn--";
const LONGEST_LABEL = 63;
const DOTS = /[.\u3002\uff0e\uff61]/u;
const ASCII = /^[\0-\x7f]*$/;
/** The ASCII that a label with other letters may have: the rest has a meaning in a URL. */
const PLAIN = /^[-0-9A-Za-z_\u0080-\u{10ffff}]*$/u;
/**
 * What RFC 5892 lets into a label: letters, digits, marks, and a few characters that it names. Cherokee is in upper case in UTS 46.
 */
const ALLOWED =
  /^[-0-9a-z_\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{Mn}\p{Mc}\u200c-\u200d\u00b7\u0375\u05f3\u05f4\u06fd\u06fe\u0f0b\u3007\u30fb\u13a0-\u13f5]*$/u;
/** What it excludes from these: characters that only stretch or repeat, and the parts of old Korean syllables. */
const REFUSED = /[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/u;
const MARK_FIRST = /^\p{M}/u;
/** Letters and digits that are written from right to left, or occur among those that are. */
const RIGHT_TO_LEFT =
  /(?![\u06f0-\u06f9])[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** A joiner must follow a character that is not a joiner. */
const TWO_JOINERS = /[\u200c-\u200d]{2}/u;

/**
 * idn2_lookup_u8: the name to look up, with every label in ASCII, or null where libidn2 refuses it, before anything is looked up: a
 * hyphen at an end or hyphens in places 3 and 4, a bad `xn--` label, bytes that are not UTF-8, letters that do not fit together or
 * do not belong in a label. Source: sagredo's qmail-remote.c; libidn2.
 */
export function asciiName(host: string): string | null {
  const text = ASCII.test(host) ? host : fromUtf8(host);
  if (text === null) return null;
  const labels = loweredText(text).split(DOTS).map(asciiLabel);
  return labels.includes(null) ? null : labels.join(".");
}

function fromUtf8(host: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytesOf(host));
  } catch {
    return null;
  }
}

function asciiLabel(label: string): string | null {
  if (label.length > 4 * LONGEST_LABEL) return null;
  const isEncoded = label.startsWith(PREFIX);
  const ascii = ASCII.test(label) && !isEncoded ? label : mapped(label);
  if (ascii === null || ascii.length > LONGEST_LABEL || (isEncoded && ascii !== label)) return null;
  if (!ascii.startsWith(PREFIX)) return hasHyphenOutOfPlace(ascii) ? null : ascii;
  const plain = fromPunycode(ascii.slice(PREFIX.length));
  return plain === null || ASCII.test(plain) || hasHyphenOutOfPlace(plain) || !isAllowed(plain) ? null : ascii;
}

/**
 * A label mapped, checked and encoded as UTS 46 says. URL does that, with the platform's own tables; the label after it
 * keeps digits from being read as an IPv4 address.
 */
function mapped(label: string): string | null {
  if (!PLAIN.test(label)) return null;
  try {
    const { hostname } = new URL(`http://${label}.a`);
    return hostname.slice(0, -".a".length);
  } catch {
    return null;
  }
}

function isAllowed(label: string): boolean {
  const fits = ALLOWED.test(label) && !REFUSED.test(label) && !MARK_FIRST.test(label) && !TWO_JOINERS.test(label);
  return fits && (!RIGHT_TO_LEFT.test(label) || isRightToLeft(Array.from(label)));
}

/**
 * RFC 5893: a right-to-left label begins with a letter of its own direction, not with a digit, and has no letters of the other
 * direction.
 */
function isRightToLeft(chars: readonly string[]): boolean {
  const first = chars[0] as string;
  const others = chars.filter((char) => /\p{L}/u.test(char) && !RIGHT_TO_LEFT.test(char));
  return RIGHT_TO_LEFT.test(first) && !/\p{N}/u.test(first) && others.length === 0;
}

function hasHyphenOutOfPlace(label: string): boolean {
  return label.startsWith("-") || label.endsWith("-") || label.slice(2, 4) === "--";
}
