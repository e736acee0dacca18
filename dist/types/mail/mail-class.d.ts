import { type Outcome, type Simulation } from "./simulation.js";
import { type Varying } from "./varying.js";
/** Domains that nothing tells apart. */
export type DomainClass = 
/** Recipients without a domain. */
{
    readonly kind: "none";
} | {
    readonly kind: "exact" | "below";
    readonly name: string;
}
/** Addresses, in brackets or bare; `name` is the first, and `text` what they are called. `isSingle`: there is only one. */
 | {
    readonly kind: "literal";
    readonly name: string;
    readonly text: string;
    readonly isSingle: boolean;
}
/** Every other domain. */
 | {
    readonly kind: "other";
};
/** Whether there are several domains in it. */
export declare function isSeveral(domain: DomainClass): boolean;
/** An outcome of a class: in `as` and `via`, `*` stands for the text that differs between its recipients. */
export interface ClassOutcome extends Pick<Outcome, "verdict" | "host" | "code"> {
    readonly as: string | null;
    readonly via: readonly string[];
}
/** Recipients with the same verdicts and the same way. */
export interface MailClass {
    /** `@d`, `@.d`, `@`, `u@d`, `[10.0.0.0/8]`; `*%d@p` where percenthack puts d in place of p. */
    readonly pattern: string;
    /** The first of them. */
    readonly witness: string;
    /** The local part that they share; null: every other one. */
    readonly user: string | null;
    readonly domain: DomainClass;
    /** For local parts with a `%`: what stands before and after it. */
    readonly hacked: {
        readonly user: string | null;
        readonly domain: DomainClass;
    } | null;
    /** The same array for all classes whose outcomes are the same. */
    readonly outcomes: readonly ClassOutcome[];
}
/** The class of everybody whom nothing names at a domain, or at any other domain below it; there may be very many of these. */
export declare class DomainMail implements MailClass {
    readonly user: null;
    readonly hacked: null;
    readonly outcomes: readonly ClassOutcome[];
    private readonly kind;
    private readonly name;
    private readonly first;
    /** `first`: the domain of the witness. */
    constructor(kind: "exact" | "below", name: string, first: string, outcomes: readonly ClassOutcome[]);
    get domain(): DomainClass;
    get pattern(): string;
    get witness(): string;
}
/** The local part of a witness that nothing names. */
export declare const ANYONE = "anyone";
/** Stands for the outcomes of a class that is left out. */
export declare const LEFT_OUT: readonly ClassOutcome[];
/** Keeps one array for all lists of outcomes that are the same. */
export interface Outcomes {
    of(simulation: Simulation, varying: Varying): readonly ClassOutcome[];
    /** A single outcome without a code or addresses. */
    plain(verdict: ClassOutcome["verdict"], host: number, as: string | null): readonly ClassOutcome[];
    same(outcomes: readonly ClassOutcome[]): readonly ClassOutcome[];
}
/**
 * `most`: how many of the latest are kept, so that neighbouring classes still share an array; where every name has its own outcomes
 * there would be millions.
 */
export declare function makeOutcomes(most?: number): Outcomes;
