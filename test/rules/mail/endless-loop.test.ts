import { describe, expect, it } from "vitest";
import { lintSettings } from "../lint.ts";

const settings = `version: 1
control: control
dialect: indimail
interfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.20/24 }
dns:
  example.com: { mx: [10 mx1.example.com, 20 mx2.example.com] }
  mx1.example.com: 198.51.100.1
  mx2.example.com: 192.0.2.20
`;
const files = { me: "mx2.example.com\n", rcpthosts: "example.org\nexample.com\n", locals: "mx2.example.com\n" };
const found = (more: Record<string, string> = {}, written = settings) =>
  lintSettings("endless-loop", { files: { ...files, ...more }, settings: written });

describe("endless-loop", () => {
  it("on the line that accepts the domain, with the way", async () => {
    const one = await found();
    expect(one).toMatchObject([{ at: "rcpthosts:2:1-12", level: "error", fix: null }]);
    expect(one[0]?.message).toContain(
      "dns: mx1.example.com A 198.51.100.1, connects: nothing answers, qmail-remote: never ends",
    );
  });

  it("not in another dialect", async () => {
    for (const dialect of ["moreipme-0.6", "sagredo", "netqmail", "notqmail"])
      expect(await found({}, settings.replace("indimail", dialect))).toEqual([]);
  });

  it("not where mail does not go by MX there, and not where the host is no MX or the best", async () => {
    expect(await found({ smtproutes: "example.com:mx1.example.com\n" })).toEqual([]);
    expect(await found({ locals: "example.com\n" })).toEqual([]);
    expect(await found({ rcpthosts: "example.org\n" })).toEqual([]);
    expect(await found({}, settings.replace("192.0.2.20\n", "192.0.2.21\n"))).toEqual([]);
    expect(await found({}, settings.replace("20 mx2", "5 mx2"))).toEqual([]);
    // By QMTP every MX is tried.
    expect(await found({ qmtproutes: "example.com:\n" })).toEqual([]);
  });
});
