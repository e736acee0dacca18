import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (name: string, text: string) => lint("number-out-of-range", { files: { [name]: text }, dialect: "sagredo" });

describe("number-out-of-range", () => {
  it.each([
    ["timeoutconnect", "0\n"],
    ["timeoutremote", "0"],
    ["timeoutsmtpd", "00 # x\n"],
    ["queuelifetime", "0\n"],
    ["queuelifetime", "2147483648\n"],
    ["concurrencylocal", "4294967297\n"],
    ["databytes", "4294967295\n"],
    ["databytes", "4294967296\n"],
    ["databytes", `${"9".repeat(400)}\n`],
    ["spfbehavior", "7\n"],
  ])("%s: %j", (name, text) => expect(of(name, text)).toMatchObject([{ level: "error", fix: null }]));

  it("says what a number becomes that does not fit", () => {
    expect(of("timeoutremote", "3000000000\n")[0]?.message).toContain("-1294967296");
    expect(of("databytes", "4294967296\n")[0]?.message).toContain("qmail works with 0");
    expect(of("databytes", "4294967295\n")[0]?.message).not.toContain("32 bits");
  });

  it.each(["1", "500", "999"])("a warning for databytes of %s", (text) => {
    expect(of("databytes", text)).toMatchObject([{ level: "warning" }]);
  });

  it.each([
    ["databytes", "0\n"],
    ["databytes", "1000\n"],
    ["databytes", "4294967294\n"],
    ["concurrencylocal", "0\n"],
    ["timeoutconnect", "1\n"],
    ["queuelifetime", "2147483647\n"],
    ["spfbehavior", "6\n"],
    ["timeoutremote", "-1\n"],
    ["timeoutremote", "\n"],
  ])("not %s: %j", (name, text) => expect(of(name, text)).toEqual([]));
});
