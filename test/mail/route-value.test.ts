import { describe, expect, it } from "vitest";
import { routeValue, sameRoute } from "../../src/mail/route-value.ts";
import { bytesOf } from "./directories.ts";

describe("routeValue", () => {
  it.each<[string, boolean, string, number, string]>([
    ["relay", false, "relay", 25, ""],
    ["relay:26", false, "relay", 26, ""],
    ["relay:026x:1", false, "relay", 26, ""],
    ["relay:", false, "relay", 0, ""],
    ["relay:x", false, "relay", 0, ""],
    ["relay:65561", false, "relay", 25, ""],
    ["relay:18446744073709551641", false, "relay", 25, ""],
    ["d::26", false, "d", 0, ""],
    [":26", false, "", 26, ""],
    ["[::1]", false, "[", 0, ""],
    ["relay|u|p", false, "relay|u|p", 25, ""],
    ["relay:587|u|p", false, "relay", 587, ""],
    ["relay:587|u|p:q", true, "relay", 587, "u|p:q"],
    ["relay|u:1|p", true, "relay", 25, "u:1|p"],
  ])("%s", (text, auth, host, port, login) => {
    const value = routeValue(bytesOf(text), 0, text.length, auth ? "auth-route" : "route");
    expect([text.slice(value.host.start, value.host.end), value.port]).toEqual([host, port]);
    expect(text.slice(value.login.start, value.login.end)).toBe(login);
  });

  it("reads what stands between the offsets alone", () => {
    const { host, port } = routeValue(bytesOf("x:1:r:25:30"), 4, 7, "route");
    expect([host, port]).toEqual([{ start: 4, end: 5 }, 2]);
  });
});

describe("sameRoute", () => {
  it.each<[string, string, boolean]>([
    ["r", "R:25", true],
    ["r:25", "r:025", true],
    ["r", "r:26", false],
    ["", "", true],
    ["", ":25", false],
    ["r|u|p", "r:25|u|p", true],
    ["r|u|p", "r|u|P", false],
  ])("%j and %j: %s", (one, two, same) => {
    const [a, b] = [bytesOf(one), bytesOf(two)];
    expect(sameRoute(a, { start: 0, end: a.length }, b, { start: 0, end: b.length }, "auth-route")).toBe(same);
  });
});
