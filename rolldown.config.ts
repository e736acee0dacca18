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
        // A single character beyond ASCII makes V8 keep a whole chunk at two bytes per character.
        codegen: { removeWhitespace: true, asciiOnly: true },
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

/** The rules on what is wrong most often; the others about moreipme and notipme are a chunk of their own. */
const COMMON_MISTAKES = ["duplicate-entry", "leading-blank", "prefix-length", "trailing-text"];

/**
 * What a start of `check` or `ipmetest` needs is in the executable itself. What judges and tells, with the rules on the most common
 * mistakes, is a second chunk, which a directory in order does not need; the rules on the other control files are a third, what a
 * `qmailint.yaml` needs is a fourth, and the rules on the outside world are the last. What few of these starts call is kept apart
 * (`RARE`). Without this, whatever two rarely used files share would be a file of its own, and a start would load a dozen.
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
  const rule = /[/\\]rules[/\\]\w+[/\\]([\w-]+)\.ts$/.exec(id)?.[1];
  if (rule !== undefined && reachable("rules/ip-rules").has(id) && !COMMON_MISTAKES.includes(rule)) return "rules";
  // Only ipmetest needs these.
  if (/[/\\]cli[/\\](?:ipmetest-command|choose-host)\.ts$/.test(id)) return null;
  if (["bin", "cli/check-command", "cli/ipmetest-command"].some((name) => reachable(name).has(id))) return "bin";
  const isForRules = ["run/judge-each", "report/text-findings"].some((name) => reachable(name).has(id));
  const isForControl = reachable("rules/control-room").has(id);
  if (reachable("run/with-settings").has(id)) return isForRules || isForControl ? "bin" : "settings";
  if (isForRules) return "judge";
  if (isForControl) return "control";
  return reachable("rules/world-room").has(id) ? "world" : null;
}

/** Chunks for what few starts call, and the modules in them, which only define things. */
const RARE: Readonly<Record<string, readonly string[]>> = {
  git: ["git", "git-tracked", "find-program", "waiting-file"].map((name) => `tree/${name}`),
  gaps: [
    ...["class-lengths", "class-map", "classes", "closure", "cube-count", "divide-entries", "entry-classes"],
    ...["gapped-pass", "make-classes", "needless-gapped", "split-cubes", "block-tree"],
  ].map((name) => `space/${name}`),
  needless: [
    ...["difference", "explain", "needed-besides", "pieces", "places"].map((name) => `space/${name}`),
    ...["control-words", "describe-needless", "needed-by-faulty-line"].map((name) => `rules/${name}`),
  ],
  lists: [
    ...["byte-class", "form", "key-status", "route-value", "same-value"].map((name) => `mail/${name}`),
    ...["constmap", "key-hash", "never-read", "when-unreadable"].map((name) => `qmail/${name}`),
    "check/ask-of-file",
    ...["foreign-comment", "hidden-secrets", "lines-with"].map((name) => `lines/${name}`),
    ...["byte-words", "helper-names", "is-list-file", "line-removal", "needless-line"].map((name) => `rules/${name}`),
  ],
  readers: ["indimail", "sagredo", "rows", "stock", "files"].map((name) => `qmail/control-${name}`),
  sweep: ["candidates", "needless", "needless-nested", "nested-stack", "sweep-entries"].map((name) => `space/${name}`),
  verdicts: [
    ...["address-ranges", "blocks", "class-counts", "cube-set", "deciders", "entry-numbers"],
    ...["ipv6-difference", "match", "piece-map", "sealed", "sort", "verdict-map", "would-change"],
  ].map((name) => `space/${name}`),
  odd: [
    "check/too-many",
    "run/none-found",
    "lines/ipv6-text",
    "lines/template-mark",
    "qmail/ipv6-octets",
    "settings/unknown-host",
    "tree/reason",
    "tree/unreadable",
    "tree/without-copies",
  ],
  rules: ["everything", "same-everywhere"].map((name) => `rules/${name}`),
  groups: ["check/merge-groups", "check/unjudged", "run/group-by-outermost"],
  fix: ["run/fixing"],
  unicode: ["text/shown-characters", "text/unicode"],
  heap: ["cli/tight-heap"],
  hints: ["lines/addresses-in", "lines/meant", "lines/netmask-tail", "lines/split-addresses", "text/did-you-mean"],
};

const rareChunks = new Map(
  Object.entries(RARE).flatMap(([chunk, modules]) =>
    modules.map((name) => [realpathSync(path.resolve(`src/${name}.ts`)), chunk] as const),
  ),
);

/** Empties dist/ before anything is written. */
const clean: Plugin = {
  name: "clean",
  buildStart: () => rmSync("dist", { recursive: true, force: true }),
};

/** What `import()` becomes: said once, and not with two functions wherever it stands. */
const LOAD = "const $load=from=>Promise.resolve().then(()=>require(from));";

/**
 * How chunks are joined. A rare one is loaded by the first call into it, not by the chunks that may call it; and a chunk gives
 * its exports to others as plain values, in one object, once it has run: with getters, each export costs a function. That makes a
 * start that finds something 6 % faster (4.5 % and 1.4 %, 101 and 401 interleaved rounds).
 */
const lightChunks: Plugin = {
  name: "light-chunks",
  generateBundle(_, bundle) {
    const names = [...Object.keys(RARE), "rolldown-runtime"].join("|");
    const required = new RegExp(`(?<![\\w$])([\\w$]+)=(require\\("\\.{1,2}/(?:bin/)?(?:${names})\\.js"\\))`, "g");
    const imported = /Promise\.resolve\(\)\.then\(\(\)=>require\("([\w./-]+)"\)\)/g;
    const getter =
      /Object\.defineProperty\(exports,"([\w$]+)",\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/g;
    const values = /exports\.[\w$]+=[\w$]+(?:,exports\.[\w$]+=[\w$]+)+/;
    // A module that is imported dynamically and shares its chunk with others.
    const namespace = /\bvar ([\w$]+)=[\w$]+\.[\w$]+\(\{((?:[\w$]+:\(\)=>[\w$]+,?)+)\}\)/g;
    const member = /([\w$]+):\(\)=>([\w$]+)/g;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== "chunk") continue;
      chunk.code = chunk.code
        .replace(/\bconst (?=[\w$]+=require\()/g, "let ")
        .replace(required, "$1=new Proxy({},{get:($target,$name)=>($1=$2)[$name]})")
        .replace(imported, '$$load("$1")')
        .replace(getter, "exports.$1=$2")
        .replace(values, (all) => `module.exports={${all.replaceAll("exports.", "").replaceAll("=", ":")}}`)
        .replace(
          namespace,
          (_, name: string, members: string) => `${name}={${members.replace(member, "get $1(){return $2}")}}`,
        );
      if (chunk.code.includes("$load(")) chunk.code = chunk.code.replace(/^(#!.*\n)?/, `$1${LOAD}`);
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
  bundle("bin", [clean, lightChunks]),
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
