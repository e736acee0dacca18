import { expect, test } from "vitest";
import { directoryOf } from "../../src/library/files.ts";
import { FROM_OUTSIDE } from "../../src/mail/question.ts";
import { simulate } from "../../src/mail/simulate.ts";
import type { MailFleets } from "../../src/run/mail-fleets.ts";
import { makeRunMail } from "../../src/run/run-mail.ts";
import type { LoadedSettings } from "../../src/settings/loaded-settings.ts";
import { makePlan, type PlannedDirectory } from "../../src/settings/make-plan.ts";
import { memoryTree } from "../../src/tree/memory.ts";
import { makeReadBudget } from "../../src/tree/read-budget.ts";

const NONE = { dialect: null, set: null, levels: new Map() };
const FILES = {
  "gate/me": "gate.example\n",
  "gate/rcpthosts": "example.com\n",
  "gate/smtproutes": "example.com:192.0.2.20\n",
  "hub/me": "hub.example\n",
  "hub/locals": "example.com\n",
  "hub/rcpthosts": "example.com\n",
  "qmailint.yaml":
    "version: 1\nhosts:\n  gate: { control: gate, interfaces: { eth0: 192.0.2.10 } }\n  hub: { control: hub, interfaces: { eth0: 192.0.2.20 } }\n",
};

async function runMail() {
  const tree = memoryTree(Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, Buffer.from(text)])));
  const reads: string[] = [];
  const counting: typeof tree = {
    ...tree,
    read(absolute, options) {
      if (!absolute.endsWith(".yaml")) reads.push(absolute);
      return tree.read(absolute, options);
    },
  };
  const sources = { directories: [], searched: ["/qmailint.yaml"], above: () => [], config: null };
  const plan = await makePlan(counting, sources, NONE);
  const [gate, hub] = plan.directories as [PlannedDirectory, PlannedDirectory];
  const mail = makeRunMail(plan, counting, makeReadBudget(), NONE);
  const verdictIn = (fleets: MailFleets): string | undefined => {
    const own = { key: mail.keyOf(gate), directory: mail.load(gate) };
    const fleet = fleets.of(plan.files[0] as LoadedSettings, own, "gate");
    return simulate(fleet.ready, fleet.indexOf("gate"), "info@example.com", FROM_OUTSIDE).outcomes[0]?.verdict;
  };
  return { mail, gate, hub, reads, verdictIn };
}

test("rules and assertions share the fleets, and every file is read once for all of them", async () => {
  const { mail, gate, hub, reads, verdictIn } = await runMail();
  for (const planned of [gate, hub])
    for (const fleet of mail.worldOf(new Map())(planned, mail.load(planned))?.fleets() ?? [])
      expect(fleet.directories).toEqual([mail.load(gate), mail.load(hub)]);
  const asJudged = mail.fleetsWith(new Map([gate, hub].map((planned) => [planned, mail.load(planned)])));
  expect(asJudged).toBe(mail.fleetsWith(new Map()));
  expect(verdictIn(asJudged)).toBe("local");
  expect(reads.length).toBeGreaterThan(4);
  expect(new Set(reads).size).toBe(reads.length);
});

test("a directory that has been mended is another, and the others are as they were found", async () => {
  const { mail, hub, verdictIn } = await runMail();
  const mended = directoryOf({ me: "hub.example\n", locals: "other.example\n", rcpthosts: "other.example\n" }, "hub");
  expect(verdictIn(mail.fleetsWith(new Map([[hub, mended]])))).toBe("bounced");
  expect(verdictIn(mail.fleetsWith(new Map()))).toBe("local");
});
