import { describe, expect, it } from "vitest";
import { makeWorkplace } from "../workplace.ts";

const place = makeWorkplace({
  "qmailint.yaml": `version: 1
hosts:
  mx1: { control: mx1, interfaces: { eth0: 192.0.2.10/24 } }
  hub: { control: hub, interfaces: { eth0: 192.0.2.20/24 } }
`,
  "mx1/me": "mx1.example.com\n",
  "mx1/rcpthosts": "example.com\nround.example\n",
  "mx1/smtproutes": ":192.0.2.20\n",
  "hub/me": "hub.example.com\n",
  "hub/rcpthosts": "example.com\nround.example\n",
  "hub/locals": "example.com\n",
  "hub/smtproutes": "round.example:192.0.2.10\n",
});

describe("mail --all --format svg", () => {
  it("draws what the hosts hand on, and the loop", () => {
    const { status, stdout, stderr } = place.run("mail", "--all", "--format", "svg");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^<svg /);
    expect(stdout).toMatch(/>\d {2}mx1 to hub, and round again: @round\.example</);
    expect(stdout).toMatch(/>\d {2}hub to mx1, and round again: @round\.example</);
  });

  it("is of all mail only", () => {
    const { status, stderr } = place.run("mail", "info@example.com", "--host", "mx1", "--format", "svg");
    expect(status).toBe(2);
    expect(stderr).toContain("--all --format svg");
  });
});
