import type { Family } from "../mail/family.ts";
import type { MailClass } from "../mail/mail-class.ts";
import { type MailPattern, patternIndex } from "../mail/mail-pattern.ts";
import { type CountedFile, isCounted } from "../mail/mutated.ts";
import { divideMail } from "../mail/partition.ts";
import { FROM_OUTSIDE, type Question } from "../mail/question.ts";
import { simulate } from "../mail/simulate.ts";
import { stepsOnAllWays } from "../mail/touched.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import { type IpAsks, makeIpAsks } from "./ip-asks.ts";
import type { MailCheck } from "./mail-checks.ts";
import { groupsOf, isClassAsWanted } from "./mail-evaluate.ts";
import type { MailFleet } from "./mail-fleet.ts";
import { type ClassGroup, groupOf, metBy, writtenFor } from "./mail-groups.ts";
import { isAsWanted, judgeable } from "./mail-wanted.ts";
import type {
  Counted,
  IpAsker,
  MailArrival,
  MailRecord,
  RecordedGroup,
  RecordedMail,
  Touched,
} from "./recorded-mail.ts";

const EVERYBODYS: readonly Question[] = [FROM_OUTSIDE, { ...FROM_OUTSIDE, from: "client" }];

export function lineKey(directory: ControlDirectory, name: CountedFile, line: number): string {
  return `${name}:${line} ${directory.path}`;
}

/**
 * Follows all mail of a fleet once. Null where there is no answer for some of it. Throws a UsageError where a file cannot be
 * judged.
 */
export function recordMail(
  fleet: MailFleet,
  arrivals: readonly MailArrival[],
  left: { classes: number },
): MailRecord | null {
  const touchedBy = new Map<string, Touched>();
  const all: RecordedMail[] = [];
  const asks = makeIpAsks<IpAsker>(fleet.ready, fleet.directories);
  for (const { host, checks } of arrivals) {
    const groups = [...groupsOf(checks, { fleet })];
    const asked = new Set(groups.map(({ question }) => keyOf(question)));
    const others = EVERYBODYS.filter((question) => !asked.has(keyOf(question)));
    const index = fleet.indexOf(host);
    for (const { question, single, many } of [
      ...groups,
      ...others.map((one) => ({ question: one, single: [], many: [] })),
    ]) {
      // No mail arrives at a host that is down.
      if (question.down.hosts.has(index)) continue;
      const mail = recordOne(fleet, index, question, single, many, { touchedBy, asks, left });
      if (mail === null) return null;
      all.push(mail);
    }
  }
  const assertions = arrivals.flatMap(({ checks }) => checks.map(({ assertion }) => assertion));
  const known = new Map<ClassGroup, Family>();
  return {
    fleet,
    all,
    touchedBy,
    asks,
    asksAs: assertions.some(({ as }) => as !== null),
    asksVia: assertions.some(({ via }) => via !== null),
    metBy(group) {
      const met = known.get(group) ?? metBy(fleet.names, group.mail, group);
      known.set(group, met);
      return met;
    },
  };
}

function keyOf({ from, sender, down }: Question): string {
  return JSON.stringify([from, sender, [...down.hosts], down.addresses]);
}

/** How many notes of who asked about an address weigh as much as a class. */
const ASKS_IN_A_CLASS = 16;

interface Recording {
  readonly touchedBy: Map<string, Touched>;
  readonly asks: IpAsks<IpAsker>;
  readonly left: { classes: number };
}

