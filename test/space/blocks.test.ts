import { describe, expect, it } from "vitest";
import { checkDirectory } from "../../src/check/check.ts";
import { dotted } from "../../src/qmail/netmask.ts";
import { blocksOf, MOST_GAPPED_BLOCKS, makeBlocks } from "../../src/space/blocks.ts";
import { judgeNeedless } from "../../src/space/needless.ts";
import { seenInterfaces } from "../../src/space/seen-interfaces.ts";
import { whereIsMe } from "../../src/space/where.ts";
import { folder, qmailint } from "../e2e/run.ts";
import { directoryOf, hostOf } from "../rules/lint.ts";
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

const textOf = (entries: readonly OracleEntry[], list: string): string =>
  entries
    .filter((entry) => entry.list === list)
    .map(({ address, netmask }) => `${dotted(address)}/${dotted(netmask)}\n`)
    .join("");

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

describe("more than 2^22 pieces", () => {
  it("are not worked out, up to there they are", () => {
    expect(MOST_GAPPED_BLOCKS).toBe(2 ** 22);
    const exactly = idsOf(hostile(4, 20)).ids;
    expect(makeBlocks(exactly)?.start.length).toBe(2 ** 22 + 2);
    expect(makeBlocks(idsOf(hostile(5, 20)).ids)).toBeNull();
  });

  it("ten thousand hostile netmasks end at once, without a guess", () => {
    const entries = hostile(10_000, 17);
    const { ids } = idsOf(entries);
    const started = performance.now();
    expect(judgeNeedless(ids, seenInterfaces(null))).toBeNull();
    expect(whereIsMe({ host: null, fixed: [], moreipme: ids.moreipme, notipme: ids.notipme })).toBeNull();
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("are said, and make the status 2; the rest is judged", () => {
    const entries = hostile(10_000, 17);
    const cwd = folder({
      "control/moreipme": `${textOf(entries, "moreipme")}10.0.0.1\n10.0.0.1\nmail\n`,
      "control/notipme": textOf(entries, "notipme"),
    });
    const { status, stdout, stderr } = qmailint(["--max-findings=1"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^qmailint: control\/moreipme: the netmasks with gaps .* more than 2\^22 pieces, so these rules were not judged: already-an-interface, idle-exclusion, redundant-entry, shadowed-entry\n$/,
    );
    for (const rule of ["gapped-netmask", "duplicate-entry", "not-an-address"]) expect(stdout).toContain(`[${rule}]`);
    const off = ["already-an-interface", "idle-exclusion", "redundant-entry", "shadowed-entry"].map(
      (id) => `--rule=${id}=off`,
    );
    expect(qmailint(["--max-findings=1", ...off], { cwd })).toMatchObject({ status: 1, stderr: "" });
  });

  it("leave fixes unsafe, and 0.0.0.0/0.0.0.0 suspected", () => {
    const moreipme = `${textOf(hostile(40, 20), "moreipme")}0.0.0.0/0.0.0.0\n10.0.0.0/8\n`;
    const { findings } = checkDirectory(directoryOf({ moreipme }), [hostOf({})], new Map());
    const found = (rule: string) => findings.find((finding) => finding.rule === rule);
    expect(found("everything-is-me")).toBeDefined();
    expect(found("prefix-length")?.detail().fix?.safe).toBe(false);
  });
});
