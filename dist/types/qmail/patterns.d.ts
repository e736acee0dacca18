import type { ControlMap } from "./control-map.js";
import type { Ere } from "./ere-types.js";
import type { EntryPlace } from "./way.js";
/** A list of regular expressions: sagredo's badmailfrom and its kin. Each is compiled when first needed, with those before it. */
export interface PatternList {
    readonly file: string;
    readonly count: number;
    pattern(entry: number): {
        readonly negated: boolean;
        readonly ere: Ere;
        readonly by: EntryPlace;
    };
}
/** Does a list refuse a text? `not-judged`: the expression at `by` decides, and it is one that qmailint does not match. */
export type PatternAnswer = {
    readonly kind: "none";
} | {
    readonly kind: "hit";
    readonly by: EntryPlace;
} | {
    readonly kind: "not-judged";
    readonly by: EntryPlace;
    readonly reason: "back-reference" | "too-large";
};
export declare function patternList(list: ControlMap): PatternList;
/**
 * bmcheck: the first expression that matches, or, with a `!` before it, does not match. An expression that regcomp refuses does
 * neither. Source: sagredo's qmail-smtpd.c, qregex.c.
 */
export declare function matchPatterns(list: PatternList | null, text: string): PatternAnswer;
