import type { MailClass } from "../mail/mail-class.ts";
import { type MailPattern, patternIndex } from "../mail/mail-pattern.ts";
import { divideMail } from "../mail/partition.ts";
import type { Question } from "../mail/question.ts";
import { simulate } from "../mail/simulate.ts";
import type { Stop } from "../mail/simulation.ts";
import { isPattern } from "../settings/mail-item.ts";
import type { MailAssertion } from "../settings/settings.ts";
import { once } from "../text/once.ts";
import type { Problem } from "../text/problem.ts";
import { UsageError } from "../text/usage-error.ts";
import type { MailOutcome } from "./assertion-outcome.ts";
import type { MailCheck } from "./mail-checks.ts";
import type { MailFleet, MailOnHost } from "./mail-fleet.ts";
import { type JudgedMail, makeMailOutcome } from "./mail-outcome.ts";
import { isAsWanted, type Judgeable, judgeable } from "./mail-wanted.ts";
import { stopProblem } from "./stop-problem.ts";

/** What came of it: outcomes in the order of the checks, and why some have none. */
export interface JudgedOnHost {
  readonly outcomes: readonly MailOutcome[];
  readonly problems: readonly Problem[];
}

/** Checks that ask the same question. */
export interface Group {
  readonly question: Question;
  readonly single: MailCheck[];
  readonly many: MailCheck[];
}

/** Judges the checks of a host: single recipients by following them, patterns exactly over the partition of all mail. */
export function evaluateMail(checks: readonly MailCheck[], onHost: MailOnHost): JudgedOnHost {
  const judged = new Map<MailCheck, JudgedMail>();
  const problems: Problem[] = [];
  for (const group of groupsOf(checks, onHost)) {
    if (group.question.down.hosts.has(onHost.fleet.indexOf(onHost.host))) continue;
    for (const check of group.single) {
      orProblem(problems, () => judgeSingle(check, group.question, onHost, judged, problems));
    }
    if (group.many.length > 0) orProblem(problems, () => judgeMany(group, onHost, judged, problems));
  }
  const outcomes = checks.flatMap((check) => {
    const one = judged.get(check);
    return one === undefined ? [] : [makeMailOutcome(check, onHost, one)];
  });
  return { outcomes, problems };
}

/** The checks of a host by what they ask. */
export function groupsOf(checks: readonly MailCheck[], { fleet }: Pick<MailOnHost, "fleet">): Iterable<Group> {
  const groups = new Map<string, Group>();
  const known = new Map<MailAssertion, Group>();
  for (const check of checks) {
    const { assertion } = check;
    let group = known.get(assertion);
    if (group === undefined) {
      const { from, sender, down } = assertion;
      const key = JSON.stringify([from, sender, down]);
      group = groups.get(key) ?? { question: questionOf(assertion, fleet), single: [], many: [] };
      groups.set(key, group);
      known.set(assertion, group);
    }
    (isPattern(check.item.text) ? group.many : group.single).push(check);
  }
  return groups.values();
}

/** What an assertion asks, with the numbers of its hosts. */
export function questionOf(
  { from, sender, down }: Pick<MailAssertion, "from" | "sender" | "down">,
  fleet: MailFleet,
): Question {
  const hosts = new Set(down.hosts.map((name) => fleet.indexOf(name)));
  const asked = typeof from === "object" && "host" in from ? { host: fleet.indexOf(from.host) } : from;
  return { from: asked, sender, down: { hosts, addresses: down.addresses } };
}

function judgeSingle(
  check: MailCheck,
  question: Question,
  { fleet, host }: MailOnHost,
  judged: Map<MailCheck, JudgedMail>,
  problems: Problem[],
): void {
  const { recipient } = check.item;
  const { outcomes, stop } = simulate(fleet.ready, fleet.indexOf(host), recipient, question);
  if (stop !== null) {
    problems.push(stopAt(check, fleet, stop, recipient));
    return;
  }
  const passed = isAsWanted(check.assertion, fleet, outcomes.map(judgeable));
  judged.set(check, { question, classes: 1, failing: passed ? 0 : 1, witness: passed ? null : recipient });
}

/** A check of a pattern while the classes go by. */
interface Counting {
  readonly check: MailCheck;
  readonly except: readonly number[];
  /** Whether outcomes that came up before passed. */
  readonly known: Map<MailClass["outcomes"], boolean>;
  classes: number;
  failing: number;
  witness: string | null;
}

