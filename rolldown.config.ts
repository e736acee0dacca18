import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type ChunkingContext, defineConfig, type Plugin, type RolldownOptions } from "rolldown";
import { reportSchemas } from "./report-schemas.ts";
import { settingsSchemaPlugin } from "./settings-schema.ts";

// Everything is bundled, so that the packages are needed only to build. CommonJS starts faster than ES modules do, and so does code
// without blanks, comments and long names. Each front end is a bundle of its own, so that what one shares with another is not one
// more file to load. One plugin changes what the bundler writes.

/** One front end: its entry, and a folder for what it loads on demand. */
function bundle(name: string, plugins: Plugin[], treeshake: RolldownOptions["treeshake"] = true): RolldownOptions {
  return {
    input: { [name]: `src/${name}.ts` },
    platform: "node",
    moduleTypes: { ".md": "text" },
    // The build of yaml that consists of ES modules: half of it can then be left out.
    resolve: { alias: { yaml: path.join(import.meta.dirname, "node_modules/yaml/browser/dist/index.js") } },
    plugins: [settingsSchemaPlugin(), ...plugins],
    treeshake,
    preserveEntrySignatures: "allow-extension",
    // yargs needs it only where a configuration "extends" another one.
    transform: { define: { "import.meta.resolve": "undefined" } },
    output: {
      dir: "dist",
      format: "cjs",
      minify: {
        mangle: { toplevel: true },
        compress: true,
        codegen: { removeWhitespace: true },
      },
      entryFileNames: "[name].js",
      chunkFileNames: `${name}/[name].js`,
      ...(name === "bin"
        ? {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ name: neededFor, debugName: "needed" }],
            },
          }
        : name === "index"
          ? { codeSplitting: false }
          : {}),
      comments: { legal: true, annotation: false, jsdoc: false },
    },
  };
}

/**
 * What a start of `check` or `ipmetest` needs is the executable itself. The rules, which a directory in order does not need, are a
 * second chunk, those on the other control files a third, what a `qmailint.yaml` needs a fourth (with another for what the two
 * share), and the rules on the outside world the last; what few of these starts call is kept apart (`RARE`). Without this, whatever
 * two rarely used files share would be a file of its own, and a start would load a dozen.
 */
function neededFor(id: string, context: ChunkingContext): string | null {
  const reachable = (name: string): Set<string> => {
    const from = context.getModuleInfo(path.resolve(`src/${name}.ts`));
    const seen = new Set<string>();
    const visit = (module: string): void => {
      if (seen.has(module)) return;
      seen.add(module);
      for (const next of context.getModuleInfo(module)?.importedIds ?? []) visit(next);
    };
    if (from !== null) visit(from.id);
    return seen;
  };
  const rare = rareChunks.get(id);
  if (rare !== undefined) return rare;
  // Only ipmetest needs these.
  if (/[/\\]cli[/\\](?:ipmetest-command|choose-host)\.ts$/.test(id)) return null;
  if (["bin", "cli/check-command", "cli/ipmetest-command"].some((name) => reachable(name).has(id))) return "bin";
  const isForRules = ["run/judge-each", "report/text-findings"].some((name) => reachable(name).has(id));
  const isForControl = reachable("rules/control-room").has(id);
  if (reachable("run/with-settings").has(id)) return isForRules || isForControl ? "maps" : "settings";
  if (isForRules) return "judge";
  if (isForControl) return "control";
  return reachable("rules/world-room").has(id) ? "world" : null;
}

/** Chunks for what few starts call, and the modules in them, which only define things. */
const RARE: Readonly<Record<string, readonly string[]>> = {
  git: ["tree/git", "tree/find-program", "tree/waiting-file"],
  gaps: [
    ...["class-lengths", "class-map", "classes", "closure", "cube-count", "divide-entries", "entry-classes"],
    ...["gapped-pass", "make-classes", "needless-gapped", "split-cubes", "block-tree"],
  ].map((name) => `space/${name}`),
  needless: [
    ...["difference", "explain", "needed-besides", "pieces", "places"].map((name) => `space/${name}`),
    ...["control-words", "describe-needless", "needed-by-faulty-line"].map((name) => `rules/${name}`),
  ],
  unicode: ["text/unicode"],
  heap: ["cli/tight-heap"],
  hints: ["lines/addresses-in", "lines/meant", "lines/netmask-tail", "lines/split-addresses", "text/did-you-mean"],
};

