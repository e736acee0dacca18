import { grouped } from "../text/plural.ts";
import { show } from "../text/show.ts";
import { nameOf } from "./disk-names.ts";
import { askGit, GitError, NOTHING_IS_FETCHED, type Repository } from "./git.ts";
import { aboutToRead } from "./large-file.ts";
import type { OddName } from "./odd-names.ts";

/** An entry of a tree. Whether a file is executable does not matter. */
export interface TreeEntry {
  readonly kind: "folder" | "file" | "link" | "submodule";
  readonly id: string;
}

/** One folder of a tree: its entries, and the names that are not UTF-8. */
export interface TreeFolder {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly odd: readonly OddName[];
}

/** The most bytes that the trees of one level of a search may have. */
const MOST_TREE_BYTES = 2 ** 27;
/** What surrounds the bytes of one object in the output of `git cat-file --batch`. */
const FRAME = 100;

/** How much of a revision may still be read: names in trees, and bytes of files. A few kilobytes in git can hold gigabytes. */
export interface Budget {
  names: number;
  bytes: number;
}

export function makeBudget(): Budget {
  return { names: MOST_NAMES, bytes: MOST_FILE_BYTES };
}

export const MOST_NAMES = 1_000_000;
const MOST_FILE_BYTES = 2 ** 29;

/** Trees by id. Throws a GitError where one is missing, or is not a tree that git would check out. */
export function fetchTrees(
  repository: Repository,
  ids: readonly string[],
  budget: Budget,
): ReadonlyMap<string, TreeFolder> {
  const out = new Map<string, TreeFolder>();
  for (const { id, kind, bytes } of fetchObjects(repository, ids, MOST_TREE_BYTES)) {
    if (kind !== "tree") throw new GitError(`git calls the object ${id} a ${kind}, where a tree is wanted`);
    out.set(id, parseTree(id, bytes, budget));
  }
  return out;
}

/** Adds the bytes of blobs by id; null for those that are larger than `limit`. Throws a GitError where one is missing. */
export function fetchBlobs(
  repository: Repository,
  ids: readonly string[],
  limit: number,
  budget: Budget,
  into: Map<string, Uint8Array | null>,
): void {
  const sizes = blobSizes(repository, ids);
  const wanted = ids.filter((asked, i) => {
    const size = sizes[i] ?? -1;
    if (size < 0) throw missing(asked);
    if (size <= limit) aboutToRead(size, null);
    if (size <= limit) budget.bytes -= size;
    else into.set(asked, null);
    return size <= limit;
  });
  if (budget.bytes < 0) throw tooMuch(`the files to read have more than ${MOST_FILE_BYTES / 2 ** 20} MiB`);
  for (const { id, bytes } of fetchObjects(repository, wanted, MOST_FILE_BYTES + wanted.length * FRAME))
    into.set(id, bytes);
}

/** What is read ahead: files of at most so many bytes, and so many in all. */
const SMALL = 2 ** 20;
const MOST_AHEAD = 2 ** 26;

/**
 * Adds the bytes of small blobs that will be asked for one by one: git is started once for all of them. Whatever is amiss is left
 * until then.
 */
export function fetchSmallBlobs(
  repository: Repository,
  ids: readonly string[],
  budget: Budget,
  into: Map<string, Uint8Array | null>,
): void {
  const sizes = blobSizes(repository, ids);
  let left = Math.min(MOST_AHEAD, budget.bytes);
  const wanted = ids.filter((_, i) => {
    const size = sizes[i] ?? -1;
    if (size < 0 || size > SMALL || size > left) return false;
    left -= size;
    budget.bytes -= size;
    return true;
  });
  const output = objectsIn(repository, wanted, MOST_AHEAD + wanted.length * FRAME);
  for (const object of output) if (isWhole(object)) into.set(object.id, object.bytes);
}

/** The sizes of blobs by id; -1 for what is missing, or is not a blob. */
function blobSizes(repository: Repository, ids: readonly string[]): number[] {
  const answer = askGit(repository, ["cat-file", "--batch-check"], asInput(ids))?.toString("latin1") ?? "";
  const rows = answer.split("\n");
  return ids.map((asked, i) => {
    const [id, kind, size] = (rows[i] ?? "").split(" ");
    return id === asked && kind === "blob" ? Number(size) : -1;
  });
}

/** A search at a revision comes upon more of something than the bounds allow. */
export function tooMuch(what: string): GitError {
  return new GitError(`at this revision, ${what}: name the folder to search`);
}

