import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const one = (line: string) => lint("netmask-ignored", { moreipme: `${line}\n`, dialect: "indimail" });

describe("netmask-ignored", () => {
  it.each([
    ["10.0.0.0/255.0.0.0", "1:9-19", "10.0.0.0"],
    ["10.0.0.0/8", "1:9-11", "10.0.0.0"],
    ["10.0.0.0/8 # x", "1:9-11", "10.0.0.0"],
    ["10.0.0.1/", "1:9-10", "10.0.0.1"],
    ["2001:db8::/32", "1:11-14", "2001:db8::"],
    ["0.0.0.0/0.0.0.0", "1:8-16", "::"],
  ])("%s", (line, at, reads) => {
    expect(one(line)).toMatchObject([{ at: `moreipme:${at}`, level: "error", fix: null }]);
    expect(one(line)[0]?.message).toContain(`reads only ${reads},`);
  });

  it.each(["10.0.0.1", "10.0.0.1 # open 24/7", "10.0.0.1 10.0.0.0/8", "::ffff:10.0.0.1/104", "x/8"])(
    "is silent on %s",
    (line) => expect(one(line)).toEqual([]),
  );

  it("is the only finding on such a line, and none of the patch", () => {
    for (const line of ["10.0.0.0/255.0.0.0", "10.0.0.5/255.0.0.0", "10.0.0.0/255.0.255.0", "2001:db8::1/64"]) {
      expect(rulesFinding({ moreipme: `${line}\n`, dialect: "indimail" })).toEqual(["netmask-ignored"]);
      expect(lint("netmask-ignored", { moreipme: `${line}\n` })).toEqual([]);
    }
  });

  it("leaves what follows the netmask to other rules", () => {
    const found = (line: string) => rulesFinding({ moreipme: `${line}\n`, dialect: "indimail" });
    expect(found("10.0.0.0/8 # x").sort()).toEqual(["netmask-ignored", "trailing-text"]);
    expect(found("10.0.0.0/8 10.0.0.1").sort()).toEqual(["lost-address", "netmask-ignored"]);
  });
});
