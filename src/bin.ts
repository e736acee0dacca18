#!/usr/bin/env node
import { run } from "./cli.ts";
import { processIo } from "./io.ts";

run(process.argv.slice(2), processIo()).then((status) => {
  process.exitCode = status;
});
