/** A map that forgets what has not been asked for in a long time. */
export interface Recent<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

/** At least the last `most` keys that were asked for or set are known, and at most twice as many. */
export function recent<Key, Value>(most: number): Recent<Key, Value> {
  let now = new Map<Key, Value>();
  let before = new Map<Key, Value>();
  const set = (key: Key, value: Value): void => {
    if (now.size >= most) {
      before = now;
      now = new Map();
    }
    now.set(key, value);
  };
  return {
    set,
    get(key) {
      const found = now.get(key);
      if (found !== undefined || before.size === 0) return found;
      const old = before.get(key);
      if (old !== undefined) set(key, old);
      return old;
    },
  };
}
