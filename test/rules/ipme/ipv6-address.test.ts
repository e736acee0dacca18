import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

describe("ipv6-address", () => {
  it.each([
    ["::1", "1:1-4"],
    ["::", "1:1-3"],
    ["2001:db8::25", "1:1-13"],
    ["2001:DB8:0:0:0:0:0:25", "1:1-22"],
    ["1:2:3:4:5:6:7::", "1:1-16"],
    ["::ffff:10.0.0.1", "1:1-16"],
    ["2001:db8::/32", "1:1-14"],
    ["fe80::1%eth0", "1:1-13"],
    ["  2001:db8::25", "1:3-15"],
    ["\t2001:db8::25 # mail/web", "1:2-14"],
    ["2001:db8::25\t ", "1:1-13"],
  ])("%j", (line, at) => {
    expect(lint("ipv6-address", { moreipme: `${line}\n` })).toMatchObject([
      { at: `moreipme:${at}`, level: "error", fix: null },
    ]);
    expect(rulesFinding({ moreipme: `${line}\n` })).toEqual(["ipv6-address"]);
  });

  it("does not mark a carriage return", () => {
    expect(lint("ipv6-address", { moreipme: "::1\r\n" })[0]?.at).toBe("moreipme:1:1-4");
  });

  it("names the dialect", () => {
    expect(lint("ipv6-address", { notipme: "::1\n", dialect: "sagredo" })[0]?.message).toContain("sagredo");
  });

  it.each([
    ":",
    ":::",
    "1::2::3",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "12345::",
    "g::1",
    "[::1]",
    "::1 ::2",
    "::1.2.3",
  ])("is not meant by %j", (line) => expect(rulesFinding({ moreipme: `${line}\n` })).toEqual(["not-an-address"]));

  it("is not meant by a MAC address, a time or a comment", () => {
    expect(rulesFinding({ moreipme: "00:16:3e:aa:bb:cc\n12:30\n# ::1\n" })).toEqual([
      "not-an-address",
      "not-an-address",
    ]);
  });

  it("waits for the final newline", () => {
    expect(rulesFinding({ moreipme: "::1" })).toEqual(["missing-final-newline"]);
  });
});
