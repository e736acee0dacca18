import type { ControlMap } from "./control-map.ts";
import { placeOf } from "./control-map.ts";
import { compileEre, matchEre } from "./ere.ts";
import type { Ere } from "./ere-types.ts";
import { textOf } from "./latin1.ts";
import type { EntryPlace } from "./way.ts";

/** All expressions of a list together may have this many states: later expressions are neither held nor judged. */
const MOST_STATES = 1 << 18;

const TOO_LARGE: Ere = { kind: "not-judged", reason: "too-large" };

/** A list of regular expressions: sagredo's badmailfrom and its kin. Each is compiled when first needed, with those before it. */
export interface PatternList {
  readonly file: string;
  readonly count: number;
  pattern(entry: number): { readonly negated: boolean; readonly ere: Ere; readonly by: EntryPlace };
}

/** Does a list refuse a text? `not-judged`: the expression at `by` decides, and it is one that qmailint does not match. */
export type PatternAnswer =
  | { readonly kind: "none" }
  | { readonly kind: "hit"; readonly by: EntryPlace }
  | { readonly kind: "not-judged"; readonly by: EntryPlace; readonly reason: "back-reference" | "too-large" };

export function patternList(list: ControlMap): PatternList {
  const compiled: ReturnType<PatternList["pattern"]>[] = [];
  let states = 0;
  const compile = (entry: number): ReturnType<PatternList["pattern"]> => {
    const by = placeOf(list, entry);
    const text = textOf(list.map.bytes, by);
    const negated = text.startsWith("!");
    const ere = states > MOST_STATES ? TOO_LARGE : compileEre(negated ? text.slice(1) : text);
    if (ere.kind === "expression") states += ere.program.states.length;
    return { negated, ere, by };
  };
  return {
    file: list.file,
    count: list.map.entries.count,
    pattern(entry) {
      while (compiled.length <= entry) compiled.push(compile(compiled.length));
      return compiled[entry] as ReturnType<PatternList["pattern"]>;
    },
  };
}

/**
 * bmcheck: the first expression that matches, or, with a `!` before it, does not match. An expression that regcomp refuses does
 * neither. Source: sagredo's qmail-smtpd.c, qregex.c.
 */
export function matchPatterns(list: PatternList | null, text: string): PatternAnswer {
  let open: PatternAnswer = { kind: "none" };
  for (let entry = 0; entry < (list?.count ?? 0); entry++) {
    const { negated, ere, by } = (list as PatternList).pattern(entry);
    if (ere.kind === "invalid") continue;
    if (ere.kind === "not-judged") {
      if (open.kind === "none") open = { kind: "not-judged", by, reason: ere.reason };
    } else if (matchEre(ere.program, text) !== negated) return { kind: "hit", by };
  }
  return open;
}
