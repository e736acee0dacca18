import { describe, expect, it } from "vitest";
import { addressText } from "../../src/qmail/any-address.ts";
import { type RemoteOutcome, routeRemote } from "../../src/qmail/remote.ts";
import { readRemoteControls } from "../../src/qmail/remote-controls.ts";
import type { DialectName } from "../../src/qmail/types.ts";
import { vectors } from "./bytes.ts";
import { type VectorName, vectorDns } from "./vector-dns.ts";
import { controlFiles, ownAddresses, programs, type VectorControl } from "./vector-files.ts";

interface Vector {
  id: string;
  dialect: DialectName;
  control: VectorControl;
  interfaces: string;
  dns: Record<string, VectorName>;
  dns_bytes?: Record<string, number>;
  query: { host: string; sender: string; recips: string[] };
  sinks: Record<string, string>;
  answer: { outcome: string; tried: [address: string, port: number][]; helo?: [sink: string, command: string][] };
}

const cases = [...vectors<Vector>("routing-random"), ...vectors<Vector>("routing-directed")];
/** The outcomes of qmail-remote that the model has, by their names in the vectors. */
const OUTCOMES: Record<string, string> = {
  perm_ambigmx: "bounced 5.4.6",
  perm_dns: "bounced 5.1.2",
  perm_nomx: "bounced 5.4.4",
  temp_dns: "deferred 4.1.2",
  temp_cname: "deferred 4.4.3",
  temp_control: "deferred 4.3.0",
  temp_noip: "deferred 4.3.0",
};

/** The address answered and refused, or broke the connection off: what a peer says is not in the model, which ends at the connection. */
const AFTER_CONNECTING = [
  ["K", "D greeting", "D sender", "D giving up", "D data"],
  ["Z greeting", "Z helo", "Z sender", "Z data", "Z died"],
].flat();

/** All addresses were tried in vain, and qmail-remote went on for ever. */
const ENDLESS = "endless loop";

/** netqmail's cases with another address of 127.0.0.0/8 among the exchangers. */
const OTHER_LOOPBACK = [
  "netqmail-ordinary-0008",
  "netqmail-ordinary-0031",
  "netqmail-ordinary-0040",
  "netqmail-nasty-0070",
  "netqmail-directed-loopback-2",
];

/** netqmail keeps 512 bytes of an answer: the model has answers without a size, as they are declared. */
const LONG_ANSWERS = ["netqmail-directed-mx-answer-over-512", "netqmail-directed-any-answer-over-512"];

function outcomeOf(vector: Vector, dialect: DialectName): RemoteOutcome | null {
  const controls = readRemoteControls(programs(dialect), controlFiles(vector.control));
  if (controls.kind === "failure") return null;
  const { host, sender, recips } = vector.query;
  const ipmeIs = ownAddresses(dialect, vector.control, vector.interfaces);
  return routeRemote(controls, { dns: vectorDns(vector.dns), ipmeIs }, { host, sender, recipients: recips });
}

function textOf(outcome: RemoteOutcome | null): string {
  if (outcome === null) return "deferred 4.3.0";
  if (outcome.kind === "not-judged") return outcome.reason;
  return outcome.kind === "tries" ? "tries" : `${outcome.kind} ${outcome.code}`;
}

/** The addresses of each group, sorted. */
function groupsOf(outcome: RemoteOutcome | null): string[][] {
  if (outcome?.kind !== "tries") return [];
  return outcome.groups.map((group) =>
    group.map(({ address, port }) => `${address === null ? "?" : addressText(address)}:${port}`).sort(),
  );
}

/**
 * The connections of the real program, cut into groups as large as the expected ones. Where somebody has answered, qmail-remote stops: then
 * the last group may be a part of what is expected.
 */
function triedIn(groups: string[][], tried: Vector["answer"]["tried"], stopped: boolean): string[][] {
  const rest = tried.map(([address, port]) => `${address}:${port}`);
  const cut: string[][] = [];
  for (const group of groups) {
    if (rest.length === 0 && stopped) break;
    const part = rest.splice(0, group.length);
    const isPart = stopped && rest.length === 0 && part.every((item) => group.includes(item));
    cut.push(isPart ? group : part.sort());
  }
  if (rest.length > 0) cut.push(rest);
  return cut;
}

