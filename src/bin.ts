#!/usr/bin/env node
import { run } from "./cli/main.ts";
import { processIo } from "./cli/process-io.ts";

// Not at once: a chunk that is loaded while this file still runs would see none of its exports.
queueMicrotask(async () => {
  const status = await run(process.argv.slice(2), processIo());
  // Everything has been written by now; tearing down the engine would take a thirtieth of a start.
  process.exit(status);
});
