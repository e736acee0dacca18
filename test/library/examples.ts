import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** An example of a doc comment of the library. */
export interface LibraryExample {
  /** `lint.ts:12` */
  readonly at: string;
  readonly code: string;
}

const folder = path.resolve("src/library");

/** The `@example` of every doc comment of the library, without the stars. */
export function libraryExamples(): LibraryExample[] {
  const files = [...readdirSync(folder).map((name) => path.join(folder, name)), path.resolve("src/index.ts")];
  return files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return Array.from(text.matchAll(/^\/\*\*(?:(?!\*\/)[\s\S])*?@example\n([\s\S]*?) \*\/$/gm), (match) => {
      const line = text.slice(0, match.index).split("\n").length;
      return { at: `${path.basename(file)}:${line}`, code: (match[1] ?? "").replace(/^ \* ?/gm, "") };
    });
  });
}

/** The example as a module: an expression with a comment behind it must come to what the comment says. */
export function asModule({ code }: LibraryExample): string {
  const lines = code.split("\n").map((line) => {
    const [, expression, value] = /^(?!import |const |\/\/)(\S.*); \/\/ (.*)$/.exec(line) ?? [];
    return expression === undefined ? line : `assert.deepStrictEqual(${expression}, ${value});`;
  });
  return `import assert from "node:assert";\n${lines.join("\n")}\n`;
}
