/** Files of as many bytes are worth a preparation. */
const LARGE = 262_144;

let preparation: (() => void) | null = null;

/** Says what happens once, before the first large file is read: for whoever owns the process, as the command and the Action do. */
export function beforeLargeFile(prepare: () => void): void {
  preparation = prepare;
}

/** A file of so many bytes is about to be read. */
export function aboutToRead(size: number): void {
  if (size < LARGE || preparation === null) return;
  const prepare = preparation;
  preparation = null;
  prepare();
}
