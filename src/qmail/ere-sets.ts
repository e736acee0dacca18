/**
 * The bytes of each class in the C locale, as ranges. Text is in upper case when it is matched, so `lower` stands for all letters.
 */
const CLASSES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  alnum: [range("0", "9"), range("A", "Z"), range("a", "z")],
  alpha: [range("A", "Z"), range("a", "z")],
  blank: [range("\t", "\t"), range(" ", " ")],
  cntrl: [range("\0", "\x1f"), range("\x7f", "\x7f")],
  digit: [range("0", "9")],
  graph: [range("!", "~")],
  lower: [range("A", "Z"), range("a", "z")],
  print: [range(" ", "~")],
  punct: [range("!", "/"), range(":", "@"), range("[", "`"), range("{", "~")],
  space: [range("\t", "\r"), range(" ", " ")],
  upper: [range("A", "Z"), range("a", "z")],
  xdigit: [range("0", "9"), range("A", "F"), range("a", "f")],
};

function range(first: string, last: string): readonly [number, number] {
  return [first.charCodeAt(0), last.charCodeAt(0)];
}

export function setByte(set: Uint8Array, byte: number): void {
  set[byte >> 3] = (set[byte >> 3] as number) | (1 << (byte & 7));
}

export function hasByte(set: Uint8Array, byte: number): boolean {
  return ((set[byte >> 3] as number) & (1 << (byte & 7))) !== 0;
}

/** build_charclass: adds a class's bytes. False where there is no such class. Source: glibc's regcomp.c. */
export function setClass(set: Uint8Array, name: string): boolean {
  const ranges = Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;
  if (ranges === undefined) return false;
  for (const [first, last] of ranges) for (let byte = first; byte <= last; byte++) setByte(set, byte);
  return true;
}

export function oneByte(byte: number): Uint8Array {
  const set = new Uint8Array(32);
  setByte(set, byte);
  return set;
}

/** `.`: every byte but NUL. */
export function anyByte(): Uint8Array {
  const set = new Uint8Array(32).fill(0xff);
  set[0] = 0xfe;
  return set;
}

/** `\w`, `\s` and their opposites. */
export function classEscape(letter: "w" | "W" | "s" | "S"): Uint8Array {
  const set = new Uint8Array(32);
  if (letter === "s" || letter === "S") setClass(set, "space");
  else {
    setClass(set, "alnum");
    setByte(set, 0x5f);
  }
  if (letter === "W" || letter === "S") for (let i = 0; i < set.length; i++) set[i] = ~(set[i] as number);
  return set;
}

/** Is the byte part of a word: a letter, a digit, `_`? */
export function isWordByte(byte: number): boolean {
  return hasByte(WORD, byte);
}

const WORD = classEscape("w");
