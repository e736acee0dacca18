import { defineConfig, type RolldownOptions } from "rolldown";

// Everything is bundled, so that the packages are needed only to build. CommonJS starts faster than ES modules do.
const config: RolldownOptions = defineConfig({
  input: { bin: "src/bin.ts", index: "src/index.ts" },
  platform: "node",
  moduleTypes: { ".md": "text" },
  treeshake: true,
  plugins: [
    {
      name: "commonjs-folder",
      generateBundle() {
        this.emitFile({ type: "asset", fileName: "package.json", source: '{ "type": "commonjs" }\n' });
      },
    },
  ],
  output: {
    dir: "dist",
    format: "cjs",
    cleanDir: true,
    minify: { mangle: false, compress: true, codegen: { removeWhitespace: true } },
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    comments: { legal: true, annotation: false, jsdoc: false },
  },
});

export default config;
