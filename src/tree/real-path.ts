import { lstatSync, realpathSync } from "node:fs";
import { resolve, sep } from "node:path";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { mayBeOdd, nameOf } from "./disk-names.ts";

/** The path with links resolved; null where that is not UTF-8. Throws what the system says. */
export function realpathOf(absolute: string): string | null {
  const real = realpathSync.native(absolute);
  return mayBeOdd(real) ? nameOf(realpathSync.native(absolute, "buffer")) : real;
}

/** The same; null also where there is nothing. */
export function realpathIn(cwd: string, named: string): string | null {
  try {
    return realpathOf(resolve(cwd, named));
  } catch {
    return null;
  }
}

export function isAtOrBelow(real: string, root: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

export function isLink(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** A path as it was given. Bytes that are not UTF-8 have been lost by now, so it would be the path of something else. */
export function properPath(named: string): string {
  if (!mayBeOdd(named)) return named;
  throw new UsageError(
    `${showText(named)}: the name of a path must be UTF-8, without U+FFFD, which stands for what is not`,
  );
}
