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

describe("facts about mail that only HEAD declares", () => {
  const host = {
    "control/me": "mx.example\n",
    "control/rcpthosts": "mx.example\na.example\n",
    "control/locals": "mx.example\n",
  };
  const world = "version: 1\ninterfaces: { eth0: 192.0.2.10/24 }\n";
  const dns = `${world}reached-at: [interfaces, 203.0.113.7]\ndns: { a.example: 192.0.2.9 }\n`;

  it("are no change, and are named", () => {
    const before = { ...host, "qmailint.yaml": world };
    const { status, text, directories } = compare(before, { "qmailint.yaml": dns });
    expect(status).toBe(0);
    expect(text).toContain(
      "Only the working tree declares reached-at, DNS for control: that holds for both sides here.",
    );
    expect(directories).toMatchObject([{ host: null, facts: "shared", mail: [] }]);
    expect(directories).toHaveLength(1);
  });

  it.each([
    ["there are some", { ...host, "qmailint.yaml": world }],
    ["there is no file", host],
  ])("hide no change, where before %s", (_, before) => {
    // With the declared address both go the same way; without it nobody knows where mail for a.example goes.
    const { status, text, directories } = compare(
      { ...before, "control/smtproutes": "a.example:192.0.2.9\n" },
      { "qmailint.yaml": dns, "control/smtproutes": "b.example:192.0.2.9\n" },
    );
    expect(status).toBe(1);
    expect(text).toContain("control, without what only one side declares: no address changes its verdict");
    const change = { recipients: "@a.example", before: "remote 192.0.2.9", after: "remote a.example" };
    expect(directories).toMatchObject([
      { facts: "shared", mail: [{ recipients: "@b.example", from: "client" }] },
      { facts: "without", nowMe: [], mail: [{ ...change, from: "outside" }] },
    ]);
  });

  it("are not said twice where they make no difference", () => {
    const { status, directories } = compare(
      { ...host, "qmailint.yaml": world },
      {
        "qmailint.yaml": dns,
        "control/locals": "mx.example\na.example\n",
      },
    );
    expect(status).toBe(1);
    expect(directories).toMatchObject([{ facts: "shared", mail: [{ recipients: "@a.example" }] }]);
  });

  it("hold for every host that the base knows", () => {
    const hosts = (more: string): string =>
      `version: 1\nhosts: { h1: { interfaces: { eth0: 192.0.2.1 } }, h2: { interfaces: { eth0: 192.0.2.2 } } }\n${more}`;
    const { status, directories } = compare(
      { ...host, "qmailint.yaml": hosts(""), "control/smtproutes": "a.example:192.0.2.9\n" },
      { "qmailint.yaml": hosts("dns: { a.example: 192.0.2.9 }\n"), "control/smtproutes": "" },
    );
    expect(status).toBe(1);
    expect(directories.map((one) => [one.host, one.facts, (one.mail as unknown[]).length])).toEqual([
      ["h1", "shared", 0],
      ["h1", "without", 1],
      ["h2", "shared", 0],
      ["h2", "without", 1],
    ]);
  });
});

describe("--interfaces", () => {
  it("replaces what both sides declare, for mail too", () => {
    const files = {
      "control/me": "mx.example\n",
      "control/rcpthosts": "a.example\n",
      "control/locals": "mx.example\n",
    };
    const settings = (address: string, more = "") => `version: 1
hosts:
  a: { control: control, interfaces: { eth0: ${address} } }
dns: { a.example: 192.0.2.9 }
${more}`;
    const before = { ...files, "qmailint.yaml": settings("192.0.2.1") };
    const other = { "qmailint.yaml": settings("192.0.2.9") };
    const [own] = compare(before, other).directories;
    expect(own?.mail).toContainEqual(expect.objectContaining({ recipients: "@a.example", after: "bounced 5.4.6" }));
    const { status, directories } = compare(before, other, "--interfaces", "192.0.2.3");
    expect(status).toBe(0);
    expect(directories).toMatchObject([{ nowMe: [], mail: [] }]);
  });
});
