import { describe, expect, it } from "vitest";
import { makeFolder, qmailint } from "../workplace.ts";

// One netmask with gaps may match millions of networks: no answer may depend on their number.

const cwd = makeFolder({
  "a/control/moreipme": "10.0.0.1\n",
  "b/control/moreipme": "0.0.0.0/0.0.0.255\n10.0.0.0\n0.0.0.0/0.255.0.255\n",
  "b/control/notipme": "10.1.0.0/255.255.255.0\n",
  "qmailint.yaml": [
    "version: 1",
    "control: [a/control, b/control]",
    "interfaces: { lo: 127.0.0.1/8 }",
    "assertions:",
    "  - not me: 10.0.0.1-10.0.0.255",
    "    because: only the first address of each",
    "  - me: 192.0.2.0/24",
    "",
  ].join("\n"),
});
const NO_CONFIG = ["--no-config"];

describe("a netmask with gaps that matches 2^24 networks", () => {
  it("judges every entry, exactly, and explains it", () => {
    const { status, stdout, stderr } = qmailint(["check", "b/control", ...NO_CONFIG, "--rule=gapped-netmask=off"], {
      cwd,
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("b/control/moreipme:2:1: warning: This line changes nothing: line 1 (0.0.0.0/0.0.0.255)");
    expect(stdout).toContain("b/control/moreipme:3:1: warning: This line changes nothing: line 1 (0.0.0.0/0.0.0.255)");
    expect(stdout).not.toContain("notipme");
    const fixed = qmailint(["check", "b/control", ...NO_CONFIG, "--dry-run"], { cwd });
    expect(fixed.stdout).toContain("-10.0.0.0\n-0.0.0.0/0.255.0.255\n");
  });

  it("judges assertions on networks and ranges", () => {
    const { status, stdout } = qmailint(["--format=json", "--coverage"], { cwd });
    const { assertions, coverage } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(assertions.filter(({ control }: { control: string }) => control === "b/control")).toMatchObject([
      { passed: true, failing: 0 },
      { passed: false, failing: 255, witness: "192.0.2.1", decidedBy: null },
    ]);
    expect(coverage.entries).toBe(5);
  });

  it("compares with exact counts, and lists a thousand networks", () => {
    const { status, stdout } = qmailint(["diff", "./a/control", "./b/control", ...NO_CONFIG, "--format=json"], { cwd });
    expect(status).toBe(0);
    const [one] = JSON.parse(stdout).directories;
    // 2^24 of the form x.y.z.0, without those of 127.0.0.0/8 and 0.0.0.0, which are me on both sides, and 10.1.0.0.
    expect(one).toMatchObject({
      nowMeCount: 2 ** 24 - 2 ** 16 - 1 - 1,
      noLongerMeCount: 1,
      noLongerMe: ["10.0.0.1/32"],
    });
    expect(one.nowMe.length).toBe(1000);
    expect(one.nowMe.slice(0, 2)).toEqual(["0.0.1.0/32", "0.0.2.0/32"]);
    expect(one.nowMeOmitted).toBe(one.nowMeCount - 1000);
    expect(one.noLongerMeOmitted).toBeUndefined();
    const text = qmailint(["diff", "./a/control", "./b/control", ...NO_CONFIG, "--exit-code"], { cwd });
    expect(text.status).toBe(1);
    expect(text.stdout).toContain("16,711,678 addresses become me, 1 address stops being me");
    expect(text.stdout).toContain("and 16646391 more networks (16,646,399 addresses)");
    const map = qmailint(["diff", "./a/control", "./b/control", ...NO_CONFIG, "--format=svg"], { cwd });
    expect(map.stdout).toContain("becomes me (16,711,678 addresses)");
  });

  it("lists what is me", () => {
    const args = ["ipmeprint", "--control=b/control", ...NO_CONFIG];
    const text = qmailint([...args, "--ranges"], { cwd });
    const count = 2 ** 24 - 1 + (2 ** 24 - 2 ** 16);
    expect(text.stdout.split("\n").length).toBe(1000 + 3);
    expect(text.stdout).toMatch(/and \d+ more networks\n33,488,895 addresses are me\n$/);
    const json = JSON.parse(qmailint([...args, "--ranges", "--format=json"], { cwd }).stdout);
    expect([json.count, json.ranges.length]).toEqual([count, 1000]);
    expect(json.omitted).toBeGreaterThan(16_000_000);
    expect(qmailint([...args, "--format=svg"], { cwd }).stdout).toContain("me (33,488,895 addresses)");
  });

  it("writes a starter", () => {
    const place = makeFolder({ "control/moreipme": "0.0.0.0/0.0.0.255\n10.0.0.0/255.255.255.254\n" });
    expect(qmailint(["init"], { cwd: place }).status).toBe(0);
    expect(qmailint(["--rule=gapped-netmask=off"], { cwd: place })).toMatchObject({ status: 0 });
  });
});
