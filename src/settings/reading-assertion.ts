import type { Mistake } from "./mistakes.ts";
import type { WrittenHost } from "./settings.ts";
import type { Node } from "./yaml-node.ts";

/** What an assertion is read with. */
export interface ReadingAssertion {
  get(key: string): Node | undefined;
  readonly hosts: readonly WrittenHost[];
  readonly known: ReadonlySet<string>;
  readonly mistakes: Mistake[];
}

/** What can be read of a text or of each text in a list. */
export function each<T>(node: Node | undefined, read: (node: Node) => T | null): T[] {
  return (node === undefined ? [] : (node.items ?? [node])).flatMap((one) => {
    const found = typeof one.plain === "string" ? read(one) : null;
    return found === null ? [] : [found];
  });
}

/** A text that was written, or null. */
export function text(node: Node | undefined): string | null {
  return typeof node?.plain === "string" ? node.plain : null;
}
