import { describe, expect, it } from "vitest";
import { lintSettings } from "../lint.ts";

const settings = `version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
dns:
  example.com: { mx: 10 mx.example.com }
  mx.example.com: 203.0.113.7
`;
const files = { me: "mx.example.com\n", rcpthosts: "example.org\nexample.com\n", locals: "mx.example.com\n" };
const moreipme = "203.0.113.7\n";

describe("ambiguous-mx", () => {
  it("on the line that accepts the domain", async () => {
    const found = await lintSettings("ambiguous-mx", { files, moreipme, settings });
    expect(found).toMatchObject([{ at: "rcpthosts:2:1-12", level: "error", fix: null }]);
    expect(found[0]?.message).toContain("Mail for anyone@example.com is accepted, and then bounces with 5.4.6");
  });

  it("not where the domain is local, virtual or routed", async () => {
    for (const more of [
      { locals: "example.com\n" },
      { virtualdomains: "example.com:x\n" },
      { smtproutes: "example.com:192.0.2.9\n" },
    ]) {
      expect(await lintSettings("ambiguous-mx", { files: { ...files, ...more }, moreipme, settings })).toEqual([]);
    }
  });

  it("not where it has no MX record, nor where it loops", async () => {
    const none = settings.replace("{ mx: 10 mx.example.com }", "203.0.113.7");
    expect(await lintSettings("ambiguous-mx", { files, moreipme, settings: none })).toEqual([]);
    expect(await lintSettings("ambiguous-mx", { files, settings })).toEqual([]);
  });

  it("of the domain that percenthack or envnoathost makes of it", async () => {
    const found = await lintSettings("ambiguous-mx", {
      files: { ...files, rcpthosts: "hack.example\n", percenthack: "hack.example\n", envnoathost: "example.com\n" },
      moreipme,
      settings,
    });
    expect(found.map(({ at }) => at)).toEqual(["me:1:1-1", "rcpthosts:1:1-13"]);
    expect(found[1]?.message).toContain("Mail for anyone%example.com@hack.example is accepted");
  });

  it("on the first line of me where everything is accepted", async () => {
    const { rcpthosts: _, ...open } = files;
    const found = await lintSettings("ambiguous-mx", {
      files: open,
      settings: settings.replace(", 203.0.113.7]", "]").replaceAll("203.0.113.7", "10.0.0.5"),
    });
    expect(found).toMatchObject([{ at: "me:1:1-1" }]);
  });
});
