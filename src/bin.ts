#!/usr/bin/env node
import { run } from "./cli/main.ts";
import { processIo } from "./cli/process-io.ts";

run(process.argv.slice(2), processIo()).then((status) => {
  // Everything has been written by now; tearing down the engine would take a thirtieth of a start.
  process.exit(status);
});