interface GitObject {
  readonly id: string;
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/** Objects whose bytes are what their ids say. Throws a GitError for any other. */
function* fetchObjects(repository: Repository, ids: readonly string[], limit: number): Generator<GitObject> {
  for (const object of objectsIn(repository, ids, limit)) {
    if (!isWhole(object))
      throw new GitError(`the object ${object.id} of git is damaged: its bytes are those of another`);
    yield object;
  }
}

function isWhole({ id, kind, bytes }: GitObject): boolean {
  return idOf(kind, bytes, id.length) === id;
}

/** As git hands them out. For each id `ID KIND SIZE\n`, the bytes, `\n`; or `ID missing\n`. */
function* objectsIn(repository: Repository, ids: readonly string[], limit: number): Generator<GitObject> {
  if (ids.length === 0) return;
  const output = askGit(repository, ["cat-file", "--batch"], asInput(ids), limit) ?? Buffer.alloc(0);
  let at = 0;
  for (const asked of ids) {
    const newline = output.indexOf(0x0a, at);
    const [id, kind = "", size] = output.toString("latin1", at, Math.max(at, newline)).split(" ");
    const end = newline + 1 + Number(size);
    if (id !== asked || kind === "missing" || !(end < output.length)) throw missing(asked);
    const bytes = output.subarray(newline + 1, end);
    yield { id, kind, bytes };
    at = end + 1;
  }
}

/** The id of an object with these bytes: git does not verify it when it hands an object out. */
function idOf(kind: string, bytes: Uint8Array, length: number): string {
  // Loaded on demand: most runs do not need git.
  const { createHash } = process.getBuiltinModule("node:crypto");
  const hash = createHash(length === 64 ? "sha256" : "sha1");
  return hash.update(`${kind} ${bytes.length}\0`).update(bytes).digest("hex");
}

function asInput(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join("");
}

function missing(id: string): GitError {
  return new GitError(`git does not have the object ${id}. ${NOTHING_IS_FETCHED}`);
}

const KINDS: ReadonlyMap<string, TreeEntry["kind"]> = new Map([
  ["40000", "folder"],
  ["120000", "link"],
  ["160000", "submodule"],
]);

/** What a mode says; null where git has no such mode. */
export function entryKind(mode: string): TreeEntry["kind"] | null {
  return KINDS.get(mode.replace(/^0/, "")) ?? (/^100[0-7]{3}$/.test(mode) ? "file" : null);
}

/**
 * `MODE NAME\0ID` for each entry, the id as bytes. A tree that git itself would never check out is not one to answer from.
 */
function parseTree(tree: string, bytes: Uint8Array, budget: Budget): TreeFolder {
  const idLength = tree.length / 2;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = new Map<string, TreeEntry>();
  const oddSeen = new Set<string>();
  const odd: OddName[] = [];
  for (let at = 0; at < buffer.length; ) {
    const space = buffer.indexOf(0x20, at);
    const nul = buffer.indexOf(0x00, space + 1);
    const end = nul + 1 + idLength;
    if (--budget.names < 0) throw tooMuch(`there are more than ${grouped(MOST_NAMES)} names`);
    if (space < 0 || nul < 0 || end > buffer.length) throw broken(tree, "it ends too early");
    const mode = buffer.toString("latin1", at, space);
    const written = buffer.subarray(space + 1, nul);
    const kind = entryKind(mode);
    if (kind === null) throw broken(tree, `it has an entry of the mode ${show(buffer, at, Math.min(space, at + 20))}`);
    const name = nameOf(written);
    if (name === null) {
      const shown = show(written);
      if (oddSeen.size === oddSeen.add(shown).size) throw broken(tree, `it has the name ${shown} twice`);
      odd.push({ shown, isFolder: kind === "folder" });
    } else {
      if (!isName(name)) throw broken(tree, `it has the name "${show(written)}"`);
      if (entries.has(name)) throw broken(tree, `it has the name "${show(written)}" twice`);
      entries.set(name, { kind, id: buffer.toString("hex", nul + 1, end) });
    }
    at = end;
  }
  return { entries, odd };
}

export function isName(name: string): boolean {
  return name !== "" && name !== "." && name !== ".." && !name.includes("/") && name.toLowerCase() !== ".git";
}

function broken(tree: string, why: string): GitError {
  return new GitError(`the tree ${tree} in git's object store is not to be trusted: ${why}`);
}
