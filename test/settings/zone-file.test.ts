import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readZoneFile, type ZoneReading } from "../../src/settings/zone-file.ts";

const read = (text: string, origin: string | null = null): ZoneReading =>
  readZoneFile({ path: "zone", bytes: Uint8Array.from(text, (char) => char.charCodeAt(0)) }, origin);

/** Each record in one line, with the line on which it begins. */
function records(reading: ZoneReading): string[] {
  return reading.zone.records.map((record) => {
    const at = record.at;
    const before = at === null ? [] : at.file.bytes.subarray(0, at.start);
    const line = before.filter((byte) => byte === 0x0a).length + 1;
    const rest = {
      A: () => ("address" in record ? ` ${record.address}` : ""),
      MX: () => ("preference" in record ? ` ${record.preference} ${record.target}` : ""),
      CNAME: () => ("target" in record ? ` ${record.target}` : ""),
    };
    return `${line}: ${record.name} ${record.type}${record.type in rest ? rest[record.type as keyof typeof rest]() : ""}`;
  });
}

const mistakes = (reading: ZoneReading): string[] =>
  reading.mistakes.map(({ line, column, message }) => `${line}:${column} ${message}`);

const ORDINARY = `$ORIGIN example.com.
$TTL 1h30m
@ IN SOA ns1.example.com. host\\.master.example.com. (
      2026010101 ; serial
      3h 1h 1w 1h )
        IN  NS ns1
        3600 MX 10 Mx
    IN 60 MX 20 backup.example.net.
mx      A 192.0.2.1
        AAAA 2001:db8::1
www  CNAME @
*.wild 5 IN TXT "a ; b (" other
txt TYPE65 \\# 0
`;

