import { checkGroups } from "../../src/check/check-groups.ts";
import type { Finding } from "../../src/rules/rule.ts";
import { worldRoom } from "../../src/rules/world-room.ts";
import { makeDirectoryStore } from "../../src/run/directory-store.ts";
import { findingsOf } from "../../src/run/judge-each.ts";
import { makeMailFleets } from "../../src/run/mail-fleets.ts";
import { makeSession } from "../../src/run/session.ts";
import { subjectMailOf } from "../../src/run/subject-mail-of.ts";
import { makePlan } from "../../src/settings/make-plan.ts";
import type { ControlDirectory } from "../../src/tree/control-directory.ts";
import { memoryTree } from "../../src/tree/memory.ts";

/** What is found in a control directory and in the `qmailint.yaml` beside it, without a disk. */
export async function findingsUnder(
  settings: string,
  directory: ControlDirectory,
  today = "2026-01-01",
): Promise<readonly Finding[]> {
  const files = new Map([["qmailint.yaml", new TextEncoder().encode(settings)]]);
  for (const name of directory.names) files.set(`control/${name}`, new Uint8Array());
  const tree = memoryTree(files);
  const plan = await makePlan(
    tree,
    {
      directories: [{ absolute: "/control", names: directory.names }],
      searched: ["/qmailint.yaml"],
      above: () => [],
      config: null,
    },
    { dialect: null, set: null, levels: new Map() },
  );
  if (plan.problems.length > 0) throw new Error(plan.problems.map(({ message }) => message).join("\n"));
  const session = makeSession(plan, { assertions: null, levels: new Map(), today: () => today });
  const out: Finding[] = [];
  const overrides = { dialect: null, set: null, levels: new Map() };
  const fleets = makeMailFleets({ store: makeDirectoryStore(tree), overrides, everywhere: false });
  for (const planned of plan.directories) {
    const mail = subjectMailOf(planned, planned.found.absolute, directory, fleets);
    const options = { complete: planned.complete, mail };
    const judged = checkGroups(worldRoom, directory, planned.hosts, planned.levels, options);
    out.push(...session.judge(planned, directory, findingsOf(judged), null).findings);
  }
  return [...out, ...session.finish().findings];
}
