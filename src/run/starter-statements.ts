import { matchesAs } from "../assertions/mail-wanted.ts";
import { shown } from "../assertions/told-way.ts";
import type { ClassOutcome, MailClass } from "../mail/mail-class.ts";
import { divideMail } from "../mail/partition.ts";
import type { FleetNames } from "../mail/partition-context.ts";
import { FROM_OUTSIDE, type Question } from "../mail/question.ts";
import { stepsOnAllWays } from "../mail/touched.ts";
import { controlReader } from "../qmail/control-reader.ts";
import { quoteAddress } from "../qmail/quote.ts";
import type { Dialect } from "../qmail/types.ts";
import { routeKind } from "../rules/route-errors.ts";
import type { faultyIn } from "../settings/starter.ts";
import type { MailStatement } from "../settings/starter-mail.ts";
import { UsageError } from "../text/usage-error.ts";
import type { makeMailFleets } from "./mail-fleets.ts";
import { soundRoutes } from "./sound-routes.ts";

type Fleets = ReturnType<typeof makeMailFleets>;
type IsFaulty = ReturnType<typeof faultyIn>;
type Fate = Omit<MailStatement, "isFromClient" | "except">;

const FROM_CLIENT: Question = { ...FROM_OUTSIDE, from: "client" };
/** A host that is all digits and dots but not an address cannot be written. */
const NAME_AND_PORT = /^(?:\d+(?:\.\d+){3}|(?![\d.]+:)[-A-Za-z0-9._]+):\d+$/;
/** What a recipient in an assertion looks like, without quotes and escapes of its own. */
const PLAIN = /^[-a-z0-9._+=]*@\.?[-a-z0-9._]+$/;

/** All mail of the one host that arrives in one way. */
interface Asked {
  readonly isFromClient: boolean;
  readonly classes: readonly MailClass[];
  /** What could be said about each class, by its pattern. */
  readonly byPattern: ReadonlyMap<string, MailClass>;
  readonly inside: ReadonlyMap<string, readonly MailClass[]>;
  /** A line with an error decides about it: what was meant to become of it is not known. */
  isUnclear(one: MailClass): boolean;
}

/**
 * What becomes of each domain that is local, virtual or routed, on the one host of a directory; nothing where a file cannot be
 * judged, and nothing that a line with an error decides. `isFaulty`: a line has one; null: none does.
 */
