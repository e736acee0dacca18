import { type Blocks, blockSize, reachOfTag } from "./blocks.ts";

/** Ordinary blocks as a tree: equal ones are one node. Node 0 is the whole space, and a node comes after those around it. */
export interface Tree {
  readonly blocks: Blocks;
  readonly count: number;
  readonly start: Float64Array;
  readonly reach: Uint8Array;
  /** The smallest block around it; -1 for the whole space. */
  readonly parent: Int32Array;
  /** `[first, end)`: the blocks that it stands for. */
  readonly first: Uint32Array;
  readonly end: Uint32Array;
}

/** Puts sorted blocks into a tree. */
export function makeTree(blocks: Blocks): Tree {
  const n = blocks.start.length;
  const start = new Float64Array(n + 1);
  const reach = new Uint8Array(n + 1);
  const parent = new Int32Array(n + 1).fill(-1);
  const first = new Uint32Array(n + 1);
  const end = new Uint32Array(n + 1);
  let count = 1;
  let open = 0;
  for (let i = 0; i < n; i++) {
    const its = reachOfTag(blocks.tag[i] as number);
    const from = blocks.start[i] as number;
    while ((start[open] as number) + blockSize(reach[open] as number) <= from) open = parent[open] as number;
    if (start[open] !== from || reach[open] !== its) {
      parent[count] = open;
      start[count] = from;
      reach[count] = its;
      first[count] = i;
      open = count++;
    } else if (first[open] === end[open]) first[open] = i;
    end[open] = i + 1;
  }
  return {
    blocks,
    count,
    start: start.subarray(0, count),
    reach: reach.subarray(0, count),
    parent: parent.subarray(0, count),
    first: first.subarray(0, count),
    end: end.subarray(0, count),
  };
}
