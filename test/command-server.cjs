"use strict";

// Runs a built entry, the command or the Action, again and again in one process, for command-server.ts: starting Node is most of
// the time of a short run. Everything of dist/ runs anew each time, so that no run knows of another; only what was compiled is kept.
// Other programs are run as they are: a small process starts them four times as fast as one of the size of the tests'.

const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { Script } = require("node:vm");

const [, , entry, requests, answers] = process.argv;
const input = fs.openSync(requests, "r");
const output = fs.openSync(answers, "w");
const { readSync, writeSync } = fs;
let written = { 1: [], 2: [] };
let standardInput = Buffer.alloc(0);
fs.writeSync = (fd, bytes, at = 0) => {
  if (written[fd] === undefined) return writeSync(fd, bytes, at);
  written[fd].push(Buffer.from(bytes.subarray(at)));
  return bytes.length - at;
};
for (const [fd, stream] of [process.stdout, process.stderr].entries()) {
  stream.write = (text) => written[fd + 1].push(Buffer.from(text)) > 0;
}
fs.readSync = (fd, ...args) => {
  if (fd !== 0) return readSync(fd, ...args);
  const [into, at, most] = args;
  const length = standardInput.copy(into, at, 0, most);
  standardInput = standardInput.subarray(length);
  return length;
};

const scripts = new Map();
let loaded = new Map();

/** What `require` gives for a file of dist/. */
function load(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  if (!scripts.has(file)) {
    const text = fs.readFileSync(file, "utf8").replace(/^#!.*/, "");
    const wrapped = `(function(exports,require,module,__filename,__dirname){${text}\n})`;
    scripts.set(file, new Script(wrapped, { filename: file }));
  }
  const folder = path.dirname(file);
  const requireFrom = (name) => (name.startsWith(".") ? load(path.join(folder, name)) : require(name));
  scripts.get(file).runInThisContext()(module.exports, requireFrom, module, file, folder);
  return module.exports;
}

function send(answer) {
  const bytes = Buffer.from(`${JSON.stringify(answer)}\n`);
  for (let at = 0; at < bytes.length; ) at += writeSync(output, bytes, at);
}

/** Waits for a line; null at the end. */
function receive() {
  const parts = [];
  const part = Buffer.alloc(2 ** 16);
  for (;;) {
    const length = readSync(input, part);
    if (length === 0) return null;
    parts.push(Buffer.from(part.subarray(0, length)));
    if (part[length - 1] === 0x0a) return JSON.parse(Buffer.concat(parts).toString());
  }
}

function next() {
  const request = receive();
  if (request === null) process.reallyExit(0);
  if (request.program !== undefined) {
    const { program, args, ...options } = request;
    const { status, stdout, stderr } = spawnSync(program, args, { ...options, encoding: "utf8", maxBuffer: 2 ** 28 });
    send({ status, stdout: stdout ?? "", stderr: stderr ?? "", isLast: false });
    setImmediate(next);
    return;
  }
  written = { 1: [], 2: [] };
  process.chdir(request.cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, request.env);
  process.argv = [process.execPath, entry, ...request.args];
  standardInput = Buffer.from(request.input);
  loaded = new Map();
  load(entry);
}

function answer(status) {
  const [stdout, stderr] = [1, 2].map((fd) => Buffer.concat(written[fd]).toString());
  // A large process takes long to start others, as every git.
  const isLast = process.memoryUsage.rss() > 2 ** 28;
  send({ status, stdout, stderr, isLast });
  if (isLast) process.reallyExit(0);
  setImmediate(next);
}

// The command ends so, always.
process.exit = answer;
// And so does the Action, when nothing is left to do.
process.on("beforeExit", () => {
  answer(process.exitCode ?? 0);
  process.exitCode = undefined;
});
send("ready");
next();
