import { expect, it } from "vitest";
import { makeWorkplace } from "../workplace.ts";

const ASSERTION = 'assertions: [{ mail: "info@example.org", is not: loop }]\n';

it("an address that is made me ends a loop through the DNS, as is said", () => {
  const place = makeWorkplace({
    "control/me": "mx.example.com\n",
    "control/locals": "mx.example.com\n",
    "control/rcpthosts": "example.org\n",
    "qmailint.yaml": `version: 1\ninterfaces: { eth0: 10.0.0.5/24 }\nreached-at: [interfaces, 203.0.113.7]\ndns: { example.org: { mx: 10 mx.example.com }, mx.example.com: 203.0.113.7 }\n${ASSERTION}`,
  });
  const { stdout } = place.run("check");
  expect(stdout).toContain("Make the address me (moreipme), the domain local");
  expect(stdout).toContain("With 203.0.113.7 in control/moreipme it would bounce (5.4.6) instead of going round.");
  place.write({ "control/moreipme": "203.0.113.7\n" });
  expect(place.run("mail", "info@example.org").stdout).toContain("bounced 5.4.6");
});

it("a loop through routes is not ended so, and nobody says it", () => {
  const place = makeWorkplace({
    ...Object.fromEntries(
      ["a", "b"].flatMap((host) => [
        [`${host}/me`, `${host}.example.org\n`],
        [`${host}/locals`, `${host}.example.org\n`],
        [`${host}/rcpthosts`, "example.org\n"],
        [`${host}/smtproutes`, `example.org:${host === "a" ? "b" : "a"}.example.org\n`],
      ]),
    ),
    "qmailint.yaml": `version: 1\nhosts:\n  a: { control: a, interfaces: { e: 10.0.0.1/24 } }\n  b: { control: b, interfaces: { e: 10.0.0.2/24 } }\ndns: { a.example.org: 10.0.0.1, b.example.org: 10.0.0.2 }\n${ASSERTION}`,
  });
  const { stdout } = place.run("check");
  expect(stdout).not.toContain("moreipme");
  expect(stdout).toContain("Make the domain local or virtual on the host that is to have it");
  expect(stdout).toContain(
    "Write example.org into a/locals if a is to deliver it; otherwise change line 1 of b/smtproutes.",
  );
  place.write({ "a/moreipme": "10.0.0.1\n10.0.0.2\n", "b/moreipme": "10.0.0.1\n10.0.0.2\n" });
  expect(place.run("mail", "--host", "a", "info@example.org").stdout).toContain("loop");
});
