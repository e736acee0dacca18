/** A node of a YAML file with its place: byte offsets. */
export interface Node {
  readonly start: number;
  readonly end: number;
  /** The plain value, for the schema. Maps have no prototype: `__proto__` is a key like any other. */
  readonly plain: unknown;
  readonly items: readonly Node[] | null;
  readonly entries: ReadonlyMap<string, Entry> | null;
}

/** A value under its key. */
export interface Entry {
  readonly keyStart: number;
  readonly value: Node;
}

/** The node at a JSON pointer, or the closest node around it. */
export function nodeAt(root: Node, pointer: string): Node {
  let node = root;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replace(/~1/g, "/").replace(/~0/g, "~");
    const next = node.items?.[Number(key)] ?? node.entries?.get(key)?.value;
    if (next === undefined) break;
    node = next;
  }
  return node;
}
