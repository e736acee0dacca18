import type { Mistake } from "./mistakes.ts";
import type { WrittenHost } from "./settings.ts";
import type { Node } from "./yaml-node.ts";

/** What is needed to read an assertion. */
export interface ReadingAssertion {
  get(key: string): Node | undefined;
  readonly hosts: readonly WrittenHost[];
  readonly known: ReadonlySet<string>;
  readonly mistakes: Mistake[];
}

/** What can be read from a text, or from each text in a list. */
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
