import { describe, expect, it } from "vitest";
import { smtpMail, smtpRcpt } from "../../src/qmail/smtpd.ts";
import type { Refusal, Sender, SmtpdFacts } from "../../src/qmail/smtpd-answers.ts";
import { readSmtpdControls } from "../../src/qmail/smtpd-controls.ts";
import type { DialectName } from "../../src/qmail/types.ts";
import { decoded, vectors } from "./bytes.ts";
import { controlFiles, ownAddresses, programs, type VectorControl } from "./vector-files.ts";

interface Vector {
  id: string;
  dialect: DialectName;
  control: VectorControl;
  cdb: boolean;
  env: Record<string, string>;
  commands: string[];
  replies: (string | null)[];
  queued: string[];
  interfaces: string;
}

const cases = vectors<Vector>("smtpd");

/**
 * What mail.md leaves out of the model, by name, with the reply in which it shows. Up to there the case is compared; what follows comes
 * from a closed connection or from plugins.
 */
const OUTSIDE: Record<string, { reply: RegExp; why: string }> = {
  "sagredo-directed-badhelonorelay": { reply: /^null$/, why: "HELO: badhelonorelay lets qmail-smtpd crash" },
  "sagredo-directed-enable-spp-0-missing": { reply: /^421/, why: "plugins: ENABLE_SPP without smtpplugins" },
  "sagredo-directed-chkuser-domain-wanted": { reply: /^550 5\.1\.2/, why: "chkuser, which CHKUSER_START turns on" },
  "sagredo-ordinary-0009": { reply: /^421 too many invalid/, why: "a count of refusals: brtlimit" },
  "sagredo-ordinary-0015": { reply: /^421 too many invalid/, why: "a count of refusals: brtlimit" },
};

/** The recipient above maxrcpt is refused, and delivered all the same: a count of recipients, not the recipient, decides. */
const ABOVE_MAXRCPT = "452 max rcpt limit exceeded (#5.7.1)";
/** What is said of the message and not of its addresses: its size, the size that MAIL announces, its Received lines. */
const OF_THE_MESSAGE = /^(552 sorry, that message size exceeds my databytes limit|554 too many hops)/;

/** netqmail's cases with a recipient at 127.0.0.2 in brackets, which is me to the patch alone. */
const OTHER_LOOPBACK = ["netqmail-nasty-0043", "netqmail-directed-localiphost-set"];

const SENDER_REFUSED = {
  stock: "553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)",
  sagredo: "553 sorry, your envelope sender has been denied (#5.7.1)",
};
const NOT_IN_RCPTHOSTS = {
  stock: "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
  sagredo: "553 5.7.1 sorry, that domain isn't in my list of allowed rcpthosts (chkuser)",
};
const CONTROLS = "421 unable to read controls (#4.3.0)";

function replyFor({ code, reason }: Refusal, dialect: DialectName): string {
  const kind = dialect === "sagredo" ? "sagredo" : "stock";
  if (reason === "syntax") return "555 syntax error (#5.5.4)";
  if (reason === "rcpthosts") return code === 421 ? CONTROLS : NOT_IN_RCPTHOSTS[kind];
  if (reason === "rejectnullsenders") return "421 null senders temporarily denied (#4.3.0)";
  if (reason === "rejectrelaytest") return "553 we don't relay (#5.7.1)";
  if (reason === "validrcptto") return "553 sorry, this recipient is not in my validrcptto list (#5.7.1)";
  if (reason.startsWith("badrcptto")) return "553 sorry, your envelope recipient has been denied (#5.7.1)";
  return SENDER_REFUSED[kind];
}

