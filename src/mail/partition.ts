import { quoteAddress } from "../qmail/quote.ts";
import { emitFamily, familyOf } from "./family.ts";
import type { AddressRange } from "./hosts.ts";
import type { DomainClass, MailClass } from "./mail-class.ts";
import type { MailPattern } from "./mail-pattern.ts";
import {
  type Asking,
  apartOf,
  DIRECT,
  type FleetNames,
  type Form,
  type Making,
  type QuickVerdict,
} from "./partition-context.ts";
import { type Walk, walkDomains } from "./partition-domains.ts";
import { literalClasses } from "./partition-literals.ts";
import type { Question } from "./question.ts";
import { quickVerdicts } from "./quick-verdict.ts";
import { simulateWitness } from "./simulate.ts";

/** All mail that arrives at a host, in classes; or why there is no answer. */
export interface Partition {
  readonly classes: readonly MailClass[];
  readonly stop: Making["end"]["stop"];
}

/** At most this many classes are made for one host. */
const MOST_CLASSES = 8_000_000;

/** `divideMail` with all classes at once. */
export function partition(
  names: FleetNames,
  host: number,
  question: Question,
  patterns: readonly MailPattern[] = [],
): Partition {
  const classes: MailClass[] = [];
  const stop = divideMail(names, host, question, patterns, (found) => void classes.push(found));
  return { classes, stop };
}

/**
 * The partition of all mail for a host, class by class: the recipients of each have the same verdicts and, but for their own text,
 * the same way. Recipients without a domain come first, then addresses, then domains by their labels from the right, and every
 * other domain last. The patterns are told apart too: each class lies wholly inside or outside each pattern. `from: here` ranges
 * over completed recipients. `leavesOut`: without the domains whose mail is all plainly refused or delivered where it arrives, or
 * leaves at once. Returns why there is no answer, if there is none.
 */
export function divideMail(
  names: FleetNames,
  host: number,
  question: Question,
  patterns: readonly MailPattern[],
  emit: (found: MailClass) => void,
  { leavesOut = false, most = MOST_CLASSES }: DivideOptions = {},
): Making["end"]["stop"] {
  if (question.down.hosts.has(host)) return null;
  const lost = lostMail(names);
  if (lost !== null) return lost;
  const asked = { ...askedOf(names, host, question, patterns), leavesOut };
  return divide(asked, (making) => quickVerdicts(making, host), emit, { most });
}

/**
 * The same for addresses in place of a domain alone, and only those in a range. `isHacked`: percenthack holds for one of them,
 * which makes classes that are not made here.
 */
export function divideLiterals(
  names: FleetNames,
  host: number,
  question: Question,
  patterns: readonly MailPattern[],
  within: AddressRange,
  emit: (found: MailClass) => void,
): { readonly stop: Making["end"]["stop"]; readonly isHacked: boolean } {
  const end: Making["end"] = { stop: lostMail(names) };
  if (question.down.hosts.has(host) || end.stop !== null) return { ...end, isHacked: false };
  const asking: Asking = { ...askedOf(names, host, question, patterns), within, end, emit };
  const making: Making = { ...asking, quick: () => null, met: new Set(asking.starts) };
  let isHacked = false;
  const hacked = (): void => {
    isHacked = true;
  };
  literalClasses({ making, form: DIRECT, hacked });
  return { stop: end.stop, isHacked };
}

/** How a partition is made. */
interface DivideOptions {
  readonly leavesOut?: boolean;
  /** At most this many classes. */
  readonly most?: number;
}

function askedOf(
  names: FleetNames,
  host: number,
  question: Question,
  patterns: readonly MailPattern[],
): Omit<Asking, "emit" | "end"> {
  return {
    only: null,
    within: null,
    leavesOut: false,
    names,
    starts: [host],
    question,
    apart: apartOf(patterns, names.aLabels),
    ask: (recipient) => {
      const written = question.from === "here" ? recipient : quoteAddress(recipient);
      return simulateWitness(names.ready, host, written, question);
    },
  };
}

export interface Dividing {
  readonly most?: number;
  readonly literals?: (walk: Walk) => void;
  /** No more classes are wanted, which counts as too many. */
  readonly isEnough?: () => boolean;
}

/** Why no more mail of the fleet is followed in this run: some of it goes too many ways. */
export function lostMail({ ready }: FleetNames): Making["end"]["stop"] {
  const recipient = ready.effort.lost.get(ready.fleet);
  return recipient === undefined ? null : { recipient, why: { kind: "too-many-ways" } };
}

/** The classes of what is asked, one by one. `literals`: makes the classes of addresses where no domain stands after a `%`. */
export function divide(
  asked: Omit<Asking, "emit" | "end">,
  quick: (asking: Asking) => QuickVerdict,
  emit: (found: MailClass) => void,
  { most = MOST_CLASSES, literals = literalClasses, isEnough }: Dividing = {},
): Making["end"]["stop"] {
  const end: Making["end"] = { stop: null };
  let count = 0;
  const asking: Asking = {
    ...asked,
    end,
    emit(found) {
      if (++count <= most && isEnough?.() !== true) emit(found);
      else end.stop ??= { recipient: found.witness, why: { kind: "too-many-classes" } };
    },
  };
  const making: Making = { ...asking, quick: quick(asking), met: new Set(asking.starts) };
  if (making.question.from !== "here") walkBare(making);
  walk(making, DIRECT, literals);
  return end.stop;
}

/** The recipients without a domain. */
function walkBare(making: Making): void {
  const family = familyOf(making, { form: DIRECT, domain: null, varies: false });
  const none: DomainClass = { kind: "none" };
  emitFamily(making, DIRECT, family, none, null, () => walkHacked(making, none, ""));
}

/** The classes of all domains, written directly or after a `%`. */
function walk(making: Making, form: Form, literals = literalClasses): void {
  const hacked = (domain: DomainClass, text: string): void => walkHacked(making, domain, `@${text}`);
  literals({ making, form, hacked });
  walkDomains({ making, form, hacked });
}

/** The patterns of assertions say nothing about what follows a `%`. */
function walkHacked(making: Making, domain: DomainClass, text: string): void {
  walk({ ...making, apart: apartOf([], making.names.aLabels) }, { behind: { text, domain } });
}
