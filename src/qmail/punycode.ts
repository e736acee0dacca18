const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const LAST_CODE_POINT = 0x10ffff;
const DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** The label that a Punycode text (RFC 3492) stands for, without the prefix, or null where it does not stand for one. */
export function fromPunycode(text: string): string | null {
  const hyphen = text.lastIndexOf("-");
  const points = Array.from(text.slice(0, Math.max(hyphen, 0)), (char) => char.charCodeAt(0));
  let point = 0x80;
  let bias = 72;
  let index = 0;
  for (let at = hyphen + 1; at < text.length; index++) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = at < text.length ? DIGITS.indexOf(text[at++] as string) : -1;
      if (digit < 0) return null;
      index += digit * weight;
      if (index > Number.MAX_SAFE_INTEGER) return null;
      const t = threshold(k, bias);
      if (digit < t) break;
      weight *= BASE - t;
    }
    const size = points.length + 1;
    bias = adapt(index - before, size, before === 0);
    point += Math.floor(index / size);
    index %= size;
    if (point > LAST_CODE_POINT) return null;
    points.splice(index, 0, point);
  }
  return String.fromCodePoint(...points);
}

function threshold(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, LEAST), MOST);
}

function adapt(delta: number, size: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / size);
  let k = 0;
  for (; rest > ((BASE - LEAST) * MOST) / 2; k += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return k + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW));
}
