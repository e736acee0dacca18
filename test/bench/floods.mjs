// Inputs of a few megabytes that would take minutes or gigabytes if nothing were shared, indexed or bounded. Each is the files of
// a folder in which `qmailint check` is run.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));
const hook = fileURLToPath(new URL("peak.cjs", import.meta.url));

const join = (count, line, separator = "") => Array.from({ length: count }, (_, i) => line(i)).join(separator);
const address = (i) => `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`;
const capture = (count) =>
  JSON.stringify([
    { ifname: "eth0", flags: ["UP"], addr_info: Array.from({ length: count }, (_, i) => ({ local: address(i) })) },
  ]);
const moreipme = "203.0.113.7\n10.0.0.0/255.0.0.0\n";
const hosts = (count) => `hosts:\n${join(count, (i) => `  h${i}: { interfaces: { e: 192.0.2.${i & 255} } }\n`)}`;

/** A directory about whose mail something is asserted. `dns`: lines of what is declared. */
const mailed = (dns) => ({
  "qmailint.yaml": `version: 1\ninterfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.5/24 }\ndns:\n  other.example: 192.0.2.9\n${dns}assertions:\n  - { mail: "@", is not: loop }\n`,
  "control/me": "mx.example.com\n",
  "control/locals": "mx.example.com\nexample.com\n",
});

