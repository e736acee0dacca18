import { ANYONE, type ClassOutcome, type DomainClass, DomainMail, isSeveral, LEFT_OUT } from "./mail-class.ts";
import { type Asking, type Form, type Making, patternOf, recipientOf } from "./partition-context.ts";
import type { Simulation } from "./simulation.ts";

/** The recipients of one class of domains, told apart by their local parts. */
export interface Family {
  readonly members: readonly Member[];
  /** What `anyone` is called. */
  readonly anyone: string;
  /**
   * The hosts that looked at a recipient with exactly the domain of the class (for a literal, at any recipient), and whether any of
   * them looked the domain up.
   */
  readonly hosts: ReadonlySet<number>;
  readonly isLookedUp: boolean;
  /** percenthack would take what follows a `%`. */
  readonly isHacked: boolean;
  /** qmail-remote was called. */
  readonly connects: boolean;
}

export interface Member {
  /** Null for everybody else. */
  readonly user: string | null;
  readonly outcomes: readonly ClassOutcome[];
}

/** `domain`: its text in the witness; `varies`: it stands for others. */
export interface Asked {
  readonly form: Form;
  readonly domain: string | null;
  readonly varies: boolean;
  readonly isLiteral?: boolean;
}

const NOBODY: readonly string[] = [];

/**
 * Follows `anyone` at a domain. Users whom the files name for a domain under which `anyone` is seen on the way may go another way,
 * so they are followed too; all others go where `anyone` goes.
 */
export function familyOf(making: Asking, asked: Asked): Family {
  const apart = making.apart.users.get(asked.domain ?? "") ?? NOBODY;
  let anyone = ANYONE;
  for (let number = 1; ; number++) {
    const simulation = ask(making, asked, anyone);
    const { users, isHacked } = namedUsers(making, simulation, anyone, apart);
    if (users.includes(anyone)) {
      anyone = `${ANYONE}${number}`;
      continue;
    }
    const notes: Notes = { hosts: new Set(), isLookedUp: false, connects: false };
    note(asked, simulation, anyone, notes);
    const members: Member[] = users.map((user) => {
      const own = ask(making, asked, user);
      note(asked, own, user, notes);
      return { user, outcomes: outcomesOf(making, asked, own, user, true) };
    });
    members.push({ user: null, outcomes: outcomesOf(making, asked, simulation, anyone, false) });
    return { members, anyone, isHacked, ...notes };
  }
}

/** A family whose local parts all go the same way and meet no other hosts. */
export function familyAlike(outcomes: readonly ClassOutcome[], hosts: ReadonlySet<number>): Family {
  const members = [{ user: null, outcomes }];
  return { members, anyone: ANYONE, hosts, isLookedUp: false, isHacked: false, connects: false };
}

function ask(making: Asking, { form, domain }: Asked, user: string): Simulation {
  const recipient = recipientOf(form, user, domain);
  const simulation = making.ask(recipient);
  if (simulation.stop !== null) making.end.stop ??= { recipient, why: simulation.stop };
  return simulation;
}

function outcomesOf(
  making: Asking,
  { form, domain, varies }: Asked,
  simulation: Simulation,
  user: string,
  isNamed: boolean,
): readonly ClassOutcome[] {
  const isSingle = isNamed && !varies;
  const { behind } = form;
  const whole = isSingle
    ? NOBODY
    : [recipientOf(form, user, domain), ...(behind === null ? NOBODY : [`${user}@${domain}`])];
  const locals = isNamed ? [] : [{ text: user, shown: "*" }];
  if (behind !== null && !isSingle) {
    // A host without percenthack, or with other domains in it, leaves the local part as it is.
    locals.push({ text: `${user}%${domain}`, shown: `${isNamed ? user : "*"}%${varies ? "*" : domain}` });
  }
  const domains = varies && domain !== null ? [domain] : [];
  if (behind !== null && isSeveral(behind.domain)) domains.push(behind.text.slice(1));
  return making.names.outcomes.of(simulation, { whole, locals, domains });
}

/** The local parts named where `anyone` is seen, in order; and whether percenthack holds there. */
function namedUsers(
  { names }: Asking,
  { seen }: Simulation,
  anyone: string,
  apart: readonly string[],
): { users: readonly string[]; isHacked: boolean } {
  let users: Set<string> | null = apart.length > 0 ? new Set(apart) : null;
  let isHacked = false;
  for (const { host, recipient } of seen) {
    const at = recipient.lastIndexOf("@");
    // A recipient with a `%` counts only once the `%` is gone.
    if ((at < 0 ? recipient : recipient.slice(0, at)) !== anyone) continue;
    const domain = at < 0 ? "" : recipient.slice(at + 1).toLowerCase();
    const of = names.host(host);
    const named = of.users.get(domain);
    if (named !== undefined) users = new Set([...(users ?? NOBODY), ...named]);
    if (at >= 0 && of.hacks?.(domain)) isHacked = true;
  }
  return { users: users === null ? NOBODY : [...users].sort(), isHacked };
}

interface Notes {
  readonly hosts: Set<number>;
  isLookedUp: boolean;
  connects: boolean;
}

function note({ domain, varies, isLiteral }: Asked, { seen }: Simulation, user: string, notes: Notes): void {
  if (domain === null || (!varies && !isLiteral)) return;
  const text = `${user}@${domain}`;
  for (const { host, recipient, isRemote, isLookedUp } of seen) {
    if (recipient !== text && !isLiteral) continue;
    notes.hosts.add(host);
    notes.connects ||= isRemote;
    notes.isLookedUp ||= isLookedUp;
  }
}

/** Emits the classes of a family; `hacked` emits those after a `%`, which come before every other local part. */
export function emitFamily(
  making: Pick<Making, "emit">,
  form: Form,
  family: Family,
  domain: DomainClass,
  text: string | null,
  hacked: (domain: DomainClass, text: string) => void,
): void {
  const { members, anyone } = family;
  // Nearly all families.
  if (members.length === 1 && form.behind === null && !family.isHacked && anyone === ANYONE && text !== null) {
    const { outcomes } = members[0] as Member;
    if (outcomes === LEFT_OUT) return;
    if (domain.kind === "exact" || domain.kind === "below") {
      making.emit(new DomainMail(domain.kind, domain.name, text, outcomes));
      return;
    }
  }
  for (const { user, outcomes } of members) {
    if (user === null && family.isHacked && form.behind === null) hacked(domain, text ?? "");
    making.emit({
      pattern: patternOf(form, user, domain),
      witness: recipientOf(form, user ?? anyone, text),
      user: form.behind === null ? user : null,
      domain: form.behind?.domain ?? domain,
      hacked: form.behind === null ? null : { user, domain },
      outcomes,
    });
  }
}
