import type { Tree } from "./block-tree.ts";
import { type Closure, type Cubes, halve } from "./closure.ts";

// Classes of addresses: the same entries match all addresses of a class. The blocks of ordinary netmasks form a tree, so
// the smallest block and the gapped cubes that hold an address are all there is to know. Each block is divided by the cubes that
// hold a part of it (its closure), as if no block lay in it. Then every class of a block is subtracted from the class, in the block
// around it, that the same cubes hold: its addresses belong to the smaller block. A cube that lies entirely within a block does
// not concern the blocks around it.

/** All 2^32 addresses, exactly, by what matches them. */
export interface Classes {
  readonly tree: Tree;
  readonly cubes: Cubes;
  readonly count: number;
  /** How many addresses each class has; 0 where the blocks inside have them all. */
  readonly size: Float64Array;
  /** The block of each class, as a node of the tree: ascending. */
  readonly node: Int32Array;
  /** The class of the block around it that the same cubes hold; -1 in the whole space. */
  readonly around: Int32Array;
  /** The cubes that hold each class. */
  readonly held: readonly (readonly number[])[];
  /**
   * For each block: its cells, or just the cube where only one holds a part of it, or null where none does. And the class of each
   * cell, -1 where nothing is left of it; null where every cell has a class: they are numbered from the block's first class on.
   */
  readonly closure: readonly (Closure | number | null)[];
  readonly classOf: readonly (readonly number[] | null)[];
  readonly firstClass: Int32Array;
}

/**
 * The cells of a block, with the class of each, -1 where nothing is left of it. `cells` is null where the block is its only cell.
 */
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
