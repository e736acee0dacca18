import { expect, it } from "vitest";
import { makeWorkplace } from "../workplace.ts";

const FILES = {
  "control/me": "mx.example.com\n",
  "control/locals": "mx.example.com\n",
  "control/rcpthosts": "example.com\nmx.example.com\n",
};
const settings = (rules: string): string =>
  `version: 1\ndialect: sagredo\ninterfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }\nreached-at: [interfaces, 203.0.113.7]\nrules: { reached-but-not-me: off${rules} }\ndns:\n  example.com: { mx: 10 mx.example.com }\n  mx.example.com: 203.0.113.7\n`;
const SENTENCE =
  "qmailint: control/badrcptto: there is no answer for anyone: line 1 of control/badrcptto is asked, and its expression has a back reference, which qmailint does not match, so it is not known whether mail loops\n";

it("mail for which there is no answer is said to have none by the rules that follow mail", () => {
  const place = makeWorkplace({ ...FILES, "qmailint.yaml": settings("") });
  const loops = place.run("check");
  expect([loops.status, loops.stderr]).toEqual([1, ""]);
  expect(loops.stdout).toContain("[mail-loop]");
  place.write({ "control/badrcptto": "(a)\\1@example.net\n" });
  const unknown = place.run("check");
  expect([unknown.status, unknown.stderr]).toEqual([2, SENTENCE]);
  place.write({ "qmailint.yaml": settings(", mail-loop: off, ambiguous-mx: off, endless-loop: off") });
  expect(place.run("check").status).toBe(0);
});

it("two hosts that hand mail to each other say it once", () => {
  const place = makeWorkplace({
    ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name.replace("control", "a"), text])),
    ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name.replace("control", "b"), text])),
    "b/badrcptto": "(a)\\1@example.net\n",
    "qmailint.yaml":
      "version: 1\ndialect: sagredo\nhosts:\n  a: { control: a, interfaces: { eth0: 10.0.0.5/24 } }\n  b: { control: b, interfaces: { eth0: 10.0.0.6/24 } }\ndns: { example.com: { mx: 10 b.example.com }, b.example.com: 10.0.0.6 }\n",
  });
  const { status, stderr } = place.run("check");
  expect(status).toBe(2);
  expect(stderr.match(/it is not known whether mail loops/g)).toHaveLength(1);
});

it("a file of another host that is not read is exit 2, and a template there is none of this directory's business", () => {
  const place = makeWorkplace({
    ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name.replace("control", "a"), text])),
    ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name.replace("control", "b"), text])),
    "b/locals": `x.example.com\n${"y".repeat(1_200_000)}\n`,
    "qmailint.yaml":
      "version: 1\nhosts:\n  a: { control: a, interfaces: { eth0: 10.0.0.5/24 } }\n  b: { control: b, interfaces: { eth0: 10.0.0.6/24 } }\ndns: { example.com: { mx: 10 b.example.com }, b.example.com: 10.0.0.6 }\n",
  });
  const refused = place.run("check", "a", "--fail-on", "error");
  expect([refused.status, refused.stderr]).toEqual([
    2,
    "qmailint: b/locals: qmailint does not read it: it has a line of more than 1 MiB\n",
  ]);
  place.write({ "b/locals": "{{ domains }}\n" });
  const template = place.run("check", "a", "--fail-on", "error");
  expect([template.status, template.stderr]).toEqual([0, ""]);
});
