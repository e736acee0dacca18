import { describe, expect, it } from "vitest";
import { arrive } from "../../src/qmail/smtpd.ts";
import type { Arrival } from "../../src/qmail/smtpd-answers.ts";
import { readSmtpdControls } from "../../src/qmail/smtpd-controls.ts";
import type { DialectName } from "../../src/qmail/types.ts";
import { stepText } from "./steps-text.ts";
import { controlFiles, ownAddresses, programs, textFiles, type VectorControl } from "./vector-files.ts";

interface World {
  dialect?: DialectName;
  files?: Record<string, string>;
  relayClient?: string | null;
  sender?: string | null;
}

function arrival(
  recipient: string,
  { dialect = "netqmail", files = {}, relayClient = null, sender = null }: World,
): Arrival {
  const controls = readSmtpdControls(programs(dialect), textFiles({ me: "mail.example.org\n", ...files }));
  if (controls.kind === "failure") throw new Error("qmail-smtpd does not start");
  return arrive(controls, { ipmeIs: ownAddresses(dialect, {}, "one"), relayClient }, sender, recipient);
}

/** The answer, then the steps. */
function told(recipient: string, world: World): string[] {
  const answer = arrival(recipient, world);
  if (answer.kind === "not-judged") return [`not judged: ${answer.reason} in ${answer.by.file}:${answer.by.line}`];
  const said = answer.kind === "accepted" ? `accepted ${answer.recipient}` : `${answer.code} ${answer.reason}`;
  return [said, ...answer.steps.map(stepText)];
}

describe("qmail-smtpd: what decided", () => {
  it("names the entry of rcpthosts, or of morercpthosts", () => {
    const files = { rcpthosts: "# ours\nexample.org\n.example.org\n", morercpthosts: "More.Example\n" };
    expect(told("u@a.Example.org", { files })).toEqual([
      "accepted u@a.Example.org",
      "arrives: outside",
      "rcpthosts: accepted (rcpthosts:3 [1])",
    ]);
    expect(told("u@more.example", { files }).at(-1)).toBe("rcpthosts: accepted (morercpthosts:1 [0])");
    expect(told("u@x.example", { files })).toEqual(["553 rcpthosts", "arrives: outside", "rcpthosts: refused"]);
    expect(told("u", { files }).at(-1)).toBe("rcpthosts: accepted");
    expect(told("u@x.example", {}).at(-1)).toBe("rcpthosts: accepted");
  });

  it("has a folder in the place of morercpthosts.cdb answer 421 to whoever needs it", () => {
    const rcpthosts = Buffer.from("example.org\n").toString("base64");
    const control = { me: "bQo=", rcpthosts, "morercpthosts.cdb": { special: "dir" } } as const;
    const controls = readSmtpdControls(programs("notqmail"), controlFiles(control));
    if (controls.kind === "failure") throw new Error("qmail-smtpd does not start");
    const facts = { ipmeIs: ownAddresses("notqmail", {}, "one"), relayClient: null };
    expect(arrive(controls, facts, null, "u@example.org")).toMatchObject({ kind: "accepted" });
    expect(arrive(controls, facts, null, "u@far.example")).toMatchObject({ kind: "refused", code: 421 });
  });

  it("puts localiphost in the place of an own address, and takes quotes and source routes off", () => {
    const files = { rcpthosts: "local.example\n", localiphost: "local.example\n" };
    expect(told("u@[198.51.100.1]", { files })).toEqual([
      "accepted u@local.example",
      "arrives: outside",
      "localiphost: u@local.example (localiphost:1 [0])",
      "rcpthosts: accepted (rcpthosts:1 [0])",
    ]);
    expect(told("u@[198.51.100.1]", { files: { rcpthosts: "" } })[2]).toBe(
      "localiphost: u@mail.example.org (me:1 [0])",
    );
    expect(told('@relay.example:"a b"@local.example', { files })[0]).toBe("accepted a b@local.example");
    expect(told(`u@${"x".repeat(900)}`, { files })).toEqual(["555 syntax", "arrives: outside"]);
  });

  it("adds RELAYCLIENT, in sagredo only where rcpthosts refuses", () => {
    const world = { files: { rcpthosts: "example.org\n" }, relayClient: "@relay" };
    expect(told("u@example.org", world)).toEqual(["accepted u@example.org@relay", "arrives: client"]);
    expect(told("u@example.org", { ...world, dialect: "sagredo" })[0]).toBe("accepted u@example.org");
    expect(told("u@x.example", { ...world, dialect: "sagredo" })[0]).toBe("accepted u@x.example@relay");
  });

  it("names the entry that refuses a sender, if there is one", () => {
    const files = { badmailfrom: "bad@a.example\n@b.example\n" };
    const refused = (sender: string | null): string | undefined => told("u@x", { files, sender }).at(-1);
    expect(refused("BAD@a.example")).toBe("badmailfrom: refused (badmailfrom:1 [0])");
    expect(refused("x@b.example")).toBe("badmailfrom: refused (badmailfrom:2 [1])");
    for (const sender of ["x@a.example", "", null]) expect(refused(sender)).toBe("rcpthosts: accepted");
  });

  it("says which file keeps it from starting", () => {
    const read = (dialect: DialectName, control: VectorControl) =>
      readSmtpdControls(programs(dialect), controlFiles(control));
    const broken = { special: "loop" } as const;
    expect(read("netqmail", {})).toEqual({ kind: "failure", file: "smtpgreeting", why: "missing" });
    expect(read("netqmail", { me: "bQo=", rcpthosts: broken })).toMatchObject({ file: "rcpthosts" });
    const cdb = { me: "bQo=", rcpthosts: "bQo=", "morercpthosts.cdb": broken };
    expect(read("netqmail", cdb)).toMatchObject({ file: "morercpthosts.cdb", why: "unreadable" });
    expect(read("netqmail", { ...cdb, rcpthosts: { special: "dangling" } })).toMatchObject({ kind: "controls" });
    expect(read("sagredo", { me: "bQo=", spfexp: broken })).toMatchObject({ file: "spfexp" });
    expect(read("netqmail", { me: "bQo=", spfexp: broken })).toMatchObject({ kind: "controls" });
    expect(read("sagredo", { me: "bQo=", "morevalidrcptto.cdb": broken })).toMatchObject({
      file: "morevalidrcptto.cdb",
    });
  });
});

