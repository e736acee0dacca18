import { loweredText } from "../qmail/latin1.ts";

/** A name in lower case without a final dot; or what is wrong with it. */
export type ZoneName = { readonly name: string } | { readonly wrong: string };

/** Stands for a dot within a label, which no name that is looked up can have. */
const DOT_IN_LABEL = "\u2024";
const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;
const PLAIN = /^[-0-9A-Z_a-z.*]+$/;

/** A domain name of a master file: `@`, a name with a final dot, or a name that the origin completes. Source: RFC 1035, 5.1. */
export function readZoneName(text: string, origin: string | null): ZoneName {
  if (text === "@")
    return origin === null ? { wrong: "`@` stands for the origin, but none is given" } : { name: origin };
  if (text === ".") return { name: "" };
  if (text.startsWith('"')) return { wrong: "a name cannot be in quotes" };
  const plain = PLAIN.test(text) ? text.toLowerCase() : unescaped(text);
  if (plain === null) return { wrong: "the name has an escape or a byte that is not allowed" };
  let name = plain;
  if (name.endsWith(".")) name = name.slice(0, -1);
  else if (origin === null) return { wrong: "the name does not end in a dot, and no origin is given" };
  else if (origin !== "") name = `${name}.${origin}`;
  const wrong = lengthsOf(name);
  return wrong === null ? { name } : { wrong };
}

function lengthsOf(name: string): string | null {
  if (name.length > LONGEST_NAME) return `the name has ${name.length} bytes; at most ${LONGEST_NAME} are allowed`;
  for (let from = 0; from <= name.length; ) {
    const dot = name.indexOf(".", from);
    const end = dot < 0 ? name.length : dot;
    if (end === from) return "the name has an empty label";
    if (end - from > LONGEST_LABEL) return `a label has ${end - from} bytes; at most ${LONGEST_LABEL} are allowed`;
    from = end + 1;
  }
  return null;
}

/** `\X` is X itself, `\DDD` the byte with that number. */
function unescaped(text: string): string | null {
  let name = "";
  for (let at = 0; at < text.length; at++) {
    let char = text[at] as string;
    if (char === "\\") {
      const digits = /^\d/.test(text.slice(at + 1, at + 2)) ? text.slice(at + 1, at + 4) : null;
      if (digits !== null && (!/^\d{3}$/.test(digits) || Number(digits) > 255)) return null;
      char = digits === null ? text.slice(at + 1, at + 2) : String.fromCharCode(Number(digits));
      if (char === "") return null;
      at += digits === null ? 1 : 3;
      name += char === "." ? DOT_IN_LABEL : char;
      continue;
    }
    const code = char.charCodeAt(0);
    if (code < 0x20 || code === 0x7f) return null;
    name += char;
  }
  return loweredText(name);
}
