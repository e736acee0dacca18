// What the benches are made with: folders of their own, runs in turn, and the rows of the table.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROUNDS = Number(process.env.ROUNDS ?? 9);
const hook = fileURLToPath(new URL("peak.cjs", import.meta.url));
export const STARTS = Number(process.env.STARTS ?? 41);

export const work = mkdtempSync(path.join(tmpdir(), "qmailint-bench-"));
const env = { ...process.env, LC_ALL: "C" };
delete env.NODE_EXTRA_CA_CERTS; // slows every start of Node 20
delete env.NODE_OPTIONS;

export const rows = [];
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

export function write(folder, files) {
  const at = path.join(work, folder);
  mkdirSync(at, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(at, name), text);
  return at;
}

/** Milliseconds of one run of a command, output thrown away. */
function once([command, ...args]) {
  const from = process.hrtime.bigint();
  const { error, signal, status } = spawnSync(command, args, { env, cwd: work, stdio: ["ignore", "ignore", "ignore"] });
  const took = Number(process.hrtime.bigint() - from) / 1e6;
  if (error || signal) throw error ?? new Error(`${command} was killed by ${signal}`);
  // What fails is fast.
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} ended with ${status}`);
  return took;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** Medians of several commands, run in turn so that all see the same machine. */
export function race(commands, rounds) {
  const times = commands.map(() => []);
  for (const command of commands) once(command);
  for (let round = 0; round < rounds; round++) {
    for (const [i, command] of commands.entries()) times[i].push(once(command));
  }
  return times.map(median);
}

export function row(what, value, most, reach, unit = "x") {
  const verdict = value <= reach ? "reached" : value <= most ? "inside" : "OVER";
  rows.push([what, `${value.toFixed(2)} ${unit}`, `${most} ${unit}`, `${reach} ${unit}`, verdict]);
  console.error(rows.at(-1).join(" | "));
}

function hasProgram(name) {
  return spawnSync("sh", ["-c", `command -v ${name}`]).status === 0;
}

/** The peers come from Debian packages. */
export function install(name) {
  if (hasProgram(name)) return true;
  console.error(`${name} is missing: trying to install it`);
  spawnSync("sh", ["-c", `apt-get install -y ${name} || (apt-get update && apt-get install -y ${name})`], {
    stdio: "ignore",
  });
  if (!hasProgram(name)) console.error(`${name} cannot be installed here: its row is left out`);
  return hasProgram(name);
}

/** Peak resident memory of a run, in MB. */
export function peak(args) {
  const { output } = spawnSync(process.execPath, ["--require", hook, ...args], {
    env,
    cwd: work,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  return JSON.parse(output[3].toString()).megabytes;
}
