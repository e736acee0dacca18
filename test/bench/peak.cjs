// Loaded before a run (`node --require`): at its end it writes what the run took to file descriptor 3, as JSON.
const { readFileSync, writeSync } = require("node:fs");

/** In kB. What the system says of a process counts what its parent had, so Linux is asked for the memory alone. */
function peakOf({ maxRSS }) {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "latin1"))?.[1] ?? maxRSS);
  } catch {
    return maxRSS;
  }
}

process.on("exit", () => {
  const usage = process.resourceUsage();
  const seconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  writeSync(3, JSON.stringify({ seconds, megabytes: peakOf(usage) / 1024 }));
});
