import type { Arriving, JointClass } from "../mail/joint-outcomes.ts";
import { divideBoth } from "../mail/joint-worlds.ts";
import type { ClassOutcome } from "../mail/mail-class.ts";
import type { SharedLiterals } from "../mail/shared-literals.ts";
import type { Stop } from "../mail/simulation.ts";
import type { Touched } from "../mail/touched-names.ts";
import { type DecidingStep, decidingSteps } from "./deciding-steps.ts";

/** Classes of recipients that stand side by side and go another way, all alike. */
export interface MailChange {
  /** Their patterns, in order; there is at least one. */
  readonly patterns: readonly string[];
  /** The first of their recipients. */
  readonly witness: string;
  /** All of them are addresses in the place of a domain, and no loop begins or ends: what becomes me, and stops being it, says as much. */
  readonly isOfAddresses: boolean;
  /** `client`: from outside they are rejected on both sides. */
  readonly from: JointClass["from"];
  readonly before: readonly ClassOutcome[];
  readonly after: readonly ClassOutcome[];
  /** What decided on one side and not on the other, for each of the classes; worked out when it is asked for. */
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

/** Of so many classes of a change the steps are looked at. */
const MOST_EXPLAINED = 1000;

/**
 * All mail that arrives at a host, and where it goes another way in the second world: exact for every recipient. `touched`: nothing else
 * can. `shared`: what is known from other hosts of the two worlds.
 */
export function mailDifference(
  base: Arriving,
  head: Arriving,
  touched: Touched | null = null,
  shared: SharedLiterals | null = null,
): MailDifference {
  const changes: MailChange[] = [];
  let alike: JointClass[] = [];
  const flush = (): void => {
    const [first] = alike;
    if (first === undefined) return;
    const classes = alike;
    const { witness, from, before, after } = first;
    const patterns = classes.map(({ pattern }) => pattern);
    const witnesses = classes.slice(0, MOST_EXPLAINED).map((one) => one.witness);
    const steps = (): DecidingStep[] => decidingSteps(base, head, from, witnesses);
    const isOfAddresses = loopsOfChange(first) === null && classes.every(({ domain }) => domain.kind === "literal");
    changes.push({ patterns, witness, isOfAddresses, from, before, after, steps });
    alike = [];
  };
  const take = (found: JointClass): void => {
    // What is told of classes that go the same ways is one array.
    const [last] = alike;
    if (!found.isChanged || (last !== undefined && last.before !== found.before)) flush();
    if (found.isChanged) alike.push(found);
  };
  const stop = divideBoth(base, head, take, { touched, shared, pass: flush });
  flush();
  return { base, head, changes, stop };
}

/** Whether a side's outcomes have a loop in which the other's have none. */
export function loopsOfChange({ before, after }: Pick<MailChange, "before" | "after">): "brought" | "ended" | null {
  const [was, is] = [before, after].map((outcomes) => outcomes.some(({ verdict }) => verdict === "loop"));
  return was === is ? null : is ? "brought" : "ended";
}
