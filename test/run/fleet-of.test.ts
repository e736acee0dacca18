import { expect, test } from "vitest";
import { FROM_OUTSIDE } from "../../src/mail/question.ts";
import { simulate } from "../../src/mail/simulate.ts";
import { makeDirectoryStore } from "../../src/run/directory-store.ts";
import { makeMailFleets } from "../../src/run/mail-fleets.ts";
import { makePlan } from "../../src/settings/make-plan.ts";
import type { Overrides } from "../../src/settings/plan.ts";
import { loadDirectory } from "../../src/tree/load-directory.ts";
import { memoryTree } from "../../src/tree/memory.ts";

const NONE: Overrides = { dialect: null, set: null, levels: new Map() };

async function planned(files: Readonly<Record<string, string>>) {
  const tree = memoryTree(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
  const sources = { directories: [], searched: ["/qmailint.yaml"], above: () => [], config: null };
  const plan = await makePlan(tree, sources, NONE);
  const fleets = makeMailFleets({ store: makeDirectoryStore(tree), overrides: NONE, everywhere: false });
  const verdicts = (host: string | null, recipient: string, directory = 0): string[] => {
    const [loaded] = plan.files;
    const found = plan.directories[directory]?.found;
    if (loaded === undefined || found === undefined) throw new Error(JSON.stringify(plan.problems));
    const own = { key: found.absolute, directory: loadDirectory(tree, found) };
    const fleet = fleets.of(loaded, own, host);
    const { outcomes } = simulate(fleet.ready, fleet.indexOf(host), recipient, FROM_OUTSIDE);
    return outcomes.map((one) => `${one.verdict} ${fleet.ready.fleet.hosts[one.host]?.name}`);
  };
  return { plan, verdicts };
}

const TWO = {
  "gate/me": "gate.example\n",
  "gate/rcpthosts": "example.com\n",
  "gate/smtproutes": "example.com:192.0.2.20\n",
  "hub/me": "hub.example\n",
  "hub/locals": "example.com\n",
  "hub/rcpthosts": "example.com\n",
};

test("hosts with directories of their own hand mail to each other", async () => {
  const { verdicts } = await planned({
    ...TWO,
    "qmailint.yaml":
      "version: 1\nhosts:\n  gate: { control: gate, interfaces: { eth0: 192.0.2.10 } }\n  hub: { control: hub, interfaces: { eth0: 192.0.2.20 } }\n",
  });
  expect(verdicts("gate", "info@example.com")).toEqual(["local hub"]);
  expect(verdicts("gate", "info@example.net")).toEqual(["rejected gate"]);
});

test("zones and declared names are asked, also where the hosts are one", async () => {
  const { verdicts } = await planned({
    "control/me": "mx.example\n",
    "control/rcpthosts": "a.example\nb.example\n",
    "zones/a.zone": "@ IN MX 10 mx\nmx IN A 192.0.2.1\n",
    "qmailint.yaml":
      "version: 1\ninterfaces: { eth0: 192.0.2.1 }\nzones: { file: zones/a.zone, origin: a.example }\ndns: { b.example: { mx: 10 gone.example }, gone.example: nxdomain }\n",
  });
  expect(verdicts(null, "x@a.example")).toEqual(["bounced "]);
  expect(verdicts(null, "x@b.example")).toEqual(["bounced "]);
});

test("everything that is wrong with zone files is told, at its place", async () => {
  const { plan } = await planned({
    "control/me": "mx.example\n",
    "a.zone": "$ORIGIN a.example.\n@ A 1.2.3\n@ MX mx\n",
    "qmailint.yaml": "version: 1\nzones: [a.zone, b.zone, a.zone]\n",
  });
  expect(plan.problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    "qmailint.yaml:2:17",
    "a.zone:2:5",
    "a.zone:3:6",
  ]);
});

test("a host of several directories cannot be on the way of others", async () => {
  const { verdicts } = await planned({
    ...TWO,
    "old/me": "old.example\n",
    "qmailint.yaml":
      "version: 1\nhosts:\n  gate: { control: gate, interfaces: { eth0: 192.0.2.10 } }\n  hub: { control: [hub, old], interfaces: { eth0: 192.0.2.20 } }\n",
  });
  expect(verdicts("hub", "info@example.com", 1)).toEqual(["local hub"]);
  expect(() => verdicts("gate", "info@example.com")).toThrow(/the host "hub" is on the way of a message/);
});

test("a template and a file that is not read are no answer", async () => {
  const { verdicts } = await planned({
    "control/me": "mx.example\n",
    "control/rcpthosts": "{{ domains }}\n",
    "qmailint.yaml": "version: 1\n",
  });
  expect(() => verdicts(null, "x@a.example")).toThrow(/this is a template/);
});
