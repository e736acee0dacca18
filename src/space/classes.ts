import { netmaskOf } from "../qmail/netmask.ts";
import { type Blocks, blockSize } from "./blocks.ts";
import { type Budget, type Closure, type Cubes, closeUnder, freeBits, halve, makeBudget } from "./closure.ts";
import { makeTree, type Tree } from "./tree.ts";

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

const NONE: readonly number[] = [];
/** Looking at a cube and a block is so much cheaper than looking at two cubes. */
const CHEAPER = 8;

/** Divides the space by ordinary blocks, sorted, and by gapped cubes, each of which is there once. */
export function makeClasses(blocks: Blocks, cubes: Cubes, budget: Budget = makeBudget()): Classes | TooMany {
  const tree = makeTree(blocks);
  const nodeOf = Array.from(cubes.address, (_, cube) => nodeAround(tree, cubes, cube));
  const inNode = new Map<number, number[]>();
  for (const [cube, n] of nodeOf.entries()) {
    const list = inNode.get(n);
    if (list === undefined) inNode.set(n, [cube]);
    else list.push(cube);
  }
  const whole: (readonly number[])[] = [];
  const part: (readonly number[])[] = [];
  const closure: (Closure | number | null)[] = [];
  const classOf: (readonly number[] | null)[] = [];
  const firstClass = new Int32Array(tree.count);
  const single = Array.from(cubes.address, (_, cube) => [cube]);
  const size: number[] = [];
  const node: number[] = [];
  const around: number[] = [];
  const held: (readonly number[])[] = [];
  for (let n = 0; n < tree.count; n++) {
    const up = tree.parent[n] as number;
    const candidates = n === 0 ? NONE : (part[up] as readonly number[]);
    const start = tree.start[n] as number;
    const reach = tree.reach[n] as number;
    budget.looks -= candidates.length / CHEAPER;
    if (budget.looks < 0) return { tooMany: nodeOf.length - 1 };
    const split = candidates.length === 0 ? { whole: NONE, part: NONE } : splitCubes(start, reach, cubes, candidates);
    const own = inNode.get(n);
    const its = own === undefined ? split.part : [...split.part, ...own].sort((a, b) => a - b);
    part.push(its);
    const outer = n === 0 ? NONE : (whole[up] as readonly number[]);
    whole.push(split.whole.length === 0 ? outer : [...outer, ...split.whole]);
    firstClass[n] = size.length;
    const add = (left: number, local: readonly number[]): number => {
      const outside = n === 0 ? -1 : classAround(n, up, split.whole, local);
      if (outside >= 0) size[outside] = (size[outside] as number) - left;
      node.push(n);
      around.push(outside);
      const outer = whole[n] as readonly number[];
      held.push(local.length === 0 ? outer : outer.length === 0 ? local : [...outer, ...local]);
      return size.push(left) - 1;
    };
    const [only = -1] = its;
    if (its.length < 2) {
      const inCube = only < 0 ? 0 : 2 ** freeBits(netmaskOf(reach) | (cubes.netmask[only] as number));
      add(blockSize(reach) - inCube, NONE);
      if (only >= 0) add(inCube, single[only] as readonly number[]);
      closure.push(only < 0 ? null : only);
      classOf.push(null);
      if (only >= 0 && (--budget.classes < 0 || --budget.steps < 0)) return { tooMany: only };
      continue;
    }
    const cells = closeUnder(start, reach, cubes, its, budget);
    if (typeof cells === "number") return { tooMany: cells };
    closure.push(cells);
    classOf.push(
      Array.from(cells.size, (left, cell) => (left === 0 ? -1 : add(left, cells.held[cell] as readonly number[]))),
    );
  }
  return {
    tree,
    cubes,
    count: size.length,
    size: Float64Array.from(size),
    node: Int32Array.from(node),
    around: Int32Array.from(around),
    held,
    closure,
    classOf,
    firstClass,
  };

  /** The class of block `up` that is held by just those of its cubes; those of the block inside, `n`, are none of them. */
  function classAround(n: number, up: number, inner: readonly number[], local: readonly number[]): number {
    const cells = closure[up] ?? null;
    if (cells === null) return firstClass[up] as number;
    let address = tree.start[up] as number;
    let netmask = netmaskOf(tree.reach[up] as number);
    for (const list of [inner, local]) {
      for (const cube of list) {
        if (nodeOf[cube] === n) continue;
        address |= cubes.address[cube] as number;
        netmask |= cubes.netmask[cube] as number;
      }
    }
    if (typeof cells === "number") {
      return (firstClass[up] as number) + (netmask >>> 0 === netmaskOf(tree.reach[up] as number) ? 0 : 1);
    }
    return classOf[up]?.[cells.find(address >>> 0, netmask >>> 0)] as number;
  }
}

/** The smallest block in which the whole cube lies. */
function nodeAround({ count, start, reach, parent }: Tree, { address, netmask }: Cubes, cube: number): number {
  const from = address[cube] as number;
  const mask = netmask[cube] as number;
  let low = 0;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((start[middle] as number) <= from) low = middle;
    else high = middle;
  }
  const isAround = (n: number): boolean => {
    const block = netmaskOf(reach[n] as number);
    return (block & ~mask) === 0 && ((from ^ (start[n] as number)) & block) === 0;
  };
  while (!isAround(low)) low = parent[low] as number;
  return low;
}

/** The cubes that hold a whole block, and those that hold a part of it. */
function splitCubes(
  start: number,
  reach: number,
  cubes: Cubes,
  among: readonly number[],
): { readonly whole: readonly number[]; readonly part: readonly number[] } {
  const netmask = netmaskOf(reach);
  const whole: number[] = [];
  const part: number[] = [];
  for (const cube of among) {
    const mask = cubes.netmask[cube] as number;
    if ((((cubes.address[cube] as number) ^ start) & mask & netmask) !== 0) continue;
    if ((mask & ~netmask) === 0) whole.push(cube);
    else part.push(cube);
  }
  return { whole: whole.length === 0 ? NONE : whole, part: part.length === 0 ? NONE : part };
}
