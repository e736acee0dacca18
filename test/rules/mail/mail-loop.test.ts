import { describe, expect, it } from "vitest";
import { lintSettings } from "../lint.ts";

const settings = (more = ""): string => `version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
${more}dns:
  example.com: { mx: 10 mx.example.com }
  example.net: { mx: 10 mx.example.com }
  mx.example.com: 203.0.113.7
`;
const files = { me: "mx.example.com\n", rcpthosts: "example.com\nexample.net\n", locals: "mx.example.com\n" };

describe("mail-loop", () => {
  it("on the DNS record that leads back, once, with the number of classes", async () => {
    const found = await lintSettings("mail-loop", { files, settings: settings() });
    expect(found).toMatchObject([{ level: "error", fix: null }]);
    expect(found[0]?.at).toMatch(/^qmailint\.yaml:8:/);
    expect(found[0]?.message).toContain("Mail for anyone@example.com comes back to this host");
    expect(found[0]?.message).toContain("1 more class of recipients");
  });

  it("on each route that leads back", async () => {
    const found = await lintSettings("mail-loop", {
      files: { ...files, smtproutes: "example.com:[203.0.113.7]\nexample.net:203.0.113.7\n" },
      settings: settings(),
    });
    expect(found.map(({ at }) => at.split("-")[0])).toEqual(["smtproutes:1:1", "smtproutes:2:1"]);
  });

  it("not where the address is me, nor where nothing is accepted", async () => {
    expect(await lintSettings("mail-loop", { files, moreipme: "203.0.113.7\n", settings: settings() })).toEqual([]);
    expect(await lintSettings("mail-loop", { files: { ...files, rcpthosts: "" }, settings: settings() })).toEqual([]);
  });

  it("not without DNS or hosts", async () => {
    const bare = settings().replace(/dns:.*/s, "");
    expect(await lintSettings("mail-loop", { files, settings: bare })).toEqual([]);
  });

  it("not where a file is a template", async () => {
    const found = await lintSettings("mail-loop", {
      files: { ...files, smtproutes: "{{ x }}:y\n" },
      settings: settings(),
    });
    expect(found).toEqual([]);
  });
});
