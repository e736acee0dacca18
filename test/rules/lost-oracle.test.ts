import fc from "fast-check";
import { expect, it } from "vitest";
import { isIpv6 } from "../../src/lines/ipv6-text.ts";
import { bytesAsText } from "../../src/lines/line-text.ts";
import { lostAddresses, unreadParts } from "../../src/lines/lost-addresses.ts";
import { readLine } from "../../src/qmail/lines.ts";
import { runs } from "../random-cases.ts";

// The same by patterns, which cannot be used on a line of megabytes.
const FOUR = /(?<!\w|\w\.)\d+(?:\.\d+){3}(?!\w|\.\w)/g;
const SIX = /(?<![\w.:])[0-9a-f]*:[0-9a-f:.]*(?!\w)/gi;
const ended = (one: string): string => one.replace(/(?<!:):$|\.$/, "");

function byPatterns(text: string): string[] {
  const before = text.replace(/#.*/s, "");
  const six = Array.from(before.matchAll(SIX), (match) => ({ at: match.index, written: ended(match[0]) }));
  const rest = before.replace(SIX, (one) => (isIpv6(ended(one)) ? " ".repeat(one.length) : one));
  const four = Array.from(rest.matchAll(FOUR), (match) => ({ at: match.index, written: match[0] }));
  return [...six.filter(({ written }) => isIpv6(written)), ...four]
    .sort((a, b) => a.at - b.at)
    .map(({ at, written }) => `${at} ${written}`);
}

const piece = fc.constantFrom(
  ..."0 1 12 255 256 00 a f g z _ . .. : :: , - / # [ ] 1.2.3.4 10.0.0.1 ::1 2001:db8::1 ::ffff:1.2.3.4 fe80::1%eth0 \t".split(
    " ",
  ),
  " ",
);

it("the addresses that are lost are those that patterns find", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = `9.9.9.9 ${pieces.join("")}`;
      const bytes = Buffer.from(`${text}\n`, "latin1");
      const reading = readLine(bytes, 1, 0);
      const parts = unreadParts(bytes, reading);
      const found = [...lostAddresses(bytes, reading)].map((span) => `${span.start} ${bytesAsText(bytes, span)}`);
      const isBehind = (one: string): boolean => {
        const [at = "", written = ""] = one.split(" ");
        return parts.some(({ start, end }) => start <= Number(at) && Number(at) + written.length <= end);
      };
      expect(found).toEqual(byPatterns(bytesAsText(bytes, reading.seen)).filter(isBehind));
    }),
    { numRuns: runs(20_000) },
  );
});
