import { readFileSync } from "node:fs";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { settingsSchemaPlugin } from "./settings-schema.ts";

const config: ViteUserConfig = defineConfig({
  plugins: [
    { ...settingsSchemaPlugin(), generateBundle: () => undefined },
    {
      name: "markdown-as-text",
      enforce: "pre",
      load(id) {
        return id.endsWith(".md") ? `export default ${JSON.stringify(readFileSync(id, "utf8"))};` : undefined;
      },
    },
  ],
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/random-cases.ts", "test/after-file.ts"],
    // No test file leaves anything behind in a module, so that a worker loads what they share once: a quarter of the time.
    pool: "threads",
    // Most of a test's time is the command's, which runs beside it.
    maxWorkers: "100%",
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

export default config;
