const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const LAST_CODE_POINT = 0x10ffff;
const DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Punycode (RFC 3492) of a label in code points, without the prefix. */
export function punycode(label: string): string {
  const points = Array.from(label, (char) => char.codePointAt(0) as number);
  const basic = points.filter((point) => point < 0x80);
  const state = newState();
  let out = String.fromCharCode(...basic);
  let done = basic.length;
  if (done > 0) out += "-";
  for (let delta = 0; done < points.length; delta++, state.point++) {
    const next = Math.min(...points.filter((point) => point >= state.point));
    delta += (next - state.point) * (done + 1);
    state.point = next;
    for (const point of points) {
      if (point < next) delta++;
      if (point !== next) continue;
      out += number(delta, state.bias);
      state.bias = adapt(delta, done + 1, done === basic.length);
      delta = 0;
      done++;
    }
  }
  return out;
}

/** The label that a punycode text stands for, or null where it stands for none. */
export function fromPunycode(text: string): string | null {
  const hyphen = text.lastIndexOf("-");
  const points = Array.from(text.slice(0, Math.max(hyphen, 0)), (char) => char.charCodeAt(0));
  const state = newState();
  let index = 0;
  for (let at = hyphen + 1; at < text.length; index++) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = at < text.length ? DIGITS.indexOf(text[at++] as string) : -1;
      if (digit < 0) return null;
      index += digit * weight;
      if (index > Number.MAX_SAFE_INTEGER) return null;
      const t = threshold(k, state.bias);
      if (digit < t) break;
      weight *= BASE - t;
    }
    const size = points.length + 1;
    state.bias = adapt(index - before, size, before === 0);
    state.point += Math.floor(index / size);
    index %= size;
    if (state.point > LAST_CODE_POINT) return null;
    points.splice(index, 0, state.point);
  }
  return String.fromCodePoint(...points);
}

function newState(): { point: number; bias: number } {
  return { point: 0x80, bias: 72 };
}

function threshold(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, LEAST), MOST);
}

/** A number with digits of growing weight. */
function number(value: number, bias: number): string {
  let out = "";
  let rest = value;
  for (let k = BASE; ; k += BASE) {
    const t = threshold(k, bias);
    if (rest < t) return out + DIGITS[rest];
    out += DIGITS[t + ((rest - t) % (BASE - t))];
    rest = Math.floor((rest - t) / (BASE - t));
  }
}

function adapt(delta: number, size: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / size);
  let k = 0;
  for (; rest > ((BASE - LEAST) * MOST) / 2; k += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return k + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW));
}