function check(vector: Vector, dialect: DialectName): void {
  const outcome = outcomeOf(vector, dialect);
  const { outcome: wanted, tried } = vector.answer;
  expect(textOf(outcome)).toBe(OUTCOMES[wanted] ?? "tries");
  if (outcome?.kind !== "tries") {
    expect(tried).toEqual([]);
    return;
  }
  // It has gone wrong only where nobody took the message.
  if (wanted === ENDLESS || wanted === "temp_noconn") expect(outcome.endless !== null).toBe(wanted === ENDLESS);
  const groups = groupsOf(outcome);
  const stopped = AFTER_CONNECTING.includes(wanted) || outcome.endless?.mayCome === true;
  const cut = triedIn(groups, tried, stopped);
  expect(cut).toEqual(stopped ? groups.slice(0, cut.length) : groups);
}

describe("where the real qmail-remote connected to", () => {
  it("has its cases", () => expect(cases.length).toBe(839));

  it("knows the name of every outcome", () => {
    const known = [...Object.keys(OUTCOMES), "temp_noconn", ENDLESS, ...AFTER_CONNECTING];
    expect(cases.filter(({ answer }) => !known.includes(answer.outcome)).map(({ id }) => id)).toEqual([]);
  });

  const within = cases.filter(({ id }) => !LONG_ANSWERS.includes(id));
  it.each(within.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => check(vector, vector.dialect));

  it.each(LONG_ANSWERS)("%s: an answer above 512 bytes, which the model takes whole", (id) => {
    const vector = cases.find((other) => other.id === id) as Vector;
    expect(vector.answer.outcome).toBe("temp_cname");
    expect(Object.values(vector.dns_bytes ?? {}).every((size) => size > 512)).toBe(true);
    expect(textOf(outcomeOf(vector, vector.dialect))).toBe("tries");
  });

  it("greets with helohost", () => {
    const greeted = cases.filter(({ answer }) => answer.helo !== undefined);
    expect(greeted.length).toBeGreaterThan(50);
    for (const { dialect, control, answer } of greeted) {
      const controls = readRemoteControls(programs(dialect), controlFiles(control));
      if (controls.kind === "failure") throw new Error("qmail-remote does not start");
      const text = controls.helohost.text.replace(/\r$/, ""); // what listened took it for the end of the line
      const commands = (answer.helo ?? []).map(([, command]) => command).filter((command) => command !== "QUIT");
      for (const command of commands) expect([`HELO ${text}`, `EHLO ${text}`]).toContain(command);
    }
  });
});

/**
 * moreipme-0.6 is netqmail with the patch: without moreipme and notipme it connects as netqmail does, but where an address of 127.0.0.0/8
 * besides 127.0.0.1 stands among the exchangers, which is me to it.
 */
describe("what netqmail's cases are for moreipme-0.6", () => {
  const netqmail = cases.filter(({ dialect, id }) => dialect === "netqmail" && !LONG_ANSWERS.includes(id));
  const unpatched = netqmail.map(({ control, ...vector }) => {
    const { moreipme: _, notipme: __, ...others } = control;
    return { ...vector, control: others };
  });
  const differs = (vector: Vector): boolean =>
    JSON.stringify(outcomeOf(vector, "moreipme-0.6"), withoutSteps) !==
    JSON.stringify(outcomeOf(vector, "netqmail"), withoutSteps);
  const withoutSteps = (key: string, value: unknown): unknown => (key === "steps" ? undefined : value);

  it("differs by 127.0.0.0/8 alone, and there by name", () => {
    const names = unpatched.filter(differs).map(({ id }) => id);
    expect(names).toEqual(OTHER_LOOPBACK);
  });

  const same = unpatched.filter(({ id }) => !OTHER_LOOPBACK.includes(id));
  it.each(same.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => check(vector, "moreipme-0.6"));

  it.each(OTHER_LOOPBACK)("%s: mail for 127.0.0.2 does not leave", (id) => {
    const vector = unpatched.find((other) => other.id === id) as Vector;
    const addresses = (outcome: RemoteOutcome | null): string[] => groupsOf(outcome).flat();
    expect(JSON.stringify(vector.dns)).toMatch(/"127\.0\.0\.[2-9]/);
    expect(addresses(outcomeOf(vector, "netqmail")).some((text) => text.startsWith("127."))).toBe(true);
    expect(addresses(outcomeOf(vector, "moreipme-0.6")).some((text) => text.startsWith("127."))).toBe(false);
  });
});
