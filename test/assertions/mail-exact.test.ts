import fc from "fast-check";
import { expect, it } from "vitest";
import { mailChecksOf, mailChecksOn } from "../../src/assertions/mail-checks.ts";
import { evaluateMail, questionOf } from "../../src/assertions/mail-evaluate.ts";
import { isAsWanted, judgeable } from "../../src/assertions/mail-wanted.ts";
import { simulate } from "../../src/mail/simulate.ts";
import { makeDirectoryStore } from "../../src/run/directory-store.ts";
import { makeMailFleets } from "../../src/run/mail-fleets.ts";
import { makePlan } from "../../src/settings/make-plan.ts";
import { loadDirectory } from "../../src/tree/load-directory.ts";
import { memoryTree } from "../../src/tree/memory.ts";
import { runs } from "../random-cases.ts";

// What is said of a pattern against every recipient of a small world, one by one.

const DOMAINS = ["a.b", "b", "x.a.b", "x.b", "c", "x.c", "other"];
const USERS = ["u", "v", "any"];
const RECIPIENTS = DOMAINS.flatMap((domain) => USERS.map((user) => `${user}@${domain}`));

const suffix = fc.constantFrom("b", ".b", "a.b", ".a.b", "c", ".c");
const list = fc.array(suffix, { maxLength: 3 }).map((all) => all.map((one) => `${one}\n`).join(""));
const virtual = fc
  .array(fc.tuple(fc.oneof(suffix, fc.constantFrom("u@b", "v@c")), fc.constantFrom("p", "q", "")), { maxLength: 3 })
  .map((all) => all.map(([key, value]) => `${key}:${value}\n`).join(""));
const routes = fc
  .array(fc.tuple(suffix, fc.constantFrom("192.0.2.1", "198.51.100.1", "[127.0.0.1]", "")), { maxLength: 3 })
  .map((all) => all.map(([key, relay]) => `${key}:${relay}\n`).join(""));
const pattern = fc.constantFrom("@", "@b", "@.b", "@a.b", "@.a.b", "@c", "@.c", "@x.b");
const verdicts = fc.uniqueArray(fc.constantFrom("local", "virtual", "remote", "rejected", "loop", "bounced"), {
  minLength: 1,
  maxLength: 3,
});

function covers(text: string, recipient: string): boolean {
  const domain = recipient.slice(recipient.indexOf("@") + 1);
  if (text === "@") return true;
  return text.startsWith("@.") ? domain.endsWith(text.slice(1)) : domain === text.slice(1);
}

it("a pattern passes only if every recipient of it does, and fails with one that does", async () => {
  await fc.assert(
    fc.asyncProperty(
      list,
      list,
      virtual,
      routes,
      pattern,
      fc.option(pattern),
      verdicts,
      fc.boolean(),
      async (...world) => {
        const [rcpthosts, locals, virtualdomains, smtproutes, mail, except, wanted, isNot] = world;
        const yaml = {
          version: 1,
          interfaces: { eth0: "192.0.2.1" },
          assertions: [
            { mail, ...(except === null ? {} : { except }), [isNot ? "is not" : "is"]: wanted, as: undefined },
          ],
        };
        const texts = { me: "m.e\n", rcpthosts, locals, virtualdomains, smtproutes };
        const files = Object.fromEntries(
          Object.entries(texts).map(([name, text]) => [`control/${name}`, Buffer.from(text)]),
        );
        const tree = memoryTree({ ...files, "qmailint.yaml": Buffer.from(JSON.stringify(yaml)) });
        const overrides = { dialect: null, set: null, levels: new Map() };
        const sources = { directories: [], searched: ["/qmailint.yaml"], above: () => [], config: null };
        const plan = await makePlan(tree, sources, overrides);
        const [loaded] = plan.files;
        const [planned] = plan.directories;
        fc.pre(loaded !== undefined && planned !== undefined); // an exception may leave nothing
        if (loaded === undefined || planned === undefined) return;
        const directory = loadDirectory(tree, planned.found);
        const fleets = makeMailFleets({ store: makeDirectoryStore(tree), overrides, everywhere: false });
        const fleet = fleets.of(loaded, { key: "/control", directory }, null);
        const checks = mailChecksOn(mailChecksOf(loaded.settings, null), { name: null });
        const onHost = { fleet, host: null, control: "control", left: { classes: 100_000 } };
        const { outcomes, problems } = evaluateMail(checks, onHost);
        const [outcome] = outcomes;
        const [assertion] = loaded.settings.assertions;
        if (outcome === undefined || assertion?.kind !== "mail") {
          expect(problems).toHaveLength(1);
          return;
        }
        const question = questionOf(assertion, fleet);
        const passes = (recipient: string): boolean =>
          isAsWanted(assertion, fleet, simulate(fleet.ready, 0, recipient, question).outcomes.map(judgeable));
        const failing = RECIPIENTS.filter(
          (one) => covers(mail, one) && (except === null || !covers(except, one)) && !passes(one),
        );
        if (outcome.passed) expect(failing).toEqual([]);
        else {
          expect(passes(outcome.witness ?? "")).toBe(false);
          if (outcome.witness?.includes("@")) expect(covers(mail, outcome.witness)).toBe(true);
        }
      },
    ),
    { numRuns: runs(300) },
  );
});
