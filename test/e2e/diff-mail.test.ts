import { describe, expect, it } from "vitest";
import { makeRepository, type Workplace } from "../workplace.ts";

const settings = `version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
reached-at: [interfaces, 203.0.113.7]
dns:
  old.example: { mx: 10 mx.example.com }
  mx.example.com: 203.0.113.7
`;

const files = {
  "control/me": "mx.example.com\n",
  "control/moreipme": "203.0.113.7\n",
  "control/rcpthosts": "example.com\nshop.example.com\n.shop.example.com\nold.example\n",
  "control/locals": "mx.example.com\nexample.com\n",
  "control/virtualdomains": "shop.example.com:shop\n.shop.example.com:shop\n",
};

const changed = (before: Record<string, string>, after: Record<string, string>): Workplace => {
  const place = makeRepository();
  place.write(before);
  place.commit("before");
  place.write(after);
  return place;
};

interface Change {
  readonly recipients: string;
  readonly from: string;
  readonly before: string;
  readonly after: string;
  readonly lines: readonly unknown[];
}

const mailOf = (place: Workplace): readonly Change[] => {
  const { stdout } = place.run("diff", "HEAD", "--format", "json");
  return (JSON.parse(stdout) as { directories: { mail: Change[] }[] }).directories[0]?.mail ?? [];
};

