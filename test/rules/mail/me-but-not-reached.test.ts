import { describe, expect, it } from "vitest";
import { lintSettings } from "../lint.ts";

const settings = (reached: string): string => `version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
${reached}`;
const reached = "reached-at: [interfaces, 203.0.113.7]\n";
const rule = "me-but-not-reached";

describe("me-but-not-reached", () => {
  it("an error where the line makes nothing else me, else a warning", async () => {
    const moreipme = "203.0.113.7\n203.0.113.8\n203.0.113.4/255.255.255.252\n10.0.0.0/255.255.255.0\n";
    const found = await lintSettings(rule, { moreipme, settings: settings(reached) });
    expect(found).toMatchObject([
      { at: "moreipme:2:1-12", level: "error" },
      { at: "moreipme:3:1-28", level: "error" },
      { at: "moreipme:4:1-23", level: "error" },
    ]);
    expect(found[1]?.message).toContain("203.0.113.4");
    const alone = "203.0.113.4/255.255.255.252\n";
    const wide = await lintSettings(rule, { moreipme: alone, settings: settings(reached) });
    expect(wide).toMatchObject([{ at: "moreipme:1:1-28", level: "warning" }]);
  });

  it("not for what is reached, on an interface, excluded or on the loopback", async () => {
    const moreipme = "203.0.113.7\n10.0.0.5\n127.0.0.0/255.0.0.0\n198.51.100.1\n";
    const notipme = "198.51.100.1\n";
    expect(await lintSettings(rule, { moreipme, notipme, settings: settings(reached) })).toEqual([]);
  });

  it("not where nobody says where hosts are reached", async () => {
    expect(await lintSettings(rule, { moreipme: "203.0.113.8\n", settings: settings("") })).toEqual([]);
  });
});