/** The session as the model has it: a reply for each command that is about addresses, null for any other, and the envelopes. */
function session(vector: Vector, dialect: DialectName): { replies: (string | null)[]; queued: string[] } {
  const controls = readSmtpdControls(programs(dialect), controlFiles(vector.control), vector.cdb);
  if (controls.kind === "failure") return { replies: [CONTROLS], queued: [] };
  const relayClient = vector.env["RELAYCLIENT"] ?? null;
  const facts: SmtpdFacts = { ipmeIs: ownAddresses(dialect, vector.control, vector.interfaces), relayClient };
  const replies: (string | null)[] = [`220 ${controls.greeting.text} ESMTP`];
  const queued: string[] = [];
  let sender: Sender | null = null;
  let recipients: string[] = [];
  for (const [i, command] of vector.commands.entries()) {
    const [verb, argument = ""] = split(command);
    const real = vector.replies[i + 1] ?? "";
    if (verb === "mail" && !OF_THE_MESSAGE.test(real)) {
      const answer = smtpMail(controls, facts, argument);
      if (answer.kind === "not-judged") throw new Error(`${answer.reason} in ${answer.by.file}`);
      replies.push(answer.kind === "sender" ? "250 ok" : replyFor(answer, dialect));
      if (answer.kind === "refused") {
        if (answer.code === 421) break;
        continue;
      }
      sender = answer;
      recipients = [];
    } else if (verb === "rcpt" && sender === null) replies.push("503 MAIL first (#5.5.1)");
    else if (verb === "rcpt") {
      const answer = smtpRcpt(controls, facts, sender, argument);
      if (answer.kind === "not-judged") throw new Error(`${answer.reason} in ${answer.by.file}`);
      if (answer.kind === "accepted") recipients.push(answer.recipient);
      replies.push(answer.kind === "accepted" ? "250 ok" : replyFor(answer, dialect));
      if (answer.kind === "refused" && answer.code === 421) break;
    } else if (verb === "data") {
      const ready = sender !== null && recipients.length > 0;
      replies.push(ready ? "354 go ahead" : sender === null ? "503 MAIL first (#5.5.1)" : "503 RCPT first (#5.5.1)");
      if (ready) queued.push(`F${sender?.sender}\0${recipients.map((to) => `T${to}\0`).join("")}\0`);
      if (ready) sender = null;
    } else {
      if (/^(rset|helo|ehlo)$/.test(verb)) sender = null;
      replies.push(null);
    }
  }
  return { replies, queued };
}

function split(command: string): [verb: string, argument?: string] {
  const blank = command.indexOf(" ");
  if (blank < 0) return [command.toLowerCase()];
  return [command.slice(0, blank).toLowerCase(), command.slice(blank).replace(/^ +/, "")];
}

/** The real replies, up to where something outside the model has answered for the first time. */
function compared({ id, replies }: Vector): (string | null)[] {
  const outside = OUTSIDE[id]?.reply;
  const end = outside === undefined ? -1 : replies.findIndex((reply) => outside.test(String(reply)));
  return (end < 0 ? replies : replies.slice(0, end)).map((reply) => (reply === ABOVE_MAXRCPT ? "250 ok" : reply));
}

/** For each body that was sent: was the message abandoned because of what it is? */
function abandoned({ commands, replies }: Vector): boolean[] {
  const bodies = commands.map((command, i) => (command.startsWith(".") ? (replies[i + 1] ?? "SKIP") : "SKIP"));
  return bodies.filter((reply) => reply !== "SKIP").map((reply) => OF_THE_MESSAGE.test(reply));
}

function check(vector: Vector, dialect: DialectName): void {
  const { replies, queued } = session(vector, dialect);
  const real = compared(vector);
  const whole = real.length === vector.replies.length;
  const wanted = whole ? real.filter((reply, i) => reply !== null || i < replies.length) : real;
  expect(replies.slice(0, wanted.length).map((reply, i) => reply ?? wanted[i])).toEqual(wanted);
  if (!whole) return;
  const lost = abandoned(vector);
  expect(queued.map((envelope, i) => (lost[i] === true ? "" : envelope))).toEqual(vector.queued.map(decoded));
}

describe("what the real qmail-smtpd answered", () => {
  it("has its cases", () => expect(cases.length).toBe(264));

  it("has the cases outside the model, and each of them shows it", () => {
    const shown = cases.filter(({ id, replies }) => replies.some((reply) => OUTSIDE[id]?.reply.test(String(reply))));
    expect(shown.map(({ id }) => id).sort()).toEqual(Object.keys(OUTSIDE).sort());
  });

  it.each(cases.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => check(vector, vector.dialect));
});

/** moreipme-0.6 is netqmail with the patch: only the own addresses differ. */
describe("what netqmail's cases are for moreipme-0.6", () => {
  const netqmail = cases.filter(({ dialect }) => dialect === "netqmail");
  const same = netqmail.filter(({ id }) => !OTHER_LOOPBACK.includes(id));
  it.each(same.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => check(vector, "moreipme-0.6"));

  it.each(OTHER_LOOPBACK)("%s: 127.0.0.2 is me", (id) => {
    const vector = netqmail.find((other) => other.id === id) as Vector;
    const commands = vector.commands.filter((command) => !command.includes("@[127.0.0.2]"));
    expect(commands.length).toBeLessThan(vector.commands.length);
    const without = { ...vector, commands };
    expect(session(vector, "moreipme-0.6")).not.toEqual(session(vector, "netqmail"));
    expect(session(without, "moreipme-0.6")).toEqual(session(without, "netqmail"));
  });
});
