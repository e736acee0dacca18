import { describe, expect, it } from "vitest";
import { dialects } from "../../src/qmail/dialects.ts";
import { readIpFile } from "../../src/qmail/ip-file.ts";
import { makeLists } from "../../src/qmail/ipme.ts";
import type { IpFileName } from "../../src/qmail/types.ts";
import { mapSvg } from "../../src/report/map-svg.ts";
import { runsText } from "../../src/report/map-words.ts";
import { mapOfMe } from "../../src/report/ranges-report.ts";
import { pictureOf } from "../../src/space/picture.ts";
import type { VerdictMap } from "../../src/space/sealed.ts";
import { makeVerdictMap } from "../../src/space/verdict-map.ts";
import type { Zoom } from "../../src/space/zoom.ts";
import { parseXml, type XmlElement } from "./xml.ts";

function mapOf(moreipme: string, notipme = "", control = "control"): string {
  const file = (name: IpFileName, text: string) => readIpFile(name, `control/${name}`, Buffer.from(text, "latin1"));
  const lists = makeLists(dialects["moreipme-0.6"], null, file("moreipme", moreipme), file("notipme", notipme));
  const picture = pictureOf(makeVerdictMap(lists) as VerdictMap);
  if (picture === null) throw new Error("too many classes");
  return mapOfMe(picture, control, lists);
}

/** Single addresses and networks of length 24 from all over the space. */
function randomLines(count: number, seed: number): string {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
  return Array.from({ length: count }, () => {
    const octets = Array.from({ length: 4 }, () => next() & 255);
    return next() % 3 === 0 ? `${octets.slice(0, 3).join(".")}.0/255.255.255.0\n` : `${octets.join(".")}\n`;
  }).join("");
}

const parse = (svg: string): XmlElement[] => parseXml(svg, "");
const texts = (svg: string): string[] =>
  parse(svg).flatMap(({ name, text }) => (/^(text|tspan)$/.test(name) ? [text] : []));
const ofClass = (svg: string, name: string): number => parse(svg).findIndex((one) => one.attributes["class"] === name);

describe("the map of a few addresses", () => {
  const svg = mapOf("192.0.2.10\n203.0.113.25\n10.0.0.0/255.0.0.0\n", "10.1.0.0/255.255.0.0\n192.0.2.77\n");

  it("names the networks that it draws larger, and the addresses in them", () => {
    for (const text of ["The whole space", "10.0.0.0/8", "192.0.2.0/24", "203.0.113.0/24", "127.0.0.0/8"]) {
      expect(texts(svg)).toContain(text);
    }
    for (const text of [
      "me: 203.0.113.25",
      "not me: 10.1.0.0/16",
      "me: 10.0.0.0/16 and 16,646,144 more",
      "25",
      "127",
    ]) {
      expect(texts(svg)).toContain(text);
    }
  });

  it("says what the colours mean, and how many addresses have them", () => {
    expect(texts(svg)).toContain("not me because of notipme (65,536 addresses)");
    expect(texts(svg)).toContain(`me (${(2 ** 25 - 65536 + 3).toLocaleString("en")} addresses)`);
  });

  it("draws notipme above me", () => {
    const [me, corner] = [ofClass(svg, "me"), ofClass(svg, "excluded corner")];
    expect(me).toBeGreaterThan(0);
    expect(corner).toBeGreaterThan(me);
  });

  it("says the same to who does not see it", () => {
    const { attributes } = parse(svg).at(-1) as XmlElement;
    expect(attributes).toMatchObject({ role: "img", "aria-labelledby": "title desc" });
    const of = (name: string) => parse(svg).find((one) => one.name === name)?.text;
    expect(of("title")).toBe("Addresses that are me: control");
    expect(of("desc")).toMatch(
      /^me \(33,488,899 addresses\): 0\.0\.0\.0, 10\.0\.0\.0\/16, .*203\.0\.113\.25\. not me because/,
    );
  });

  it("is the same every time, in light and dark, and runs nothing", () => {
    expect(mapOf("192.0.2.10\n203.0.113.25\n10.0.0.0/255.0.0.0\n", "10.1.0.0/255.255.0.0\n192.0.2.77\n")).toBe(svg);
    expect(svg).toContain("@media (prefers-color-scheme: dark)");
    expect(svg).not.toMatch(/<script|<a |href|url\(|\son[a-z]+=/);
  });
});

describe("any map", () => {
  it("is XML whatever the names are", () => {
    const hostile = `<script>alert("1")</script>&\u0000\u202e]]>'${"x".repeat(5000)}`;
    const svg = mapOf("10.0.0.1\n", "", hostile);
    const names = new Set(parse(svg).map(({ name }) => name));
    expect([...names].sort()).toEqual(["desc", "g", "path", "rect", "style", "svg", "text", "title", "tspan"]);
    expect(svg).not.toContain("\u202e");
  });

  it("lists IPv6 addresses, which have no place on it", () => {
    const list = Array.from({ length: 130 }, (_, i) => `2001:db8::${i + 1}`);
    const picture = pictureOf(
      makeVerdictMap(makeLists(dialects["moreipme-0.6"], null, null, null)) as VerdictMap,
    ) as Zoom;
    const svg = mapSvg({ title: "A map", picture, legend: [], list });
    for (const text of ["IPv6, which has no map", "2001:db8::1", "2001:db8::100", "and 30 more"]) {
      expect(texts(svg)).toContain(text);
    }
    expect(texts(svg)).not.toContain("2001:db8::101");
    expect(svg).toContain("2001:db8::10 and 120 more.</desc>");
  });

  it("is one of everything, too", () => {
    const svg = mapOf("0.0.0.0/0.0.0.0\n");
    expect(texts(svg)).toContain("me (4,294,967,296 addresses)");
    expect(texts(svg)).toContain("0.0.0.0/0");
  });

  it("stays small and readable with very many entries", () => {
    const svg = mapOf(randomLines(100_000, 5), randomLines(10_000, 6));
    expect(svg.length).toBeLessThan(400_000);
    expect(texts(svg)).toContain("a square is a /8, a spot in it a /16");
    expect(
      texts(svg).some((text) => /^[\d,]+ more networks with something in them are not drawn larger\.$/.test(text)),
    ).toBe(true);
    expect(ofClass(svg, "spot pale me")).toBeGreaterThan(0);
    expect(ofClass(svg, "spot pale excluded")).toBeGreaterThan(0);
  });

  it("stays small where every /16 differs from its neighbours", () => {
    const lines = Array.from({ length: 32768 }, (_, i) => `${i >> 7}.${(i & 127) * 2}.0.0/255.255.0.0\n`);
    const holes = Array.from({ length: 16384 }, (_, i) => `${i >> 6}.${(i & 63) * 4}.3.0/255.255.255.0\n`);
    expect(mapOf(lines.join(""), holes.join("")).length).toBeLessThan(600_000);
  });
});

describe("addresses in the words of the map", () => {
  it("are as many as there is room for", () => {
    const runs = [1, 3, 5].map((n) => ({ from: n, to: n }));
    expect(runsText(runs, 3, 40)).toBe("0.0.0.1, 0.0.0.3, 0.0.0.5");
    expect(runsText(runs, 3, 24)).toBe("0.0.0.1 and 2 more");
    expect(runsText(runs, 3, 10)).toBe("3 addresses");
    expect(runsText(runs, 9, 40)).toBe("0.0.0.1, 0.0.0.3, 0.0.0.5 and 6 more");
  });
});
