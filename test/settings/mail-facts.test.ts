import { describe, expect, it } from "vitest";
import { mistakesOf, settingsOf } from "../assertions/model.ts";

const host = (key: string): string => `version: 1\nhosts:\n  mx1: { interfaces: {}, ${key} }\n`;
const dns = (text: string): string => `version: 1\ndns:\n  ${text}\n`;

describe("where hosts are reached, and who their clients are", () => {
  it("is read for the file and for each host", () => {
    const settings = settingsOf(
      `version: 1\ninterfaces: {}\nrelay-clients: 127.0.0.0/8\nhosts:\n  mx1: { reached-at: [interfaces, 192.0.2.1, "192.0.2.2:26", 10.0.0.0/31, 10.0.0.1-10.0.0.2:2525] }\n  mx2: {}\n`,
    );
    expect(settings.relayClients).toEqual([{ from: 0x7f000000, to: 0x7fffffff }]);
    expect(settings.hosts.map(({ reachedAt }) => reachedAt)).toEqual([
      [
        "interfaces",
        { from: 0xc0000201, to: 0xc0000201, port: 25, written: "address" },
        { from: 0xc0000202, to: 0xc0000202, port: 26, written: "address" },
        { from: 0x0a000000, to: 0x0a000001, port: 25, written: "range" },
        { from: 0x0a000001, to: 0x0a000002, port: 2525, written: "range" },
      ],
      null,
    ]);
  });
  it.each([
    [host("reached-at: 10.0.0"), /^3:38: "10\.0\.0" is not an address/],
    [
      host("reached-at: 10.0.0.1:0"),
      /^3:38: "10\.0\.0\.1:0" has no port after the ":": write a number from 1 to 65535/,
    ],
    [host('reached-at: "10.0.0.1:65536"'), /^3:38: .*no port/],
    [host("reached-at: interfaces:26"), /^3:38: the word "interfaces" takes no port/],
    [host('reached-at: "2001:db8::1"'), /IPv6/],
    [host("relay-clients: [10.0.0.1/8]"), /^3:42: .*has bits outside its netmask/],
    [host("relay-clients: interfaces"), /^3:41: "interfaces" is not an address/],
    [host("reached-at: []"), /^3:38: this list is empty/],
  ])("%j is wrong", (text, message) => {
    expect(mistakesOf(text)).toEqual([expect.stringMatching(message)]);
  });
});

describe("the name of a host", () => {
  it.each(["outside", "client", "here", "interfaces", "all"])("%s has a meaning of its own", (name) => {
    expect(mistakesOf(`version: 1\ninterfaces: {}\nhosts:\n  ${name}: {}\n`)).toEqual([
      `4:3: a host cannot be called "${name}": the word has a meaning of its own`,
    ]);
  });
  it.each(["10.0.0.1", "[10.0.0.1]", "2001:db8::1", "10.0.0.0/8", "10.0.0.1-10.0.0.9"])("is not like %s", (name) => {
    expect(mistakesOf(`version: 1\ninterfaces: {}\nhosts:\n  "${name}": {}\n`)).toEqual([
      "4:3: an address cannot be the name of a host: give it another",
    ]);
  });
  it.each(["alles", "mx-1", "10", "a:b", "mx.example.com"])("can be %s", (name) => {
    expect(settingsOf(`version: 1\ninterfaces: {}\nhosts:\n  "${name}": {}\n`).hosts[0]?.name).toBe(name);
  });
});

