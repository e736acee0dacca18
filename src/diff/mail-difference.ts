import type { Arriving, JointClass } from "../mail/joint-outcomes.ts";
import { divideBoth } from "../mail/joint-worlds.ts";
import type { ClassOutcome } from "../mail/mail-class.ts";
import { COUNTED, listOf } from "../mail/mutated.ts";
import type { NameRow } from "../mail/name-row.ts";
import type { ReadyHost } from "../mail/ready-hosts.ts";
import type { SharedLiterals } from "../mail/shared-literals.ts";
import type { Stop } from "../mail/simulation.ts";
import type { Touched } from "../mail/touched-names.ts";
import { type DecidingStep, decidingSteps } from "./deciding-steps.ts";

/** Neighbouring classes of recipients that go another way, all alike. */
export interface MailChange {
  /** Their patterns, in order; there is at least one. */
  readonly patterns: readonly string[];
  /** The first of their recipients. */
  readonly witness: string;
  /**
   * All of them are addresses in place of a domain, and no loop begins or ends: which addresses become me or stop being me says as
   * much.
   */
  readonly isOfAddresses: boolean;
  /** `client`: from outside they are rejected on both sides. */
  readonly from: JointClass["from"];
  readonly before: readonly ClassOutcome[];
  readonly after: readonly ClassOutcome[];
  /** What decided on one side and not on the other, for each of the classes; worked out on demand. */
  steps(): readonly DecidingStep[];
}

/** Where mail for some recipients goes another way on a host. */
export interface MailDifference {
  readonly base: Arriving;
  readonly head: Arriving;
  readonly changes: readonly MailChange[];
  /** Why there is no answer, if there is none. */
  readonly stop: { readonly recipient: string; readonly why: Stop } | null;
}

/** Neighbouring classes that go another way, all alike: of very many, no more is kept than is told. */
interface Alike {
  readonly first: JointClass;
  readonly patterns: string[];
  readonly witnesses: string[];
  isLiteral: boolean;
}

/** What may still be compared in a run. */
export interface MailLeft {
  /** Names of changed lines that are compared, and classes of recipients that go another way. */
  changed: number;
  /** Where any mail may go another way: names in the files of the host where it arrives, on both sides. */
  names: number;
}

export function mailLeft(): MailLeft {
  return { changed: 120_000, names: 1_000_000 };
}

const TOO_MANY = { recipient: "", why: { kind: "too-many-classes" } } as const;

/** Takes what is compared from what is left. Entries are counted first, because sorting the names of millions takes long. */
function isLeft(base: Arriving, head: Arriving, touched: Touched | null, left: MailLeft): boolean {
  if (touched !== null) return sizeOf(touched.row) <= left.changed;
  const sides = [base, head];
  const entries = sides.reduce((sum, { names, host }) => sum + entriesOf(names.ready.host(host)), 0);
  if (entries > 2 * left.names) return false;
  left.names -= sides.reduce((sum, { names, host }) => sum + sizeOf(names.host(host).row), 0);
  return left.names >= 0;
}

function entriesOf(host: ReadyHost): number {
  return COUNTED.reduce((sum, name) => sum + (listOf(host, name)?.entries.count ?? 0), 0);
}

function sizeOf({ from, to }: NameRow): number {
  return to - from;
}

/** For how many classes of a change the steps are looked at. */
const MOST_EXPLAINED = 1000;

/**
 * All mail that arrives at a host, and where it goes another way in the second world: exact for every recipient. `touched`: all
 * that can go another way. `shared`: what is known from other hosts of the two worlds.
 */
export function mailDifference(
  base: Arriving,
  head: Arriving,
  touched: Touched | "too-many" | null = null,
  shared: SharedLiterals | null = null,
  left: MailLeft = mailLeft(),
): MailDifference {
  if (touched === "too-many" || !isLeft(base, head, touched, left)) {
    return { base, head, changes: [], stop: TOO_MANY };
  }
  const changes: MailChange[] = [];
  let alike: Alike | null = null;
  const flush = (): void => {
    if (alike === null) return;
    const { first, patterns, witnesses, isLiteral } = alike;
    const { witness, from, before, after } = first;
    const isOfAddresses = isLiteral && loopsOfChange(first) === null;
    const steps = (): DecidingStep[] => decidingSteps(base, head, from, witnesses);
    changes.push({ patterns, witness, isOfAddresses, from, before, after, steps });
    alike = null;
  };
  const take = (found: JointClass): void => {
    // Classes that go the same ways share one array of outcomes.
    if (!found.isChanged || (alike !== null && alike.first.before !== found.before)) flush();
    if (!found.isChanged) return;
    left.changed--;
    alike ??= { first: found, patterns: [], witnesses: [], isLiteral: true };
    alike.patterns.push(found.pattern);
    if (alike.witnesses.length < MOST_EXPLAINED) alike.witnesses.push(found.witness);
    alike.isLiteral &&= found.domain.kind === "literal";
  };
  const isEnough = (): boolean => left.changed < 0;
  const stop = divideBoth(base, head, take, { touched, shared, pass: flush, isEnough });
  flush();
  return { base, head, changes, stop };
}

/** Whether a change brings a loop where there was none, or ends one. */
export function loopsOfChange({ before, after }: Pick<MailChange, "before" | "after">): "brought" | "ended" | null {
  const [was, is] = [before, after].map((outcomes) => outcomes.some(({ verdict }) => verdict === "loop"));
  return was === is ? null : is ? "brought" : "ended";
}
