import type { Fleet } from "./hosts.js";
import type { Question } from "./question.js";
/** How many more connections between hosts a run may follow where mail goes many ways, or long ones. */
export interface Effort {
    left: number;
    /** Such mail that was followed to an answer: it still has one when asked again. */
    readonly followed: WeakMap<Fleet, WeakMap<Question, Set<string>>>;
    /** The fleets for which it ran out, and at which recipient: their mail as a whole is no longer gone through. */
    readonly lost: WeakMap<Fleet, string>;
}
export declare function newEffort(): Effort;
/** How far mail for a recipient that arrives at a host was followed. */
export interface Followed {
    readonly fleet: Fleet;
    readonly question: Question;
    readonly host: number;
    readonly recipient: string;
    /** How many hosts it came to, each once for every recipient that it became, and how many connections. */
    readonly states: number;
    readonly hops: number;
}
/** Most messages cost nothing. */
export declare function mayCost({ states, hops }: Pick<Followed, "states" | "hops">): boolean;
/** More than may be followed. */
export declare function isTooMuch({ left, followed }: Effort, one: Followed): boolean;
/** Charges for what was followed, to its end or not. */
export declare function spend(effort: Effort, one: Followed, hasAnswer: boolean): void;
