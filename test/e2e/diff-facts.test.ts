import { describe, expect, it } from "vitest";
import { makeRepository, type Workplace } from "../workplace.ts";

// Facts that only HEAD declares hold for both sides, which is said; what changes without them is reported too.

let place: Workplace;

/** What `diff` says between two states. */
function compare(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  ...args: string[]
): { status: number | null; text: string; directories: Record<string, unknown>[] } {
  place = makeRepository();
  place.write(before);
  place.commit("before");
  place.write(after);
  const text = place.run("diff", "HEAD", "--exit-code", ...args);
  const json = place.run("diff", "HEAD", "--format", "json", ...args);
  return { status: text.status, text: text.stdout, directories: JSON.parse(json.stdout).directories };
}

const control = { "control/moreipme": "203.0.113.7\n" };
const declared = "version: 1\ninterfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.10/24 }\n";

describe("facts that only HEAD declares", () => {
  it("are no change to mail", () => {
    const { status, text, directories } = compare(control, { "qmailint.yaml": declared });
    expect(status).toBe(0);
    expect(text).toContain("No address changes its verdict");
    expect(text).toContain("Only the working tree declares the interfaces of control: they hold for both sides here.");
    expect(directories).toEqual([
      {
        control: "control",
        host: null,
        nowMe: [],
        noLongerMe: [],
        nowMeCount: 0,
        noLongerMeCount: 0,
        mail: [],
        facts: "shared",
      },
    ]);
  });

  it("hide no change: what differs without them counts", () => {
    const { status, text, directories } = compare(
      { "control/moreipme": "203.0.113.7\n192.0.2.10\n" },
      { "qmailint.yaml": declared, "control/moreipme": "203.0.113.7\n" },
    );
    expect(status).toBe(1);
    expect(text).toContain("control, without the interfaces that only one side declares: 1 address stops being me");
    expect(directories).toMatchObject([
      { host: null, facts: "shared", noLongerMe: [] },
      { host: null, facts: "without", noLongerMe: ["192.0.2.10/32"] },
    ]);
  });

  it("are not said twice where they make no difference", () => {
    const { status, directories } = compare(control, {
      "qmailint.yaml": declared,
      "control/moreipme": "203.0.113.7\n203.0.113.8\n",
    });
    expect(status).toBe(1);
    expect(directories).toMatchObject([{ host: null, facts: "shared", nowMe: ["203.0.113.8/32"] }]);
  });

  it("hold for every host, and for one that is new among others", () => {
    const hosts = (names: string) =>
      `version: 1\nhosts: { ${names
        .split(" ")
        .map((name, i) => `${name}: { interfaces: { eth0: 192.0.2.${i + 1} } }`)
        .join(", ")} }\n`;
    expect(compare(control, { "qmailint.yaml": hosts("mx1 mx2") })).toMatchObject({
      status: 0,
      directories: [
        { host: "mx1", facts: "shared" },
        { host: "mx2", facts: "shared" },
      ],
    });
    const added = compare(
      { ...control, "qmailint.yaml": hosts("mx1") },
      { "qmailint.yaml": hosts("mx1 mx2"), "control/notipme": "192.0.2.2\n" },
    );
    expect(added.status).toBe(1);
    expect(added.directories[0]).not.toHaveProperty("facts");
    expect(added.directories).toMatchObject([
      { host: "mx1", nowMe: [], noLongerMe: [] },
      { host: "mx2", facts: "shared", nowMe: [], noLongerMe: ["192.0.2.2/32"] },
    ]);
  });

  it("hold where one host is asked for", () => {
    const hosts = "{ a: { interfaces: { eth0: 192.0.2.1 } }";
    const { status, directories } = compare(
      { ...control, "qmailint.yaml": `version: 1\nhosts: ${hosts} }\n` },
      { "qmailint.yaml": `version: 1\nhosts: ${hosts}, b: { interfaces: { eth0: 192.0.2.2 } } }\n` },
      "--host=b",
    );
    expect(status).toBe(0);
    expect(directories).toMatchObject([{ host: "b", facts: "shared", nowMe: [], noLongerMe: [] }]);
  });

  it("do not take a dialect with them", () => {
    const { status, directories } = compare(control, { "qmailint.yaml": `${declared}dialect: netqmail\n` });
    expect(status).toBe(1);
    expect(directories[0]).toMatchObject({ facts: "shared", noLongerMeCount: 2 ** 24 });
  });

  it("are none where the base has some of its own, or both are given", () => {
    const other = declared.replace("192.0.2.10", "192.0.2.11");
    const own = compare({ ...control, "qmailint.yaml": other }, { "qmailint.yaml": declared });
    expect(own.status).toBe(1);
    expect(own.directories).toMatchObject([{ nowMe: ["192.0.2.10/32"], noLongerMe: ["192.0.2.11/32"] }]);
    expect(own.directories[0]).not.toHaveProperty("facts");
    const given = compare(control, { "qmailint.yaml": declared }, "--interfaces", "192.0.2.1");
    expect(given.status).toBe(0);
    expect(given.directories[0]).not.toHaveProperty("facts");
  });

  it("leave one map to draw", () => {
    compare({ "control/moreipme": "192.0.2.10\n" }, { "qmailint.yaml": declared, "control/moreipme": "203.0.113.8\n" });
    const { status, stdout } = place.run("diff", "HEAD", "--format", "svg");
    expect(status).toBe(0);
    expect(stdout).toContain("becomes me (1 address)");
  });

  it("are said in Markdown too", () => {
    compare(control, { "qmailint.yaml": declared });
    expect(place.run("diff", "HEAD", "--format", "markdown").stdout).toContain("they hold for both sides here");
  });
});
