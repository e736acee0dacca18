import { netmaskOf } from "../qmail/netmask.ts";
import { makeTree, type Tree } from "./block-tree.ts";
import { type Blocks, blockSize } from "./blocks.ts";
import type { Classes, TooMany } from "./classes.ts";
import { type Budget, type Closure, type Cubes, closeUnder, freeBits, makeBudget } from "./closure.ts";
import { NONE, nodeAround, type SplitCubes, splitCubes } from "./split-cubes.ts";

/** How many times cheaper it is to compare a cube with a block than with another cube. */
const CHEAPER = 8;

/** What is known while blocks are divided one by one, those around before those inside. */
interface Building {
  readonly tree: Tree;
  readonly cubes: Cubes;
  readonly budget: Budget;
  /** The smallest block around each cube, and the cubes of each of these blocks. */
  readonly nodeOf: readonly number[];
  readonly inNode: ReadonlyMap<number, readonly number[]>;
  /** Each cube as a list of one, made once. */
  readonly single: readonly (readonly number[])[];
  /** For each block: the cubes that hold all of it, and those that hold a part. */
  readonly whole: (readonly number[])[];
  readonly part: (readonly number[])[];
  readonly closure: (Closure | number | null)[];
  readonly classOf: (readonly number[] | null)[];
  readonly firstClass: Int32Array;
  readonly size: number[];
  readonly node: number[];
  readonly around: number[];
  readonly held: (readonly number[])[];
}

/** Divides the space by ordinary blocks, sorted, and by distinct gapped cubes. */
export function makeClasses(blocks: Blocks, cubes: Cubes, budget: Budget = makeBudget()): Classes | TooMany {
  const building = startBuilding(makeTree(blocks), cubes, budget);
  const { tree, size, node, around, held, closure, classOf, firstClass } = building;
  for (let n = 0; n < tree.count; n++) {
    const tooMany = divideBlock(building, n);
    if (tooMany >= 0) return { tooMany };
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
}

function startBuilding(tree: Tree, cubes: Cubes, budget: Budget): Building {
  const nodeOf = Array.from(cubes.address, (_, cube) => nodeAround(tree, cubes, cube));
  const inNode = new Map<number, number[]>();
  for (const [cube, n] of nodeOf.entries()) {
    const list = inNode.get(n);
    if (list === undefined) inNode.set(n, [cube]);
    else list.push(cube);
  }
  return {
    tree,
    cubes,
    budget,
    nodeOf,
    inNode,
    single: Array.from(cubes.address, (_, cube) => [cube]),
    whole: [],
    part: [],
    closure: [],
    classOf: [],
    firstClass: new Int32Array(tree.count),
    size: [],
    node: [],
    around: [],
    held: [],
  };
}

/** Divides a block as if no other lay in it. Returns the cube that makes too many classes, or -1. */
function divideBlock(building: Building, n: number): number {
  const { tree, cubes, budget, nodeOf, inNode, whole, part, closure, classOf, firstClass, size } = building;
  const up = tree.parent[n] as number;
  const candidates = n === 0 ? NONE : (part[up] as readonly number[]);
  budget.looks -= candidates.length / CHEAPER;
  if (budget.looks < 0) return nodeOf.length - 1;
  const split = splitCubes(tree.start[n] as number, tree.reach[n] as number, cubes, candidates);
  const own = inNode.get(n);
  const its = own === undefined ? split.part : [...split.part, ...own].sort((a, b) => a - b);
  part.push(its);
  const outer = n === 0 ? NONE : (whole[up] as readonly number[]);
  whole.push(split.whole.length === 0 ? outer : [...outer, ...split.whole]);
  firstClass[n] = size.length;
  if (its.length < 2) return halveBlock(building, n, split, its[0] ?? -1);
  const cells = closeUnder(tree.start[n] as number, tree.reach[n] as number, cubes, its, budget);
  if (typeof cells === "number") return cells;
  closure.push(cells);
  const add = (left: number, cell: number): number =>
    left === 0 ? -1 : addClass(building, n, split, left, cells.held[cell] as readonly number[]);
  classOf.push(Array.from(cells.size, add));
  return -1;
}

/** Divides a block of which at most one cube holds a part. `only`: that cube, or -1. */
function halveBlock(building: Building, n: number, split: SplitCubes, only: number): number {
  const { tree, cubes, budget, single, closure, classOf } = building;
  const reach = tree.reach[n] as number;
  const inCube = only < 0 ? 0 : 2 ** freeBits(netmaskOf(reach) | (cubes.netmask[only] as number));
  addClass(building, n, split, blockSize(reach) - inCube, NONE);
  classOf.push(null);
  closure.push(only < 0 ? null : only);
  if (only < 0) return -1;
  addClass(building, n, split, inCube, single[only] as readonly number[]);
  return --budget.classes < 0 || --budget.steps < 0 ? only : -1;
}

/**
 * A class of block `n`, held by the cubes that hold the whole block and `local`. Its size is subtracted from the class around it.
 */
function addClass(building: Building, n: number, split: SplitCubes, left: number, local: readonly number[]): number {
  const { whole, size, node, around, held } = building;
  const outside = n === 0 ? -1 : classAround(building, n, split.whole, local);
  if (outside >= 0) size[outside] = (size[outside] as number) - left;
  node.push(n);
  around.push(outside);
  const outer = whole[n] as readonly number[];
  held.push(local.length === 0 ? outer : outer.length === 0 ? local : [...outer, ...local]);
  return size.push(left) - 1;
}

/**
 * The class of the block around `n` that is held by exactly these of its cubes; cubes within the inner block are not among them.
 */
function classAround(building: Building, n: number, inner: readonly number[], local: readonly number[]): number {
  const { tree, cubes, nodeOf, closure, classOf, firstClass } = building;
  const up = tree.parent[n] as number;
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
