import type { Address } from "./any-address.ts";

/**
 * What stands for an address in a table. V8 hashes bigints by their last 64 bits alone: `2001:db8:0:1::1` and `2001:db8:0:2::1`
 * would collide.
 */
function textOf(key: Address): number | string {
  return typeof key === "bigint" ? key.toString(32) : key;
}

/** A Map whose keys are addresses, IPv4 as numbers and IPv6 as bigints. */
export class KeyMap<Key extends Address, Value> {
  private readonly rows = new Map<number | string, { readonly key: Key; readonly value: Value }>();

  get size(): number {
    return this.rows.size;
  }
  get(key: Key): Value | undefined {
    return this.rows.get(textOf(key))?.value;
  }
  has(key: Key): boolean {
    return this.rows.has(textOf(key));
  }
  set(key: Key, value: Value): this {
    this.rows.set(textOf(key), { key, value });
    return this;
  }
  *keys(): Generator<Key> {
    for (const { key } of this.rows.values()) yield key;
  }
}

/** A Set of such keys. */
export class KeySet<Key extends Address> {
  private readonly rows = new Map<number | string, Key>();

  constructor(keys: Iterable<Key> = []) {
    for (const key of keys) this.add(key);
  }
  get size(): number {
    return this.rows.size;
  }
  has(key: Key): boolean {
    return this.rows.has(textOf(key));
  }
  add(key: Key): this {
    this.rows.set(textOf(key), key);
    return this;
  }
  delete(key: Key): boolean {
    return this.rows.delete(textOf(key));
  }
  [Symbol.iterator](): Iterator<Key> {
    return this.rows.values();
  }
}
