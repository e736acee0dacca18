import { describe, expect, it } from "vitest";
import type { MailOutcome } from "../../src/assertions/assertion-outcome.ts";
import { mailChecksOf, mailChecksOn } from "../../src/assertions/mail-checks.ts";
import { evaluateMail } from "../../src/assertions/mail-evaluate.ts";
import { matchesAs } from "../../src/assertions/mail-wanted.ts";
import { wholeOutcome } from "../../src/report/equal-failures.ts";
import { makeDirectoryStore } from "../../src/run/directory-store.ts";
import { makeMailFleets } from "../../src/run/mail-fleets.ts";
import { makePlan } from "../../src/settings/make-plan.ts";
import type { Overrides } from "../../src/settings/plan.ts";
import { loadDirectory } from "../../src/tree/load-directory.ts";
import { memoryTree } from "../../src/tree/memory.ts";

const NONE: Overrides = { dialect: null, set: null, levels: new Map() };

const FILES = {
  "gate/me": "gate.example\n",
  "gate/rcpthosts": "a.example\n.a.example\nb.example\nc.example\n",
  "gate/smtproutes": "a.example:192.0.2.20\nb.example:relay.example:2525\n",
  "hub/me": "hub.example\n",
  "hub/locals": "a.example\n",
  "hub/virtualdomains": "info@b.example:b\n.a.example:sub\n",
  "hub/rcpthosts": "a.example\n.a.example\nb.example\n",
};

const HEAD =
  "version: 1\nhosts:\n  gate: { control: gate, interfaces: { eth0: 192.0.2.10 } }\n  hub: { control: hub, interfaces: { eth0: 192.0.2.20 } }\ndns: { c.example: { mx: [10 x.example, 10 y.example] }, x.example: 198.51.100.1, y.example: 198.51.100.2, relay.example: [198.51.100.3, 198.51.100.4], d.example: nxdomain }\nassertions:\n";

async function judged(assertion: string, host = "gate", files: Readonly<Record<string, string>> = {}) {
  const all = { ...FILES, ...files, "qmailint.yaml": `${HEAD}  - ${assertion}\n` };
  const tree = memoryTree(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, Buffer.from(text)])));
  const plan = await makePlan(
    tree,
    { directories: [], searched: ["/qmailint.yaml"], above: () => [], config: null },
    NONE,
  );
  const [loaded] = plan.files;
  if (loaded === undefined) throw new Error(JSON.stringify(plan.problems));
  const fleets = makeMailFleets({ store: makeDirectoryStore(tree), overrides: NONE, everywhere: false });
  const found = plan.directories.find(({ hosts }) => hosts.some(({ name }) => name === host))?.found;
  if (found === undefined) throw new Error(host);
  const directory = loadDirectory(tree, found);
  const fleet = fleets.of(loaded, { key: found.absolute, directory }, host);
  const checks = mailChecksOn(mailChecksOf(loaded.settings, null), { name: host });
  return evaluateMail(checks, { fleet, host, control: directory.path, left: { classes: 1000 } });
}

async function one(
  assertion: string,
  host = "gate",
  files: Readonly<Record<string, string>> = {},
): Promise<MailOutcome> {
  const { outcomes, problems } = await judged(assertion, host, files);
  expect(problems).toEqual([]);
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error("nothing was judged");
  return outcome;
}

