"use strict";

// Runs the built command again and again in one process, for command-server.ts: starting Node is most of the time of a short run.
// Everything of dist/ is loaded anew each time, so that no run knows of another.

const fs = require("node:fs");
const path = require("node:path");

const [, , bin, requests, answers] = process.argv;
const dist = path.dirname(bin) + path.sep;
const input = fs.openSync(requests, "r");
const output = fs.openSync(answers, "w");
const { writeSync } = fs;
let written = { 1: [], 2: [] };
fs.writeSync = (fd, bytes, at = 0) => {
  if (written[fd] === undefined) return writeSync(fd, bytes, at);
  written[fd].push(Buffer.from(bytes.subarray(at)));
  return bytes.length - at;
};

function send(answer) {
  const bytes = Buffer.from(`${JSON.stringify(answer)}\n`);
  for (let at = 0; at < bytes.length; ) at += writeSync(output, bytes, at);
}

/** Waits for a line; null at the end. */
function receive() {
  const parts = [];
  const part = Buffer.alloc(2 ** 16);
  for (;;) {
    const length = fs.readSync(input, part);
    if (length === 0) return null;
    parts.push(Buffer.from(part.subarray(0, length)));
    if (part[length - 1] === 0x0a) return JSON.parse(Buffer.concat(parts).toString());
  }
}

function next() {
  const request = receive();
  if (request === null) process.reallyExit(0);
  written = { 1: [], 2: [] };
  process.chdir(request.cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, request.env);
  process.argv = [process.execPath, bin, ...request.args];
  for (const name of Object.keys(require.cache)) if (name.startsWith(dist)) delete require.cache[name];
  require(bin);
}

// The command ends so, always.
process.exit = (status) => {
  const [stdout, stderr] = [1, 2].map((fd) => Buffer.concat(written[fd]).toString());
  send({ status, stdout, stderr });
  setImmediate(next);
};
send("ready");
next();