export function starterStatements(
  fleets: Fleets,
  own: Parameters<Fleets["of"]>[1],
  dialect: Dialect,
  isFaulty: IsFaulty | null,
): readonly MailStatement[] {
  try {
    const { names } = fleets.of(null, own, null);
    const { files } = names.ready.host(0).host;
    // Without a name, no mail works, and the directory is only part of one.
    if (controlReader(files).line("me") === null) return [];
    const routed = soundRoutes(files, routeKind(dialect));
    const outside = ask(names, FROM_OUTSIDE, isFaulty);
    const client = ask(names, FROM_CLIENT, isFaulty);
    if (outside === null || client === null) return [];
    return client.classes.flatMap((one) => {
      const fate = fateOf(one, routed);
      const statement = fate === null ? null : (statementFor(fate, outside) ?? statementFor(fate, client));
      return statement === null ? [] : [statement];
    });
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

/** Null where there is no answer. */
function ask(names: FleetNames, question: Question, isFaulty: IsFaulty | null): Asked | null {
  const classes: MailClass[] = [];
  // Asked for every domain above a class.
  const unclear = new Map<MailClass, boolean>();
  const isUnclear = (one: MailClass, faulty: IsFaulty): boolean => {
    const known = unclear.get(one) ?? isDecidedByFaulty(one, names, question, faulty);
    unclear.set(one, known);
    return known;
  };
  const stop = divideMail(names, 0, question, [], (one) => void classes.push(one));
  if (stop !== null) return null;
  return {
    isFromClient: question.from === "client",
    classes,
    byPattern: new Map(classes.filter(isPlainClass).map((one) => [one.pattern, one])),
    inside: byDomain(classes),
    isUnclear: (one) => isFaulty !== null && isUnclear(one, isFaulty),
  };
}

function isDecidedByFaulty({ witness }: MailClass, names: FleetNames, question: Question, isFaulty: IsFaulty): boolean {
  const steps = stepsOnAllWays(names.ready, 0, quoteAddress(witness), question);
  return steps.some(({ by }) => by?.kind === "entry" && isFaulty(by.file, by.line));
}

/** Null where what is said does not hold for mail that arrives in this way, or not only by lines without an error. */
function statementFor(fate: Fate, asked: Asked): MailStatement | null {
  const one = asked.byPattern.get(fate.pattern);
  if (one === undefined || !isSoundly(fate, one, asked)) return null;
  const except = exceptionsTo(one, fate, asked);
  return except === null ? null : { ...fate, isFromClient: asked.isFromClient, except };
}

function isSoundly(fate: Fate, one: MailClass, asked: Asked): boolean {
  return one.outcomes.every((outcome) => isFate(fate, outcome)) && !asked.isUnclear(one);
}

function isFate({ is, as, via }: Fate, { verdict, as: its, via: ways }: ClassOutcome): boolean {
  return (
    verdict === is &&
    (as === null || (its !== null && matchesAs(as, its))) &&
    (via.length === 0 || (ways.length === via.length && ways.every((way) => via.includes(way))))
  );
}

/** The classes of every domain, and of every domain above it. */
function byDomain(classes: readonly MailClass[]): ReadonlyMap<string, readonly MailClass[]> {
  const found = new Map<string, MailClass[]>();
  for (const one of classes) {
    if (one.domain.kind !== "exact" && one.domain.kind !== "below") continue;
    const { kind, name } = one.domain;
    const add = (key: string): void => {
      const same = found.get(key);
      if (same === undefined) found.set(key, [one]);
      else same.push(one);
    };
    if (kind === "exact") add(name);
    else add(`.${name}`);
    for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) add(name.slice(dot));
  }
  return found;
}

/** How many recipients are left out of a statement, at most. */
const MOST_EXCEPTIONS = 20;

/** The patterns inside a statement's own for which the statement does not hold; null where they cannot be written. */
function exceptionsTo(one: MailClass, fate: Fate, asked: Asked): readonly string[] | null {
  // A single recipient has nothing inside.
  if (!one.pattern.startsWith("@")) return [];
  const { kind, name } = one.domain as { readonly kind: string; readonly name: string };
  const others = (asked.inside.get(kind === "exact" ? name : `.${name}`) ?? []).filter(
    (other) => other !== one && !isSoundly(fate, other, asked),
  );
  return others.every(isPlainClass) && others.length <= MOST_EXCEPTIONS ? others.map(({ pattern }) => pattern) : null;
}

/** Its pattern can be written, and means just this class and what is inside. */
function isPlainClass({ hacked, pattern }: MailClass): boolean {
  return hacked === null && PLAIN.test(pattern);
}

/** What becomes of a class, where that can be written. */
function fateOf(one: MailClass, routed: ReadonlySet<string>): Fate | null {
  const { pattern, domain, outcomes } = one;
  const [only, another] = outcomes;
  const isDomain = domain.kind === "exact" || domain.kind === "below";
  if (!isDomain || only === undefined || another !== undefined || !isPlainClass(one)) return null;
  const { verdict, as, via }: ClassOutcome = only;
  if (verdict === "local") return { pattern, is: verdict, as: null, via: [] };
  if (verdict === "virtual") return { pattern, is: verdict, as: as !== null && as === shown(as) ? as : null, via: [] };
  const key = domain.kind === "exact" ? domain.name : `.${domain.name}`;
  if (verdict !== "remote" || !routed.has(key)) return null;
  return { pattern, is: verdict, as: null, via: via.every((one) => NAME_AND_PORT.test(one)) ? via : [] };
}