describe("indimail's qmail-smtpd", () => {
  it("takes its greeting from a list, and wants me or locals", () => {
    const read = (files: Record<string, string>) => readSmtpdControls(programs("indimail"), textFiles(files));
    expect(read({ me: "m.example\n", smtpgreeting: "# x\nhello\nmore\n" })).toMatchObject({
      greeting: { text: "hello" },
    });
    expect(read({ me: "m.example\n" })).toMatchObject({ greeting: { text: "m.example" } });
    expect(read({ smtpgreeting: "hello\n" })).toEqual({ kind: "failure", file: "locals", why: "missing" });
    expect(read({ smtpgreeting: "hello\n", locals: "" })).toMatchObject({ kind: "controls" });
  });

  it("has no own address in brackets with a number above 255", () => {
    const files = { rcpthosts: "local.example\n", localiphost: "local.example\n" };
    expect(told("u@[198.51.100.1]", { dialect: "indimail", files })[0]).toBe("accepted u@local.example");
    expect(told("u@[198.51.100.257]", { dialect: "indimail", files })[0]).toBe("553 rcpthosts");
    expect(told("u@[198.51.100.257]", { dialect: "netqmail", files })[0]).toBe("accepted u@local.example");
  });
});

describe("sagredo's qmail-smtpd", () => {
  const world = (files: Record<string, string>, more: World = {}): World => ({ dialect: "sagredo", files, ...more });

  it("matches expressions anywhere, but for those that regcomp refuses", () => {
    const files = { badmailfrom: "*@a.example\n@b.example\n", badmailfromnorelay: "^c@\n" };
    expect(told("u@x", world(files, { sender: "u@bXexample.org" })).at(-1)).toBe(
      "badmailfrom: refused (badmailfrom:2 [1])",
    );
    expect(told("u@x", world(files, { sender: "u@a.example" })).at(-1)).toBe("rcpthosts: accepted");
    expect(told("u@x", world(files, { sender: "C@d" })).at(-1)).toBe(
      "badmailfromnorelay: refused (badmailfromnorelay:1 [0])",
    );
    expect(told("u@x", world(files, { sender: "C@d", relayClient: "" }))[0]).toBe("accepted u@x");
    const negated = { badrcptto: "!@x$\n" };
    expect(told("u@x", world(negated))[0]).toBe("accepted u@x");
    expect(told("u@y", world(negated)).at(-1)).toBe("badrcptto: refused (badrcptto:1 [0])");
  });

  it("does not judge what a back reference decides", () => {
    const files = { badrcptto: "(a)\\1@\n^b@\n!^[ab]*@\n" };
    expect(told("ab@x", world(files))).toEqual(["not judged: back-reference in badrcptto:1"]);
    expect(told("b@x", world(files))[0]).toBe("553 badrcptto");
    expect(told("c@x", world(files)).at(-1)).toBe("badrcptto: refused (badrcptto:3 [2])");
  });

  it("does not hold more expressions than fit", () => {
    const badrcptto = `^x@\n${"a{30000}\n".repeat(50_000)}^y@\n`;
    expect(told("x@x", world({ badrcptto }))[0]).toBe("553 badrcptto");
    expect(told("y@x", world({ badrcptto }))[0]).toMatch(/^not judged: too-large in badrcptto:/);
  });

  it("accepts what validrcptto has, without rcpthosts", () => {
    const files = {
      rcpthosts: "example.org\n",
      validrcptto: "u@far.example\n-@example.org\n",
      morevalidrcptto: "v@Example.org\n",
    };
    expect(told("u@far.example", world(files))).toEqual([
      "accepted u@far.example",
      "arrives: outside",
      "validrcptto: valid (validrcptto:1 [0])",
    ]);
    expect(told("V@example.org", world(files)).at(-1)).toBe("validrcptto: valid (morevalidrcptto:1 [0])");
    expect(told("w@example.org", world(files)).slice(0, 3)).toEqual([
      "553 validrcptto",
      "arrives: outside",
      "validrcptto: invalid (validrcptto:2 [1])",
    ]);
    expect(told("w@example.org", world(files, { relayClient: "" }))[0]).toBe("accepted w@example.org");
  });

  it("refuses null senders and what looks relayed", () => {
    expect(told("u@x", world({ rejectnullsenders: "1\n" }, { sender: "" }))[0]).toBe("421 rejectnullsenders");
    expect(told("u@x", world({ rejectnullsenders: "1\n" }))[0]).toBe("accepted u@x");
    expect(told("u%y@x", world({ rejectrelaytest: "1\n" }, { relayClient: "" })).at(-1)).toBe(
      "rejectrelaytest: refused (rejectrelaytest:1 [0])",
    );
  });
});
