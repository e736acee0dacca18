import { describe, expect, it } from "vitest";
import type { MailAssertion } from "../../src/settings/settings.ts";
import { mistakesOf, settingsOf } from "../assertions/model.ts";

const file = (text: string): string =>
  `version: 1\ninterfaces: {}\nhosts: { mx1: {}, mx2: {} }\nassertions:\n  - ${text}\n`;

function read(text: string): MailAssertion {
  const [assertion] = settingsOf(file(text)).assertions;
  if (assertion?.kind !== "mail") throw new Error("this is no assertion about mail");
  return assertion;
}

describe("an assertion about mail", () => {
  it("is read with all its keys", () => {
    const all = read(
      'mail: ["@shop.example.com", "@.Shop.example.com", "@", info@example.com, postmaster]\n    except: a@b.example\n    is: [virtual, bounced, bounced 5.4.6]\n    from: mx2\n    sender: "<>"\n    host: mx1\n    down: [mx2, 192.0.2.0/24]\n    as: shop-*\n    via: [192.0.2.1, "192.0.2.2:26", Mail.example., "hub.example:2525"]\n    ends-on: mx1\n    because: why\n    name: n',
    );
    expect(all.items.map(({ pattern }) => pattern)).toEqual([
      { kind: "domain", domain: "shop.example.com" },
      { kind: "below", domain: "shop.example.com" },
      { kind: "all" },
      { kind: "recipient", user: "info", domain: "example.com" },
      { kind: "recipient", user: "postmaster", domain: null },
    ]);
    expect(all).toMatchObject({
      expect: "is",
      verdicts: [
        { verdict: "virtual", code: null },
        { verdict: "bounced", code: null },
        { verdict: "bounced", code: "5.4.6" },
      ],
      except: [{ text: "a@b.example" }],
      from: { host: "mx2" },
      sender: "",
      hosts: ["mx1"],
      down: { hosts: ["mx2"], addresses: [{ from: 0xc0000200, to: 0xc00002ff }] },
      as: "shop-*",
      via: [
        { kind: "address", text: "192.0.2.1:25" },
        { kind: "address", text: "192.0.2.2:26" },
        { kind: "name", name: "mail.example", port: null },
        { kind: "name", name: "hub.example", port: 2525 },
      ],
      endsOn: "mx1",
      because: "why",
      name: "n",
    });
  });
  it("needs only what is asked, and how it must come out", () => {
    const one = read("{ mail: ü@example.com, is not: [loop, deferred] }");
    expect(one).toMatchObject({ expect: "is not", from: "outside", sender: null, as: null, via: null, endsOn: null });
    expect(one.items[0]?.recipient).toBe("\xc3\xbc@example.com");
    expect(read('{ mail: "@[192.0.2.1]", is: local, from: 192.0.2.9 }').from).toEqual({ address: 0xc0000209 });
  });
});

describe("bad input", () => {
  it.each([
    ["{ mail: a@b }", /^5:5: this assertion about mail says neither "is" nor "is not"$/],
    ["{ mail: a@b, is: local, is not: loop }", /^5:5: an assertion says either "is" or "is not", not both: write two$/],
    ["{ mail: a@b, is: lokal }", /^5:22: there is no verdict "lokal"; did you mean "local"/],
    [
      "{ mail: a@b, is: delivered }",
      /^5:22: there is no verdict "delivered"; it must be one of: bounced, deferred, local/,
    ],
    [
      "{ mail: a@b, is: bounced 5.1.1 }",
      /^5:22: there is no code "5\.1\.1" here; it must be one of: 5\.4\.6, 5\.1\.2, 5\.4\.4$/,
    ],
    ["{ mail: a@b, is: local 5.4.6 }", /^5:22: only "bounced" has a code, not "local"$/],
    ["{ mail: a@b, is: [] }", /^5:22: this list is empty/],
    ['{ mail: "a b@c", is: local }', /^5:13: "a b@c" is not a recipient: a recipient has no blanks/],
    ['{ mail: "<a@b>", is: local }', /^5:13: "<a@b>" is not a recipient/],
    ['{ mail: "a\\u0000@b", is: local }', /^5:13: "a\\x00@b" is not a recipient/],
    ['{ mail: "", is: local }', /^5:13: a recipient is missing here$/],
    ['{ mail: "@a..b", is: local }', /^5:13: "@a\.\.b" is not a pattern/],
    ['{ mail: "@a.b.", is: local }', /^5:13: "@a\.b\." is not a pattern/],
    ['{ mail: "@.", is: local }', /^5:13: "@\." is not a pattern/],
    ['{ mail: "@a@b", is: local }', /^5:13: "@a@b" is not a pattern: write "@domain", "@\.domain"/],
    [
      "{ mail: a@b, is: local, from: mx3 }",
      /^5:35: there is no host "mx3"; .*mx1.* \(mail arrives from outside, client, here, an address or a host\)$/,
    ],
    ["{ mail: a@b, is: local, sender: a b }", /^5:37: "a b" is not an envelope sender/],
    ["{ mail: a@b, is: local, down: [mx3] }", /^5:36: there is no host "mx3"/],
    ["{ mail: a@b, is: local, down: 10.0.0.1/8 }", /^5:35: "10\.0\.0\.1\/8" has bits outside its netmask/],
    ["{ mail: a@b, is: local, host: mx1, down: mx1 }", /^5:35: this host is down, so no mail arrives there$/],
    ["{ mail: a@b, is: local, ends-on: mx3 }", /^5:38: there is no host "mx3"/],
    [
      "{ mail: a@b, is: remote, via: 192.0.2.0/24 }",
      /^5:35: "192\.0\.2\.0\/24" is neither an address nor the name of a route or an MX$/,
    ],
    ["{ mail: a@b, is: remote, via: 192.0.2.1:0 }", /^5:35: "192\.0\.2\.1:0" has no port after the ":"/],
    ["{ mail: a@b, is: remote, as: x }", /^5:34: "as" says something about local, virtual, which "is" does not name$/],
    [
      "{ mail: a@b, is: local, via: 192.0.2.1 }",
      /^5:34: "via" says something about remote, deferred, bounced, which "is" does not name$/,
    ],
    ["{ mail: a@b, is not: local, as: x }", /^5:33: "as" says something about "is", which is missing here$/],
    ["{ me: 10.0.0.1, is: local }", /^5:21: "is" says something about "mail", which is missing here$/],
    ["{ me: 10.0.0.1, mail: a@b, is: local }", /^5:5: an assertion is one of "me", "not me" and "mail", not several/],
    ['{ mail: a@b, except: "@b", is: local }', /^5:26: "@b" leaves nothing of "a@b"$/],
    ['{ mail: "@.b", except: "@", is: local }', /^5:28: "@" leaves nothing of "@\.b"$/],
    ["{ mail: a@b, is: local, vai: x }", /^5:29: there is no key "vai" here; did you mean "via"/],
  ])("%s", (text, message) => {
    expect(mistakesOf(file(text))[0]).toMatch(message);
  });
  it("is told all at once", () => {
    const text =
      '{ mail: ["a b", "@a..b"], is: [x, local 1], from: y, sender: "<a>", down: z, ends-on: w, as: v, via: "" }';
    expect(mistakesOf(file(text))).toHaveLength(9);
  });
});
