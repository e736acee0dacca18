import type { ClassOutcome, MailClass } from "./mail-class.ts";

/** Classes that stand side by side and go the same way, to be printed together. */
export interface Neighbours {
  readonly classes: readonly MailClass[];
  readonly outcomes: readonly ClassOutcome[];
}

/** Joins neighbours as they come; call `end` after the last. */
export function joinNeighbours(emit: (found: Neighbours) => void): {
  readonly take: (one: MailClass) => void;
  readonly end: () => void;
} {
  let classes: MailClass[] = [];
  const end = (): void => {
    const [first] = classes;
    if (first !== undefined) emit({ classes, outcomes: first.outcomes });
    classes = [];
  };
  const take = (one: MailClass): void => {
    // The outcomes of classes that go the same way are one array.
    if (classes.length > 0 && classes[0]?.outcomes !== one.outcomes) end();
    classes.push(one);
  };
  return { take, end };
}
