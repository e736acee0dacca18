import { quoteAddress } from "../qmail/quote.ts";
import { type Arriving, MOST_KEPT } from "./joint-outcomes.ts";
import { type ClassOutcome, makeOutcomes, type Outcomes } from "./mail-class.ts";
import type { Asking, QuickVerdict } from "./partition-context.ts";
import type { Question } from "./question.ts";
import { quickVerdicts } from "./quick-verdict.ts";
import { recent } from "./recent.ts";
import { simulateWitness } from "./simulate.ts";
import type { Outcome, Simulation } from "./simulation.ts";

/** One world asked in one way. Hosts in its outcomes have numbers of their own, those that see a recipient the world's. */
export interface View extends Arriving {
  readonly question: Question;
  readonly outcomesFrom: number;
  readonly seenFrom: number;
}

export function askBoth(outside: readonly View[], client: readonly View[], recipient: string): Simulation {
  const written = quoteAddress(recipient);
  const answers = outside.map((view) => askView(view, written));
  if (answers.every(({ outcomes }) => outcomes.every(isRejected))) {
    answers.push(...client.map((view) => askView(view, written)));
  }
  return {
    outcomes: answers.flatMap(({ outcomes }) => outcomes),
    stop: answers.find(({ stop }) => stop !== null)?.stop ?? null,
    seen: answers.flatMap(({ seen }) => seen),
  };
}

function askView({ names, host, question, outcomesFrom, seenFrom }: View, written: string): Simulation {
  const { outcomes, stop, seen } = simulateWitness(names.ready, host, written, question);
  return {
    outcomes: outcomes.map((one) => ({ ...one, host: one.host + outcomesFrom })),
    stop,
    seen: seen.map((one) => ({ ...one, host: one.host + seenFrom })),
  };
}

function isRejected({ verdict }: Pick<Outcome, "verdict">): boolean {
  return verdict === "rejected";
}

export function quickInBoth(asking: Asking, outside: readonly View[], client: readonly View[]): QuickVerdict {
  const quickOf = (view: View): QuickVerdict => {
    const { names, host, question } = view;
    const ask = (recipient: string): Simulation =>
      simulateWitness(names.ready, host, quoteAddress(recipient), question);
    const few = { ...names, outcomes: makeOutcomes(MOST_KEPT) };
    return quickVerdicts({ ...asking, names: few, question, starts: [host], ask }, host);
  };
  const [quickly, asClient] = [outside.map(quickOf), client.map(quickOf)];
  const joined = joinedOutcomes(asking.names.outcomes, [...outside, ...client]);
  return (domain, bytes, start, end, pool, index) => {
    const found = quickly.map((quick) => quick(domain, bytes, start, end, pool, index));
    if (found.every((one) => one?.every(isRejected))) {
      found.push(...asClient.map((quick) => quick(domain, bytes, start, end, pool, index)));
    }
    return joined(found);
  };
}

/** The outcomes of all views as one array, the same one for the same outcomes. */
function joinedOutcomes(
  { same }: Outcomes,
  views: readonly View[],
): (found: readonly (readonly ClassOutcome[] | null)[]) => readonly ClassOutcome[] | null {
  const numbers = recent<readonly ClassOutcome[], number>(MOST_KEPT);
  const known = recent<string, readonly ClassOutcome[]>(MOST_KEPT);
  let count = 0;
  return (found) => {
    let key = "";
    for (const one of found) {
      if (one === null) return null;
      let number = numbers.get(one);
      if (number === undefined) {
        number = count++;
        numbers.set(one, number);
      }
      key += `${number} `;
    }
    const before = known.get(key);
    if (before !== undefined) return before;
    const all = found.flatMap((one, i) =>
      (one ?? []).map((each) => ({ ...each, host: each.host + (views[i]?.outcomesFrom ?? 0) })),
    );
    const made = same(all);
    known.set(key, made);
    return made;
  };
}
