#!/usr/bin/env node
import { run } from "./cli/main.ts";
import { processIo } from "./cli/process-io.ts";

run(process.argv.slice(2), processIo()).then((status) => {
  // All is written by now; taking the engine apart would take a thirtieth of a start.
  process.exit(status);
});
