import { describe, expect, it } from "vitest";
import { checkDirectory } from "../../src/check/check-directory.ts";
import { diffDirectory } from "../../src/diff/diff.ts";
import { dotted } from "../../src/qmail/netmask.ts";
import { blocksOf, MOST_GAPPED_BLOCKS, makeBlocks } from "../../src/space/blocks.ts";
import { judgeNeedless } from "../../src/space/needless.ts";
import { unseal, type VerdictMap } from "../../src/space/sealed.ts";
import { seenInterfaces } from "../../src/space/seen-interfaces.ts";
import { makeVerdictMap } from "../../src/space/verdict-map.ts";
import type { Host } from "../../src/tree/control-directory.ts";
import { directoryOf, hostOf } from "../rules/lint.ts";
import { makeFolder, qmailint } from "../workplace.ts";
import { idsOf } from "./entries.ts";
import type { OracleEntry } from "./oracle.ts";

/** So many different entries whose netmasks have `zeros` zeros before their last one. */
function hostile(count: number, zeros: number): OracleEntry[] {
  return Array.from({ length: count }, (_, i) => {
    const netmask = ((0xffffffff << (zeros + 1)) | 1) >>> 0;
    const address = Math.imul(i, 2 ** (zeros + 1)) >>> 0;
    return { list: i % 8 === 0 ? "notipme" : "moreipme", line: Math.floor(i / 8) + 1, address, netmask };
  });
}

describe("the number of blocks", () => {
  it.each([
    [0xffffffff, 1],
    [0xffffff00, 1],
    [0, 1],
    [0xff00ff00, 256],
    [0xfffffffd, 2],
    [0x00ffffff, 256],
    [0x00000001, 2 ** 31],
    [0x80000001, 2 ** 30],
  ])("of %i", (netmask, count) => expect(blocksOf(netmask)).toBe(count));
});

describe("more than 2^18 blocks", () => {
  it("are not listed, up to there they are", () => {
    expect(MOST_GAPPED_BLOCKS).toBe(2 ** 18);
    const exactly = idsOf(hostile(4, 16)).ids;
    expect(makeBlocks(exactly)?.start.length).toBe(2 ** 18 + 2);
    expect(makeBlocks(idsOf(hostile(5, 16)).ids)).toBeNull();
  });

  it("ten thousand netmasks with 2^17 blocks each are judged by classes", () => {
    const { ids } = idsOf(hostile(10_000, 17));
    expect(judgeNeedless(ids, seenInterfaces(null)).tooManyWith).toBeNull();
    const lists = { host: null, fixed: [], moreipme: ids.moreipme, notipme: ids.notipme };
    expect(unseal(makeVerdictMap(lists) as VerdictMap).kind).toBe("classes");
  });
});

/** Every line doubles the number of classes. */
const singleBits = (count: number): string =>
  Array.from({ length: count }, (_, i) => `0.0.0.0/${dotted(2 ** i)}\n`).join("");

describe("too many classes", () => {
  const EXACT = ["already-an-interface", "idle-exclusion", "redundant-entry", "shadowed-entry"];

  it("are said on the line that makes them too many, and make the status 2; the rest is judged", () => {
    const cwd = makeFolder({
      "control/moreipme": `# comment\n${singleBits(24)}10.0.0.1\n10.0.0.1\nmail\n`,
      "control/qmailint.yaml":
        "version: 1\nassertions:\n  - me: 10.0.0.1\n  - not me: 10.0.0.3\n  - me: [10.0.0.0/24, 10.0.0.0-10.0.0.1]\n",
    });
    const { status, stdout, stderr } = qmailint(["--max-findings=1"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^qmailint: control\/moreipme:(17|18|19|20):1: with this line the netmasks with gaps .* more than 2\^17 classes .*, so these rules were not judged: already-an-interface, idle-exclusion, redundant-entry, shadowed-entry\n/,
    );
    expect(stderr).toMatch(
      /control\/moreipme:(17|18|19|20):1: .* too many classes .*, so 2 assertions on networks or ranges were not judged\n$/,
    );
    expect(stdout).toContain("not me: 10.0.0.3");
    expect(stdout).toContain("1 of 2 assertions failed");
    for (const rule of ["gapped-netmask", "duplicate-entry", "not-an-address"]) expect(stdout).toContain(`[${rule}]`);
    expect(qmailint(["ipmetest", "--control=control", "10.0.0.3"], { cwd })).toMatchObject({
      status: 0,
      stdout: "me\n",
    });
    const off = EXACT.map((id) => `--rule=${id}=off`);
    expect(qmailint(["--no-config", ...off], { cwd })).toMatchObject({ status: 1, stderr: "" });
    for (const args of [["--ranges"], ["--format=svg"]]) {
      expect(qmailint(["ipmeprint", "--no-config", "--control=control", ...args], { cwd }).status).toBe(2);
    }
  });

  it("are not compared, which is said on that line", () => {
    const cwd = makeFolder({ "a/moreipme": `${singleBits(24)}`, "b/moreipme": "10.0.0.1\n" });
    for (const sides of [
      ["./a", "./b"],
      ["./b", "./a"],
    ]) {
      const { status, stderr } = qmailint(["diff", ...sides, "--no-config"], { cwd });
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /^qmailint: a\/moreipme:(16|17|18|19):1: with this line .*, so this directory was not compared\n$/,
      );
    }
  });

  describe("on all hosts together", () => {
    // 2^15 classes on each, and in all more than 2^18.
    const hosts = Array.from({ length: 9 }, (_, i) => hostOf({ interfaces: { eth0: [`11.0.0.${i}`] } })) as [
      Host,
      ...Host[],
    ];
    const directory = directoryOf({ moreipme: `${singleBits(15)}10.0.0.1\n` });

    it("are not kept: single addresses are judged", { timeout: 300_000 }, () => {
      const { needless, where } = checkDirectory(directory, hosts, new Map()).subject;
      expect(needless().tooMany).toBe(false);
      expect(where()).toBeNull();
    });

    it("are not compared, which is said on the first line", { timeout: 300_000 }, () => {
      const compared = diffDirectory({ directory: directoryOf({ moreipme: "" }), hosts }, { directory, hosts });
      expect(compared.differences).toEqual([]);
      expect(compared.tooMany).toMatchObject({ together: true, line: 1 });
    });
  });

  it("leave fixes unsafe; 0.0.0.0/0.0.0.0 is found by an address that shows it", () => {
    const moreipme = `${singleBits(24)}0.0.0.0/0.0.0.0\n10.0.0.0/8\n`;
    const found = (rule: string, notipme?: string) =>
      checkDirectory(
        directoryOf({ moreipme, ...(notipme === undefined ? {} : { notipme }) }),
        [hostOf({})],
        new Map(),
      ).findings.find((finding) => finding.rule === rule);
    expect(found("everything-is-me")).toBeDefined();
    expect(found("everything-is-me", "0.0.0.0/0.0.0.0\n")).toBeUndefined();
    expect(found("prefix-length")?.detail().fix?.safe).toBe(false);
  });
});
