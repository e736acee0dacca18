import { shown } from "../assertions/told-way.ts";
import { COLON } from "../mail/byte-class.ts";
import type { ClassOutcome, MailClass } from "../mail/mail-class.ts";
import { divideMail } from "../mail/partition.ts";
import { FROM_OUTSIDE, type Question } from "../mail/question.ts";
import { routeMistake } from "../mail/route-mistake.ts";
import type { RouteKind } from "../mail/route-value.ts";
import { simulate } from "../mail/simulate.ts";
import { controlReadfile } from "../qmail/control-file.ts";
import { controlReader } from "../qmail/control-reader.ts";
import type { ControlFiles } from "../qmail/control-types.ts";
import { latin1Of, loweredText } from "../qmail/latin1.ts";
import { quoteAddress } from "../qmail/quote.ts";
import type { Dialect } from "../qmail/types.ts";
import { routeKind } from "../rules/route-errors.ts";
import type { MailStatement } from "../settings/starter-mail.ts";
import { UsageError } from "../text/usage-error.ts";
import type { makeMailFleets } from "./mail-fleets.ts";

type Fleets = ReturnType<typeof makeMailFleets>;

const FROM_CLIENT: Question = { ...FROM_OUTSIDE, from: "client" };
/** A host that is all digits and dots but not an address cannot be written. */
const NAME_AND_PORT = /^(?:\d+(?:\.\d+){3}|(?![\d.]+:)[-A-Za-z0-9._]+):\d+$/;
/** What a recipient in an assertion looks like, without quotes and escapes of its own. */
const PLAIN = /^[-a-z0-9._+=]*@\.?[-a-z0-9._]+$/;

/**
 * What becomes of each domain that is local, virtual or routed, on the one host of a directory; nothing where a file cannot be
 * judged.
 */
export function starterStatements(
  fleets: Fleets,
  own: Parameters<Fleets["of"]>[1],
  dialect: Dialect,
): readonly MailStatement[] {
  try {
    const { names } = fleets.of(null, own, null);
    const { files } = names.ready.host(0).host;
    // Without a name, no mail works, and the directory is only part of one.
    if (controlReader(files).line("me") === null) return [];
    const routed = soundRoutes(files, routeKind(dialect));
    const found: { readonly one: MailClass; readonly statement: Omit<MailStatement, "except"> }[] = [];
    const classes: MailClass[] = [];
    const stop = divideMail(names, 0, FROM_CLIENT, [], (one) => {
      classes.push(one);
      const statement = statementOf(one, routed);
      if (statement === null) return;
      const { outcomes } = simulate(names.ready, 0, quoteAddress(one.witness), FROM_OUTSIDE);
      const isFromClient = outcomes.every(({ verdict }) => verdict === "rejected");
      found.push({ one, statement: { ...statement, isFromClient } });
    });
    if (stop !== null) return [];
    const inside = byDomain(classes);
    return found.flatMap(({ one, statement }) => {
      const except = exceptionsTo(one, statement, inside);
      return except === null ? [] : [{ ...statement, except }];
    });
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
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
function exceptionsTo(
  one: MailClass,
  { is, as, via }: Omit<MailStatement, "except">,
  inside: ReadonlyMap<string, readonly MailClass[]>,
): readonly string[] | null {
  // A single recipient has nothing inside.
  if (!one.pattern.startsWith("@")) return [];
  const { kind, name } = one.domain as { readonly kind: string; readonly name: string };
  const holds = ({ verdict, as: its, via: ways }: ClassOutcome): boolean =>
    verdict === is && (as === null || its === as) && (via.length === 0 || ways.every((way) => via.includes(way)));
  const others = (inside.get(kind === "exact" ? name : `.${name}`) ?? []).filter(
    (other) => other !== one && !other.outcomes.every(holds),
  );
  const patterns = others.map(({ pattern }) => pattern);
  const canBeWritten = others.every(({ hacked, pattern }) => hacked === null && PLAIN.test(pattern));
  return canBeWritten && patterns.length <= MOST_EXCEPTIONS ? patterns : null;
}

function statementOf(
  { pattern, domain, hacked, outcomes }: MailClass,
  routed: ReadonlySet<string>,
): Omit<MailStatement, "isFromClient" | "except"> | null {
  const [only, another] = outcomes;
  const isDomain = domain.kind === "exact" || domain.kind === "below";
  if (!isDomain || hacked !== null || only === undefined || another !== undefined || !PLAIN.test(pattern)) return null;
  const { verdict, as, via }: ClassOutcome = only;
  if (verdict === "local") return { pattern, is: verdict, as: null, via: [] };
  if (verdict === "virtual") return { pattern, is: verdict, as: as !== null && as === shown(as) ? as : null, via: [] };
  const key = domain.kind === "exact" ? domain.name : `.${domain.name}`;
  if (verdict !== "remote" || !routed.has(key)) return null;
  return { pattern, is: verdict, as: null, via: via.every((one) => NAME_AND_PORT.test(one)) ? via : [] };
}

/** The domains of the routes without a mistake, in lower case. */
function soundRoutes(files: ControlFiles, kind: RouteKind): ReadonlySet<string> {
  const file = files.file("smtproutes");
  const found = new Set<string>();
  if (file.kind !== "bytes") return found;
  const { bytes } = file;
  const { count, start, end } = controlReadfile(bytes);
  for (let i = 0; i < count; i++) {
    const [from, to] = [start[i] as number, end[i] as number];
    const colon = bytes.subarray(from, to).indexOf(COLON);
    if (colon >= 0 && routeMistake(bytes, from + colon + 1, to, kind) === null)
      found.add(loweredText(latin1Of(bytes.subarray(from, from + colon))));
  }
  return found;
}
