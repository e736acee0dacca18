/** A map of lists; a KeyMap of lists is one too. */
export interface Notes<Key, T> {
  get(key: Key): T[] | undefined;
  set(key: Key, those: T[]): unknown;
}

/** Adds one to the list of a key, unless it is already the last there. */
export function noteIn<Key, T>(notes: Notes<Key, T>, key: Key, one: T): void {
  const known = notes.get(key);
  if (known === undefined) notes.set(key, [one]);
  else if (known.at(-1) !== one) known.push(one);
}