describe("an assertion about one recipient", () => {
  it.each([
    ["{ mail: x@a.example, is: local, ends-on: hub, as: '*@a.example' }"],
    ["{ mail: x@b.example, is: remote, via: [198.51.100.4:2525, 198.51.100.3:2525] }"],
    ["{ mail: x@b.example, is: remote, via: relay.example }"],
    ["{ mail: x@b.example, is: remote, via: 'relay.example:2525', ends-on: gate }"],
    ["{ mail: x@c.example, is: remote, via: [198.51.100.2, 198.51.100.1] }"],
    ["{ mail: x@c.example, is: remote, via: [x.example, y.example] }"],
    ["{ mail: x@z.a.example, is: remote, via: z.a.example }"],
    ["{ mail: x@d.example, is: rejected }"],
    ["{ mail: x@d.example, from: client, is: bounced 5.1.2 }"],
    ["{ mail: x@d.example, is not: [local, bounced 5.1.2] }"],
    ["{ mail: x@a.example, down: hub, is: deferred, via: 192.0.2.20 }"],
    ["{ mail: x@c.example, down: 198.51.100.1, is: remote, via: 198.51.100.2 }"],
    ["{ mail: postmaster, from: here, is: local }"],
  ])("%s passes", async (assertion) => {
    const { passed, message, got } = await one(assertion);
    expect([passed, got, message]).toEqual([true, null, message]);
  });
  it.each([
    [
      "{ mail: x@a.example, is: local, ends-on: gate }",
      "local",
      /It ends on hub, not on gate: change line 1 of hub\/locals\./,
    ],
    ["{ mail: x@a.example, is: local, as: y* }", "local", /It goes to x@a\.example, not to y\*/],
    [
      "{ mail: x@b.example, is: remote, via: 198.51.100.3 }",
      "remote 198.51.100.3:2525, 198.51.100.4:2525",
      /It goes by 198/,
    ],
    [
      "{ mail: x@b.example, is: remote, via: 'relay.example:25' }",
      "remote 198.51.100.3:2525, 198.51.100.4:2525",
      /It goes by/,
    ],
    ["{ mail: x@c.example, is: remote, via: x.example }", "remote 198.51.100.1, 198.51.100.2", /It goes by/],
    ["{ mail: x@e.example, is: local }", "rejected", /Write e\.example into gate\/rcpthosts\.$/],
    ["{ mail: x@a.example, is not: local }", "local", /Delete line 1 of hub\/locals\.$/],
    [
      "{ mail: x@b.example, is: virtual }",
      "remote 198.51.100.3:2525, 198.51.100.4:2525",
      /Give b\.example a line in gate\/virtualdomains\.$/,
    ],
    ["{ mail: x@c.example, is: rejected }", "remote 198.51.100.1, 198.51.100.2", /Delete line 4 of gate\/rcpthosts\.$/],
    ["{ mail: x@gate.example, from: client, is: remote }", "local", /Write gate\/locals without gate\.example\.$/],
    ["{ mail: x@a.example, is: bounced 5.4.6 }", "local", /Change line 1 of hub\/locals\.$/],
  ])("%s fails: %s", async (assertion, got, message) => {
    const outcome = await one(assertion);
    expect(outcome.passed).toBe(false);
    expect(outcome.failing).toBe(1);
    expect(outcome.got).toBe(got);
    expect(wholeOutcome(outcome)).toMatch(message);
    expect(outcome.witness).toBe(/x@[^,]+/.exec(assertion)?.[0]);
  });
});

describe("what to do about a failure", () => {
  const routes = (text: string): Record<string, string> => ({ "gate/smtproutes": text });

  it.each([
    [
      "{ mail: x@e.example, is: remote }",
      {},
      'Write e.example into gate/rcpthosts if this host is to take mail for it from everybody; if only its own clients send there, write "from: client".',
    ],
    ["{ mail: x@e.example, is not: rejected }", {}, "Write e.example into gate/rcpthosts."],
    ["{ mail: '@.e.example', is not: rejected }", {}, "Write .e.example into gate/rcpthosts."],
    [
      "{ mail: '@', is not: rejected }",
      {},
      'Name the domains that are meant: "@" is all mail, and gate/rcpthosts does not accept all of it.',
    ],
    [
      "{ mail: x@d.example, from: client, is: remote }",
      {},
      "Give d.example a route in gate/smtproutes that leads out, or change line 5 of qmailint.yaml.",
    ],
    [
      "{ mail: x@f.example, from: client, is: remote }\nundeclared: nxdomain",
      {},
      'Declare the name under "dns" or in a zone, or write "undeclared: outside": nothing here says that it exists.',
    ],
    [
      "{ mail: x@c.example, is: local, ends-on: hub }",
      { "gate/moreipme": "198.51.100.1\n" },
      "It ends on gate, not on hub: give c.example a route in gate/smtproutes that leads there.",
    ],
    [
      "{ mail: x@c.example, is not: bounced }",
      { "gate/moreipme": "198.51.100.1\n" },
      "Write c.example into gate/locals if it is to be delivered there, or give it a route in gate/smtproutes.",
    ],
    [
      "{ mail: x@c.example, is: local }",
      routes("c.example:192.0.2.20\n"),
      "If hub is to take it, write c.example into its rcpthosts; otherwise do not accept it (line 4 of gate/rcpthosts).",
    ],
    [
      "{ mail: x@c.example, is: remote, via: x.example }",
      routes(":relay.example\n"),
      "It goes by 198.51.100.3, 198.51.100.4, not by x.example: change line 1 of gate/smtproutes, or give c.example a line of its own in gate/smtproutes.",
    ],
    [
      "{ mail: x@c.example, sender: y@z.example, is: rejected }",
      {},
      "If only this sender is to be refused, write y@z.example into badmailfrom; otherwise delete line 4 of gate/rcpthosts.",
    ],
  ])("%s with %j", async (assertion, files, remedy) => {
    expect((await one(assertion, "gate", files)).remedy).toBe(remedy);
  });
});

