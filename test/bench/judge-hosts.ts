// What bench.mjs measures: reads the lists of a directory and judges them, as a whole process.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { judgeLists } from "../../src/mail/judge.ts";
import { notAccepted } from "../../src/mail/not-accepted.ts";
import { readLists } from "../../src/mail/read-lists.ts";
import { STATUS, statusOf } from "../../src/mail/status.ts";
import type { ControlBytes } from "../../src/qmail/control-types.ts";

const folder = process.argv[2] ?? ".";

function file(name: string): ControlBytes {
  const at = path.join(folder, name);
  return existsSync(at) ? { kind: "bytes", bytes: readFileSync(at) } : { kind: "missing" };
}

const { lists, wanted } = readLists({ file });
judgeLists(lists, wanted);
for (const name of ["rcpthosts", "virtualdomains"] as const) {
  const counts = new Uint32Array(8);
  for (const byte of lists[name]?.status ?? []) counts[statusOf(byte)] = (counts[statusOf(byte)] as number) + 1;
  console.log(name, ...Object.entries(STATUS).map(([word, status]) => `${counts[status]} ${word}`));
}
const refused = notAccepted(lists, "virtualdomains") ?? new Uint8Array(0);
console.log(
  "not accepted",
  refused.reduce((sum, acceptance) => sum + (acceptance === 0 ? 0 : 1), 0),
);
