import type { Looks } from "../mail/changed-host.ts";
import { divideBoth } from "../mail/joint-worlds.ts";
import type { MailClass } from "../mail/mail-class.ts";
import { type CountedFile, mutatedFleet } from "../mail/mutated.ts";
import { divideMail, lostMail } from "../mail/partition.ts";
import type { FleetNames } from "../mail/partition-context.ts";
import { simulate } from "../mail/simulate.ts";
import { viaText } from "../mail/simulation.ts";
import { type MutableMap, mutableMap } from "../qmail/constmap-mutant.ts";
import type { ConstMap } from "../qmail/control-types.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import type { Survivor } from "./assertion-outcome.ts";
import { isClassAsWanted } from "./mail-evaluate.ts";
import { hostName, type MailFleet } from "./mail-fleet.ts";
import { type ClassGroup, classesIn, writtenFor } from "./mail-groups.ts";
import { checksOn } from "./mail-record.ts";
import { isAsWanted, judgeable } from "./mail-wanted.ts";
import type { MailRecord, RecordedMail, Touched } from "./recorded-mail.ts";
import { shown, toldOutcome, verdictsText } from "./told-way.ts";

/** A change of a line. */
export interface MailMutant {
  /** `removed`, or what stands there instead. */
  readonly text: string;
  readonly change: (list: ConstMap) => ConstMap;
}

/** Another value for an entry, and what makes assertions look at it. */
export const MUTANT_VALUES: Partial<
  Record<CountedFile, { readonly text: string; readonly asked: "asksAs" | "asksVia" }>
> = {
  virtualdomains: { text: "mutant", asked: "asksAs" },
  smtproutes: { text: "mutant.invalid", asked: "asksVia" },
};

/** The list without some entries, or with another value for one; it is valid until the next change is asked for. */
export function changedList(list: ConstMap, entries: readonly number[], value: string | null): ConstMap {
  const known = mutable.get(list) ?? mutableMap(list);
  mutable.set(list, known);
  const [entry] = entries;
  return value === null || entry === undefined ? known.without(entries) : known.withValue(entry, value);
}

const mutable = new WeakMap<ConstMap, MutableMap>();

type Fate =
  | { readonly kind: "equivalent" | "killed" }
  | { readonly kind: "survived"; readonly survivor: Omit<Survivor, "mutation"> };

/** What becomes of a mutant: exact, from the mail that the line decides about. All other mail goes as before. */
export function judgeMailMutant(
  directory: ControlDirectory,
  name: CountedFile,
  { change }: MailMutant,
  touched: readonly { readonly record: MailRecord; readonly where: Touched | undefined }[],
  looks: Looks,
): Fate {
  let survivor: Omit<Survivor, "mutation"> | null = null;
  let isOwn = false;
  for (const { record, where } of touched) {
    if (where === undefined) continue;
    const { fleet } = record;
    const isMutated = (host: number): boolean => fleet.directories[host] === directory;
    const names = mutatedFleet(fleet.names, isMutated, name, change, looks);
    const mutated: MailFleet = { ...fleet, ready: names.ready, names };
    for (const [check, mail] of where.single) {
      if (mail.single.includes(check) && !passesSingly(mutated, check, mail)) return { kind: "killed" };
    }
    const divided = new Set<RecordedMail>();
    for (const group of where.groups) {
      const { mail } = group;
      if (divided.has(mail) || looks.left < 0) continue;
      const now = classesIn(names, mail, group, () => record.metBy(group));
      if (now === null) divided.add(mail);
      const change =
        now === null ? divideAgain(record, names, mail, looks) : changeOf(fleet, mutated, mail, group, now);
      if (change === "noticed") return { kind: "killed" };
      // Preferably a witness that arrives where the line is.
      if (change !== null && (survivor === null || (!isOwn && isMutated(mail.host)))) {
        survivor = { ...change, host: hostName(fleet, mail.host) };
        isOwn = isMutated(mail.host);
      }
    }
  }
  return survivor === null ? { kind: "equivalent" } : { kind: "survived", survivor };
}

