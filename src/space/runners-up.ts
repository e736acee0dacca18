import { blockSize, idOfTag, makeBlocks, reachOfTag } from "./blocks.ts";
import type { PieceMap } from "./deciders.ts";
import { isNotipme, lengthOf } from "./entry-numbers.ts";

/** For each piece: the length of the best match in each list without its best entry, or -1. */
export interface RunnersUp {
  readonly ipme: Int8Array;
  readonly notipme: Int8Array;
}

const SPACE = 2 ** 32;

/** The lengths of the two best matches of one list. */
interface TopTwo {
  readonly best: number;
  readonly second: number;
}

const NONE: TopTwo = { best: -1, second: -1 };

/** What would decide each piece if the entry that decides it did not exist. */
export function runnersUp(where: PieceMap): RunnersUp {
  const ipme = new Int8Array(where.count);
  const notipme = new Int8Array(where.count);
  const blocks = makeBlocks(where.ids);
  // The open blocks: any two are nested or disjoint, so a stack holds them.
  const open: { readonly end: number; readonly ipme: TopTwo; readonly notipme: TopTwo }[] = [];
  let top = { end: SPACE, ipme: NONE, notipme: NONE };
  let piece = 0;
  const fill = (to: number): void => {
    for (; piece < where.count && (where.start[piece] as number) < to; piece++) {
      ipme[piece] = top.ipme.second;
      notipme[piece] = top.notipme.second;
    }
  };
  for (let i = 0; blocks !== null && i < blocks.start.length; i++) {
    const start = blocks.start[i] as number;
    while (top.end <= start) {
      fill(top.end);
      top = open.pop() as typeof top;
    }
    fill(start);
    const tag = blocks.tag[i] as number;
    const id = idOfTag(tag);
    const length = lengthOf(where.ids, id);
    const inNotipme = isNotipme(where.ids, id);
    open.push(top);
    top = {
      end: start + blockSize(reachOfTag(tag)),
      ipme: inNotipme ? top.ipme : withOne(top.ipme, length),
      notipme: inNotipme ? withOne(top.notipme, length) : top.notipme,
    };
  }
  for (; top.end < SPACE || open.length > 0; top = open.pop() as typeof top) fill(top.end);
  fill(SPACE);
  return { ipme, notipme };
}

function withOne({ best, second }: TopTwo, length: number): TopTwo {
  return length > best ? { best: length, second: best } : { best, second: Math.max(second, length) };
}
