import { describe, expect, it } from "vitest";
import type { Example } from "../../../src/rules/rule.ts";
import { lint, rulesFinding } from "../lint.ts";

const of = (files: Record<string, string>, dialect: NonNullable<Example["dialect"]> = "sagredo") =>
  lint("crashing-file", { files, dialect });

describe("crashing-file", () => {
  it("badhelonorelay with any entry", () => {
    expect(of({ badhelonorelay: "# x\n^a$\n" })).toMatchObject([{ level: "error", fix: null }]);
    expect(of({ badhelonorelay: "# x\n \n" })).toEqual([]);
    expect(of({ badhelonorelay: "" })).toEqual([]);
    expect(of({ badhelonorelay: "x\n" }, "netqmail")).toEqual([]);
  });

  it.each(["", "\n", "eth0\n", "# x\n192.0.2.1\n", " 192.0.2.1\n", "192.0.2\n", "::1\n"])(
    "outgoingip %j is no address",
    (text) => {
      expect(of({ outgoingip: text })).toMatchObject([
        { level: "error", message: expect.stringContaining("not an address") },
      ]);
    },
  );

  it("outgoingip without a newline", () => {
    expect(of({ outgoingip: "192.0.2.1" })).toMatchObject([{ message: expect.stringContaining("No newline") }]);
    expect(of({ outgoingip: "192.0.2.1\n" })).toEqual([]);
    expect(rulesFinding({ files: { outgoingip: "192.0.2.1" }, dialect: "sagredo" })).toEqual(["crashing-file"]);
  });
});