/** Every flood by name, or a share of it. Functions, so that only one of them is in memory. */
const makeFloods = (n) => ({
  "1,000 hosts with 1,000 assertions": () => ({
    "qmailint.yaml": `version: 1\n${hosts(n(1000))}assertions:\n${join(n(1000), (i) => `  - me: ${address(i)}\n`)}`,
    "control/moreipme": moreipme,
  }),
  "1,000 hosts with 490 assertions, all failing": () => ({
    "qmailint.yaml": `version: 1\n${hosts(n(1000))}assertions:\n${join(n(490), (i) => `  - not me: ${address(i)}\n`)}`,
    "control/moreipme": moreipme,
  }),
  "one capture of 16 MB for 1,000 hosts": () => ({
    "qmailint.yaml": `version: 1\nhosts:\n${join(n(1000), (i) => `  h${i}: { interfaces: c.json }\n`)}`,
    "c.json": capture(n(650_000)),
    "control/moreipme": moreipme,
  }),
  "one capture of 16 MB for one host": () => ({
    "qmailint.yaml": "version: 1\ninterfaces: c.json\nassertions: [{ me: 10.0.0.1 }]\n",
    "c.json": capture(n(650_000)),
    "control/moreipme": moreipme,
  }),
  "one capture of 190 addresses for 1,000 hosts": () => ({
    "qmailint.yaml": `version: 1\nhosts:\n${join(n(1000), (i) => `  h${i}: { interfaces: c.json }\n`)}assertions: [{ me: 10.0.0.1 }]\n`,
    "c.json": capture(n(190)),
    "control/moreipme": moreipme,
  }),
  "1,000 interface sets and 3,900 entries": () => ({
    "qmailint.yaml": `version: 1\n${hosts(n(1000))}assertions: [{ me: 10.0.0.1 }]\n`,
    "control/moreipme": join(n(3900), (i) => `${address(i * 7)}\n`),
  }),
  "one capture of 190,000 addresses for one host": () => ({
    "qmailint.yaml": "version: 1\ninterfaces: c.json\nassertions: [{ me: 10.0.0.1 }]\n",
    "c.json": capture(n(190_000)),
    "control/moreipme": moreipme,
  }),
  "40,000 interface sets": () => ({
    "qmailint.yaml": `version: 1\n${hosts(n(40_000))}assertions: [{ me: 10.0.0.1 }]\n`,
    "control/moreipme": moreipme,
  }),
  "30,000 hosts with 1,000 directories": () => ({
    "qmailint.yaml": `version: 1\ncontrol: "*"\n${hosts(n(30_000))}assertions: [{ me: 10.0.0.1 }]\n`,
    ...Object.fromEntries(Array.from({ length: n(1000) }, (_, i) => [`d${i}/moreipme`, moreipme])),
  }),
  "60,000 interface sets": () => ({
    "qmailint.yaml": `version: 1\n${hosts(n(60_000))}assertions: [{ me: 10.0.0.1 }]\n`,
    "control/moreipme": moreipme,
  }),
  "60,000 hosts with 1,000 directories": () => ({
    "qmailint.yaml": `version: 1\ncontrol: "*"\n${hosts(n(60_000))}assertions: [{ me: 10.0.0.1 }]\n`,
    ...Object.fromEntries(Array.from({ length: n(1000) }, (_, i) => [`d${i}/moreipme`, moreipme])),
  }),
  "one small capture for 100,000 hosts": () => ({
    "qmailint.yaml": `version: 1\nhosts:\n${join(n(100_000), (i) => `  h${i}: { interfaces: c.json }\n`)}`,
    "c.json": capture(n(1)),
    "control/moreipme": moreipme,
  }),
  "10,000 exceptions for 40,000 duplicates": () => ({
    "qmailint.yaml": `version: 1\nignore:\n${join(n(10_000), (i) => `  - { rule: duplicate-entry, line: ${address(i)}, because: x, until: 2999-01-01 }\n`)}`,
    "control/moreipme": join(n(80_000), (i) => `${address(i % 40_000)}\n`),
  }),
  "40,000 equal exceptions for 40,000 lines": () => ({
    "qmailint.yaml": `version: 1\nignore:\n${join(n(40_000), () => "  - { rule: duplicate-entry, file: moreipme, line: 10.0.0.1, because: x, until: 2020-01-01 }\n")}`,
    "control/moreipme": join(n(40_000), () => "10.0.0.1\n"),
  }),
  "1,000 patterns with three stars twice": () => ({
    "qmailint.yaml": `version: 1\ncontrol:\n${join(n(1000), (i) => `  - "**/**/**/x${i}*"\n`)}`,
    ...Object.fromEntries(Array.from({ length: n(3000) }, (_, i) => [`a${i % 50}/b${(i / 50) | 0}/c/keep`, ""])),
    ...Object.fromEntries(Array.from({ length: n(1000) }, (_, i) => [`a${i % 50}/x${i}/moreipme`, moreipme])),
  }),
  "patterns of many stars": () => ({
    "qmailint.yaml": `version: 1\ncontrol:\n${join(n(1000), (i) => `  - "${"**/a/".repeat(n(100))}x${i}*"\n`)}`,
    [`${"a/".repeat(n(100))}moreipme`]: moreipme,
  }),
  "10,000,000 short bad lines": () => ({ "control/moreipme": "x\n".repeat(n(10_000_000)) }),
  "600,000 short bad lines": () => ({ "control/moreipme": "x\n".repeat(n(600_000)) }),
  "3,900,000 short bad lines": () => ({ "control/moreipme": "x\n".repeat(n(3_900_000)) }),
  "490,000 short bad lines": () => ({ "control/moreipme": "x\n".repeat(n(490_000)) }),
  "400,000 addresses in moreipme beside declared DNS": () => ({
    "qmailint.yaml":
      "version: 1\ninterfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.5/24 }\ndns: { other.example: 192.0.2.9 }\n",
    "control/me": "mx.example.com\n",
    "control/rcpthosts": "example.com\nmx.example.com\n",
    "control/locals": "mx.example.com\n",
    "control/moreipme": join(n(400_000), (i) => `${address(i * 3)}\n`),
  }),
  "40 hosts of 400 entries, one of them a template": () => ({
    "qmailint.yaml": `version: 1\nhosts:\n${join(n(40), (i) => `  h${i}: { control: h${i}, interfaces: { e: 192.0.2.${i} } }\n`)}dns: { other.example: 192.0.2.9 }\n`,
    ...Object.fromEntries(
      Array.from({ length: n(40) }, (_, h) => [
        [`h${h}/me`, `h${h}.example.com\n`],
        [`h${h}/rcpthosts`, "example.com\n"],
        [`h${h}/locals`, h === 39 ? "{{ domains }}\n" : `h${h}.example.com\n`],
        [`h${h}/moreipme`, join(400, (i) => `${address(h * 1000 + i * 2)}\n`)],
      ]).flat(),
    ),
  }),
  "100,000 addresses at which nobody is reached": () => ({
    "qmailint.yaml":
      "version: 1\ninterfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.5/24 }\nreached-at: [interfaces, 203.0.113.7]\n",
    "control/moreipme": join(n(100_000), (i) => `${address(i)}\n`),
  }),
  "2,000 overlapping ranges of IPv6 over 150,000 addresses": () => ({
    "qmailint.yaml": `version: 1\ndialect: indimail\ninterfaces: { lo: 127.0.0.1/8 }\nreached-at:\n${join(n(2000), (i) => `  - "2001:db8::-2001:db8::ff:${i.toString(16)}"\n`)}`,
    "control/moreipme": join(n(150_000), (i) => `2001:db8::${(i >> 16).toString(16)}:${(i & 0xffff).toString(16)}\n`),
  }),
  "16,000 hosts that are reached at ranges in each other": () => ({
    "qmailint.yaml": `version: 1\ninterfaces: { lo: 127.0.0.1/8 }\nhosts:\n${join(n(16_000), (i) => `  h${i}: { reached-at: ${address(i)}-10.200.${255 - (i >> 8)}.${255 - (i & 255)} }\n`)}dns: { example.com: 192.0.2.77 }\n`,
    "control/me": "mx.example.com\n",
    "control/rcpthosts": "example.com\n",
    "control/moreipme": moreipme,
  }),
  "3,900,000 duplicates": () => ({ "control/moreipme": "0.0.0.0\n".repeat(n(3_900_000)) }),
  "10,000,000 duplicates": () => ({ "control/moreipme": "0.0.0.0\n".repeat(n(10_000_000)) }),
  "1,000,000 carriage returns to remove": () => ({
    "control/moreipme": join(n(1_000_000), (i) => `${address(i)}\r\n`),
  }),
  "1,000,000 carriage returns in two files to remove": () => ({
    "control/moreipme": join(n(1_000_000), (i) => `${address(i)}\r\n`),
    "control/rcpthosts": join(n(1_000_000), (i) => `d${i}.example\r\n`),
  }),
  "240,000 comments to move": () => ({
    "control/moreipme": join(n(240_000), (i) => `${address(i)} # x\n`),
  }),
  "450,000 comments to move": () => ({
    "control/moreipme": join(n(450_000), (i) => `${address(i)} # x\n`),
  }),
  "240,000 redundant entries to remove": () => ({
    "control/moreipme": `10.0.0.0/255.0.0.0\n${join(n(240_000), (i) => `${address(i)}\n`)}`,
  }),
  "240,000 blanks to remove": () => ({
    "control/rcpthosts": join(n(240_000), (i) => ` d${i}.example\n`),
  }),
  "1,000 addresses in moreipme and 1,000 names to cover": () => ({
    ...mailed(""),
    "control/rcpthosts": `example.com\nmx.example.com\n${join(n(1000), (i) => `d${i}.example\n`)}`,
    "control/moreipme": join(n(1000), (i) => `${address(i * 3)}\n`),
  }),
  "20 hosts of 100 networks to cover": () => ({
    "qmailint.yaml": `version: 1\nhosts:\n${join(n(20), (i) => `  h${i}: { control: h${i}, interfaces: { e: 192.0.2.${i + 1} } }\n`)}dns: { example.com: { mx: 10 h0.example.com }, h0.example.com: 192.0.2.1 }\nassertions:\n  - { mail: "@", is not: loop }\n`,
    ...Object.fromEntries(
      Array.from({ length: n(20) }, (_, h) => [
        [`h${h}/me`, `h${h}.example.com\n`],
        [`h${h}/rcpthosts`, "example.com\n"],
        [`h${h}/locals`, `h${h}.example.com\n`],
        [`h${h}/moreipme`, join(100, (i) => `10.${h}.${i}.0/255.255.255.0\n`)],
      ]).flat(),
    ),
  }),
  "500 addresses of one relay for 3,000 names to cover": () => ({
    ...mailed(
      `  relay.example: [${join(n(500), (i) => `${address(i)}, `)}192.0.2.9]\n  "*.example": { mx: 10 relay.example }\n`,
    ),
    "control/rcpthosts": `example.com\n${join(n(3000), (i) => `d${i}.example\n`)}`,
    "control/moreipme": join(n(500), (i) => `${address(i)}\n`),
  }),
  "3,900,000 addresses to cover": () => ({
    "qmailint.yaml": "version: 1\ninterfaces: { e: 192.0.2.1 }\nassertions: [{ me: 192.0.2.1 }]\n",
    "control/moreipme": join(n(3_900_000), (i) => `${address(i)}\n`),
  }),
  "240,000 names to cover": () => ({
    ...mailed(""),
    "control/rcpthosts": `example.com\n${join(n(240_000), (i) => `d${i}.example\n`)}`,
  }),
  "3,000 routes without which mail comes to a host with 3,000 names to cover": () => ({
    "qmailint.yaml": `version: 1\nhosts:\n  a: { control: a, interfaces: { e: 192.0.2.1 } }\n  b: { control: b, interfaces: { e: 192.0.2.2 } }\ndns: { "*.example": { mx: 10 mx.x }, mx.x: 192.0.2.2 }\nassertions:\n  - { mail: "@", is not: [loop, virtual] }\n`,
    "a/me": "a.x\n",
    "a/rcpthosts": join(n(3000), (i) => `.d${i}.example\n`),
    "a/smtproutes": join(n(3000), (i) => `.d${i}.example:198.51.100.9\n`),
    "b/me": "b.x\n",
    "b/rcpthosts": ".example\n",
    "b/locals": join(n(3000), (i) => `x.d${i}.example\n`),
  }),
  "50,000 IPv6 networks with one address each": () => ({
    "control/moreipme": join(n(50_000), (i) => `2001:db8:${(i >> 8).toString(16)}:${(i & 255).toString(16)}::1\n`),
  }),
  "410,000 IPv6 addresses": () => ({
    "control/moreipme": join(n(410_000), (i) => `2001:db8::${(i >> 16).toString(16)}:${(i & 65535).toString(16)}\n`),
  }),
  "3,900,000 equal keys in rcpthosts": () => ({ "control/rcpthosts": "a.example\n".repeat(n(3_900_000)) }),
  "1,000,000 equal keys in virtualdomains": () => ({ "control/virtualdomains": "a.example:b\n".repeat(n(1_000_000)) }),
  "1,000,000 equal keys in smtproutes": () => ({ "control/smtproutes": "a.example:b.example\n".repeat(n(1_000_000)) }),
  "1,000,000 bad routes": () => ({ "control/smtproutes": join(n(1_000_000), (i) => `d${i}.example:b:99999999\n`) }),
  "1,000,000 lines without a colon": () => ({ "control/virtualdomains": join(n(1_000_000), (i) => `d${i}.example\n`) }),
  "1,500 names of 100 kB": () =>
    Object.fromEntries(
      ["rcpthosts", "locals", "smtproutes"].map((file) => [
        `control/${file}`,
        join(n(500), (i) => `${`a${i}.`.repeat(25_000)}example${file === "smtproutes" ? ":b" : ""}\n`),
      ]),
    ),
  "a line of 100 MiB in badmailfrom": () => ({
    "control/me": "mx.example\n",
    "control/badmailfrom": Buffer.alloc(n(100 * 2 ** 20), "a"),
  }),
  "a line of 255 MiB in rcpthosts": () => ({ "control/rcpthosts": Buffer.alloc(n(255 * 2 ** 20), "a") }),
  "100 MiB of NUL bytes in smtproutes": () => ({ "control/smtproutes": Buffer.alloc(n(100 * 2 ** 20), "a:b\0") }),
  "20 directories of 390,000 lines": () =>
    Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`d${i}/control/moreipme`, "x\n".repeat(n(390_000))])),
  "20 directories of 410,000 lines": () =>
    Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`d${i}/control/moreipme`, "x\n".repeat(n(410_000))])),
  "9,900 unknown aliases": () => ({
    "qmailint.yaml": `version: 1\nassertions: [${join(n(9900), (i) => `*a${i}`, ",")}]\n`,
    "control/moreipme": moreipme,
  }),
  "400,000 unknown aliases": () => ({
    "qmailint.yaml": `version: 1\nassertions: [${join(n(400_000), () => "*a", ",")}]\n`,
    "control/moreipme": moreipme,
  }),
  "300,000 values": () => ({
    "qmailint.yaml": `version: 1\nassertions: [${join(n(300_000), () => "a", ",")}]\n`,
    "control/moreipme": moreipme,
  }),
  "900 assertions about all mail to 10,000 domains": () => ({
    "qmailint.yaml": `version: 1\ninterfaces: { e: 192.0.2.1 }\nassertions:\n${join(n(900), () => '  - { mail: "@", is not: loop }\n')}`,
    "control/me": "mx.example\n",
    "control/locals": "mx.example\n",
    "control/rcpthosts": `mx.example\n${join(n(10_000), (i) => `d${i}.example\n`)}`,
  }),
  "10,000 assertions about all mail to 10,000 domains": () => ({
    "qmailint.yaml": `version: 1\ninterfaces: { e: 192.0.2.1 }\nassertions:\n${join(n(10_000), () => '  - { mail: "@", is not: loop }\n')}`,
    "control/me": "mx.example\n",
    "control/locals": "mx.example\n",
    "control/rcpthosts": `mx.example\n${join(n(10_000), (i) => `d${i}.example\n`)}`,
  }),
  "30 MB of addresses on one line": () => ({ "control/moreipme": `${"10.0.0.1 ".repeat(n(3_400_000))}\n` }),
  "30 MB of IPv6 addresses on one line": () => ({ "control/moreipme": `10.0.0.1 ${"::1 ".repeat(n(7_500_000))}\n` }),
  "30 MB of digits on one line": () => ({ "control/moreipme": `10.0.0.1 ${"1".repeat(n(30_000_000))}\n` }),
  "30 MB of digits and dots on one line": () => ({ "control/moreipme": `10.0.0.1 ${"1.".repeat(n(15_000_000))}\n` }),
  "350,000 failing items": () => ({
    "qmailint.yaml": `version: 1\nassertions:\n  - not me: [${join(n(350_000), (i) => `1.1.${i & 15}.${i & 255}`, ",")}]\n`,
    "control/moreipme": moreipme,
  }),
  "60,000 IPv6 addresses of the own name that end alike": () => ({
    "qmailint.yaml": `version: 1\ndialect: indimail\ncomplete: true\ninterfaces: { eth0: "2001:db8::a/64" }\ndns:\n  mx.example:\n    aaaa:\n${join(n(60_000), (i) => `      - 2001:db8:${(i >> 16).toString(16)}:${(i & 65535).toString(16)}::1\n`)}`,
    "control/me": "mx.example\n",
    "control/rcpthosts": "mx.example\n",
  }),
  "90,000 items for 5 hosts": () => ({
    "qmailint.yaml": `version: 1\n${hosts(n(5))}assertions:\n${join(n(90_000), (i) => `  - not me: ${address(i)}\n`)}`,
    "control/moreipme": moreipme,
  }),
  "90,000 items for 6 hosts": () => ({
    "qmailint.yaml": `version: 1\n${hosts(n(6))}assertions:\n${join(n(90_000), (i) => `  - not me: ${address(i)}\n`)}`,
    "control/moreipme": moreipme,
  }),
  "350,000 items that are not addresses": () => ({
    "qmailint.yaml": `version: 1\nassertions:\n  - me: [${join(n(350_000), () => "10.0.0.0.1", ",")}]\n`,
    "control/moreipme": moreipme,
  }),
  "4 MiB of duplicate keys": () => ({
    "qmailint.yaml": `version: 1\n${"a: 1\n".repeat(n(820_000))}`,
    "control/moreipme": moreipme,
  }),
  "4 MiB of duplicate keys in one line": () => ({
    "qmailint.yaml": `{version: 1,${"a,".repeat(n(2_000_000))}}\n`,
    "control/moreipme": moreipme,
  }),
  "4 MiB of unknown keys": () => ({
    "qmailint.yaml": `version: 1\n${join(n(350_000), (i) => `k${i}: 1\n`)}`,
    "control/moreipme": moreipme,
  }),
  "4 MiB of empty items": () => ({
    "qmailint.yaml": `version: 1\nassertions:\n${"-\n".repeat(n(2_000_000))}`,
    "control/moreipme": moreipme,
  }),
  "4 MiB of wrong assertions": () => ({
    "qmailint.yaml": `version: 1\nassertions:\n${join(n(400_000), () => "- {a: 1}\n")}`,
    "control/moreipme": moreipme,
  }),
  "90,000 wrong assertions": () => ({
    "qmailint.yaml": `version: 1\nassertions:\n${join(n(90_000), () => "- {a: 1}\n")}`,
    "control/moreipme": moreipme,
  }),
  "4 MiB of line ends": () => ({
    "qmailint.yaml": `version: 1\n${"\n".repeat(n(4_100_000))}`,
    "control/moreipme": moreipme,
  }),
  "4 MiB of YAML errors": () => ({
    "qmailint.yaml": `version: 1\n${"@\n".repeat(n(2_000_000))}`,
    "control/moreipme": moreipme,
  }),
  "440 hosts that send to each other": () => ({
    "qmailint.yaml": `version: 1\ncontrol: control\ndns:\n  example.com: { mx: 10 mx.example.com }\n  mx.example.com: [${join(n(440), address, ", ")}]\nhosts:\n${join(n(440), (i) => `  h${i}: { interfaces: { e: ${address(i)} } }\n`)}assertions: [{ mail: "@", is not: loop }]\n`,
    "control/me": "mail.example.com\n",
    "control/rcpthosts": "example.com\n",
    "control/smtproutes": "example.com:mx.example.com\n",
  }),
  "1,500 hosts in a ring": () => ({
    ...Object.fromEntries(
      Array.from({ length: n(1500) }, (_, i) => [
        [`c${i}/me`, `h${i}.ex\n`],
        [`c${i}/locals`, `h${i}.ex\n`],
        [`c${i}/rcpthosts`, ".ex\nex\n"],
        [`c${i}/smtproutes`, `:${address((i + 1) % n(1500))}\n`],
      ]).flat(),
    ),
    "qmailint.yaml": `version: 1\nhosts:\n${join(n(1500), (i) => `  h${i}: { control: c${i}, interfaces: { e: ${address(i)} } }\n`)}`,
  }),
  "unknown names of 100,000 hosts": () => ({
    "qmailint.yaml": `version: 1\ninterfaces: { e: 192.0.2.1 }\nhosts:\n${join(n(100_000), (i) => `  h${i}: {}\n`)}assertions:\n  - me: 10.0.0.1\n    host: [${join(n(100_000), (i) => `x${i}`, ",")}]\n`,
    "control/moreipme": moreipme,
  }),
});

