import { parseEre } from "./ere-parse.ts";
import { hasByte, isWordByte } from "./ere-sets.ts";
import type { Ere, EreAssertion, EreNode, EreProgram, EreState } from "./ere-types.ts";

/** Expressions of more bytes or states than this are not held: one line of a control file could otherwise take all memory. */
const MOST_STATES = 1 << 16;

/** regcomp with REG_EXTENDED | REG_ICASE in the C locale: an expression in Latin-1, up to its first NUL. Source: qregex.c. */
export function compileEre(expression: string): Ere {
  if (expression.length > MOST_STATES) return { kind: "not-judged", reason: "too-large" };
  const parsed = parseEre(expression);
  if ("error" in parsed) {
    if (parsed.error === "too-deep") return { kind: "not-judged", reason: "too-large" };
    return { kind: "invalid", error: parsed.error, offset: parsed.offset };
  }
  if (parsed.backReference) return { kind: "not-judged", reason: "back-reference" };
  const states: EreState[] = [{ kind: "match" }];
  const start = build(states, parsed.node, 0);
  return start < 0 ? { kind: "not-judged", reason: "too-large" } : { kind: "expression", program: { states, start } };
}

/** Adds the states of a node, which go on to `next`, and returns the first of them, or -1 where there are too many. */
function build(states: EreState[], node: EreNode, next: number): number {
  if (next < 0 || states.length > MOST_STATES) return -1;
  switch (node.kind) {
    case "empty":
      return next;
    case "set":
    case "assertion":
      return states.push({ ...node, next }) - 1;
    case "sequence":
      return node.nodes.reduceRight((to, item) => build(states, item, to), next);
    case "choice":
      return node.nodes.reduceRight((other, item) => {
        const first = build(states, item, next);
        return other === NONE ? first : fork(states, first, other);
      }, NONE);
    case "repeat":
      return buildRepeat(states, node, next);
  }
}

const NONE = -2;

function fork(states: EreState[], next: number, other: number): number {
  return next < 0 || other < 0 ? -1 : states.push({ kind: "fork", next, other }) - 1;
}

/**
 * Built back to front: first the repetitions that are optional, or a loop; then those that are required. A node without states is
 * not repeated: `((){9999}){9999}` would take forever.
 */
function buildRepeat(states: EreState[], { node, min, max }: EreNode & { kind: "repeat" }, next: number): number {
  let first = next;
  if (max === Number.POSITIVE_INFINITY) {
    const circle = states.push({ kind: "fork", next, other: next }) - 1;
    const once = build(states, node, circle);
    if (once < 0) return -1;
    states[circle] = { kind: "fork", next: once, other: next };
    first = circle;
  } else {
    for (let i = min; i < max && first >= 0; i++) {
      const once = build(states, node, first);
      if (once === first) break;
      first = fork(states, once, next);
    }
  }
  for (let i = 0; i < min && first >= 0; i++) {
    const once = build(states, node, first);
    if (once === first) break;
    first = once;
  }
  return first;
}

/**
 * regexec without subexpressions: does any part of the text match? All reachable states are followed at once, so the time is at
 * most the length of the text times the size of the expression. Text is Latin-1.
 */
export function matchEre({ states, start }: EreProgram, text: string): boolean {
  const seen = new Int32Array(states.length).fill(-1);
  let current: number[] = [];
  for (let at = 0; at <= text.length; at++) {
    const byte = at < text.length ? upper(text.charCodeAt(at)) : -1;
    const waiting: number[] = [];
    for (const first of [...current, start]) {
      if (follow(states, first, text, at, seen, waiting)) return true;
    }
    current = [];
    for (const index of waiting) {
      const state = states[index] as EreState;
      if (state.kind === "set" && byte >= 0 && hasByte(state.set, byte)) current.push(state.next);
    }
  }
  return false;
}

/** Follows forks and assertions from one state: collects the states that wait for a byte. True where the expression has matched. */
function follow(
  states: readonly EreState[],
  first: number,
  text: string,
  at: number,
  seen: Int32Array,
  waiting: number[],
): boolean {
  const open = [first];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (seen[index] === at) continue;
    seen[index] = at;
    const state = states[index] as EreState;
    if (state.kind === "match") return true;
    if (state.kind === "set") waiting.push(index);
    else if (state.kind === "fork") open.push(state.other, state.next);
    else if (holds(state.assertion, text, at)) open.push(state.next);
  }
  return false;
}

function holds(assertion: EreAssertion, text: string, at: number): boolean {
  const before = at > 0 && isWordByte(upper(text.charCodeAt(at - 1)));
  const behind = at < text.length && isWordByte(upper(text.charCodeAt(at)));
  switch (assertion) {
    case "start":
      return at === 0;
    case "end":
      return at === text.length;
    case "word":
      return before !== behind;
    case "not-word":
      return before === behind;
    case "word-start":
      return !before && behind;
    case "word-end":
      return before && !behind;
  }
}

function upper(byte: number): number {
  return byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte & 0xff;
}
