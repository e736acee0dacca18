import fc from "fast-check";
import { expect, it } from "vitest";
import type { FileCoverage } from "../../src/assertions/assertion-outcome.ts";
import { mailChecksOf, mailChecksOn } from "../../src/assertions/mail-checks.ts";
import { coverMail } from "../../src/assertions/mail-coverage.ts";
import { evaluateMail } from "../../src/assertions/mail-evaluate.ts";
import type { MailFleet } from "../../src/assertions/mail-fleet.ts";
import { noticedInMail } from "../../src/assertions/mail-ip-mutant.ts";
import { recordMail } from "../../src/assertions/mail-record.ts";
import { divideBoth } from "../../src/mail/joint-worlds.ts";
import { stockReader } from "../../src/qmail/ip-file.ts";
import type { IpFileName } from "../../src/qmail/types.ts";
import { makeRunMail } from "../../src/run/run-mail.ts";
import type { LoadedSettings } from "../../src/settings/loaded-settings.ts";
import { makePlan } from "../../src/settings/make-plan.ts";
import { mutantsOf } from "../../src/space/mutant.ts";
import { readWhole } from "../../src/tree/control-directory.ts";
import { memoryTree } from "../../src/tree/memory.ts";
import { makeReadBudget } from "../../src/tree/read-budget.ts";
import { runs } from "../random-cases.ts";

// What is said of each line against a run over the edited file: the assertions that pass fail, or mail goes another way, or neither.

const name = fc.constantFrom("b", ".b", "a.b", ".a.b", "x.b", "c", ".c", "m.e");
const list = fc.array(name, { maxLength: 4 }).map((all) => all.map((one) => `${one}\n`).join(""));
const plain = fc.array(fc.constantFrom("b", "a.b", "x.b", "c", "m.e", "n.e"), { maxLength: 2 });
const locals = plain.map((all) => all.map((one) => `${one}\n`).join(""));
const virtual = fc
  .array(fc.tuple(fc.oneof(name, fc.constantFrom("u@b", "v@c", "")), fc.constantFrom("p", "q", "")), { maxLength: 3 })
  .map((all) => all.map(([key, value]) => `${key}:${value}\n`).join(""));
const routes = fc
  .array(
    fc.tuple(fc.oneof(name, fc.constant("")), fc.constantFrom("192.0.2.1", "192.0.2.2", "198.51.100.1", "out.x", "")),
    { maxLength: 3 },
  )
  .map((all) => all.map(([key, relay]) => `${key}:${relay}\n`).join(""));
const files = fc.record({
  rcpthosts: list,
  morercpthosts: fc.option(list, { nil: undefined, freq: 2 }),
  locals,
  virtualdomains: virtual,
  smtproutes: routes,
  qmtproutes: fc.option(routes, { nil: undefined, freq: 2 }),
  percenthack: fc.option(fc.constantFrom("c\n", "b\n"), { nil: undefined, freq: 2 }),
  moreipme: fc.constantFrom(
    "",
    "203.0.113.7\n",
    "198.51.100.0/255.255.255.0\n203.0.113.7\n",
    "198.51.100.0/255.255.255.0\n198.51.100.1\n198.0.100.0/255.0.255.0\n",
    "192.0.2.2\n192.0.2.0/255.255.255.0\n203.0.113.6/255.255.255.254\n",
  ),
  notipme: fc.constantFrom(undefined, "198.51.100.1\n", "192.0.2.2/255.255.255.254\n203.0.113.0/255.255.255.0\n"),
  localiphost: fc.constantFrom(undefined, undefined, "c\n"),
});
const dns = fc.dictionary(
  fc.constantFrom("b", "a.b", "*.b", "c", "mx.c"),
  fc.constantFrom<object | string>({ mx: "10 mx.c" }, "192.0.2.1", "192.0.2.2", "203.0.113.7", "nxdomain", {
    mx: ["10 mx.c", "10 other.x"],
  }),
  { maxKeys: 4, noNullPrototype: true },
);
const pattern = fc.constantFrom(
  "@",
  "@b",
  "@.b",
  "@a.b",
  "@.a.b",
  "@c",
  "u@b",
  "w@c",
  "@.c",
  "@[198.51.100.1]",
  "@[203.0.113.7]",
);
const someOf = (words: readonly string[]) => fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
const expected = fc.oneof(
  someOf(["local", "virtual", "remote", "rejected", "loop", "bounced"]).map((is) => ({ is })),
  someOf(["local", "virtual", "remote", "rejected", "loop", "bounced"]).map((isNot) => ({ "is not": isNot })),
  fc
    .tuple(fc.constantFrom(["virtual"], ["local", "virtual"]), fc.constantFrom("*", "p-*"))
    .map(([is, as]) => ({ is, as })),
  fc.constantFrom("192.0.2.2", "out.x").map((via) => ({ is: ["remote", "bounced"], via })),
);
const assertion = fc
  .record({
    mail: pattern,
    expected,
    from: fc.constantFrom("outside", "client", "here"),
    host: fc.constantFrom({}, { host: "h0" }, { host: "h1" }),
  })
  .map(({ mail, expected: wanted, from, host }) => ({ mail, ...wanted, from, ...host }));