export const floods = makeFloods((count) => count);

/** What is asked for besides `check`. */
const OPTIONS = {
  "50,000 IPv6 networks with one address each": ["--dialect", "indimail"],
  "410,000 IPv6 addresses": ["--dialect", "indimail"],
  "1,000 addresses in moreipme and 1,000 names to cover": ["--coverage"],
  "20 hosts of 100 networks to cover": ["--coverage"],
  "500 addresses of one relay for 3,000 names to cover": ["--coverage"],
  "3,900,000 addresses to cover": ["--coverage"],
  "240,000 names to cover": ["--coverage"],
  "3,000 routes without which mail comes to a host with 3,000 names to cover": ["--coverage"],
  "1,000,000 carriage returns to remove": ["--fix"],
  "240,000 comments to move": ["--fix=all"],
  "240,000 redundant entries to remove": ["--fix"],
  "240,000 blanks to remove": ["--fix=all"],
  "450,000 comments to move": ["--fix=all"],
  "1,000,000 carriage returns in two files to remove": ["--fix=all"],
};

/** Writes a flood, or a share of it, into a new folder with a `.git`, runs the built command on it, and says what it cost. */
export function runFlood(name, format = "text", share = 1) {
  const folder = mkdtempSync(path.join(tmpdir(), "qmailint-flood-"));
  try {
    mkdirSync(path.join(folder, ".git"));
    for (const [file, text] of Object.entries(makeFloods((count) => Math.ceil(count * share))[name]())) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const { status, signal, output } = spawnSync(
      process.execPath,
      ["--require", hook, bin, "check", "--format", format, ...(OPTIONS[name] ?? [])],
      { cwd: folder, stdio: ["ignore", "ignore", "pipe", "pipe"], maxBuffer: 2 ** 28, timeout: 120_000 },
    );
    // The processor's time: what else the machine does is not counted.
    const { seconds = 0, megabytes = 0 } = JSON.parse(String(output[3]) || "{}");
    return { status, signal, stderr: String(output[2]), seconds, megabytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
