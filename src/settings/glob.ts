/** Does a path contain a wildcard (`*`, `?` or `[`)? */
export function isPattern(text: string): boolean {
  return /[*?[]/.test(text);
}

/** What precedes a pattern's first part with a wildcard: a path, or `.` for nothing. */
export function beforePattern(pattern: string): string {
  const parts = pattern.split("/");
  const before = parts.slice(0, parts.findIndex(isPattern)).join("/");
  return before === "" ? (pattern.startsWith("/") ? "/" : ".") : before;
}

/**
 * The folders that a pattern matches, below a folder: `*` and `?` within a name, `[abc]`, `[a-z]`, `[!abc]`, and `**` for any
 * number of folders. A leading dot is matched only by a dot. Null if that would take looking at too many names.
 */
export type PatternExpander = (base: string, pattern: string) => string[] | null;

/** All patterns together look at no more than `limit` names. `list` gives the names of the folders in a folder. */
export function makeExpander(
  list: (folder: string) => readonly string[],
  limit: number = Number.POSITIVE_INFINITY,
): PatternExpander {
  let left = limit;
  return (base, pattern) => {
    let folders = new Set([pattern.startsWith("/") ? "" : base]);
    for (const part of partsOf(pattern)) {
      const next = new Set<string>();
      const name = part === ".." || !isPattern(part) ? null : makeNameTest(part);
      for (const folder of folders) {
        if (part === "**") left = descend(folder, list, next, left);
        else if (name === null) {
          left--;
          next.add(`${folder}/${part}`);
        } else {
          const names = list(folder || "/");
          left -= names.length;
          if (left >= 0) for (const one of names) if (name(one)) next.add(`${folder}/${one}`);
        }
        if (left < 0) return null;
      }
      folders = next;
    }
    return [...folders].sort();
  };
}

/** The parts of a pattern; a `**` after another adds nothing. */
function partsOf(pattern: string): string[] {
  const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
  return parts.filter((part, i) => part !== "**" || parts[i - 1] !== "**");
}

/** Adds a folder and all folders below it. Returns how many more names may be looked at: below 0, it has given up. */
function descend(
  folder: string,
  list: (folder: string) => readonly string[],
  into: Set<string>,
  limit: number,
): number {
  let left = limit;
  const open = [folder];
  for (let at = open.pop(); at !== undefined && left >= 0; at = open.pop()) {
    left--;
    if (into.has(at)) continue;
    into.add(at);
    for (const name of list(at || "/")) if (!name.startsWith(".")) open.push(`${at}/${name}`);
  }
  return left;
}

/**
 * Does a pattern, relative to a folder, match a folder the way `makeExpander` would find it, or name it literally? Absolute paths
 * with `/`. `spend` is told how much work that is.
 */
export function makeFolderTest(
  base: string,
  pattern: string,
  spend: (steps: number) => void,
): (folder: string) => boolean {
  const literal = namesIn(pattern.startsWith("/") ? pattern : `${base}/${pattern}`).join("/");
  const parts: (FolderPart | "**")[] = pattern.startsWith("/") ? [] : namesIn(base).map(sameName);
  for (const part of partsOf(pattern)) {
    if (part === "..") parts.pop();
    else parts.push(part === "**" ? part : isPattern(part) ? makeNameTest(part) : sameName(part));
  }
  return (folder) => {
    const names = namesIn(folder);
    if (names.join("/") === literal) return true;
    let states = closed([0], parts);
    for (const name of names) {
      spend(states.length);
      const next = states.flatMap((at) => {
        const part = parts[at];
        if (part === "**") return name.startsWith(".") ? [] : [at];
        return part?.(name) === true ? [at + 1] : [];
      });
      states = closed([...new Set(next)], parts);
      if (states.length === 0) return false;
    }
    return states.includes(parts.length);
  };
}

type FolderPart = (name: string) => boolean;

function sameName(wanted: string): FolderPart {
  return (name) => name === wanted;
}

/** The names of a path, from the root; `..` takes one away. */
function namesIn(path: string): readonly string[] {
  const names: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") names.pop();
    else if (part !== "" && part !== ".") names.push(part);
  }
  return names;
}

/** Stars may stand for no folder at all. */
function closed(states: readonly number[], parts: readonly (FolderPart | "**")[]): readonly number[] {
  const all = new Set(states);
  for (const at of all) if (parts[at] === "**") all.add(at + 1);
  return [...all];
}

/** Does a pattern match a name? Greedy, with a single place to backtrack to, so that no pattern takes long. */
export function makeNameTest(pattern: string): (name: string) => boolean {
  const parts = pattern.match(/\[!?\]?[^\]]*\]|[\s\S]/gu) ?? [];
  return (name) => {
    if (name.startsWith(".") && !pattern.startsWith(".")) return false;
    const letters = [...name];
    let p = 0;
    let n = 0;
    let star = -1;
    let from = 0;
    while (n < letters.length) {
      const part = parts[p];
      if (part === "*") {
        star = p++;
        from = n;
      } else if (part !== undefined && matchesLetter(part, letters[n] as string)) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++from;
      } else return false;
    }
    while (parts[p] === "*") p++;
    return p === parts.length;
  };
}

function matchesLetter(part: string, letter: string): boolean {
  if (part === "?") return true;
  if (part.length === 1 || !part.startsWith("[")) return part === letter;
  const negated = part[1] === "!";
  const inside = [...part.slice(negated ? 2 : 1, -1)];
  let found = false;
  for (let i = 0; i < inside.length; i++) {
    const [low, dash, high] = inside.slice(i, i + 3);
    if (dash === "-" && high !== undefined) {
      found ||= (low as string) <= letter && letter <= high;
      i += 2;
    } else found ||= low === letter;
  }
  return found !== negated;
}
