import { describe, expect, it } from "vitest";
import { compileEre, matchEre } from "../../src/qmail/ere.ts";
import { vectors } from "./bytes.ts";

interface Vector {
  ere: string;
  texts: string[];
  /** regcomp's answer where it is not 0. */
  error?: string;
  match?: number[];
}

const cases = vectors<Vector>("ere");

describe("POSIX extended regular expressions, as qregex.c has glibc match them", () => {
  it("has its cases", () => expect(cases.length).toBe(1064));

  it("answers what glibc's regcomp and regexec answered", () => {
    const judged = cases.filter(({ ere }) => compileEre(ere).kind !== "not-judged");
    const answers = judged.map(({ ere, texts }) => {
      const compiled = compileEre(ere);
      if (compiled.kind === "invalid") return { ere, error: compiled.error };
      const program = compiled.kind === "expression" ? compiled.program : null;
      return { ere, match: texts.map((text) => Number(program !== null && matchEre(program, text))) };
    });
    expect(answers).toEqual(judged.map(({ ere, error, match }) => ({ ere, ...(error ? { error } : { match }) })));
  });

  it("does not judge back references, and nothing else that the vectors have", () => {
    const notJudged = cases.filter(({ ere }) => compileEre(ere).kind === "not-judged");
    expect(notJudged.length).toBeGreaterThan(10);
    for (const { ere, error } of notJudged) {
      expect(compileEre(ere)).toEqual({ kind: "not-judged", reason: "back-reference" });
      expect(ere).toMatch(/\\[1-9]/);
      expect(error).toBeUndefined();
    }
  });

  it("says where an expression is wrong", () => {
    expect(compileEre("ab(*c)")).toEqual({ kind: "invalid", error: "REG_BADRPT", offset: 3 });
    expect(compileEre("x[b-a]")).toEqual({ kind: "invalid", error: "REG_ERANGE", offset: 1 });
    expect(compileEre("x(a")).toEqual({ kind: "invalid", error: "REG_EPAREN", offset: 1 });
    expect(compileEre("abc\\")).toEqual({ kind: "invalid", error: "REG_EESCAPE", offset: 3 });
  });

  it("takes linear time where others take exponential time", () => {
    const compiled = compileEre("((a*)*)*b|(a|aa)+$|(a|a?)+c");
    if (compiled.kind !== "expression") throw new Error("not an expression");
    expect(matchEre(compiled.program, `${"a".repeat(20_000)}x`)).toBe(false);
    expect(matchEre(compiled.program, "a".repeat(20_000))).toBe(true);
  });

  it("does not hold what is too large", () => {
    const tooLarge = { kind: "not-judged", reason: "too-large" };
    expect(compileEre("((((a{99}){99}){99}){99}){99}")).toEqual(tooLarge);
    expect(compileEre("(".repeat(100_000))).toEqual(tooLarge);
    expect(compileEre(`${"(".repeat(600)}a${")".repeat(600)}`)).toEqual(tooLarge);
    expect(compileEre("a".repeat(100_000)).kind).toBe("not-judged");
    expect(compileEre("a|".repeat(30_000)).kind).toBe("expression");
    expect(compileEre("((((){9999}){9999}){9999}){9,9999}").kind).toBe("expression");
  });
});