describe("a zone file", () => {
  it("is read with all its forms", () => {
    const reading = read(ORDINARY);
    expect(mistakes(reading)).toEqual([]);
    expect(reading.zone.apex?.name).toBe("example.com");
    expect(records(reading)).toEqual([
      "3: example.com OTHER",
      "6: example.com NS",
      "7: example.com MX 10 mx.example.com",
      "8: example.com MX 20 backup.example.net",
      "9: mx.example.com A 3221225985",
      "10: mx.example.com AAAA",
      "11: www.example.com CNAME example.com",
      "12: *.wild.example.com OTHER",
      "13: txt.example.com OTHER",
    ]);
  });

  it("ends its lines as the system does", () => {
    const crlf = read(ORDINARY.replaceAll("\n", "\r\n"));
    expect(mistakes(crlf)).toEqual([]);
    expect(records(crlf)).toEqual(records(read(ORDINARY)));
  });

  it("may be what dig printed", () => {
    const dig = `
; <<>> DiG 9.18 <<>> mx example.com
;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1
;; QUESTION SECTION:
;example.com.			IN	MX

;; ANSWER SECTION:
example.com.		3600	IN	MX	10 mx.example.com.

;; AUTHORITY SECTION:
example.com.		900	IN	SOA	ns.example.com. h.example.com. 1 2 3 4 5
sub.example.com.	900	IN	NS	ns.example.com.

;; ADDITIONAL SECTION:
mx.example.com.		60	IN	A	192.0.2.1
`;
    const reading = read(dig);
    expect(mistakes(reading)).toEqual([]);
    expect(reading.zone.apex).toBeNull();
    expect(records(reading)).toEqual([
      "8: example.com MX 10 mx.example.com",
      "11: example.com OTHER",
      "12: sub.example.com OTHER",
      "15: mx.example.com A 3221225985",
    ]);
  });

  it("is the zone of its SOA, else of its first origin, which is not the root", () => {
    expect(read("$ORIGIN a.example.\n@ SOA . . 1 2 3 4 5").zone.apex?.name).toBe("a.example");
    expect(read("a.example. SOA . . 1 2 3 4 5\n$ORIGIN b.example.").zone.apex?.name).toBe("a.example");
    expect(read("$ORIGIN .\n$ORIGIN a.example.\n$ORIGIN b").zone.apex?.name).toBe("a.example");
    expect(read("$ORIGIN .\na A 1.2.3.4").zone.apex).toBeNull();
    expect(read("www A 1.2.3.4", "A.example").zone.apex?.name).toBe("a.example");
    expect(records(read("www A 1.2.3.4", "A.example"))).toEqual(["1: www.a.example A 16909060"]);
  });

  it.each([
    ["www A 1.2.3.4", "1:1 the name does not end in a dot, and no origin is given"],
    ["@ A 1.2.3.4", "1:1 `@` stands for the origin, but none is given"],
    [" A 1.2.3.4", "1:2 the line begins with a blank, but no name precedes it"],
    ["a. A 1.2.3", "1:6 this is not an IPv4 address"],
    ["a. A 1.2.3.04", "1:6 this is not an IPv4 address"],
    ["a. A 1.2.3.4 5", "1:14 there is more after the A record"],
    ["a. AAAA 1::2::3", "1:9 this is not an IPv6 address"],
    ["a. MX mx.a.", "1:7 something is missing in the MX record"],
    ["a. MX ten mx.a.", "1:7 this is not a preference from 0 to 65535"],
    ["a. MX 65536 mx.a.", "1:7 this is not a preference from 0 to 65535"],
    ["a. MXX 10 mx.a.", "1:4 this is not a type of record"],
    ["a. CH TXT b", "1:4 this is a class other than IN"],
    ["a. 3600 IN", "1:9 there is no record after the name"],
    ["a. A", "1:4 the A record has no data"],
    ["a..b. A 1.2.3.4", "1:1 the name has an empty label"],
    ["$INCLUDE f", "1:1 $INCLUDE is not followed: write the records into the file"],
    ["$generate 1-2 a A 1.2.3.4", "1:1 $GENERATE is not followed: write the records into the file"],
    ["$FOO", "1:1 this is not a directive: $ORIGIN and $TTL are"],
    ["$TTL x", "1:6 this is not a time to live"],
    ["$ORIGIN", "1:1 $ORIGIN has one argument"],
    ["a. (\nA 1.2.3.4", "1:4 the parenthesis is not closed"],
    ["a. A 1.2.3.4 )", "1:14 no parenthesis was opened before this"],
    ["a. ( ( A 1.2.3.4 )", "1:6 there is a parenthesis inside parentheses"],
    ['a. TXT "b\nb. A 1.2.3.4', "1:8 the quotes are not closed on their line"],
    ["\na. CNAME b.\na. CNAME c.", "3:1 the name already has another CNAME"],
    ["a. CNAME b.\na. A 1.2.3.4", "2:1 the name has a CNAME, and so no other records"],
    ["a. SOA . . 1 2 3 4 5\nb. SOA . . 1 2 3 4 5", "2:1 the file already has an SOA of another name"],
    ["a. SOA . . 1 2 3 x 5", "1:18 this is not a number"],
    [`${"a".repeat(64)}. A 1.2.3.4`, "1:1 a label has 64 bytes; at most 63 are allowed"],
    [`${"a.".repeat(130)} A 1.2.3.4`, "1:1 the name has 259 bytes; at most 253 are allowed"],
    ["a\\25 A 1.2.3.4", "1:1 the name has an escape or a byte that is not allowed"],
  ])("says what is wrong with %j", (text, expected) => {
    expect(mistakes(read(text))).toEqual([expected]);
  });

  it("says all that is wrong at once, and how much more there is", () => {
    const reading = read(`$ORIGIN a.\n${"b A x\n".repeat(150)}`);
    expect(reading.mistakes).toHaveLength(100);
    expect(reading.otherMistakes).toBe(50);
    expect(reading.mistakes[99]).toMatchObject({ line: 101, column: 5 });
  });

  it("may hold signatures beside a CNAME, and the same CNAME twice", () => {
    const text = "a. CNAME b.\na. RRSIG CNAME 8 1 1 2 3 4 a. x\na. NSEC b. CNAME\na. CNAME b.\n";
    expect(mistakes(read(text))).toEqual([]);
  });

  it("is not read above 64 MiB", () => {
    const reading = readZoneFile({ path: "zone", bytes: new Uint8Array(64 * 2 ** 20 + 1) });
    expect(mistakes(reading)).toEqual(["1:1 the file is larger than 64 MiB"]);
  });

  it("has no more records than are wanted, and each four labels of a name are one", () => {
    const lines = "a. A 1.2.3.4\nb. A 1.2.3.4\n1.2.3.4.5. A 1.2.3.4\nc. A 1.2.3.4\n";
    const bytes = Uint8Array.from(lines, (char) => char.charCodeAt(0));
    expect(readZoneFile({ path: "zone", bytes }, null, 5)).toMatchObject({ mistakes: [], counted: 5 });
    const full = readZoneFile({ path: "zone", bytes }, null, 3);
    expect(full.zone.records).toHaveLength(2);
    expect(mistakes(full)).toEqual([
      "3:1 with this record, the zone files have too many: a run takes on 500,000, and every four labels of a name count as one",
    ]);
  });

  it("escapes in names are bytes, and an escaped dot separates nothing", () => {
    const [first, second] = read("\\065b. A 1.2.3.4\na\\.b.c. A 1.2.3.4").zone.records;
    expect(first?.name).toBe("ab");
    expect(second?.name.split(".")).toHaveLength(2);
  });

  it("of any bytes gives records or mistakes, each at its place", () => {
    const word = fc.constantFrom(
      "a.",
      "b",
      "@",
      "A",
      "MX",
      "10",
      "1.2.3.4",
      "IN",
      "(",
      ")",
      ";",
      '"',
      "\\",
      "$ORIGIN",
      "\n",
      " ",
      "\t",
      "\r",
      "SOA",
      "CNAME",
    );
    const text = fc.oneof(
      fc.array(word).map((words) => words.join(" ")),
      fc.array(word).map((words) => words.join("")),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (written) => {
        const reading = read(written);
        for (const { start, end, line, column } of reading.mistakes) {
          expect(start).toBeLessThanOrEqual(end);
          expect(
            written
              .split("\n")
              .slice(0, line - 1)
              .join("\n").length +
              (line > 1 ? 1 : 0) +
              column -
              1,
          ).toBe(start);
        }
        for (const { at } of reading.zone.records) expect(at?.end).toBeLessThanOrEqual(written.length);
      }),
    );
  });

  it("takes time in proportion to its length, whatever it holds", () => {
    for (const part of ["(", ")", '"', "\\", ";", "a ", "a\n", "a. A x\n", "a.", "\r", "$", "a. CNAME b.\n", "a( "]) {
      const reading = read(part.repeat(50_000));
      expect(reading.mistakes.length).toBeLessThanOrEqual(100);
    }
  });

  it("written from records gives them back", () => {
    const label = fc.constantFrom("a", "b", "mx", "x-1", "_t");
    const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
    const record = fc.record({ name, preference: fc.nat(65535), target: name });
    const origin = "example.com";
    fc.assert(
      fc.property(fc.array(record), fc.infiniteStream(fc.nat(3)), (all, choice) => {
        const choose = (...forms: string[]): string => forms[choice.next().value % forms.length] as string;
        const lines = all.map(({ name: owner, preference, target }) => {
          const kind = choose("IN", "60 IN", "IN 60", "", "1d");
          const shown = choose(target, `${target}.${origin}.`, target.toUpperCase());
          return choose(
            `${owner} ${kind} MX ${preference} ${shown}`,
            `${owner}.${origin}. ${kind} ( MX\n ${preference} ; c (\n${shown} )`,
          );
        });
        const reading = read(`$ORIGIN ${origin}.\n${lines.join("\n")}\n`);
        expect(mistakes(reading)).toEqual([]);
        expect(reading.zone.records.map(({ at: _, ...rest }) => rest)).toEqual(
          all.map(({ name: owner, preference, target }) => ({
            type: "MX",
            name: `${owner}.${origin}`,
            preference,
            target: `${target}.${origin}`,
          })),
        );
      }),
    );
  });
});
