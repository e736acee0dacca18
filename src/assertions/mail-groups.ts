import { emitFamily, type Family, familyOf } from "../mail/family.ts";
import type { MailClass } from "../mail/mail-class.ts";
import type { MailPattern } from "../mail/mail-pattern.ts";
import { type Asking, apartOf, DIRECT, type FleetNames, type Form } from "../mail/partition-context.ts";
import type { Question } from "../mail/question.ts";
import { simulateWitness } from "../mail/simulate.ts";
import { quoteAddress } from "../qmail/quote.ts";

/** Mail that arrives at a host and is asked about in one way. */
export interface MailAsked {
  readonly host: number;
  readonly question: Question;
  /** What assertions tell apart. */
  readonly patterns: readonly MailPattern[];
}

/** The classes that differ only in their local parts: those of one class of domains, written in one way. */
export interface ClassGroup {
  readonly form: Form;
  /** The domain of their witnesses; null where they have none. */
  readonly domain: string | null;
  readonly classes: MailClass[];
}

/** What a fleet looks at for a group. */
export type MetFamily = Pick<Family, "hosts" | "isLookedUp" | "connects" | "isHacked">;

/** A recipient as it is asked for. */
export function writtenFor({ from }: Question, recipient: string): string {
  return from === "here" ? recipient : quoteAddress(recipient);
}

/** The group of a class, without its classes, and a key that all of them share. */
export function groupOf(found: MailClass): {
  readonly key: string;
  readonly form: Form;
  readonly domain: string | null;
} {
  const { witness, domain, hacked } = found;
  const at = witness.lastIndexOf("@");
  if (hacked === null) {
    const text = domain.kind === "none" ? null : witness.slice(at + 1);
    return { key: `${domain.kind} ${text}`, form: DIRECT, domain: text };
  }
  // What percenthack takes stands between the last % and the @ after it.
  const end = at < 0 ? witness.length : at;
  const text = witness.slice(witness.lastIndexOf("%", end) + 1, end);
  const form: Form = { behind: { text: witness.slice(end), domain } };
  return { key: `${hacked.domain.kind} ${text}%${domain.kind}${witness.slice(end)}`, form, domain: text };
}

/**
 * The classes of a group as they are in another fleet. Null where that one may tell more domains apart, or what is before a `%`.
 * `metBefore`: what the fleet itself looks at.
 */
export function classesIn(
  names: FleetNames,
  { host, question, patterns }: MailAsked,
  group: ClassGroup,
  metBefore: () => MetFamily,
): readonly MailClass[] | "stopped" | null {
  const found: MailClass[] = [];
  const asking = askingFor(names, host, question, group.form === DIRECT ? patterns : [], (one) => void found.push(one));
  const family = groupFamily(asking, group);
  if (asking.end.stop !== null) return "stopped";
  if (family.isHacked && group.form === DIRECT && !metBefore().isHacked) return null;
  if (canVary(group)) {
    const met = metBefore();
    const isKnown = [...family.hosts].every((one) => met.hosts.has(one));
    if (!isKnown || (family.isLookedUp && !met.isLookedUp) || (family.connects && !met.connects)) return null;
  }
  const domain = domainOf(group);
  emitFamily(asking, group.form, family, domain, group.domain, () => {});
  return found;
}

/** What the fleet itself looks at for a group whose domains may vary. */
export function metBy(names: FleetNames, { host, question, patterns }: MailAsked, group: ClassGroup): Family {
  const asking = askingFor(names, host, question, group.form === DIRECT ? patterns : [], () => {});
  return groupFamily(asking, group);
}

/** Does the group stand for more domains than that of its witness? */
function canVary(group: ClassGroup): boolean {
  const domain = domainOf(group);
  return domain.kind === "below" || domain.kind === "other" || domain.kind === "literal";
}

function domainOf({ classes: [first] }: ClassGroup): MailClass["domain"] {
  return first?.hacked?.domain ?? first?.domain ?? { kind: "none" };
}

function groupFamily(asking: Asking, group: ClassGroup): Family {
  const { form, domain } = group;
  const own = domainOf(group);
  const isLiteral = own.kind === "literal";
  const varies = own.kind === "below" || own.kind === "other" || (isLiteral && !own.isSingle);
  return familyOf(asking, { form, domain, varies, ...(isLiteral ? { isLiteral } : {}) });
}

function askingFor(
  names: FleetNames,
  host: number,
  question: Question,
  patterns: readonly MailPattern[],
  emit: (found: MailClass) => void,
): Asking {
  return {
    names,
    starts: [host],
    question,
    apart: apartOf(patterns, names.aLabels),
    ask: (recipient) => simulateWitness(names.ready, host, writtenFor(question, recipient), question),
    emit,
    only: null,
    leavesOut: false,
    within: null,
    end: { stop: null },
  };
}
