import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Judge, verdictCuts } from "../../src/mail/address-cuts.ts";
import { ipmeIs, makeLists } from "../../src/qmail/ipme.ts";
import type { IpFile } from "../../src/qmail/types.ts";
import { dialect } from "../qmail/vector-files.ts";

const qmail = dialect("moreipme-0.6");
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const fileOf = (name: "moreipme" | "notipme", lines: readonly string[]): IpFile =>
  qmail.reader.file(name, name, bytesOf(lines.map((line) => `${line}\n`).join("")));

/** Hosts that share two files. */
function judgesOf(files: readonly [IpFile | null, IpFile | null], own: readonly (readonly number[])[]): Judge[] {
  return own.map((addresses, i) => {
    const set = {
      host: `h${i}`,
      system: "bsd" as const,
      addresses: addresses.map((address, k) => ({ label: `e${k}`, device: `e${k}`, address, up: true })),
    };
    const lists = makeLists(qmail, set, ...files);
    return { lists, isMe: (address) => ipmeIs(lists, address).me };
  });
}

const FIRST = 0x0a000000;

describe("the addresses of which a host says another thing than of the one before", () => {
  it("are found without asking about all of them", () => {
    const line = fc.constantFrom(
      "10.0.0.1",
      "10.0.0.2",
      "10.0.0.4/255.255.255.252",
      "10.0.0.0/255.255.255.248",
      "10.0.0.7",
    );
    const lines = fc.array(line, { maxLength: 3 });
    const own = fc.array(fc.array(fc.integer({ min: FIRST, max: FIRST + 9 }), { maxLength: 2 }), { maxLength: 4 });
    fc.assert(
      fc.property(lines, lines, own, fc.boolean(), (more, not, addresses, alone) => {
        const judges = judgesOf([fileOf("moreipme", more), fileOf("notipme", not)], addresses);
        if (alone) judges.push(...judgesOf([null, fileOf("notipme", more)], addresses));
        const cuts = verdictCuts(judges);
        for (let at = FIRST - 1; at < FIRST + 12; at++) {
          expect([at, cuts.has(at)]).toEqual([at, judges.some(({ isMe }) => isMe(at) !== isMe(at - 1))]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("are asked for as often as there are addresses and entries, not for each host and entry", () => {
    let asked = 0;
    const files = [
      fileOf(
        "moreipme",
        Array.from({ length: 100 }, (_, i) => `192.0.2.${i}`),
      ),
      null,
    ] as const;
    const judges = judgesOf(
      files,
      Array.from({ length: 100 }, (_, i) => [FIRST + 2 * i]),
    ).map(
      ({ lists, isMe }): Judge => ({
        lists,
        isMe(address) {
          asked++;
          return isMe(address);
        },
      }),
    );
    expect(verdictCuts(judges).size).toBeGreaterThan(200);
    expect(asked).toBeLessThan(1000);
  });
});
