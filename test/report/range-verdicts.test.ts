import fc from "fast-check";
import { expect, it } from "vitest";
import { dialects } from "../../src/qmail/dialects.ts";
import { readIpFile } from "../../src/qmail/ip-file.ts";
import { ipmeIs, makeLists } from "../../src/qmail/ipme.ts";
import { bytesOf } from "../../src/qmail/latin1.ts";
import { judgeRange } from "../../src/report/range-verdicts.ts";
import { indexVerdicts } from "../../src/space/verdict-index.ts";
import { makeVerdictMap } from "../../src/space/verdict-map.ts";
import { runs } from "../random-cases.ts";

const octet = fc.integer({ min: 0, max: 63 });
const line = fc.tuple(octet, fc.constantFrom(32, 31, 30, 28, 26, 24)).map(([last, length]) => {
  const netmask = length === 24 ? 0 : 256 - 2 ** (32 - length);
  return `10.0.0.${last & netmask}/255.255.255.${netmask}\n`;
});
const file = fc.array(line, { maxLength: 6 }).map((lines) => lines.join(""));

it("a range is judged as its addresses one by one", () => {
  fc.assert(
    fc.property(file, file, octet, octet, (moreipme, notipme, a, b) => {
      const lists = makeLists(
        dialects["moreipme-0.6"],
        null,
        readIpFile("moreipme", "moreipme", bytesOf(moreipme)),
        readIpFile("notipme", "notipme", bytesOf(notipme)),
      );
      const where = makeVerdictMap(lists);
      const index = where === null ? null : indexVerdicts(where);
      if (index === null) throw new Error("there is no map");
      const [from, to] = [0x0a000000 + Math.min(a, b), 0x0a000000 + Math.max(a, b)];
      const judged = judgeRange({ text: "", from, to }, index);
      const verdicts: boolean[] = [];
      for (let address = from; address <= to; address++) verdicts.push(ipmeIs(lists, address).me);
      const me = verdicts.filter((one) => one).length;
      expect([judged.me, judged.notMe]).toEqual([me, verdicts.length - me]);
      const told = judged.runs.flatMap((run) => Array<boolean>(Number(run.to) - Number(run.from) + 1).fill(run.me));
      expect(told).toEqual(judged.more ? verdicts.slice(0, told.length) : verdicts);
      expect(judged.runs.every((run, i) => run.me !== judged.runs[i + 1]?.me)).toBe(true);
    }),
    { numRuns: runs(300) },
  );
});