describe("declared names", () => {
  it("have addresses, records, or none", () => {
    const settings = settingsOf(
      `version: 1\nundeclared: nxdomain\ndns:\n  Example.COM.: { mx: [10 MX1.example.com., 20 mx2.example.com] }\n  mx1.example.com: 203.0.113.7\n  mx2.example.com: [192.0.2.20, "2001:db8::1", 192.0.2.21]\n  old.example: { cname: example.com }\n  gone.example: nxdomain\n  slow.example: servfail\n  "*.w.example": { a: 192.0.2.1, aaaa: "::1" }\n  bücher.example: 192.0.2.2\n`,
    );
    expect(settings.undeclared).toBe("nxdomain");
    expect(
      settings.dns.map(({ name, says, records }) => [name, says, records.map(({ at: _, ...one }) => one)]),
    ).toEqual([
      [
        "example.com",
        "records",
        [
          { type: "MX", name: "example.com", preference: 10, target: "mx1.example.com" },
          { type: "MX", name: "example.com", preference: 20, target: "mx2.example.com" },
        ],
      ],
      ["mx1.example.com", "records", [{ type: "A", name: "mx1.example.com", address: 0xcb007107 }]],
      [
        "mx2.example.com",
        "records",
        [
          { type: "A", name: "mx2.example.com", address: 0xc0000214 },
          { type: "AAAA", name: "mx2.example.com", address: (0x20010db8n << 96n) | 1n },
          { type: "A", name: "mx2.example.com", address: 0xc0000215 },
        ],
      ],
      ["old.example", "records", [{ type: "CNAME", name: "old.example", target: "example.com" }]],
      ["gone.example", "nxdomain", []],
      ["slow.example", "servfail", []],
      [
        "*.w.example",
        "records",
        [
          { type: "A", name: "*.w.example", address: 0xc0000201 },
          { type: "AAAA", name: "*.w.example", address: 1n },
        ],
      ],
      ["b\xc3\xbccher.example", "records", [{ type: "A", name: "b\xc3\xbccher.example", address: 0xc0000202 }]],
    ]);
    const { bytes } = settings.source;
    const [first] = settings.dns[0]?.records ?? [];
    expect(new TextDecoder().decode(bytes.subarray(first?.at?.start, first?.at?.end))).toBe("10 MX1.example.com.");
  });
  it.each([
    [dns("a.example: { mx: mx1.example }"), /^3:20: "mx1\.example" is not an MX record: write a preference and a name/],
    [dns("a.example: { mx: x mx1.example }"), /^3:20: "x" is not a preference/],
    [dns("a.example: { mx: 65536 mx1.example }"), /^3:20: "65536" is not a preference/],
    [dns("a.example: { mx: 10 a..b }"), /^3:20: "a\.\.b" is not a name of the DNS: the name has an empty label/],
    [dns("a.example: nodata"), /^3:14: "nodata" is not an address/],
    [dns("a.example: 192.0.2.01"), /^3:14: "192\.0\.2\.01" is not an address/],
    [dns("a.example: { aaaa: 192.0.2.1 }"), /^3:22: .* is not an IPv6 address/],
    [dns("a.example: { cname: b.example, a: 192.0.2.1 }"), /^3:16: a name with a CNAME has no other records/],
    [dns("a.example: {}"), /^3:14: nothing is named here/],
    [dns("a.example: { ns: b.example }"), /^3:16: there is no key "ns" here; the keys are: mx, a, aaaa, cname/],
    [dns("a..example: 192.0.2.1"), /^3:3: "a\.\.example" is not a name of the DNS: the name has an empty label/],
    [dns(`${"a".repeat(64)}.example: 192.0.2.1`), /^3:3: .*a label has 64 bytes/],
    [dns("A.example.: 192.0.2.1\n  a.example: 192.0.2.2"), /^4:3: the name "a\.example" appears twice/],
    [dns("*.example: 192.0.2.1"), /^3:12: .*a wildcard is written in quotes/],
    ["version: 1\nundeclared: gone\n", /^2:13: there is no "gone" here/],
    ["version: 1\nzones: { fiel: a }\n", /^2:8: the key "file" is missing here/],
    [
      "version: 1\nzones: [{ file: a, origin: a..b }]\n",
      /^2:28: "a\.\.b" is not an origin: the name has an empty label/,
    ],
    ['version: 1\nzones: ""\n', /^2:8: this must be the path of a zone file, but is empty/],
  ])("%j is wrong", (text, message) => {
    expect(mistakesOf(text)[0]).toMatch(message);
  });
  it.each(["a: @b", "a: [@b]", "a: [c, @b]", "assertions:\n  - mail: @\n"])("a bare @ in %j has a hint", (text) => {
    expect(mistakesOf(`version: 1\n${text}`)[0]).toContain('"@" is written in quotes, such as "@example.com"');
  });
  it("a wildcard without quotes has a hint", () => {
    expect(mistakesOf("version: 1\ncontrol: *.b\n")[0]).toContain("a wildcard is written in quotes");
  });
  it("all that is wrong is told at once", () => {
    expect(mistakesOf(dns("a.example: x\n  b.example: { mx: [y, 1 z..z] }\n  c..d: nxdomain"))).toHaveLength(4);
  });
});
