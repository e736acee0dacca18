import { grouped } from "../text/plural.ts";
import { show } from "../text/show.ts";
import { nameOf } from "./disk-names.ts";
import { askGit, GitError, type Repository } from "./git.ts";
import { entryKind, isName, MOST_NAMES, type TreeEntry, type TreeFolder, tooMuch } from "./git-objects.ts";
import type { OddName } from "./odd-names.ts";

/** The most bytes that git's output may have. */
const MOST_BYTES = 2 ** 28;

/** Trees by id, and the id of the root tree. */
export interface Trees {
  readonly id: string;
  readonly trees: ReadonlyMap<string, TreeFolder>;
}

/** The id of the tree with nothing in it, which every repository has. Throws a GitError. */
export function emptyTree(repository: Repository): string {
  return askGit(repository, ["hash-object", "-t", "tree", "--stdin"])?.toString("latin1").trim() ?? "";
}

/**
 * What the next commit would hold: the index as trees, with ids of our own for the folders. Files that were only announced (`git
 * add -N`) are left out. Throws a GitError, also while a merge is unfinished.
 */
export function indexTrees(repository: Repository): Trees {
  const args = ["diff-index", "--cached", "--ita-invisible-in-index", "--raw", "--no-abbrev", "--no-renames", "-z"];
  const plain = ["--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];
  const listed = askGit(repository, [...args, ...plain, emptyTree(repository)], "", MOST_BYTES);
  const folders = new Map([[ROOT, newFolder()]]);
  const fields = fieldsOf(listed ?? Buffer.alloc(0));
  if (fields.length > 2 * MOST_NAMES) throw tooMuch(`there are more than ${grouped(MOST_NAMES)} names`);
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const path = fields[i + 1] as Buffer;
    const [, , mode = "", , id = "", status = ""] = (fields[i] as Buffer).toString("latin1").split(/[: ]/);
    if (status === "U") throw new GitError(`the index has files of a merge that is not finished: ${show(path)}`);
    const kind = entryKind(mode);
    if (kind === null || !/^[0-9a-f]{40,64}$/.test(id))
      throw new GitError(`the index has an entry that is not understood: ${show(path)}`);
    add(folders, path, { kind, id });
  }
  return { id: ROOT, trees: folders };
}

/** No object has such an id; the folders' paths are appended to it. */
const ROOT = "index:";

interface Folder extends TreeFolder {
  readonly entries: Map<string, TreeEntry>;
  readonly odd: OddName[];
}

function newFolder(): Folder {
  return { entries: new Map(), odd: [] };
}

/** Adds a file, and the folders that lead to it. */
function add(folders: Map<string, Folder>, path: Buffer, entry: TreeEntry): void {
  let id = ROOT;
  for (let at = 0; at <= path.length; ) {
    const slash = path.indexOf(0x2f, at);
    const end = slash < 0 ? path.length : slash;
    const bytes = path.subarray(at, end);
    const name = nameOf(bytes);
    const folder = folders.get(id) as Folder;
    if (name === null) {
      const shown = show(bytes);
      if (!folder.odd.some((one) => one.shown === shown)) folder.odd.push({ shown, isFolder: slash >= 0 });
      return;
    }
    if (!isName(name)) throw new GitError(`the index has the name "${show(path)}", which git would not check out`);
    if (slash < 0) {
      folder.entries.set(name, entry);
      return;
    }
    id += `${name}/`;
    if (!folders.has(id)) folders.set(id, newFolder());
    folder.entries.set(name, { kind: "folder", id });
    at = end + 1;
  }
}

/** What stands between the NULs, without copying. */
function fieldsOf(bytes: Buffer): Buffer[] {
  const out: Buffer[] = [];
  for (let at = 0, nul = bytes.indexOf(0); nul >= 0; at = nul + 1, nul = bytes.indexOf(0, at))
    out.push(bytes.subarray(at, nul));
  return out;
}
