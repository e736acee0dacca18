declare module "virtual:settings-validator" {
  /** An error as ajv reports it. */
  interface SchemaError {
    readonly instancePath: string;
    readonly schemaPath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
  }
  const validate: { (value: unknown): boolean; errors?: readonly SchemaError[] | null };
  export default validate;
  /** The keys that each definition of the schema may have; those of the file itself under `file`. */
  export const keys: Readonly<Record<string, readonly string[]>>;
}
