/** Does a path have a wildcard in it: `*`, `?`, `[`? */
export function isPattern(text: string): boolean {
  return /[*?[]/.test(text);
}

/** What stands before a pattern's first part with a wildcard in it: a path, `.` where nothing does. */
export function beforePattern(pattern: string): string {
  const parts = pattern.split("/");
  const before = parts.slice(0, parts.findIndex(isPattern)).join("/");
  return before === "" ? (pattern.startsWith("/") ? "/" : ".") : before;
}

/**
 * The folders that a pattern matches, below a folder: `*` and `?` within a name, `[abc]`, `[a-z]`, `[!abc]`, and `**` for any
 * number of folders. A leading dot is matched only by a dot. `list` gives the names of the folders in a folder.
 */
export function expandPattern(base: string, pattern: string, list: (folder: string) => readonly string[]): string[] {
  let folders = new Set([pattern.startsWith("/") ? "" : base]);
  for (const part of pattern.split("/")) {
    if (part === "" || part === ".") continue;
    const next = new Set<string>();
    for (const folder of folders) {
      if (part === "**") descend(folder, list, next);
      else if (part === ".." || !isPattern(part)) next.add(`${folder}/${part}`);
      else for (const name of list(folder || "/")) if (matchesName(part, name)) next.add(`${folder}/${name}`);
    }
    folders = next;
  }
  return [...folders].sort();
}

function descend(folder: string, list: (folder: string) => readonly string[], into: Set<string>): void {
  if (into.has(folder)) return;
  into.add(folder);
  for (const name of list(folder || "/")) if (!name.startsWith(".")) descend(`${folder}/${name}`, list, into);
}

/** Greedy with one place to go back to, so that no pattern takes long. */
export function matchesName(pattern: string, name: string): boolean {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  const parts = pattern.match(/\[!?\]?[^\]]*\]|[\s\S]/gu) ?? [];
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