describe("diff for mail", () => {
  const all = { ...files, "qmailint.yaml": settings };

  it("tells loops first, then who goes another way, and because of which lines", () => {
    const place = changed(all, { "control/moreipme": "\n", "control/virtualdomains": "shop.example.com:sale\n" });
    const { stdout, stderr, status } = place.run("diff", "HEAD", "--exit-code");
    expect([stderr, status]).toEqual(["", 1]);
    expect(stdout).toContain(
      "  mail for @old.example comes back now: bounced 5.4.6 before, loop now\n      control/moreipme:1, as it was: 203.0.113.7\n" +
        "  mail for @shop.example.com goes another way: virtual shop-* before, virtual sale-* now\n" +
        "      control/virtualdomains:1, as it was: shop.example.com:shop\n      control/virtualdomains:1: shop.example.com:sale\n" +
        "  mail for @.shop.example.com goes another way: virtual shop-* before, remote * now\n" +
        "      control/virtualdomains:2, as it was: .shop.example.com:shop\n",
    );
    expect(stdout).toContain("Mail for 5 classes of recipients goes another way.\n");
  });

  it("says so in JSON and in Markdown", () => {
    const place = changed(all, { "control/moreipme": "\n" });
    expect(mailOf(place).find(({ recipients }) => recipients === "@old.example")).toEqual({
      recipients: "@old.example",
      from: "outside",
      before: "bounced 5.4.6",
      after: "loop",
      lines: [{ file: "control/moreipme", line: 1, side: "base" }],
    });
    const { stdout } = place.run("diff", "HEAD", "--format", "markdown");
    expect(stdout.split("\n")[2]).toBe(
      "🔁 **Mail for <code><span>@</span>old.example</code> comes back now: a loop** (<code>control</code>)",
    );
    expect(stdout).toContain("| before | now | because |");
  });

  it("takes facts that only HEAD declares for both sides", () => {
    expect(mailOf(changed(files, { "qmailint.yaml": settings }))).toEqual([]);
    const both = mailOf(changed(files, { "qmailint.yaml": settings, "control/moreipme": "\n" }));
    expect(both.map(({ recipients }) => recipients)).toContain("@old.example");
  });

  it("sees a changed fact", () => {
    const mail = mailOf(changed(all, { "qmailint.yaml": settings.replace("10 mx.example.com", "10 out.example.net") }));
    expect(mail).toMatchObject([
      { recipients: "@old.example", before: "bounced 5.4.6", after: "remote out.example.net" },
    ]);
  });

  it("has nothing to say where only the text differs, and no secret of a route", () => {
    expect(mailOf(changed(all, { "control/rcpthosts": `# ours\n${files["control/rcpthosts"]}` }))).toEqual([]);
    const dialect = settings.replace("control: control", "control: control\ndialect: sagredo");
    const place = changed(
      { ...files, "qmailint.yaml": dialect },
      { "control/smtproutes": "old.example:relay.example|user|secret\n" },
    );
    const { stdout } = place.run("diff", "HEAD");
    expect(stdout).toContain("control/smtproutes:1: old.example:relay.example\n");
    expect(stdout).not.toContain("secret");
  });

  it("is no answer where a file is a template, though addresses are compared", () => {
    const place = changed(all, { "control/virtualdomains": "{{ shop }}:shop\n" });
    const { status, stderr, stdout } = place.run("diff", "HEAD");
    expect(status).toBe(2);
    expect(stderr).toContain("control/virtualdomains");
    expect(stdout).toContain("No address changes its verdict");
  });

  it("is no answer where more names change than are compared, though addresses are", { timeout: 60_000 }, () => {
    const many = Array.from({ length: 130_000 }, (_, i) => `d${i}.example\n`).join("");
    const place = changed(all, { "control/rcpthosts": `${files["control/rcpthosts"]}${many}`, "control/moreipme": "" });
    const { status, stderr, stdout } = place.run("diff", "HEAD");
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^qmailint: control: more than 120,000 names or classes of recipients have changed in a run/,
    );
    expect(stdout).toContain("203.0.113.7");
  });

  it("says nothing of hostile names as they are", () => {
    const place = changed(all, { "control/virtualdomains": "<b>\u001b[31m@shop.example.com:x\n" });
    const { stdout } = place.run("diff", "HEAD", "--format", "markdown");
    expect(stdout).not.toContain("<b>");
    expect(stdout).not.toContain("\u001b");
  });

  it("is refused once where mail to too many addresses goes another way on too many hosts", { timeout: 60_000 }, () => {
    const hosts = Array.from({ length: 300 }, (_, i) => `  h${i}: { interfaces: { e: 10.1.${i >> 8}.${i & 255} } }\n`);
    const { run } = changed(
      {
        "qmailint.yaml": `version: 1\ncontrol: control\nhosts:\n${hosts.join("")}`,
        "control/me": "mx.example.com\n",
        "control/rcpthosts": "example.com\n",
        "control/moreipme": "203.0.113.1\n",
      },
      { "control/moreipme": "10.0.0.0/255.0.0.0\n" },
    );
    const { stderr, status } = run("diff", "HEAD");
    expect(status).toBe(2);
    expect(stderr).toBe(
      "qmailint: qmailint.yaml: more than 75,000 classes of mail to addresses, counted for every host, go another way, so where mail goes was not compared. Declare fewer hosts in a file, or compare one of them (--host)\n",
    );
  });

  it("follows in a fleet of unlike hosts only mail that comes to a changed address", { timeout: 60_000 }, () => {
    const names = Array.from({ length: 250 }, (_, i) => `h${i}`);
    const hosts = names.map((name, i) => `  ${name}: { control: ${name}, interfaces: { e: 10.1.0.${i} } }\n`);
    const directories = names.flatMap((name, i) => [
      [`${name}/me`, `mx.${name}.example\n`],
      [`${name}/rcpthosts`, `${name}.example\nshop.example\n`],
      [`${name}/moreipme`, `203.0.113.${i}\n`],
    ]);
    const dns = `dns:\n  shop.example: { mx: 10 mx.shop.example }\n  mx.shop.example: { a: 198.51.100.7 }\n`;
    const { run } = changed(
      { "qmailint.yaml": `version: 1\nhosts:\n${hosts.join("")}${dns}`, ...Object.fromEntries(directories) },
      { "h7/moreipme": "203.0.113.7\n198.51.100.7\n" },
    );
    const { stdout, stderr, status } = run("diff", "HEAD");
    expect([status, stderr]).toEqual([0, ""]);
    for (const line of [
      "mail for @shop.example goes another way: remote 198.51.100.7 before, bounced 5.4.6 now",
      "mail for @mx.shop.example from a client goes another way: remote 198.51.100.7 before, bounced 5.4.6 now",
      "mail for addresses in the place of a domain, such as anyone@[198.51.100.7] from a client, goes another way: remote 198.51.100.7 before, local now",
    ])
      expect(stdout).toContain(`\n  ${line}\n`);
    expect(stdout.match(/^ {2}mail for /gm)).toHaveLength(3);
  });
});
