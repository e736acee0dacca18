/** What a part of the schema is. */
export type SchemaPart = Readonly<Record<string, unknown>>;

/** A text, or a list of some. */
export const ONE_OR_MORE: SchemaPart = { type: ["string", "array"], items: { type: "string" }, minItems: 1 };
