/** Files of at least this many bytes are worth preparing for. */
const LARGE = 262_144;

let preparation: (() => void) | null = null;

/** Sets what happens once, before the first large file is read: for whoever owns the process, like the command and the Action. */
export function beforeLargeFile(prepare: () => void): void {
  preparation = prepare;
}

/** A file of this many bytes is about to be read. */
export function aboutToRead(size: number): void {
  if (size < LARGE || preparation === null) return;
  const prepare = preparation;
  preparation = null;
  prepare();
}
