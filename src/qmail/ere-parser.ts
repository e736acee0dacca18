import type { EreError, EreNode } from "./ere-types.ts";

/** An expression while it is being read. */
export interface EreParser {
  /** The expression in upper case: REG_ICASE does this to both it and the text. */
  readonly text: string;
  readonly raw: string;
  at: number;
  depth: number;
  groups: number;
  /** The groups that have ended, a bit for each number: what a back reference may name. */
  ended: number;
  backReference: boolean;
  failed: { error: EreError; offset: number } | { error: "too-deep" } | null;
}

export const EMPTY: EreNode = { kind: "empty" };

/** The first mistake counts; the parser then goes on with an empty node. */
export function fail(parser: EreParser, error: EreError, offset: number = parser.at): EreNode {
  parser.failed ??= { error, offset: Math.min(offset, parser.raw.length) };
  return EMPTY;
}
