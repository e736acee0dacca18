import path from "node:path";
import { checkGroups } from "../../src/check/check-groups.ts";
import type { Finding } from "../../src/rules/rule.ts";
import { makeSession } from "../../src/run/session.ts";
import { gather } from "../../src/settings/make-plan.ts";
import type { ControlDirectory } from "../../src/tree/control-directory.ts";

/** What is found in a control directory and in the `qmailint.yaml` beside it, without a disk. */
export async function findingsUnder(
  settings: string,
  directory: ControlDirectory,
  today = "2026-01-01",
): Promise<readonly Finding[]> {
  const control = "/example/control";
  const yaml = "/example/qmailint.yaml";
  const gathered = await gather(
    {
      folders: {
        kind: (absolute) => (absolute === control ? "folder" : "missing"),
        list: () => [],
        names: () => directory.names,
        controlNames: () => directory.names,
      },
      read: () => ({ path: "qmailint.yaml", bytes: new TextEncoder().encode(settings) }),
      resolve: (folder, written) => path.posix.resolve(folder, written),
      shown: (absolute) => path.posix.relative("/example", absolute),
      dirname: (absolute) => path.posix.dirname(absolute),
      keyOf: (absolute) => absolute,
      isControl: () => true,
    },
    { directories: [{ absolute: control, names: directory.names }], searched: [yaml], above: () => [], config: null },
    { dialect: null, set: null, levels: new Map() },
  );
  if (gathered.problems.length > 0) throw new Error(gathered.problems.map(({ message }) => message).join("\n"));
  const session = makeSession(gathered, { assertions: null, levels: new Map(), today: () => today });
  const out: Finding[] = [];
  for (const planned of gathered.directories) {
    out.push(
      ...session.judge(planned, directory, checkGroups(directory, planned.hosts, planned.levels, planned), null)
        .findings,
    );
  }
  return [...out, ...session.finish().findings];
}
