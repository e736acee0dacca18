import type { Tree } from "./block-tree.ts";
import { type Closure, type Cubes, halve } from "./closure.ts";

// Classes of addresses: those that the same entries match. The blocks of ordinary netmasks are a tree, so an address is told by
// the smallest block that holds it and by the gapped cubes that do. Each block is divided by the cubes that hold a part of it
// (its closure), as if no block lay in it. Then every class of a block is taken away from the class of the block around it
// that the same cubes hold: its addresses belong to the smaller block. A cube that lies in a block as a whole is nothing to the
// blocks around it.

/** Addresses by what matches them, exactly: for all 2^32. */
export interface Classes {
  readonly tree: Tree;
  readonly cubes: Cubes;
  readonly count: number;
  /** How many addresses each has; 0 where the blocks inside have them all. */
  readonly size: Float64Array;
  /** The block of each, as a node of the tree: ascending. */
  readonly node: Int32Array;
  /** The class of the block around it that the same cubes hold; -1 in the whole space. */
  readonly around: Int32Array;
  /** The cubes that hold each. */
  readonly held: readonly (readonly number[])[];
  /**
   * Of each block: its cells; only the cube where a single one holds a part of it, null where none does. And the class of each cell, -1
   * where nothing is left; null where all have one, from the block's first class on.
   */
  readonly closure: readonly (Closure | number | null)[];
  readonly classOf: readonly (readonly number[] | null)[];
  readonly firstClass: Int32Array;
}

/** The cells of a block with the class of each, -1 where nothing is left of it. `cells` is null where the block is the only one. */
export function cellsOf(
  { tree, cubes, closure, classOf, firstClass }: Classes,
  n: number,
): { readonly cells: Closure | null; readonly numbers: readonly number[] } {
  const its = closure[n] ?? null;
  const first = firstClass[n] as number;
  if (its === null) return { cells: null, numbers: [first] };
  if (typeof its !== "number") return { cells: its, numbers: classOf[n] as readonly number[] };
  return {
    cells: halve(tree.start[n] as number, tree.reach[n] as number, cubes, its),
    numbers: [first, first + 1],
  };
}

/** There are too many classes: the cube that made them too many. */
export interface TooMany {
  readonly tooMany: number;
}
