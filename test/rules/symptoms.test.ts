import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWith } from "../../src/check/check.ts";
import { rules } from "../../src/rules/all-rules.ts";
import { ipRoom } from "../../src/rules/ip-room.ts";
import { ipRules } from "../../src/rules/ip-rules.ts";
import type { RuleRoom } from "../../src/rules/room.ts";
import { makeSubject } from "../../src/rules/subject.ts";
import { symptomsOf } from "../../src/rules/symptoms.ts";
import type { ControlDirectory, Host } from "../../src/tree/control-directory.ts";
import { least, runs } from "../random-cases.ts";
import { directoryOf, hostOf } from "./lint.ts";

const all = Object.values(ipRules).flatMap((some) => some());
/** The same, but every rule is asked about everything. */
const askAll: RuleRoom = { ...ipRoom, rulesFor: () => all };

function told(room: RuleRoom, directory: ControlDirectory, host: Host): unknown {
  const { findings, problems } = checkWith(room, directory, [host], new Map());
  return {
    findings: findings.map(({ rule, level, file, line, start, end, host: on, detail }) => {
      const { message, remedy, fix } = detail();
      return { rule, level, path: file.path, line, start, end, on, message, remedy, safe: fix?.safe };
    }),
    problems,
  };
}

function symptoms(directory: ControlDirectory, host: Host): ReadonlySet<string> | null {
  return symptomsOf(makeSubject(directory, [host], null, ipRoom));
}

const address = fc
  .tuple(fc.constantFrom("10", "127"), fc.constantFrom("0", "1"), fc.constantFrom("0", "00", "256"), fc.nat(3))
  .map((octets) => octets.join("."));
const plain = fc.tuple(fc.constantFrom(0, 1), fc.nat(3)).map(([third, last]) => `10.0.${third}.${last}`);
const start = fc.constantFrom("", "", "", "", "", " ", "\t", "\u00ef\u00bb\u00bf");
const end = fc.constantFrom(
  "",
  "",
  "",
  "",
  " # NAT",
  "\t10.0.0.9",
  "/24",
  "/255.255.255.0",
  "/255.0.255.0",
  " \r",
  "\0x",
);
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(start, plain, end).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: plain },
  fc.tuple(start, address, end).map((parts) => parts.join("")),
  fc.constantFrom(
    "",
    "# note",
    "  # note",
    "mail.example.org",
    "::1",
    "0.0.0.0/0.0.0.0",
    "10.0.0.0/255.0.0.0",
    "{{ x }}",
  ),
);
const file = fc
  .tuple(fc.array(line, { maxLength: 4 }), fc.constantFrom("\n", "\n", "\n", "\n", ""))
  .map(([lines, last]) => lines.join("\n") + last);
const host = fc.constantFrom(
  hostOf({}),
  hostOf({}),
  hostOf({ dialect: "sagredo" }),
  hostOf({ dialect: "netqmail" }),
  hostOf({ interfaces: { lo: ["127.0.0.1"], eth0: ["10.0.0.1", "10.0.0.2"] } }),
);

describe("the symptoms of a directory", () => {
  it("leave out only rules that have nothing to say about it", () => {
    let selected = 0;
    fc.assert(
      fc.property(fc.option(file, { nil: undefined }), fc.option(file, { nil: undefined }), host, (more, not, on) => {
        const directory = directoryOf({
          ...(more === undefined ? {} : { moreipme: more }),
          ...(not === undefined ? {} : { notipme: not }),
        });
        if ((symptoms(directory, on)?.size ?? 0) > 0) selected++;
        expect(told(ipRoom, directory, on)).toEqual(told(askAll, directory, on));
      }),
      { numRuns: runs(10_000) },
    );
    expect(selected).toBeGreaterThan(least(100));
  });

  it.each(rules.filter((rule) => all.includes(rule)).map((rule) => [rule.id, rule] as const))(
    "are enough for the bad example of %s",
    (id, { bad, onlyWith }) => {
      if (bad.moreipme === undefined && bad.notipme === undefined) return;
      const { files: _, ...some } = bad;
      const [directory, on] = [directoryOf(some), hostOf(some)];
      const found = told(ipRoom, directory, on);
      expect(found).toEqual(told(askAll, directory, on));
      const shown = symptoms(directory, on);
      if (shown !== null && JSON.stringify(found).includes(`"${id}"`))
        expect([...shown, undefined]).toContain(onlyWith);
    },
  );

  it.each([
    ["10.0.0.1\n10.0.0.1\n", []],
    ["10.0.0.0/8\n 10.0.0.1\n10.0.0.2 # NAT\n", ["prefix-length", "leading-blank", "text after an entry"]],
    ["mail.example.org\n2001:db8::1\n", ["not-an-address", "ipv6-address"]],
    ["\u00ef\u00bb\u00bf10.0.0.1\n", ["byte-order-mark"]],
    ["10.0.0.0/255.0.0.0\n10.0.0.1\n", ["needless entry"]],
  ])("are what %j shows", (moreipme, wanted) => {
    expect([...(symptoms(directoryOf({ moreipme }), hostOf({})) ?? ["unusual"])]).toEqual(wanted);
  });

  it.each(["10.0.0.1", "10.0.0.1\r\n", "10.0.0.1\0x\n", "010.0.0.1\n", "10.0.0.1 10.0.0.2\n", "0.0.0.0/0.0.0.0\n"])(
    "are not told apart in %j",
    (moreipme) => {
      expect(symptoms(directoryOf({ moreipme }), hostOf({}))).toBe(null);
    },
  );

  it("are not looked for among more than 1,000 notable lines", () => {
    const of = (count: number) => symptoms(directoryOf({ moreipme: " 10.0.0.1\n".repeat(count) }), hostOf({}));
    expect(of(1000)).toEqual(new Set(["leading-blank"]));
    expect(of(1001)).toBe(null);
  });
});
