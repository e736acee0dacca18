import type { MailClass } from "./mail-class.js";
/** Recipients as an assertion names them: `@`, `@d`, `@.d`, `user@d` or `user`. In lower case, as qmail compares them. */
export type MailPattern = {
    readonly kind: "all";
} | {
    readonly kind: "domain" | "below";
    readonly domain: string;
} | {
    readonly kind: "recipient";
    readonly user: string;
    readonly domain: string | null;
};
export declare function readMailPattern(text: string): MailPattern;
/** Whether the recipients of a class belong to a pattern: all or none do, if the partition was made with the pattern. */
export declare function selects(pattern: MailPattern, { user, domain }: Pick<MailClass, "user" | "domain">): boolean;
/** `selects` for many patterns: the indices of those to which a class belongs, in order. */
export declare function patternIndex(patterns: readonly MailPattern[]): (one: Pick<MailClass, "user" | "domain">) => readonly number[];