type Change = "noticed" | Omit<Survivor, "mutation" | "host"> | null;

/** Does a check of a single recipient pass in that fleet? */
export function passesSingly(
  mutated: MailFleet,
  { item, assertion }: RecordedMail["single"][number],
  mail: RecordedMail,
): boolean {
  const { outcomes, stop } = simulate(mutated.ready, mail.host, item.recipient, mail.question);
  return stop === null && isAsWanted(assertion, mutated, outcomes.map(judgeable));
}

/** What changes for a group whose domains the mutant does not tell apart any further. */
function changeOf(
  fleet: MailFleet,
  mutated: MailFleet,
  mail: RecordedMail,
  group: ClassGroup,
  now: readonly MailClass[] | "stopped",
): Change {
  if (now === "stopped") return "noticed";
  if (isNoticed(mutated, mail, now)) return "noticed";
  if (!mail.isEverybodys) return null;
  const others = group.classes.find(({ user, hacked }) => (hacked ?? { user }).user === null);
  for (const found of now) {
    const user = (found.hacked ?? found).user;
    const before = group.classes.find((one) => (one.hacked ?? one).user === user) ?? others;
    if (
      before === undefined ||
      (before.outcomes === found.outcomes && rawOf(fleet, mail, found) === rawOf(mutated, mail, found))
    )
      continue;
    return told(mutated, mail, found.witness);
  }
  return null;
}

/** Does an assertion that passes fail for one of these classes? */
export function isNoticed(mutated: MailFleet, mail: RecordedMail, now: readonly MailClass[]): boolean {
  const { host, question } = mail;
  return now.some((found) =>
    checksOn(found, mail).some(([{ check }]) => !isClassAsWanted(check.assertion, found, question, mutated, host)),
  );
}

/** How many times more it costs to make a class anew than to follow its mail through a host. */
export const LOOKS_AT_A_CLASS = 8;

/** Is no more mail followed? What stops because of that says nothing about a mutant. */
export function isGivenUp({ left }: Looks, records: readonly MailRecord[]): boolean {
  return left < 0 || records.some(({ fleet }) => lostMail(fleet.names) !== null);
}

/** Mail may now come to hosts and names that tell its domains apart, so all of it is divided anew. */
function divideAgain({ fleet }: MailRecord, names: FleetNames, mail: RecordedMail, looks: Looks): Change {
  const mutated: MailFleet = { ...fleet, ready: names.ready, names };
  const { host, question, patterns } = mail;
  let noticed = false;
  const take = (found: MailClass): void => {
    looks.left -= LOOKS_AT_A_CLASS;
    noticed ||= isNoticed(mutated, mail, [found]);
  };
  const stop = divideMail(names, host, question, patterns, take, { most: Math.max(looks.left / LOOKS_AT_A_CLASS, 0) });
  if (noticed || stop !== null) return "noticed";
  if (!mail.isEverybodys) return null;
  let change: Change = null;
  divideBoth({ names: fleet.names, host }, { names, host }, (found) => {
    looks.left -= 2 * LOOKS_AT_A_CLASS;
    if (change === null && found.isChanged && found.from === question.from) change = told(mutated, mail, found.witness);
  });
  return change;
}

/** All that is told about the outcomes of a recipient. */
function rawOf({ ready }: MailFleet, { host, question }: RecordedMail, { witness }: MailClass): string {
  const { outcomes } = simulate(ready, host, writtenFor(question, witness), question);
  return outcomes
    .map(({ verdict, host: at, code, as, via }) => [verdict, at, code, as, ...via.map(viaText)].join("\n"))
    .sort()
    .join("\n\n");
}

function told(
  mutated: MailFleet,
  { host, question }: RecordedMail,
  witness: string,
): Omit<Survivor, "mutation" | "host"> {
  const { outcomes } = simulate(mutated.ready, host, writtenFor(question, witness), question);
  return { witness: shown(witness), becomes: verdictsText(outcomes.map((one) => toldOutcome(mutated, one))) };
}
