/** Files of at least this many bytes are worth preparing for. */
const LARGE = 262_144;

let preparation: (() => void) | null = null;

/** Sets what happens once, before the first large file is read: for whoever owns the process, like the command and the Action. */
export function beforeLargeFile(prepare: () => void): void {
  preparation = prepare;
}

/**
 * A file of this many bytes is about to be read. Lists and zones need no preparation: what is read from them is kept. A null
 * `path`: it is not known which file it is.
 */
export function aboutToRead(size: number, path: string | null): void {
  if (size < LARGE || preparation === null || (path !== null && !/\.(?:ya?ml|json)$/.test(path))) return;
  const prepare = preparation;
  preparation = null;
  prepare();
}
