import { describe, expect, it } from "vitest";
import { lintSettings } from "../lint.ts";

const settings = (reached: string): string => `version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: [10.0.0.5/24, 10.0.0.6/24] }
reached-at: ${reached}
`;
const rule = "reached-but-not-me";

describe("reached-but-not-me", () => {
  it("on reached-at, with the lowest address", async () => {
    const reached = "[interfaces, 203.0.113.9, 203.0.113.6-203.0.113.8]";
    const found = await lintSettings(rule, { moreipme: "203.0.113.6\n", settings: settings(reached) });
    expect(found).toMatchObject([{ at: "qmailint.yaml:4:13-63", level: "error", fix: null }]);
    expect(found[0]?.message).toContain("This host is reached at 203.0.113.7, which is not me there");
  });

  it("not where all of it is me, or on another port", async () => {
    const me = { moreipme: "203.0.113.0/255.255.255.0\n" };
    expect(await lintSettings(rule, { ...me, settings: settings("203.0.113.0/24") })).toEqual([]);
    expect(await lintSettings(rule, { moreipme: "192.0.2.1\n", settings: settings("203.0.113.7:26") })).toEqual([]);
  });

  it("not for interface addresses, nor without reached-at", async () => {
    expect(await lintSettings(rule, { moreipme: "192.0.2.1\n", settings: settings("interfaces") })).toEqual([]);
    const bare = settings("x").replace(/reached-at.*\n/, "");
    expect(await lintSettings(rule, { moreipme: "192.0.2.1\n", settings: bare })).toEqual([]);
  });

  it("where notipme takes it away", async () => {
    const files = { moreipme: "203.0.113.0/255.255.255.0\n", notipme: "203.0.113.7\n" };
    expect(await lintSettings(rule, { ...files, settings: settings("203.0.113.0/24") })).toHaveLength(1);
  });

  it("per host", async () => {
    const hosts = `version: 1
control: control
hosts:
  a: { interfaces: { eth0: 10.0.0.1/24 }, reached-at: 203.0.113.1 }
  b: { interfaces: { eth0: 10.0.0.2/24 }, reached-at: 203.0.113.2 }
`;
    const found = await lintSettings(rule, { moreipme: "203.0.113.1\n", settings: hosts });
    expect(found).toMatchObject([{ message: expect.stringContaining("b is reached at 203.0.113.2") }]);
  });
});
