/** What regcomp answers when it refuses an expression, by its name in regex.h. */
export type EreError = "REG_BADPAT" | "REG_ECOLLATE" | "REG_ECTYPE" | "REG_EESCAPE" | "REG_ESUBREG" | "REG_EBRACK" | "REG_EPAREN" | "REG_EBRACE" | "REG_BADBR" | "REG_ERANGE" | "REG_BADRPT" | "REG_ESIZE";
/** A condition on the place between two bytes: an anchor, or one of GNU's word assertions. */
export type EreAssertion = "start" | "end" | "word" | "not-word" | "word-start" | "word-end";
/** An expression as a tree. A set holds bytes of text in upper case: 32 bytes, with one bit for each of the 256. */
export type EreNode = {
    readonly kind: "empty";
} | {
    readonly kind: "set";
    readonly set: Uint8Array;
} | {
    readonly kind: "assertion";
    readonly assertion: EreAssertion;
} | {
    readonly kind: "sequence" | "choice";
    readonly nodes: readonly EreNode[];
} | {
    readonly kind: "repeat";
    readonly node: EreNode;
    readonly min: number;
    readonly max: number;
};
/** One state of the automaton; a target is the index of a state. */
export type EreState = {
    readonly kind: "set";
    readonly set: Uint8Array;
    readonly next: number;
} | {
    readonly kind: "assertion";
    readonly assertion: EreAssertion;
    readonly next: number;
} | {
    readonly kind: "fork";
    readonly next: number;
    readonly other: number;
} | {
    readonly kind: "match";
};
export interface EreProgram {
    readonly states: readonly EreState[];
    readonly start: number;
}
/**
 * What regcomp makes of an expression. `offset` is the byte near which it is wrong. An expression that cannot be matched in linear
 * time (a back reference) or is too large to hold is not judged.
 */
export type Ere = {
    readonly kind: "expression";
    readonly program: EreProgram;
} | {
    readonly kind: "invalid";
    readonly error: EreError;
    readonly offset: number;
} | {
    readonly kind: "not-judged";
    readonly reason: "back-reference" | "too-large";
};
