// Names in the order of their labels from the right: a name before what is below it, and both before the next name beside it. A key is the
// name with its labels turned round and a NUL between them, so that keys compare as names should.

const WELL_FORMED = /^[-0-9a-z_]{1,63}(?:\.[-0-9a-z_]{1,63})*$/;
const NOT_A_LABEL = /(?:^|\.)(?:-|..--)|-(?:\.|$)/;
const LONGEST_NAME = 244;

/** A domain of the ordinary kind, in lower case. `aLabels`: none that libidn2 might refuse or change. */
export function isOrdinary(name: string, aLabels: boolean): boolean {
  if (name.length === 0 || name.length > LONGEST_NAME || !WELL_FORMED.test(name)) return false;
  return !(aLabels && name.includes("-") && NOT_A_LABEL.test(name));
}

/** A canonical dotted quad, or up to three of its last numbers. */
export function isNumbers(name: string): boolean {
  return /^(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])(?:\.(?:0|[1-9]\d?|1\d\d|2[0-4]\d|25[0-5])){0,3}$/.test(name);
}

export function keyOf(name: string): string {
  const dot = name.indexOf(".");
  if (dot < 0) return name;
  const last = name.lastIndexOf(".");
  if (dot === last) return `${name.slice(dot + 1)}\0${name.slice(0, dot)}`;
  return name.split(".").reverse().join("\0");
}

export function nameOf(key: string): string {
  const nul = key.indexOf("\0");
  if (nul < 0) return key;
  const last = key.lastIndexOf("\0");
  if (nul === last) return `${key.slice(nul + 1)}.${key.slice(0, nul)}`;
  return key.split("\0").reverse().join(".");
}

/** The keys of names, sorted, each once. */
export function sortedKeys(names: Iterable<string>): readonly string[] {
  return Array.from(new Set(names), keyOf).sort();
}

/** The offset of the first key that is not below the key. */
export function endOfBelow(keys: readonly string[], key: string, from: number): number {
  // Most names have nothing below them.
  const next = keys[from];
  if (next === undefined || next.charCodeAt(key.length) !== 0 || !next.startsWith(key)) return from;
  return lowerBound(keys, `${key}\x01`, from);
}

/** The keys that are below the key; of the root all. */
export function below(keys: readonly string[], key: string | null): readonly string[] {
  if (key === null) return keys;
  const from = lowerBound(keys, `${key}\0`, 0);
  return keys.slice(from, endOfBelow(keys, key, from));
}

function lowerBound(keys: readonly string[], key: string, from: number): number {
  let low = from;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two sorted rows as one, in which each key is once. */
export function merged(one: readonly string[], two: readonly string[]): readonly string[] {
  if (one.length === 0) return two;
  if (two.length === 0) return one;
  const all: string[] = [];
  let j = 0;
  for (const key of one) {
    while (j < two.length && (two[j] as string) < key) all.push(two[j++] as string);
    if (two[j] === key) j++;
    all.push(key);
  }
  while (j < two.length) all.push(two[j++] as string);
  return all;
}
