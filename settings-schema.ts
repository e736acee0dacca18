import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { dialectNames } from "./src/qmail/dialects.ts";
import { settingsSchema } from "./src/settings/schema.ts";

/** What rolldown and vite have in common, as far as it is needed here. */
interface SchemaPlugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
  generateBundle(this: { emitFile(file: { type: "asset"; fileName: string; source: string }): string }): void;
}

const ID = "virtual:settings-validator";

/**
 * Compiles the schema of `qmailint.yaml` ahead of time: the module `virtual:settings-validator` is code that ajv wrote, so ajv
 * itself need not be loaded. Also ships the schema itself for editors.
 */
export function settingsSchemaPlugin(): SchemaPlugin {
  return {
    name: "settings-schema",
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? validatorCode() : undefined),
    generateBundle() {
      const source = `${JSON.stringify(shippedSchema(), null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "qmailint.schema.json", source });
    },
  };
}

/** The schema with the rules of this version, read from their source: this runs before there is a bundle. */
export function shippedSchema(): Record<string, unknown> {
  const folder = path.join(import.meta.dirname, "src/rules");
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
  const idOf = (page: string): string => path.basename(page, ".md");
  pages.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const rules = pages.map((page) => {
    const id = idOf(page);
    const source = readFileSync(path.join(folder, page.replace(/md$/, "ts")), "utf8");
    const summary = /summary:\s*"([^"]*)"/.exec(source)?.[1];
    if (summary === undefined) throw new Error(`the rule ${id} has no summary`);
    return { id, summary };
  });
  return settingsSchema(rules, dialectNames);
}

function validatorCode(): string {
  const ajv = new Ajv2020.default({
    allErrors: true,
    strict: false,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  const schema = withoutWords(shippedSchema());
  const keys = JSON.stringify(keysOf(schema));
  return `${withoutCopies(standaloneCode.default(ajv, ajv.compile(schema)))}\nexport const keys = ${keys};\n`;
}

/** ajv copies all errors whenever a part of the file has more of them: with 100,000 wrong assertions, that takes minutes. */
function withoutCopies(code: string): string {
  const copying = /vErrors = vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\);/g;
  if (!copying.test(code)) throw new Error("ajv writes other code than it used to");
  const joined = "const joined = (a, b) => { if (a === null) return b; for (const one of b) a.push(one); return a; };";
  return `${code.replaceAll(copying, "vErrors = joined(vErrors, $1);")}\n${joined}`;
}

const WORDS: readonly string[] = ["$id", "title", "description", "examples", "errorMessage", "patternErrorMessage"];

/** The schema without the parts for people: the compiled code carries along whatever it finds. */
function withoutWords(schema: Record<string, unknown>): Record<string, unknown> {
  const strip = (value: unknown, isName: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => strip(item, false));
    if (typeof value !== "object" || value === null) return value;
    // Whatever a pattern with a message refuses, the reader refuses too, and says more about it.
    const words = "patternErrorMessage" in value ? [...WORDS, "pattern"] : WORDS;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => isName || !words.includes(key))
        .map(([key, one]) => [key, strip(one, key === "properties" || key === "$defs")]),
    );
  };
  return strip(schema, false) as Record<string, unknown>;
}

/** The keys that each definition of the schema may have; those of the file itself under `file`. */
function keysOf(schema: Record<string, unknown>): Record<string, string[]> {
  const definitions = { file: schema, ...(schema["$defs"] as Record<string, Record<string, unknown>>) };
  return Object.fromEntries(
    Object.entries(definitions).flatMap(([name, { properties }]) =>
      properties === undefined ? [] : [[name, Object.keys(properties as object)]],
    ),
  );
}