function judgeMany(
  { question, many }: Group,
  onHost: MailOnHost,
  judged: Map<MailCheck, JudgedMail>,
  problems: Problem[],
): void {
  const { fleet, host, left } = onHost;
  const patterns: MailPattern[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ recipient, pattern }: MailCheck["item"]): number => {
    const number = numbers.get(recipient) ?? patterns.push(pattern) - 1;
    numbers.set(recipient, number);
    return number;
  };
  const counting = new Map<number, Counting[]>();
  for (const check of many) {
    const number = numberOf(check.item);
    const except = check.assertion.except.map(numberOf);
    const one: Counting = { check, except, known: new Map(), classes: 0, failing: 0, witness: null };
    const same = counting.get(number);
    if (same === undefined) counting.set(number, [one]);
    else same.push(one);
  }
  const selected = patternIndex(patterns);
  const stop = divideMail(fleet.names, fleet.indexOf(host), question, patterns, (found) => {
    if (--left.classes < 0) return;
    const own = selected(found);
    const plain = once(() => found.outcomes.map((one) => ({ ...one, names: null })));
    for (const number of own) {
      for (const one of counting.get(number) ?? []) {
        if (--left.classes < 0) return;
        if (!one.except.some((other) => own.includes(other))) count(one, found, plain, question, onHost);
      }
    }
  });
  const [first] = many;
  if (stop !== null && first !== undefined) {
    problems.push(stopAt(first, fleet, stop.why, stop.recipient));
    return;
  }
  if (left.classes < 0 && first !== undefined) {
    problems.push(stopAt(first, fleet, { kind: "too-many-classes" }, first.item.recipient));
    return;
  }
  for (const { check, classes, failing, witness } of [...counting.values()].flat()) {
    if (classes > 0) judged.set(check, { question, classes, failing, witness });
    else problems.push(placed(check, `nothing is left of "${check.item.text}" after the exceptions`));
  }
}

/** How many outcomes are remembered: classes with the same outcomes are next to each other. */
const MOST_KNOWN = 100;

function count(
  one: Counting,
  found: MailClass,
  plain: () => Judgeable[],
  question: Question,
  onHost: MailOnHost,
): void {
  one.classes++;
  const { assertion } = one.check;
  const named = asksNames(assertion);
  let passed = named ? undefined : one.known.get(found.outcomes);
  if (passed === undefined) {
    passed = named
      ? isClassAsWanted(assertion, found, question, onHost.fleet, onHost.fleet.indexOf(onHost.host))
      : isAsWanted(assertion, onHost.fleet, plain());
    if (one.known.size >= MOST_KNOWN) one.known.clear();
    if (!named) one.known.set(found.outcomes, passed);
  }
  if (passed) return;
  one.failing++;
  one.witness ??= found.witness;
}

/** Does it ask for names? To which of them addresses belong is known only for a witness, not for its class. */
function asksNames({ via }: MailAssertion): boolean {
  return via?.some(({ kind }) => kind === "name") === true;
}

/** Does a class of recipients come out as the assertion wants? `host`: where it arrives. */
export function isClassAsWanted(
  assertion: MailAssertion,
  found: MailClass,
  question: Question,
  fleet: MailFleet,
  host: number,
): boolean {
  const outcomes = asksNames(assertion)
    ? withNames(found, question, fleet, host)
    : found.outcomes.map((own) => ({ ...own, names: null }));
  return isAsWanted(assertion, fleet, outcomes);
}

function withNames({ outcomes, witness }: MailClass, question: Question, fleet: MailFleet, host: number): Judgeable[] {
  const names = new Map<string, string>();
  for (const one of simulate(fleet.ready, host, witness, question).outcomes.map(judgeable)) {
    for (const [i, text] of one.via.entries()) names.set(text, one.names?.[i] ?? text);
  }
  return outcomes.map((one) => ({ ...one, names: one.via.map((text) => names.get(text) ?? text) }));
}

function orProblem(problems: Problem[], judge: () => void): void {
  try {
    judge();
  } catch (error) {
    if (!(error instanceof UsageError) || error.place === null) throw error;
    problems.push({ ...error.place, message: error.message });
  }
}

function stopAt(check: MailCheck, fleet: MailFleet, stop: Stop, recipient: string): Problem {
  return placed(check, stopProblem(fleet, stop, recipient));
}

function placed({ file: { path, bytes }, line, item: { start } }: MailCheck, message: string): Problem {
  return { file: path, line, column: start - bytes.lastIndexOf(0x0a, Math.max(0, start - 1)), message };
}
