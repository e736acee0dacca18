import { describe, expect, it } from "vitest";
import { makeFolder, qmailint } from "../workplace.ts";

// A directory in order is judged without the rules; `--stats` asks them all the same. Both say the same.

const INTERFACES = "interfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.10/24 }\n";
const HOSTS =
  "hosts:\n  a: { interfaces: { eth0: 192.0.2.1 } }\n  b: { interfaces: { eth0: 192.0.2.2 } }\nassertions:\n  - me: 10.0.0.0/8\n    host: a\n  - me: 192.0.2.1\n    host: b\n";
const ORDERLY = {
  "control/me": "mx1.example.org\n",
  "control/locals": "localhost\nmx1.example.org\n",
  "control/rcpthosts": "localhost\nmx1.example.org\nexample.org\n",
};

const settings = (text: string) => ({ "qmailint.yaml": `version: 1\ncontrol: control\n${text}` });

describe.each([
  ["nothing declared", {}],
  ["assertions that hold", settings(`${INTERFACES}assertions:\n  - me: 10.0.0.0/8\n  - not me: 203.0.113.0/24\n`)],
  ["assertions that fail", settings(`${INTERFACES}assertions:\n  - me: 203.0.113.0/24\n  - not me: 10.9.9.9\n`)],
  ["no interfaces for an assertion", settings("assertions:\n  - not me: 203.0.113.9\n")],
  ["several hosts", settings(HOSTS)],
  ["an exception without use", settings("ignore:\n  - rule: duplicate-entry\n    because: so\n")],
  ["a complete directory", { ...settings("complete: true\n"), ...ORDERLY }],
  ["other files", ORDERLY],
  ["other files and assertions", { ...ORDERLY, ...settings("assertions:\n  - me: 10.0.0.0/8\n") }],
  ["a mistake", settings("assertions:\n  - me: 10.0.0.0.1\n")],
])("with %s", (_, files) => {
  it.each(["text", "json", "junit", "github"])("as %s", (format) => {
    const cwd = makeFolder({ "control/moreipme": "10.0.0.0/255.0.0.0\n198.51.100.7\n", ...files });
    const args = ["check", "--format", format];
    const { status, stdout } = qmailint(args, { cwd });
    const asked = qmailint([...args, "--stats"], { cwd });
    expect({ status, stdout }).toEqual({ status: asked.status, stdout: asked.stdout });
  });
});