describe("an assertion about many", () => {
  it("is judged on each of them, the first that fails is named", async () => {
    const outcome = await one("{ mail: '@', is: rejected }");
    expect(outcome).toMatchObject({ passed: false, witness: "anyone", got: "local" });
    expect(outcome.failing).toBeGreaterThan(3);
    expect(outcome.failing).toBeLessThan(outcome.classes);
    expect(await one("{ mail: '@b.example', is: remote }")).toMatchObject({ passed: true, classes: 1 });
    expect(await one("{ mail: '@.a.example', is not: loop }")).toMatchObject({ passed: true });
  });
  it("leaves out what is excepted", async () => {
    const others = "['@a.example', '@.a.example', '@b.example', '@c.example']";
    expect(await one(`{ mail: '@.example', except: ${others}, is: rejected }`)).toMatchObject({ passed: true });
    expect(await one("{ mail: '@.example', is: rejected }")).toMatchObject({ passed: false });
    expect(await one("{ mail: '@', except: '@b.example', is not: remote }")).toMatchObject({
      witness: "anyone@any.a.example",
    });
    const { problems } = await judged("{ mail: '@a.example', except: [x@a.example, '@.example'], is: local }").catch(
      (error: Error) => ({ problems: [{ message: error.message }] }),
    );
    expect(problems[0]?.message).toMatch(/leaves nothing of/);
  });
  it("has the details of a class", async () => {
    expect(await one("{ mail: '@.a.example', is: virtual, as: 'sub-*' }", "hub")).toMatchObject({ passed: true });
    expect(await one("{ mail: '@.a.example', is: virtual, as: 'sub-x*' }", "hub")).toMatchObject({ passed: false });
    expect(await one("{ mail: '@c.example', is: remote, via: [x.example, y.example] }")).toMatchObject({
      passed: true,
    });
    expect(await one("{ mail: '@c.example', is: remote, via: z.example }")).toMatchObject({ passed: false });
  });
  it("stops where there is more mail than may be looked at", async () => {
    const files = { "gate/rcpthosts": Array.from({ length: 2000 }, (_, i) => `d${i}.example\n`).join("") };
    const { outcomes, problems } = await judged("{ mail: '@', is not: loop }", "gate", files);
    expect(outcomes).toEqual([]);
    expect(problems).toMatchObject([{ file: "qmailint.yaml", line: 7 }]);
    expect(problems[0]?.message).toContain("more kinds of mail");
  });
});

describe("as", () => {
  it.each([
    ["shop-*", "shop-*@shop.example", true],
    ["shop-*@shop.example", "shop-*@shop.example", true],
    ["*", "anything", true],
    ["*-*@*", "a-b@c", true],
    ["a*b", "ab", true],
    ["a*ba", "aba", true],
    ["ab*ba", "aba", false],
    ["shop-x*", "shop-*", false],
    ["x", "*", false],
    ["a*b*c", "abc", true],
    ["a*b*c", "acb", false],
  ])("%s covers %s: %s", (wanted, as, covers) => {
    expect(matchesAs(wanted, as)).toBe(covers);
  });
});
