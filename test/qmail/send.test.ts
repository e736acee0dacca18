import { describe, expect, it } from "vitest";
import { readSendControls, rewrite } from "../../src/qmail/send.ts";
import type { DialectName } from "../../src/qmail/types.ts";
import { decoded, vectors } from "./bytes.ts";
import { controlFiles, programs, textFiles, type VectorControl } from "./vector-files.ts";

interface Vector {
  id: string;
  dialect: DialectName;
  control: VectorControl;
  recips: string[];
  getcontrols: boolean;
  answer: [channel: number, address: string][];
}

const cases = vectors<Vector>("rewrite");

/** netqmail's cases are also those of moreipme-0.6, which is netqmail with the patch: qmail-send knows nothing of it. */
const runs = cases.flatMap((vector): [string, DialectName, Vector][] => [
  [vector.id, vector.dialect, vector],
  ...(vector.dialect === "netqmail"
    ? [[`${vector.id} as moreipme-0.6`, "moreipme-0.6", vector] as [string, DialectName, Vector]]
    : []),
]);

describe("what the real rewrite() answered", () => {
  it("has its cases", () => expect([cases.length, runs.length]).toEqual([236, 296]));

  it.each(runs)("%s", (_, dialect, vector) => {
    const controls = readSendControls(programs(dialect), controlFiles(vector.control));
    expect(controls.kind).toBe(vector.getcontrols ? "controls" : "failure");
    if (controls.kind === "failure") return;
    const answers = vector.recips.map((recipient) => {
      const { channel, supplement, as } = rewrite(controls, decoded(recipient));
      return [channel === "remote" ? 2 + (supplement === null ? 0 : supplement + 1) : 1, as];
    });
    expect(answers).toEqual(vector.answer.map(([channel, address]) => [channel, decoded(address)]));
  });
});

describe("rewrite: what decided", () => {
  const files = textFiles({
    me: "mail.example.org\n",
    percenthack: "# here\nhack.example\n",
    virtualdomains: "u@v.example:alice\n.v.example:wild\nx.v.example:\nno colon\n:all\n",
  });
  const steps = (recipient: string): string[] => {
    const controls = readSendControls(programs("netqmail"), files);
    if (controls.kind === "failure") throw new Error("qmail-send does not start");
    return rewrite(controls, recipient).steps.map(({ step, result, by }) => {
      const place = by?.kind === "entry" ? `${by.file}:${by.line} [${by.entry}] ${by.start}-${by.end}` : "nothing";
      return `${step}: ${result} (${place})`;
    });
  };

  it("names the files, lines and entries", () => {
    expect(steps("u%V.example@Hack.Example")).toEqual([
      "percenthack: u@V.example (percenthack:2 [0] 7-19)",
      "locals: not local (nothing)",
      "virtualdomains: alice-u@V.example (virtualdomains:1 [0] 0-17)",
    ]);
    expect(steps("u")).toEqual(["envnoathost: u@mail.example.org (me:1 [0] 0-16)", "locals: local (me:1 [0] 0-16)"]);
    expect(steps("u@x.v.example")).toEqual([
      "locals: not local (nothing)",
      "virtualdomains: not virtual (virtualdomains:3 [2] 34-46)",
    ]);
    expect(steps("u@elsewhere.example")).toEqual([
      "locals: not local (nothing)",
      "virtualdomains: all-u@elsewhere.example (virtualdomains:5 [4] 56-60)",
    ]);
  });

  it("says which file keeps qmail-send from starting", () => {
    const read = (control: VectorControl): unknown => readSendControls(programs("sagredo"), controlFiles(control));
    expect(read({})).toEqual({ kind: "failure", file: "locals", why: "missing" });
    expect(read({ me: "bQo=", suppls1: { special: "dir" } })).toEqual({
      kind: "failure",
      file: "suppls1",
      why: "unreadable",
    });
    const bytes = { special: "dir" } as const;
    expect(read({ me: "bQo=", bouncemaxbytes: bytes })).toMatchObject({ file: "bouncemaxbytes" });
    const stock = readSendControls(programs("notqmail"), controlFiles({ me: "bQo=", bouncemaxbytes: bytes }));
    expect(stock.kind).toBe("controls");
    expect(read({ me: { special: "loop" }, locals: "bQo=" })).toMatchObject({ file: "me", why: "unreadable" });
  });

  it("takes the time of its length for an address of nothing but dots and percent signs", () => {
    const controls = readSendControls(programs("netqmail"), files);
    if (controls.kind === "failure") throw new Error("qmail-send does not start");
    const long = `${"a%".repeat(100_000)}hack.example@${".".repeat(100_000)}`;
    expect(rewrite(controls, long).channel).toBe("virtual");
    expect(rewrite(controls, `u${"%hack.example".repeat(10_000)}@hack.example`).steps.length).toBe(10_002);
  });
});