type Texts = Readonly<Record<string, string | undefined>>;

async function worldOf(controls: readonly Texts[], settings: object) {
  const all = controls.flatMap((texts, i) =>
    Object.entries({ me: `${["m", "n"][i]}.e\n`, ...texts }).flatMap(([file, text]) =>
      text === undefined ? [] : [[`c${i}/${file}`, Buffer.from(text)] as const],
    ),
  );
  const tree = memoryTree({ ...Object.fromEntries(all), "qmailint.yaml": Buffer.from(JSON.stringify(settings)) });
  const overrides = { dialect: null, set: null, levels: new Map() };
  const sources = { directories: [], searched: ["/qmailint.yaml"], above: () => [], config: null };
  const plan = await makePlan(tree, sources, overrides);
  const loaded = plan.files[0] as LoadedSettings;
  const mail = makeRunMail(plan, tree, makeReadBudget(), overrides);
  const found = plan.directories.map((planned) => ({ planned, directory: mail.load(planned) }));
  const fleets = mail.fleetsWith(new Map());
  const checks = mailChecksOf(loaded.settings, null);
  const arrivals = found.flatMap(({ planned }) =>
    planned.hosts.map((host) => ({ host: host.name, checks: mailChecksOn(checks, host) })),
  );
  const [first] = found as [(typeof found)[0]];
  const fleet: MailFleet = fleets.of(loaded, { key: "/c0", directory: first.directory }, "h0");
  return { fleet, arrivals, directories: found.map(({ directory }) => directory) };
}
type World = Awaited<ReturnType<typeof worldOf>>;

const passedIn = ({ fleet, arrivals }: World): boolean[] =>
  arrivals.flatMap(({ host, checks }) =>
    evaluateMail(checks, { fleet, host, control: "c", left: { classes: 1_000_000 } }).outcomes.map((one) => one.passed),
  );

function isChanged(before: World, after: World): boolean {
  return before.arrivals.some(({ host }) => {
    const index = before.fleet.indexOf(host);
    let changed = false;
    divideBoth({ names: before.fleet.names, host: index }, { names: after.fleet.names, host: index }, (found) => {
      changed ||= found.isChanged;
    });
    return changed;
  });
}

const COUNTED = ["locals", "morercpthosts", "qmtproutes", "rcpthosts", "smtproutes", "virtualdomains"];

