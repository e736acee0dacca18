import { type Blocks, blockSize, reachOfTag } from "./blocks.ts";

/**
 * The address space cut at every border of a block and around every single address of `cuts`: piece i begins at `start[i]` and
 * ends before `start[i + 1]`, the last at 2^32. The same blocks hold every address of a piece.
 */
export interface Pieces {
  readonly count: number;
  readonly start: Uint32Array;
  /** For each block, in the order of `blocks`: its pieces are `[firstPiece, endPiece)`. */
  readonly firstPiece: Uint32Array;
  readonly endPiece: Uint32Array;
  /** For each address of `cuts`: its piece. */
  readonly cutPiece: Uint32Array;
}

const SPACE = 2 ** 32;

/** Cuts the space. `cuts` is ascending, without repeats. */
export function makePieces(blocks: Blocks, cuts: Uint32Array): Pieces {
  const n = blocks.start.length;
  const start = new Uint32Array(2 * (n + cuts.length) + 1);
  const firstPiece = new Uint32Array(n);
  const endPiece = new Uint32Array(n);
  const cutPiece = new Uint32Array(cuts.length);
  const open: number[] = [];
  const endOf = (block: number): number =>
    (blocks.start[block] as number) + blockSize(reachOfTag(blocks.tag[block] as number));
  let count = 1; // piece 0 begins at 0
  let nextCut = 0;

  /** The number of the piece that begins at `address`; borders come in ascending order. */
  const border = (address: number): number => {
    if (address >= SPACE) return count;
    if (start[count - 1] !== address) start[count++] = address;
    return count - 1;
  };
  const cutUpTo = (address: number): void => {
    for (; nextCut < cuts.length && (cuts[nextCut] as number) < address; nextCut++) {
      cutPiece[nextCut] = border(cuts[nextCut] as number);
      if ((cuts[nextCut] as number) + 1 <= address) border((cuts[nextCut] as number) + 1);
    }
  };
  const closeUpTo = (address: number): void => {
    for (let top = open.at(-1); top !== undefined && endOf(top) <= address; top = open.at(-1)) {
      cutUpTo(endOf(top));
      endPiece[top] = border(endOf(top));
      open.pop();
    }
  };
  for (let block = 0; block < n; block++) {
    const address = blocks.start[block] as number;
    closeUpTo(address);
    cutUpTo(address);
    firstPiece[block] = border(address);
    open.push(block);
  }
  closeUpTo(SPACE);
  cutUpTo(SPACE);
  return { count, start: start.subarray(0, count), firstPiece, endPiece, cutPiece };
}
