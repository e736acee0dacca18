import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readShort } from "./git-root.ts";

/** What git reads in its own folder, or in the one that a linked working tree shares with others, and how large it may be. */
const READ: Readonly<Record<string, number>> = {
  HEAD: 2 ** 16,
  commondir: 2 ** 16,
  config: 2 ** 20,
  "config.worktree": 2 ** 20,
  "info/exclude": 2 ** 24,
  "info/sparse-checkout": 2 ** 24,
  // A repository borrows objects from a few others at most; git spends minutes on thousands.
  "objects/info/alternates": 2 ** 16,
  "objects/info/packs": 2 ** 24,
  shallow: 2 ** 24,
  index: Number.POSITIVE_INFINITY,
  "packed-refs": Number.POSITIVE_INFINITY,
};
const CONFIGURATION = ["config", "config.worktree"];
const LARGEST_REF = 2 ** 16;
/** How many names below refs are looked at, and how deep. */
const MOST_REFS = 10_000;
const MOST_DEPTH = 10;
/** How many object stores that borrow from each other are looked at, and how many files of configuration. */
const MOST_LINKED = 100;

/** The file in git's own folders on which git would wait, or that would keep it busy for minutes; null where there is none. */
export function waitingFile(gitDirectory: string): string | null {
  return waitingIn(gitDirectory) ?? waitingBeside(commonOf(gitDirectory));
}

function waitingBeside(common: string | null): string | null {
  return common === null ? null : waitingIn(common);
}

function waitingIn(folder: string): string | null {
  const odd = Object.entries(READ).find(([name, largest]) => isOdd(join(folder, name), largest));
  if (odd !== undefined) return join(folder, odd[0]);
  const included = new Set<string>();
  const shared = entriesOf(folder).filter(({ name }) => name.startsWith("sharedindex."));
  return (
    shared.map(({ name }) => join(folder, name)).find((file) => isOdd(file)) ??
    waitingPack(join(folder, "objects"), new Set()) ??
    waitingRef(join(folder, "refs"), { names: MOST_REFS }, 0) ??
    CONFIGURATION.map((name) => waitingInclude(join(folder, name), included)).find((found) => found !== null) ??
    null
  );
}

/** Looks among the packs of an object store, and of those from which it borrows objects. */
function waitingPack(objects: string, seen: Set<string>): string | null {
  if (!isNew(seen, objects)) return null;
  const packs = join(objects, "pack");
  const odd = entriesOf(packs).find((one) => !one.isFile() && isOdd(join(packs, one.name)));
  if (odd !== undefined) return join(packs, odd.name);
  const alternates = join(objects, "info/alternates");
  if (isOdd(alternates, READ["objects/info/alternates"])) return alternates;
  for (const line of textOf(alternates).split(/\r?\n/)) {
    const found = line === "" || line.startsWith("#") ? null : waitingPack(resolve(objects, line), seen);
    if (found !== null) return found;
  }
  return null;
}

function waitingRef(folder: string, left: { names: number }, depth: number): string | null {
  for (const one of entriesOf(folder)) {
    if (--left.names < 0) return null;
    const file = join(folder, one.name);
    const found = one.isDirectory()
      ? depth < MOST_DEPTH
        ? waitingRef(file, left, depth + 1)
        : null
      : isOdd(file, LARGEST_REF)
        ? file
        : null;
    if (found !== null) return found;
  }
  return null;
}

/** What the configuration includes is read with it. */
function waitingInclude(config: string, seen: Set<string>): string | null {
  if (!isNew(seen, config)) return null;
  for (const written of includesIn(textOf(config))) {
    if (written.startsWith("~")) continue;
    const file = resolve(dirname(config), written);
    if (isOdd(file, READ["config"])) return file;
    const found = waitingInclude(file, seen);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The paths of `[include]` and `[includeIf]`: as git reads a configuration, but for escapes, which no path of a FIFO needs. Every
 * line is gone through once.
 */
function* includesIn(text: string): Generator<string> {
  let isInclude = false;
  for (const written of text.replace(/\\\r?\n/g, "").split("\n")) {
    let line = written.trim();
    if (line.startsWith("[")) {
      const end = endOfSection(line);
      isInclude = /^include(if)?$/i.test(line.slice(1, end).split(/[ \t".]/, 1)[0] ?? "");
      line = line.slice(end + 1);
    }
    const equals = line.indexOf("=");
    if (isInclude && equals >= 0 && line.slice(0, equals).trim().toLowerCase() === "path") {
      yield unquoted(line.slice(equals + 1).trim());
    }
  }
}

/** Where the bracket that closes a section is: one in quotes does not close it. */
function endOfSection(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    if (line[at] === "]" && !isQuoted) return at;
  }
  return line.length;
}

/** Without quotes, and without a comment after it. */
function unquoted(written: string): string {
  let isQuoted = false;
  let value = "";
  for (const letter of written) {
    if (letter === '"') isQuoted = !isQuoted;
    else if ((letter === "#" || letter === ";") && !isQuoted) break;
    else value += letter;
  }
  return value.trim();
}

/** Those that lead to each other are looked at only once each, and only so many of them. */
function isNew(seen: Set<string>, one: string): boolean {
  return seen.size < MOST_LINKED && seen.size < seen.add(one).size;
}

/** git itself reports, in its own words, what cannot be looked at. */
function isOdd(file: string, largest: number = Number.POSITIVE_INFINITY): boolean {
  try {
    const stat = statSync(file);
    return stat.isFile() ? stat.size > largest : !stat.isDirectory();
  } catch {
    return false;
  }
}

/** The text of a file that is not odd; empty where it cannot be read. */
function textOf(file: string): string {
  try {
    return statSync(file).isFile() ? readFileSync(file, "utf8") : "";
  } catch {
    return "";
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The folder that a linked working tree shares with others, or null. */
function commonOf(gitDirectory: string): string | null {
  try {
    const written = readShort(join(gitDirectory, "commondir")).replace(/[\r\n]+$/, "");
    return written === "" ? null : resolve(gitDirectory, written);
  } catch {
    return null;
  }
}
