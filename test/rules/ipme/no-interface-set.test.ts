import { describe, expect, it } from "vitest";
import { lintSettings } from "../lint.ts";

const asserted = (text: string): string => `version: 1\nassertions:\n${text}`;

describe("no-interface-set", () => {
  it("an assertion that an interface address could change", async () => {
    const settings = asserted("  - not me: 203.0.113.7\n");
    expect(await lintSettings("no-interface-set", { moreipme: "198.51.100.1\n", settings })).toMatchObject([
      { at: "qmailint.yaml:3:13-24", level: "info", fix: null },
    ]);
  });

  it("once for a file", async () => {
    const settings = asserted("  - not me: 203.0.113.7\n  - not me: 203.0.113.8\n");
    expect(await lintSettings("no-interface-set", { moreipme: "198.51.100.1\n", settings })).toHaveLength(1);
  });

  it("not where a set is declared, were it empty", async () => {
    const settings = `${asserted("  - not me: 203.0.113.7\n")}interfaces: { lo: 127.0.0.1 }\n`;
    expect(await lintSettings("no-interface-set", { moreipme: "198.51.100.1\n", settings })).toEqual([]);
  });

  it("not where no interface address could change anything", async () => {
    expect(
      await lintSettings("no-interface-set", {
        moreipme: "203.0.113.7\n",
        settings: asserted("  - me: 203.0.113.7\n"),
      }),
    ).toEqual([]);
    const excluded = asserted("  - not me: 203.0.113.7\n");
    expect(
      await lintSettings("no-interface-set", {
        moreipme: "198.51.100.1\n",
        notipme: "203.0.113.7\n",
        settings: excluded,
      }),
    ).toEqual([]);
  });

  it("not without assertions", async () => {
    expect(await lintSettings("no-interface-set", { moreipme: "203.0.113.7\n", settings: "version: 1\n" })).toEqual([]);
  });
});
