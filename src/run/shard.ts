import { digestOf } from "../text/sha256.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { FoundDirectory } from "../tree/find.ts";
import type { Tree } from "../tree/tree.ts";

/** Shard `index` (from 1) of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `I/N`. `name`: what messages call the place where it is written. Throws a UsageError. */
export function readShard(name: string, written: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(written) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === undefined || shard.index < 1 || shard.index > shard.count) {
    throw new UsageError(`${name} takes I/N, such as 1/4 for the first of four, not "${showText(written)}"`);
  }
  return shard;
}

/** Does a path belong to the shard? Only the path decides, so that a new directory moves none of the others. */
export function isInShard({ index, count }: Shard, path: string): boolean {
  return Number.parseInt(digestOf(path).slice(0, 12), 16) % count === index - 1;
}

/** Of the directories found, those of a shard. */
export function ofShard<T extends { readonly found: FoundDirectory }>(
  shard: Shard,
  directories: readonly T[],
  { displayPath }: Pick<Tree, "displayPath">,
): T[] {
  return directories.filter(({ found }) => isInShard(shard, displayPath(found.absolute)));
}