const rareChunks = new Map(
  Object.entries(RARE).flatMap(([chunk, modules]) =>
    modules.map((name) => [realpathSync(path.resolve(`src/${name}.ts`)), chunk] as const),
  ),
);

/**
 * A rare chunk is loaded by the first call into it, not by the chunks that may call it. That makes a start that finds something 4 %
 * faster, and any other 2 % (61 interleaved pairs).
 */
const lazyChunks: Plugin = {
  name: "lazy-chunks",
  generateBundle(_, bundle) {
    const names = [...Object.keys(RARE), "rolldown-runtime"].join("|");
    const required = new RegExp(`(?<![\\w$])([\\w$]+)=(require\\("\\.{1,2}/(?:bin/)?(?:${names})\\.js"\\))`, "g");
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      chunk.code = chunk.code
        .replace(/\bconst (?=[\w$]+=require\()/g, "let ")
        .replace(required, "$1=new Proxy({},{get:($target,$name)=>($1=$2)[$name]})");
    }
  },
};

/** Empties dist/ before anything is written. */
const clean: Plugin = {
  name: "clean",
  buildStart: () => rmSync("dist", { recursive: true, force: true }),
};

/**
 * A chunk gives its exports to others as plain values once it has run: with getters, each export costs a function, which is
 * compiled when it is first used. That makes a start that finds something 2.3 % faster (61 interleaved pairs).
 */
const plainExports: Plugin = {
  name: "plain-exports",
  generateBundle(_, bundle) {
    const getter =
      /Object\.defineProperty\(exports,"([\w$]+)",\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/g;
    // What is imported dynamically and shares its chunk.
    const namespace = /\bvar ([\w$]+)=[\w$]+\.[\w$]+\(\{((?:[\w$]+:\(\)=>[\w$]+,?)+)\}\)/g;
    const member = /([\w$]+):\(\)=>([\w$]+)/g;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      chunk.code = chunk.code
        .replace(getter, "exports.$1=$2")
        .replace(
          namespace,
          (_, name: string, members: string) => `${name}={${members.replace(member, "get $1(){return $2}")}}`,
        );
    }
  },
};

/**
 * A single character beyond ASCII makes V8 keep a whole chunk at two bytes per character. Such characters stand only in strings and
 * patterns. Escaping them makes a start with a `qmailint.yaml` 2.1 % faster, and the others 1.2 % (61 interleaved pairs).
 */
const asciiOnly: Plugin = {
  name: "ascii-only",
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      chunk.code = chunk.code.replace(
        /[\u0080-\uffff]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
    }
  },
};

const library: Plugin = {
  name: "library",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "package.json", source: '{ "type": "commonjs" }\n' });
    for (const [name, schema] of Object.entries(reportSchemas())) {
      const source = `${JSON.stringify(schema, null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: `schemas/${name}.schema.json`, source });
    }
  },
  writeBundle: writeDeclarations,
};

/** The Action asks for no tokens: what @actions/core has for that, half a megabyte of HTTP client, is left out. */
const withoutClient: RolldownOptions["treeshake"] = {
  moduleSideEffects: [{ test: /node_modules[/\\](?:undici|tunnel|@actions)[/\\]/, sideEffects: false }],
};

const config: RolldownOptions[] = defineConfig([
  bundle("bin", [clean, plainExports, lazyChunks, asciiOnly]),
  bundle("index", [library]),
  bundle("action", [], withoutClient),
]);

/** The library's types, as tsc writes them: `index.d.ts` and what it needs. */
function writeDeclarations(): void {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json"], {
    stdio: "inherit",
  });
  const needed = new Set<string>();
  const keep = (file: string): void => {
    if (needed.has(file)) return;
    needed.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, to = ""] of text.matchAll(/from "(\.[^"]*)\.ts"/g)) keep(path.join(path.dirname(file), `${to}.d.ts`));
    writeFileSync(file, text.replace(/(from "\.[^"]*)\.ts"/g, '$1.js"'));
  };
  keep(path.join("dist", "types", "index.d.ts"));
  for (const entry of readdirSync("dist/types", { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !needed.has(file)) rmSync(file);
  }
}

export default config;
