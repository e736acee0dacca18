import { below } from "./below.ts";
import { type ControlDirectory, joinPath, makeControlDirectory } from "./control-directory.ts";
import type { FoundDirectory } from "./find.ts";
import { makeReadBudget, type ReadBudget, withinBudget } from "./read-budget.ts";
import type { Tree } from "./tree.ts";

/** A control directory. Its files are read on demand. `budget`: what the run has read so far. */
export function loadDirectory(
  tree: Tree,
  { absolute, names, folders, real }: FoundDirectory,
  budget: ReadBudget = makeReadBudget(),
): ControlDirectory {
  const displayPath = tree.displayPath(absolute);
  let inRealFolder = real === true ? true : null;
  const directory = makeControlDirectory(displayPath, names, (name) => {
    if (!names.includes(name) && folders?.includes(name) !== true) return null;
    inRealFolder ??= tree.isReal(absolute);
    const file = tree.read(below(tree, absolute, name), { inRealFolder, displayPath: joinPath(displayPath, name) });
    return withinBudget(budget, name, file);
  });
  const { isKept } = tree;
  return isKept === undefined ? directory : { isInGit: (name) => isKept(below(tree, absolute, name)), ...directory };
}
