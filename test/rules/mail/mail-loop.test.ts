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

  it("not on a route that is routed-to-itself already", async () => {
    const example = {
      files: { ...files, smtproutes: "example.com:[203.0.113.7]\nexample.net:203.0.113.7\n" },
      settings: settings(),
    };
    expect(await lintSettings("mail-loop", example)).toEqual([]);
    expect(await lintSettings("routed-to-itself", example)).toHaveLength(2);
  });

  const open = {
    files: { me: "mx.example.com\n" },
    settings: settings().replace(/dns:.*/s, "dns: { other.example: 192.0.2.1 }\n"),
    moreipme: "192.0.2.9\n",
  };
  it("on the first line of me where everything is accepted", async () => {
    const found = await lintSettings("mail-loop", { ...open, settings: `${open.settings}complete: true\n` });
    expect(found).toMatchObject([{ at: "me:1:1-1" }]);
    expect(found[0]?.message).toContain("Mail for anyone@[203.0.113.7] comes back");
  });

  it("in a directory that is not complete too, if it says what is accepted", async () => {
    expect(await lintSettings("mail-loop", open)).toEqual([]);
    const { locals: _, ...part } = files;
    const said = `${settings()}complete: false\n`;
    expect(await lintSettings("mail-loop", { files: part, settings: said })).toHaveLength(1);
    expect(await lintSettings("mail-loop", { files, settings: said })).toHaveLength(1);
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
