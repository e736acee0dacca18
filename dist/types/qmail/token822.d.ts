/** A piece of an address. `sign` is one of `. , @ < > : ;`. */
export interface Token822 {
    readonly kind: "sign" | "atom" | "quote" | "literal" | "comment";
    readonly text: string;
}
/** token822_parse: the tokens of an address, or null where brackets, quotes or comments do not pair up. Source: token822.c. */
export declare function parseTokens(text: string): Token822[] | null;
/** token822_unquote: the tokens as text, without quotes and comments. */
export declare function unquoteTokens(tokens: readonly Token822[]): string;
