import { GitError, type Repository } from "./git.ts";
import {
  fetchBlobs,
  fetchSmallBlobs,
  fetchTrees,
  makeBudget,
  type TreeEntry,
  type TreeFolder,
  tooMuch,
} from "./git-objects.ts";
import { followPath, type Place } from "./git-path.ts";
import { MOST_BYTES } from "./tree.ts";

/** How often git is asked what single paths lead to: links can be made to lead through very many folders. */
const MOST_ROUNDS = 500;

/** What a path leads to, as far as git knows. */
export type GitPlace = Exclude<Place, { needs: TreeEntry }>;

/** Trees and blobs of a revision, read on demand. */
export interface GitContents {
  readonly trees: ReadonlyMap<string, TreeFolder>;
  /** Null: too large. */
  readonly blobs: ReadonlyMap<string, Uint8Array | null>;
  readonly fetch: (wanted: readonly TreeEntry[]) => void;
  /** Reads those of some blobs that are small. */
  readonly fetchAhead: (ids: readonly string[]) => void;
  readonly resolve: (absolute: string) => GitPlace;
  readonly resolveAll: (absolutes: readonly string[]) => GitPlace[];
}

/** What has been read of a tree, and where paths through it lead. `given`: trees that are at hand. */
export function readContents(
  repository: Repository,
  tree: string,
  given: ReadonlyMap<string, TreeFolder> = new Map(),
): GitContents {
  const { root } = repository;
  const trees = new Map(given);
  const blobs = new Map<string, Uint8Array | null>();
  const budget = makeBudget();
  let rounds = 0;
  const objects = { root, tree, trees, blobs };

  const fetch = (wanted: readonly TreeEntry[]): void => {
    const ids = (isTree: boolean, known: ReadonlyMap<string, unknown>): string[] => [
      ...new Set(wanted.filter(({ kind, id }) => (kind === "folder") === isTree && !known.has(id)).map(({ id }) => id)),
    ];
    for (const [id, folder] of fetchTrees(repository, ids(true, trees), budget)) trees.set(id, folder);
    const missing = ids(false, blobs);
    if (missing.length > 0) fetchBlobs(repository, missing, MOST_BYTES, budget, blobs);
  };

  const fetchAhead = (ids: readonly string[]): void => {
    const unknown = [...new Set(ids)].filter((id) => !blobs.has(id));
    try {
      if (unknown.length > 0) fetchSmallBlobs(repository, unknown, budget, blobs);
    } catch (error) {
      // Whoever reads the file that git cannot give is told, with its place.
      if (!(error instanceof GitError)) throw error;
    }
  };

  /** Follows every path as far as possible, and reads what all of them need at once. */
  const resolveAll = (absolutes: readonly string[]): GitPlace[] => {
    const places: Place[] = absolutes.map(() => ({ needs: { kind: "folder", id: tree } }));
    for (let open = absolutes.map((_, i) => i); open.length > 0; ) {
      if (rounds > MOST_ROUNDS) throw tooMuch(`links lead through more than ${MOST_ROUNDS} folders`);
      for (const i of open) places[i] = followPath(objects, absolutes[i] as string);
      const needs = open.flatMap((i) => needsOf(places[i] as Place));
      open = open.filter((i) => needsOf(places[i] as Place).length > 0);
      if (needs.length > 0) rounds++;
      fetch(needs);
    }
    return places as GitPlace[];
  };
  return { trees, blobs, fetch, fetchAhead, resolveAll, resolve: (absolute) => resolveAll([absolute])[0] ?? null };
}

function needsOf(place: Place): TreeEntry[] {
  return place !== null && "needs" in place ? [place.needs] : [];
}
