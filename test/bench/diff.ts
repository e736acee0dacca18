// What `diff` of two directories with a million lines costs, in terms of one `check`: at most 2.2 times. Run it with
// `node test/bench/diff.ts` (Node 22 or later) after `npm run bundle`.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));
const LINES = 1_000_000;
const MOST = 2.2;
const RUNS = 5;

/** The same numbers every time. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
}

function lines(count: number, seed: number, changed: number): string {
  const random = makeRandom(seed);
  const other = makeRandom(seed + 1);
  const out: string[] = [];
  for (let i = 0; i < count; i++) {
    const own = random();
    const a = i % 10 < changed ? other() : own;
    const head = `${a >>> 24}.${(a >>> 16) & 255}.${(a >>> 8) & 255}`;
    out.push(i % 3 === 0 ? `${head}.0/255.255.255.0\n` : `${head}.${a & 255}\n`);
  }
  return out.join("");
}

/** The best of some runs, in milliseconds. */
function best(cwd: string, ...args: string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    spawnSync(process.execPath, [BIN, ...args], { cwd, stdio: "ignore" });
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

const folder = mkdtempSync(path.join(tmpdir(), "qmailint-bench-"));
for (const [name, changed] of [
  ["base", 0],
  ["head", 1],
] as const) {
  mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, name, "moreipme"), lines(0.7 * LINES, 1, changed));
  writeFileSync(path.join(folder, name, "notipme"), lines(0.3 * LINES, 2, changed));
}
const check = best(folder, "check", "base");
const diff = best(folder, "diff", "base", "head");
const json = best(folder, "diff", "base", "head", "--format", "json");
rmSync(folder, { recursive: true });
console.log(`check of ${LINES} lines: ${check.toFixed(0)} ms`);
console.log(`diff of two such directories: ${diff.toFixed(0)} ms, ${(diff / check).toFixed(2)} times that`);
console.log(`the same as JSON: ${json.toFixed(0)} ms, ${(json / check).toFixed(2)} times that`);
if (Math.max(diff, json) > MOST * check) {
  console.log(`more than ${MOST} times: too slow`);
  process.exitCode = 1;
}
