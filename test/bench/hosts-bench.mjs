// How long reading and judging a hosting provider's lists takes, as ratios in one run: `node test/bench/hosts-bench.mjs`.
// Medians of interleaved rounds; ROUNDS=3 is quicker.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { makeHosts } from "./hosts.mjs";

const SEED = 20260701;
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const work = mkdtempSync(path.join(tmpdir(), "qmailint-hosts-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const env = { ...process.env, LC_ALL: "C" };
delete env.NODE_EXTRA_CA_CERTS; // slows every start of Node 20
delete env.NODE_OPTIONS;

function write(folder, files) {
  const at = path.join(work, folder);
  mkdirSync(at);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(at, name), text);
  return at;
}

function once([command, ...args]) {
  const from = process.hrtime.bigint();
  const { status, error } = spawnSync(command, args, { env, stdio: "ignore" });
  if (error || status !== 0) throw error ?? new Error(`${command}: ${status}`);
  return Number(process.hrtime.bigint() - from) / 1e6;
}

function race(commands) {
  const times = commands.map(() => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, command] of commands.entries())
      if (round > 0) times[i].push(once(command));
      else once(command);
  return times.map((all) => all.sort((a, b) => a - b)[all.length >> 1]);
}

const script = path.join(work, "judge.mjs");
const build = await rolldown({ input: fileURLToPath(new URL("judge-hosts.ts", import.meta.url)), platform: "node" });
await build.write({ file: script });
const large = write("large", makeHosts(1e6, SEED));
const small = write("small", makeHosts(1e5, SEED + 1));
const lists = ["rcpthosts", "virtualdomains"].map((name) => path.join(large, name));
const judge = (folder) => [process.execPath, script, folder];
const [many, sorted, few] = race([judge(large), ["sort", "--parallel=1", ...lists], judge(small)]);
const hook = path.join(work, "peak.cjs");
writeFileSync(hook, 'process.on("exit", () => require("fs").writeSync(3, String(process.resourceUsage().maxRSS)));');
const peak = spawnSync(process.execPath, ["--require", hook, script, large], {
  env,
  stdio: ["ignore", "ignore", "ignore", "pipe"],
});
console.log(
  `10^6 + 10^5 lines, against sort --parallel=1   ${(many / sorted).toFixed(2)} x (at most 2, reach for 1.3)`,
);
console.log(`peak memory   ${(Number(peak.output[3].toString()) / 1024).toFixed(0)} MB (at most 200, reach for 120)`);
console.log(`growth from 10^5 to 10^6   ${(many / few).toFixed(2)} x (at most 12, reach for 10)`);
