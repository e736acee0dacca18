import { type ClassOutcome, type MailClass, makeOutcomes, type Outcomes } from "./mail-class.ts";
import type { FleetNames } from "./partition-context.ts";
import { recent } from "./recent.ts";
import { type Outcome, viaText } from "./simulation.ts";

/** How many outcomes are kept while two worlds are compared. */
export const MOST_KEPT = 4096;

/** All mail that arrives at one host of a fleet. */
export interface Arriving {
  readonly names: FleetNames;
  readonly host: number;
}

/** Recipients that neither of two worlds tells apart, with their outcomes in both. */
export interface JointClass extends Omit<MailClass, "outcomes"> {
  /** `client`: from outside, both worlds reject them. */
  readonly from: "outside" | "client";
  readonly before: readonly ClassOutcome[];
  readonly after: readonly ClassOutcome[];
  readonly isChanged: boolean;
}

/** Separates the outcomes of all views again. */
export interface Reading {
  of(outcomes: readonly ClassOutcome[]): Pick<JointClass, "from" | "before" | "after" | "isChanged">;
  /** Whether the second world's outcomes differ from the first's. */
  differs<T extends { readonly host: number }>(outcomes: readonly T[], told: (one: T) => string): boolean;
}

export function makeReading(before: Arriving, after: Arriving, first: number, count: number): Reading {
  const known = recent<readonly ClassOutcome[], ReturnType<Reading["of"]>>(MOST_KEPT);
  // The host where mail arrives is the same in both worlds, whatever it is called.
  const nameOf = (index: number): string => {
    const [world, host] = index < first ? [before, index] : [after, index - first];
    return host === world.host ? "" : `@${world.names.ready.fleet.hosts[host]?.name}`;
  };
  const differs: Reading["differs"] = (outcomes, told) => {
    const isFrom = outcomes.some(({ host }) => host >= count) ? count : 0;
    const mine = outcomes.filter(({ host }) => host >= isFrom);
    const keys = [true, false].map((isFirst) =>
      mine
        .filter(({ host }) => host - isFrom < first === isFirst)
        .map((one) => `${nameOf(one.host - isFrom)}\n${told(one)}`)
        .sort()
        .join("\n\n"),
    );
    return keys[0] !== keys[1];
  };
  return {
    differs,
    of(outcomes) {
      const found = known.get(outcomes);
      if (found !== undefined) return found;
      const isClient = outcomes.some(({ host }) => host >= count);
      const from = isClient ? count : 0;
      const part = (start: number, end: number): ClassOutcome[] =>
        outcomes.filter(({ host }) => host >= start && host < end).map((one) => ({ ...one, host: one.host - start }));
      const made = {
        from: isClient ? ("client" as const) : ("outside" as const),
        before: part(from, from + first),
        after: part(from + first, from + count),
        isChanged: differs(outcomes, toldText),
      };
      known.set(outcomes, made);
      return made;
    },
  };
}

function toldText({ verdict, code, as, via }: ClassOutcome): string {
  return [verdict, code ?? "", as ?? "", ...via].join("\n");
}

function rawText({ verdict, code, as, via }: Outcome): string {
  return [verdict, code ?? "", as ?? "", ...via.map(viaText)].join("\n");
}

/** Under percenthack `*` stands for two texts: if it stands for a different one in each world, that is shown. */
export function jointOutcomes({ differs, of: read }: Reading): Outcomes {
  const { same, plain, of } = makeOutcomes(MOST_KEPT);
  return {
    same,
    plain,
    of(simulation, varying) {
      const told = of(simulation, varying);
      if (varying.whole.length < 2 || read(told).isChanged === differs(simulation.outcomes, rawText)) return told;
      return of(simulation, { ...varying, whole: varying.whole.slice(0, 1) });
    },
  };
}
