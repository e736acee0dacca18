import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { bin, makeFolder } from "../workplace.ts";

// Speed is a feature: the hook runs on every commit. What a start has no need of is not loaded.

const FINDINGS = { "control/moreipme": "203.0.113.7\n10.0.0.0/8\n203.0.113.8 # NAT\n203.0.113.7\n 10.0.0.1\n" };
const CLEAN = { "control/moreipme": "203.0.113.7\n10.0.0.0/255.0.0.0\n", "control/notipme": "10.1.2.3\n" };
const COMPLETE = {
  ...CLEAN,
  "control/me": "mx1.example.org\n",
  "control/locals": "localhost\nmx1.example.org\n",
  "control/rcpthosts": "localhost\nmx1.example.org\nexample.org\nexample.net\n",
  "control/virtualdomains": "example.net:net\n",
  "control/smtproutes": "example.org:192.0.2.1\n",
};
const ASSERTED = {
  ...CLEAN,
  "qmailint.yaml":
    "version: 1\ncontrol: control\ninterfaces: { lo: 127.0.0.1/8 }\nassertions: [{ me: 203.0.113.7 }, { not me: 10.1.2.3 }]\n",
};

test.each([
  ["a directory in order", CLEAN, ["check"], []],
  ["a complete one", COMPLETE, ["check"], []],
  ["findings", FINDINGS, ["check"], ["judge"]],
  [
    "a netmask with gaps",
    { "control/moreipme": "10.0.0.1/255.0.0.255\n" },
    ["check"],
    ["gaps", "judge", "rules", "sweep", "verdicts"],
  ],
  [
    "what is needless",
    { "control/moreipme": "10.0.0.1\n10.0.0.0/255.0.0.0\n" },
    ["check"],
    ["judge", "needless", "rules", "sweep", "verdicts"],
  ],
  ["a qmailint.yaml", ASSERTED, ["check"], ["resolve-more", "settings", "verdicts"]],
  ["ipmetest", CLEAN, ["ipmetest", "--control", "control", "10.1.2.3"], ["ipmetest-command"]],
])("%s", (_, files, args, expected) => {
  const root = makeFolder({
    ".git/list.cjs":
      'process.on("exit", () => require("fs").writeSync(3, JSON.stringify(Object.keys(require.cache))));\n',
    ...files,
  });
  const { output } = spawnSync(process.execPath, ["--require", `${root}/.git/list.cjs`, bin, ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const loaded = JSON.parse(String(output[3])) as string[];
  const chunks = loaded.flatMap((file) => /[/\\]dist[/\\]bin[/\\](.*)\.js$/.exec(file)?.[1] ?? []);
  expect(loaded).toContain(bin);
  expect(chunks.sort()).toEqual(expected);
});
