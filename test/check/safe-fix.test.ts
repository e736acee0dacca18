import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIpFile } from "../../src/qmail/ip-file.ts";
import type { IpFileName } from "../../src/qmail/types.ts";
import type { Example } from "../../src/rules/rule.ts";
import { least, runs } from "../random-cases.ts";
import { findingsOf, lint } from "../rules/lint.ts";
import { best, IMPLICIT, type Item, representatives } from "../space/oracle.ts";

// "Safe" is a claim: a fix is safe if and only if it leaves every verdict as it is, for the declared interfaces, or for any.

function entriesOf(name: IpFileName, text: string | undefined): Item[] {
  const { count, address, netmask } = readIpFile(name, name, Buffer.from(text ?? "", "latin1")).entries;
  return Array.from({ length: count }, (_, i) => ({ address: address[i] as number, netmask: netmask[i] as number }));
}

/** Is there an address, and an interface set that may be, for which the verdict is another one? */
function changes(before: Example, after: Example, declared: readonly number[] | null): boolean {
  const [more, not] = [entriesOf("moreipme", before.moreipme), entriesOf("notipme", before.notipme)];
  const [moreNow, notNow] = [entriesOf("moreipme", after.moreipme), entriesOf("notipme", after.notipme)];
  const faces = (declared ?? []).map((address) => ({ address, netmask: 0xffffffff }));
  return representatives([...IMPLICIT, ...more, ...not, ...moreNow, ...notNow, ...faces]).some((address) => {
    const own = { address, netmask: 0xffffffff };
    const sets = declared === null ? [[], [own]] : [faces];
    return sets.some((set) => {
      const isMe = (ipme: Item[], notipme: Item[]): boolean =>
        best([...IMPLICIT, ...set, ...ipme], address) > best(notipme, address);
      return isMe(more, not) !== isMe(moreNow, notNow);
    });
  });
}

const address = fc.constantFrom("10.0.0.0", "10.0.0.1", "10.0.0.2", "010.0.0.3", "10.0.0.258", "127.0.0.1", "0.0.0.0");
const network = fc.constantFrom(
  "10.0.0.0/255.255.255.254",
  "10.0.0.0/255.255.255.0",
  "10.0.0.2/255.255.255.254",
  "10.0.0.0/255.255.255.253",
);
const line = fc.oneof(
  address,
  network,
  fc.oneof(address, network).map((one) => ` ${one}`),
  fc.tuple(address, fc.constantFrom("24", "31", "32", "30 # x")).map(([one, length]) => `${one}/${length}`),
  fc
    .tuple(fc.oneof(address, network), fc.constantFrom(" # NAT", " # 24/7", "# 1/255.255.255.0", "\r", ":25"))
    .map(([one, rest]) => one + rest),
  fc.tuple(address, fc.constantFrom(" ", ",", "-"), fc.oneof(address, network)).map((parts) => parts.join("")),
  fc.constantFrom("# x", "", "mail", "::1"),
);
const text = fc
  .tuple(
    fc.constantFrom("", "", "", "\xef\xbb\xbf"),
    fc.array(line, { maxLength: 6 }),
    fc.constantFrom("\n", "\n", "\n", ""),
  )
  .map(([mark, lines, end]) => mark + lines.join("\n") + end);

describe("a fix is safe if and only if it changes no verdict", () => {
  it.each<[string, readonly string[] | null]>([
    ["for no interfaces that are known", null],
    ["for no interface", []],
    ["for some interfaces", ["127.0.0.1", "10.0.0.1", "10.0.0.3"]],
  ])("%s", (_, faces) => {
    let fixes = 0;
    fc.assert(
      fc.property(text, text, (moreipme, notipme) => {
        const interfaces =
          faces === null ? {} : { interfaces: Object.fromEntries(faces.map((one, i) => [`eth${i}`, [one]])) };
        const example: Example = { moreipme, notipme, ...interfaces };
        const declared =
          faces === null
            ? null
            : faces.map((one) =>
                Number(
                  `0x${one
                    .split(".")
                    .map((o) => Number(o).toString(16).padStart(2, "0"))
                    .join("")}`,
                ),
              );
        for (const rule of new Set(findingsOf(example).map((finding) => finding.rule))) {
          for (const { at, fix, fixed } of lint(rule, example)) {
            if (fixed === null) continue;
            fixes++;
            const after = { ...example, [at.startsWith("moreipme") ? "moreipme" : "notipme"]: fixed };
            expect([rule, at, fix]).toEqual([rule, at, changes(example, after, declared) ? "unsafe" : "safe"]);
          }
        }
      }),
      { numRuns: runs(400) },
    );
    expect(fixes).toBeGreaterThan(least(runs(400) / 4));
  });

  it("and where that would take too long, as on every line of a hostile file, it is not called safe", () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `10.${i >> 8}.${i & 255}.0 # 24/255.255.255.0\n`);
    const started = performance.now();
    const found = findingsOf({ moreipme: `${lines.join("")}0.0.0.1/0.0.31.255\n` }, "trailing-text");
    expect(new Set(found.map((finding) => finding.detail().fix?.safe))).toEqual(new Set([false]));
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it("all the safe ones of a file, one after the other, end where none is left", () => {
    fc.assert(
      fc.property(text, text, (moreipme, notipme) => {
        let example: Example = { moreipme, notipme };
        for (let round = 0; ; round++) {
          expect(round).toBeLessThan(60);
          const found = [...new Set(findingsOf(example).map((finding) => finding.rule))].flatMap((rule) =>
            lint(rule, example),
          );
          const next = found.find(({ fix }) => fix === "safe");
          if (next?.fixed == null) break;
          example = { ...example, [next.at.startsWith("moreipme") ? "moreipme" : "notipme"]: next.fixed };
        }
        expect(changes({ moreipme, notipme }, example, null)).toBe(false);
      }),
      { numRuns: runs(150) },
    );
  });
});
