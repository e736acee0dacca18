import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What git reads in every repository, whatever it is asked. */
const READ_FIRST = [
  ...["HEAD", "config", "config.worktree", "index", "packed-refs", "shallow", "commondir"],
  ...["info/exclude", "info/sparse-checkout", "objects/info/alternates", "objects/info/packs"],
];
/** A repository borrows objects from a few others at most; git spends minutes on thousands. */
const MOST_ALTERNATES = 65_536;

/** The file in git's own folder on which git would wait, or that would keep it busy for minutes; null where there is none. */
export function waitingFile(gitDirectory: string): string | null {
  const packs = "objects/pack";
  const isOdd = (name: string): boolean => {
    const stat = statSync(join(gitDirectory, name), { throwIfNoEntry: false });
    if (stat === undefined) return false;
    return !(stat.isFile() || stat.isDirectory()) || (name.endsWith("alternates") && stat.size > MOST_ALTERNATES);
  };
  try {
    const odd = READ_FIRST.find(isOdd);
    if (odd !== undefined) return odd;
    if (!existsSync(join(gitDirectory, packs))) return null;
    const pack = readdirSync(join(gitDirectory, packs), { withFileTypes: true }).find(
      (one) => !one.isFile() && isOdd(`${packs}/${one.name}`),
    );
    return pack === undefined ? null : `${packs}/${pack.name}`;
  } catch {
    // What cannot be looked at, git reports in its own words.
    return null;
  }
}