it("agrees about every line with a run without it, or with another value in it", { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(files, files),
      dns,
      fc.array(assertion, { minLength: 1, maxLength: 3 }),
      fc.constantFrom("outside", "nxdomain"),
      fc.constantFrom("moreipme-0.6", "moreipme-0.6", "notqmail", "sagredo", "indimail"),
      async (controls, names, assertions, undeclared, dialect) => {
        const settings = {
          version: 1,
          dialect,
          hosts: {
            h0: { control: "c0", interfaces: { eth0: "192.0.2.1" }, "reached-at": ["interfaces", "203.0.113.7"] },
            h1: { control: "c1", interfaces: { eth0: "192.0.2.2" } },
          },
          dns: names,
          undeclared,
          assertions,
        };
        const world = await worldOf(controls, settings);
        const passed = passedIn(world);
        const record = recordMail(world.fleet, world.arrivals, { classes: 1_000_000 });
        if (record === null) throw new Error("there must be an answer");
        const fateOf = async (which: number, file: string, text: string): Promise<"killed" | "survived" | "same"> => {
          const edited = controls.map((texts, i) => (i === which ? { ...texts, [file]: text } : texts));
          const after = await worldOf(edited, settings);
          const now = passedIn(after);
          if (passed.some((one, i) => one && now[i] !== true)) return "killed";
          return isChanged(world, after) ? "survived" : "same";
        };
        for (const [which, texts] of controls.entries()) {
          const covered = coverMail(world.directories[which] as World["directories"][number], [record], {
            left: 1_000_000,
          });
          if (covered === null) throw new Error("there must be an answer");
          for (const file of COUNTED) {
            const text = (texts as Texts)[file];
            const isRead = file !== "qmtproutes" || dialect === "indimail";
            const lines = isRead ? (text ?? "").split("\n").filter((one) => one !== "") : [];
            const said = covered.find((one) => one.file.path === `c${which}/${file}`);
            expect(said?.lines.map(({ line }) => line) ?? []).toEqual(lines.map((_, i) => i + 1));
            for (const [i, line] of lines.entries()) {
              const mutants: [string, string | null][] = [["removed", null]];
              const mutant = { virtualdomains: "mutant", smtproutes: "mutant.invalid" }[file];
              const asks = assertions.some((one) => (file === "smtproutes" ? "via" : "as") in one);
              const value = `${line.slice(0, line.indexOf(":"))}:${mutant}`;
              if (mutant !== undefined && asks) mutants.push([value, value]);
              const survivors: string[] = [];
              let killed = 0;
              for (const [told, by] of mutants) {
                const edited = lines.flatMap((one, k) => (k === i ? (by ?? []) : one)).map((one) => `${one}\n`);
                const fate = await fateOf(which, file, edited.join(""));
                if (fate === "killed") killed++;
                else if (fate === "survived") survivors.push(told);
              }
              const own = said?.lines[i];
              const context = `${which} ${file}:${i + 1} ${line}`;
              expect([context, own?.killed, own?.survived.map(({ mutation }) => mutation)]).toEqual([
                context,
                killed,
                survivors,
              ]);
              if ((own?.killed ?? 0) > 0) expect(own?.covered).toBe(true);
            }
          }
          if (dialect === "notqmail") continue;
          // Where entries are single addresses, a line is only taken away.
          const mutants = dialect === "indimail" ? () => [{ text: "removed" }] : mutantsOf;
          await agreesOnIpFile(which, "moreipme", texts.moreipme, mutants, world, record, fateOf);
          await agreesOnIpFile(which, "notipme", texts.notipme ?? "", mutants, world, record, fateOf);
        }
      },
    ),
    { numRuns: runs(150) },
  );
});

/** Every mutant of moreipme and notipme as if no assertion about addresses had noticed it. */
async function agreesOnIpFile(
  which: number,
  name: IpFileName,
  text: string,
  mutants: (address: number, netmask: number) => readonly { readonly text: string }[],
  world: World,
  record: NonNullable<ReturnType<typeof recordMail>>,
  fateOf: (which: number, file: string, text: string) => Promise<"killed" | "survived" | "same">,
): Promise<void> {
  const directory = world.directories[which] as World["directories"][number];
  const lines = text.split("\n").filter((one) => one !== "");
  const { entries } = readWhole(stockReader, name, name, Buffer.from(text));
  for (const [i] of lines.entries()) {
    for (const { text: mutation } of mutants(entries.address[i] as number, entries.netmask[i] as number)) {
      const survived = [{ mutation, witness: "192.0.2.9", becomes: "not me", host: null }];
      const line = { line: i + 1, covered: false, killed: 0, survived };
      const before: FileCoverage = { file: { path: `c${which}/${name}`, bytes: new Uint8Array() }, lines: [line] };
      const after = noticedInMail(directory, before, [record], { left: 1_000_000 });
      const edited = lines.flatMap((one, k) => (k !== i ? one : mutation === "removed" ? [] : mutation));
      const fate = await fateOf(which, name, edited.map((one) => `${one}\n`).join(""));
      const context = `${which} ${name}:${i + 1} ${mutation}`;
      expect([context, after?.lines[0]?.killed]).toEqual([context, fate === "killed" ? 1 : 0]);
    }
  }
}
