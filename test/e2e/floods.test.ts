import { describe, expect, it } from "vitest";
import { floods, runFlood } from "../bench/floods.mjs";
import { someOf } from "../random-cases.ts";

/** What a run may cost at most is 10 s and 600 MB on two cores; here a machine may be busy. */
const SECONDS = 60;
const MEGABYTES = 800;

const TOO_MUCH_TO_READ =
  /with this file, the control files have more than 256 MiB or 8,000,000 lines \(a NUL ends one too\)/;

/** Floods that are refused, and the words with which they are. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  "1,000 hosts with 1,000 assertions": /come to 1,000,000 checks on all hosts, but a run may have only 500,000/,
  "one capture of 16 MB for 1,000 hosts": /too many interface addresses: a run may have 200,000/,
  "one capture of 16 MB for one host": /too many interface addresses: a run may have 200,000/,
  "one small capture for 100,000 hosts": /too large: no more than 1,000,000 words/,
  "60,000 interface sets": /too large: no more than 1,000,000 words/,
  "60,000 hosts with 1,000 directories": /too large: no more than 1,000,000 words/,
  "30,000 hosts with 1,000 directories": /too many control directories, .* a run may have 100,000/,
  "40,000 equal exceptions for 40,000 lines": /too large: no more than 1,000,000 words/,
  "1,000 patterns with three stars twice": /the patterns of a run may look at 2,000,000 names/,
  "patterns of many stars": /the patterns of a run may look at 2,000,000 names/,
  "10,000,000 short bad lines": /control\/moreipme: it has more than 4,000,000 lines/,
  "10,000,000 duplicates": /control\/moreipme: it has more than 4,000,000 lines/,
  "400,000 addresses in moreipme beside declared DNS":
    /control\/me: there is no answer: moreipme, notipme and the interfaces make more than 100,000 classes of addresses, .*, so it is not known/,
  "a line of 100 MiB in badmailfrom":
    /control\/badmailfrom: qmailint does not read it: it has a line of more than 1 MiB/,
  "a line of 255 MiB in rcpthosts": /control\/rcpthosts: qmailint does not read it: it is larger than 128 MiB/,
  "100 MiB of NUL bytes in smtproutes": TOO_MUCH_TO_READ,
  "20 directories of 410,000 lines": TOO_MUCH_TO_READ,
  "9,900 unknown aliases": /there is no anchor &a0 above this alias/,
  "400,000 unknown aliases": /it has more than 10,000 aliases/,
  "300,000 values": /and 200,000 keys and values, are read/,
  "10,000 assertions about all mail to 10,000 domains": /there are more kinds of mail than qmailint tells apart/,
  "3,900,000 addresses to cover": /--coverage would look at more than 400,000 changes of lines .*, so its coverage/,
  "240,000 names to cover":
    /make more than 120,000 classes of recipients, so the coverage of the assertions about mail/,
  "3,000 routes without which mail comes to a host with 3,000 names to cover":
    /hosts would be looked at more than 4,000,000 times, .*, so the coverage of these assertions/,
  "410,000 IPv6 addresses": /control\/moreipme: it has IPv6 addresses among more than 250,000 entries/,
  "450,000 comments to move": /more than 250,000 findings, .*--fix mends no more/,
  "1,000,000 carriage returns in two files to remove": /more than 1,000,000 places to change, and --fix mends no more/,
  "90,000 items for 6 hosts": /come to 540,000 checks on all hosts/,
  "350,000 failing items": /too large: no more than 1,000,000 words/,
  "350,000 items that are not addresses": /too large: no more than 1,000,000 words/,
  "4 MiB of duplicate keys": /too large: no more than 1,000,000 words/,
  "4 MiB of duplicate keys in one line": /too large: no more than 1,000,000 words/,
  "4 MiB of unknown keys": /too large: no more than 1,000,000 words/,
  "4 MiB of empty items": /too large: no more than 1,000,000 words/,
  "4 MiB of wrong assertions": /too large: no more than 1,000,000 words/,
  "90,000 wrong assertions": /and 89900 more mistakes from here on/,
  "4 MiB of line ends": /too large: no more than 1,000,000 words/,
  "4 MiB of YAML errors": /too large: no more than 1,000,000 words/,
  "440 hosts that send to each other":
    /control\/me: there is no answer for anyone@example\.com: its ways branch so often, or are so long, that qmailint does not follow them all, so it is not known whether mail loops/,
  "1,500 hosts in a ring": /its ways branch so often, or are so long, that qmailint does not follow them all/,
  "unknown names of 100,000 hosts": /too large: no more than 1,000,000 words/,
};

/** Without CI, what is answered is a twentieth as large. */
const CI = process.env["CI"] === "true";
const share = (name: string): number => (CI || name in REFUSED ? 1 : 0.05);
const names = someOf(Object.keys(floods));

describe("what would take minutes or gigabytes", () => {
  it.each(names)("%s", { timeout: 150_000 }, (name) => {
    const { status, signal, stderr, seconds, megabytes } = runFlood(name, "text", share(name));
    const refusal = REFUSED[name];
    expect(signal).toBeNull();
    expect([0, 1, 2]).toContain(status);
    expect(status === 2).toBe(refusal !== undefined);
    if (refusal !== undefined) expect(stderr).toMatch(refusal);
    else expect(stderr).toMatch(/^(qmailint: control\/\w+: \d+ fix(es)? applied .*\n)?$/);
    expect(seconds).toBeLessThan(SECONDS);
    expect(megabytes).toBeLessThan(MEGABYTES);
  });

  const formats = CI ? ["json", "sarif", "github", "junit"] : ["json"];
  it.each(formats)("half a million of anything in %s", { timeout: 150_000 }, (format) => {
    for (const name of ["490,000 short bad lines", "1,000 hosts with 490 assertions, all failing"]) {
      const { status, seconds, megabytes } = runFlood(name, format, share(name));
      expect(status).toBe(1);
      expect(seconds).toBeLessThan(SECONDS);
      expect(megabytes).toBeLessThan(MEGABYTES);
    }
    expect(runFlood("600,000 short bad lines", format)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("there are more than 500,000 findings"),
    });
  });
});
