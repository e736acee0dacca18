import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { readShort } from "./git-root.ts";

/** What git reads first, or may: in its own folder, and in the one that a linked working tree has in common with others. */
const READ = [
  ...["HEAD", "config", "config.worktree", "index", "packed-refs", "shallow", "commondir"],
  ...["info/exclude", "info/sparse-checkout", "objects/info/alternates", "objects/info/packs"],
];
const PACKS = "objects/pack";
/** A repository borrows objects from a few others at most; git spends minutes on thousands. */
const MOST_ALTERNATES = 65_536;

/** The file in git's own folders on which git would wait, or that would keep it busy for minutes; null where there is none. */
export function waitingFile(gitDirectory: string): string | null {
  const own = waitingIn(gitDirectory);
  if (own !== null) return own;
  const common = commonOf(gitDirectory);
  return common === null ? null : waitingIn(common);
}

function waitingIn(folder: string): string | null {
  const odd = READ.map((name) => join(folder, name)).find(isOdd);
  if (odd !== undefined) return odd;
  return entriesOf(join(folder, PACKS)).find(isOdd) ?? null;
}

/** What cannot be looked at, git reports in its own words. */
function isOdd(file: string): boolean {
  try {
    const stat = statSync(file);
    return !(stat.isFile() || stat.isDirectory()) || (file.endsWith("alternates") && stat.size > MOST_ALTERNATES);
  } catch {
    return false;
  }
}

/** Those that are no ordinary files. */
function entriesOf(folder: string): readonly string[] {
  try {
    const all = readdirSync(folder, { withFileTypes: true });
    return all.flatMap((one) => (one.isFile() ? [] : [join(folder, one.name)]));
  } catch {
    return [];
  }
}

/** The folder that a linked working tree has in common with others, or null. */
function commonOf(gitDirectory: string): string | null {
  try {
    const written = readShort(join(gitDirectory, "commondir")).replace(/[\r\n]+$/, "");
    return written === "" ? null : resolve(gitDirectory, written);
  } catch {
    return null;
  }
}
