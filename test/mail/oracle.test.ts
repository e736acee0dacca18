import { describe, expect, it } from "vitest";
import { decoded, vectors } from "../qmail/bytes.ts";
import { readEntries, Simulator, type Texts } from "./oracle.ts";

// The oracle is compared with what the real programs answered, so that what is proved by it is proved for them.

interface Vector {
  readonly id: string;
  readonly control: Record<string, string>;
}

function textsOf({ control }: Vector): Texts & { readonly envnoathost?: string } {
  return Object.fromEntries(Object.entries(control).map(([name, bytes]) => [name, decoded(bytes)]));
}

interface Rewritten extends Vector {
  readonly recips: readonly string[];
  readonly getcontrols: boolean;
  readonly answer: readonly (readonly [number, string])[];
}

const firstLine = (text: string | undefined): string | undefined => text?.split("\n")[0]?.replace(/[ \t]+$/, "");

describe("the oracle rewrites as qmail-send does", () => {
  it.each(vectors<Rewritten>("rewrite").filter(({ getcontrols }) => getcontrols))("$id", (vector) => {
    const texts = textsOf(vector);
    const simulator = new Simulator(readEntries(texts), texts);
    const host = firstLine(texts.envnoathost) ?? firstLine(texts.me) ?? "envnoathost";
    for (const [i, recipient] of vector.recips.map(decoded).entries()) {
      const outcome = simulator.outcome(recipient.includes("@") ? recipient : `${recipient}@${host}`);
      const [channel, address] = vector.answer[i] ?? [0, ""];
      const [, verdict, text] = /^\S+ (local|virtual|remote) (.*)$/s.exec(outcome) ?? [];
      // Channels 3 and 4 are sagredo's additional ones, which lead out too.
      expect([recipient, verdict === "remote" ? "out" : "here"]).toEqual([recipient, channel === 1 ? "here" : "out"]);
      expect(verdict === "remote" ? text?.replace(/ $/, "") : text).toBe(decoded(address));
    }
  });
});

interface Accepted extends Vector {
  readonly cdb: boolean;
  readonly addresses: readonly string[];
  readonly accept: readonly number[];
}

describe("the oracle accepts as rcpthosts() does", () => {
  it.each(vectors<Accepted>("rcpthosts"))("$id", (vector) => {
    const { rcpthosts, morercpthosts = "", ...texts } = textsOf(vector);
    if (rcpthosts === undefined) return expect(vector.accept).not.toContain(0);
    const all = { ...texts, rcpthosts, morercpthosts: vector.cdb ? morercpthosts : "" };
    const simulator = new Simulator(readEntries(all), all);
    const answers = vector.addresses.map(decoded).map((address) => {
      const at = address.lastIndexOf("@");
      return at < 0 || simulator.accepts(address.slice(at + 1)) ? 1 : 0;
    });
    expect(answers).toEqual(vector.accept);
  });
});