/** One host and one question. Null where there is no answer. */
function recordOne(
  fleet: MailFleet,
  host: number,
  question: Question,
  single: readonly MailCheck[],
  many: readonly MailCheck[],
  { touchedBy, asks, left }: Recording,
): RecordedMail | null {
  const patterns: MailPattern[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ recipient, pattern }: MailCheck["item"]): number => {
    const number = numbers.get(recipient) ?? patterns.push(pattern) - 1;
    numbers.set(recipient, number);
    return number;
  };
  const passing = new Map<number, Set<Counted>>();
  for (const check of many) {
    const one = { check, except: check.assertion.except.map(numberOf) };
    const number = numberOf(check.item);
    passing.set(number, (passing.get(number) ?? new Set()).add(one));
  }
  const asserted = new Map([...passing].map(([number, its]) => [number, new Set(its)]));
  const selected = patternIndex(patterns);
  const isEverybodys = EVERYBODYS.some((one) => keyOf(one) === keyOf(question));
  const passed: MailCheck[] = [];
  const asked = { literals: new Set<ControlDirectory>(), hacked: new Set<ControlDirectory>() };
  const mail: RecordedMail = {
    host,
    question,
    patterns,
    selected,
    isEverybodys,
    single: passed,
    many: passing,
    ...asked,
  };
  // What is accepted from outside goes the same way from a client, and is looked at there.
  const isOnlyClients = isEverybodys && question.from === "client" && single.length + many.length === 0;
  const groups = new Map<string, RecordedGroup>();
  const note = (keys: Iterable<string>, isAsserted: boolean, where: RecordedGroup | MailCheck): void => {
    for (const key of keys) {
      let touched = touchedBy.get(key);
      if (touched === undefined) {
        touched = { isAsserted: false, groups: [], single: [] };
        touchedBy.set(key, touched);
      }
      touched.isAsserted ||= isAsserted;
      if (!("classes" in where)) touched.single.push([where, mail]);
      else if (touched.groups.at(-1) !== where) touched.groups.push(where);
    }
  };
  const heard: MailFleet = { ...fleet, ready: asks.ready };
  const take = (found: MailClass): void => {
    asks.begin();
    if (isOnlyClients && !isRejectedOutside(fleet, host, found)) return;
    if (--left.classes < 0) return;
    const { key, form, domain } = groupOf(found);
    const group = groups.get(key) ?? { form, domain, classes: [], mail };
    groups.set(key, group);
    group.classes.push(found);
    for (const [check, its] of checksOn(found, mail)) {
      if (!isClassAsWanted(check.check.assertion, found, question, fleet, host)) its.delete(check);
    }
    const isAsserted = checksOn(found, { ...mail, many: asserted }).length > 0;
    note(linesOf(heard, host, writtenFor(question, found.witness), question), isAsserted, group);
    if (!isAsserted) return;
    if (found.hacked !== null) for (const one of asks.asked()) asked.hacked.add(one);
    else if (found.domain.kind === "literal") for (const one of asks.asked()) asked.literals.add(one);
    else left.classes -= asks.note(group) / ASKS_IN_A_CLASS;
  };
  const most = isOnlyClients ? {} : { most: left.classes };
  const stop = divideMail(fleet.names, host, question, patterns, take, most);
  if (stop?.why.kind === "too-many-classes") left.classes = -1;
  if (stop !== null || left.classes < 0) return null;
  for (const check of single) {
    asks.begin();
    const { recipient } = check.item;
    const { outcomes, stop: why } = simulate(fleet.ready, host, recipient, question);
    if (why !== null) return null;
    if (isAsWanted(check.assertion, fleet, outcomes.map(judgeable))) passed.push(check);
    note(linesOf(heard, host, recipient, question), true, check);
    left.classes -= asks.note({ check, mail }) / ASKS_IN_A_CLASS;
  }
  return left.classes < 0 ? null : mail;
}

function isRejectedOutside({ ready }: MailFleet, host: number, { witness }: MailClass): boolean {
  const { outcomes } = simulate(ready, host, writtenFor(FROM_OUTSIDE, witness), FROM_OUTSIDE);
  return outcomes.every(({ verdict }) => verdict === "rejected");
}

/** The checks that a class belongs to, each with the set that it is in. */
export function checksOn(
  found: MailClass,
  { many, selected }: Pick<RecordedMail, "many" | "selected">,
): readonly (readonly [Counted, Set<Counted>])[] {
  if (many.size === 0) return [];
  const own = selected(found);
  return own.flatMap((number) => {
    const its = many.get(number);
    if (its === undefined) return [];
    return [...its].filter(({ except }) => !except.some((one) => own.includes(one))).map((one) => [one, its] as const);
  });
}

/** The lines that decide about a recipient anywhere on its ways. */
function linesOf(
  { ready, directories, indexOf }: MailFleet,
  host: number,
  recipient: string,
  question: Question,
): Set<string> {
  const lines = new Set<string>();
  for (const { host: at, by } of stepsOnAllWays(ready, host, recipient, question)) {
    if (by?.kind !== "entry" || !isCounted(by.file)) continue;
    const directory = directories[indexOf(at)];
    if (directory !== undefined) lines.add(lineKey(directory, by.file, by.line));
  }
  return lines;
}
