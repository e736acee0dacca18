import { type Entry, type Listing, MOST_BYTES, type Tree, tooLarge } from "./tree.ts";

/**
 * Another tree with different bytes for some files, such as an editor has open or a hook gets on standard input. They may be read
 * wherever they lie, and need not exist; through a link to one of them, what the tree below has is read.
 */
export function overlayTree(tree: Tree, buffers: ReadonlyMap<string, Uint8Array>): Tree {
  const { basename, dirname } = tree.path;
  const added = new Map<string, Map<string, Entry["kind"]>>();
  const add = (absolute: string, kind: Entry["kind"]): void => {
    const folder = dirname(absolute);
    const known = added.get(folder);
    if (known !== undefined) {
      known.set(basename(absolute), kind);
      return;
    }
    added.set(folder, new Map([[basename(absolute), kind]]));
    if (!tree.has(folder)) add(folder, "folder");
  };
  for (const file of buffers.keys()) add(file, "file");
  // Its walk would miss the open files.
  const { walk: _, refusal, ...others } = tree;
  return {
    ...others,
    ...(refusal === undefined
      ? {}
      : {
          refusal: (absolute: string, isTracked: boolean) =>
            buffers.has(absolute) ? null : refusal(absolute, isTracked),
        }),
    has: (absolute) => buffers.has(absolute) || added.has(absolute) || tree.has(absolute),
    kind: (absolute) => {
      if (buffers.has(absolute)) return "file";
      const kind = tree.kind(absolute);
      return kind === "missing" && added.has(absolute) ? "folder" : kind;
    },
    realpath: (absolute) => tree.realpath(absolute) ?? (buffers.has(absolute) || added.has(absolute) ? absolute : null),
    read: (absolute, options = {}) => {
      const bytes = buffers.get(absolute);
      const { limit = MOST_BYTES, displayPath: path = tree.displayPath(absolute) } = options;
      if (bytes === undefined) {
        const isNewFolder = added.has(absolute) && !tree.has(absolute);
        return isNewFolder
          ? { path, unreadable: "it is a directory", kind: "folder" }
          : tree.read(absolute, { ...options, displayPath: path });
      }
      return bytes.length <= limit
        ? { path, bytes }
        : { path, unreadable: tooLarge(limit), kind: "other", refused: true };
    },
    list: (folder) => withAdded(tree, folder, added.get(folder)),
  };
}

/** What a folder holds, and the open files in it. */
function withAdded(tree: Tree, folder: string, added: ReadonlyMap<string, Entry["kind"]> | undefined): Listing {
  if (added === undefined) return tree.list(folder);
  const { entries, odd }: Listing = tree.has(folder) ? tree.list(folder) : { entries: [], odd: [] };
  const others = entries.filter(({ name }) => !added.has(name));
  const open = [...added].map(([name, kind]) => ({ name, kind }));
  return { entries: [...others, ...open].sort((a, b) => (a.name < b.name ? -1 : 1)), odd };
}
