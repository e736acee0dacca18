import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksOf, evaluate } from "../../src/assertions/evaluate.ts";
import { ipmeIs } from "../../src/qmail/ipme.ts";
import { dotted } from "../../src/qmail/netmask.ts";
import { wholeOutcome } from "../../src/report/equal-failures.ts";
import { unsealAny } from "../../src/space/sealed.ts";
import { runs } from "../random-cases.ts";
import { listsOf, onHostOf, settingsOf } from "./model.ts";

const BASE = 0x0a000000;

/** Files over 64 addresses, some entries with gaps or host bits, and a network around them all. */
const entry = fc
  .record({
    value: fc.nat(63),
    mask: fc.oneof(
      fc.nat(6).map((z) => (0xffffffff << z) >>> 0),
      fc.nat(63).map((m) => (0xffffffc0 | m) >>> 0),
    ),
    clear: fc.nat(9),
  })
  .map(({ value, mask, clear }) => {
    const address = BASE + value;
    return `${dotted(clear === 0 ? address : (address & mask) >>> 0)}/${dotted(mask)}\n`;
  });
const file = fc.array(entry, { maxLength: 10 }).map((lines) => lines.join(""));
const set = fc.array(
  fc.nat(63).map((n) => BASE + n),
  { maxLength: 4 },
);
const range = fc
  .tuple(fc.nat(80), fc.nat(80))
  .map(([a, b]) => [BASE - 8 + Math.min(a, b), BASE - 8 + Math.max(a, b)] as const);

describe("range assertions, against enumeration", () => {
  it.each([
    ["pieces", ""],
    ["classes", "1.0.0.99/1.0.0.255\n"],
  ])("lowest counter-example, number of failing addresses, deciding entry, by %s", (kind, forcing) => {
    fc.assert(
      fc.property(file, file, set, range, fc.boolean(), (more, notipme, addresses, [from, to], me) => {
        const moreipme = more + forcing; // harmless here, but in many networks
        const onHost = onHostOf(moreipme, notipme, addresses);
        expect(unsealAny(onHost.where).kind).toBe(kind);
        const expectation = me ? "me" : "not me";
        const settings = settingsOf(`version: 1\nassertions:\n  - ${expectation}: ${dotted(from)}-${dotted(to)}\n`);
        const [judged] = [...evaluate(checksOf(settings, null), onHost)];
        const outcome = judged?.[0];
        const lists = listsOf(moreipme, notipme, onHost.host.set);
        const failing: number[] = [];
        for (let address = from; address <= to; address++) if (ipmeIs(lists, address).me !== me) failing.push(address);
        expect(outcome?.failing).toBe(failing.length);
        expect(outcome?.passed).toBe(failing.length === 0);
        expect(outcome?.witness).toBe(failing[0] === undefined ? null : dotted(failing[0]));
        expect(typeof outcome?.message).toBe("string");
        if (failing[0] === undefined) return;
        const verdict = ipmeIs(lists, failing[0]);
        const origin = (verdict.me ? verdict.ipme : verdict.notipme)?.entry.origin;
        const decided =
          origin === undefined
            ? null
            : origin.kind === "line"
              ? { file: origin.file.path, line: origin.line }
              : origin.kind === "interface"
                ? { interface: origin.label, address: dotted(failing[0]) }
                : { implicit: "127.0.0.0/255.0.0.0" };
        expect(outcome?.decidedBy).toEqual(decided);
      }),
      { numRuns: runs(3000) },
    );
  });

  it("counts all 2^32 addresses", () => {
    const [judged] = [
      ...evaluate(checksOf(settingsOf("version: 1\nassertions:\n  - me: 0.0.0.0/0\n"), null), onHostOf("", "", [])),
    ];
    expect(judged?.[0]).toMatchObject({
      passed: false,
      failing: 2 ** 32 - 2 ** 24 - 1,
      witness: "0.0.0.1",
      addresses: 2 ** 32,
    });
  });
});

describe("what a failure says", () => {
  const failure = (
    assertion: string,
    moreipme: string,
    notipme: string,
    addresses: number[] = [],
  ): string | undefined => {
    const checks = checksOf(settingsOf(`version: 1\nassertions:\n  - ${assertion}\n`), null);
    const [first] = evaluate(checks, onHostOf(moreipme, notipme, addresses));
    return first === undefined ? undefined : wholeOutcome(first[0]);
  };

  it("names the line that excludes", () => {
    expect(failure("me: 10.0.0.0/8", "10.0.0.0/255.0.0.0\n", "10.9.0.0/255.255.255.0\n")).toBe(
      "10.9.0.0 is not me: notipme line 1 (10.9.0.0/255.255.255.0) excludes it, though moreipme line 1 (10.0.0.0/255.0.0.0) covers it: its netmask is longer (256 of 16777216 addresses fail). Write 10.9.0.0 into moreipme, or narrow or delete line 1 of notipme.",
    );
  });
  it("a tie", () => {
    expect(failure("me: 10.0.0.1", "10.0.0.1\n", "10.0.0.1\n")).toBe(
      "10.0.0.1 is not me: notipme line 1 (10.0.0.1) excludes it, though moreipme line 1 (10.0.0.1) covers it: the netmasks are equally long, and a tie is not me. Delete line 1 of notipme.",
    );
  });
  it("no entry", () => {
    expect(failure("me: 10.0.0.1", "", "")).toBe("10.0.0.1 is not me: no entry covers it. Add 10.0.0.1 to moreipme.");
  });
  it.each([
    ["10.0.0.0/30", "", "10.0.0.0/255.255.255.252"],
    ["10.0.0.0/31", "10.0.0.1\n", "10.0.0.0"],
    ["10.0.0.0/30", "10.0.0.1\n", "10.0.0.0 and the others that fail"],
    ["10.0.0.1-10.0.0.3", "", "10.0.0.1 and the others that fail"],
    ["0.0.0.0/0", "", "0.0.0.1 and the others that fail"],
  ])("what to add where me: %s fails beside %j", (item, moreipme, added) => {
    expect(failure(`me: ${item}`, moreipme, "")).toMatch(` Add ${added} to moreipme.`);
  });
  it("an interface", () => {
    expect(failure("not me: 10.0.0.0/30", "", "10.0.0.0/255.255.255.0\n", [0x0a000001])).toBe(
      "10.0.0.1 is me: the interface eth0 (10.0.0.1) makes it me, and the netmask of notipme line 1 (10.0.0.0/255.255.255.0) is shorter (1 of 4 addresses fails). Write 10.0.0.1 without a netmask into notipme: a network never excludes the address of an interface.",
    );
  });
});
