import { hostName, type MailFleet } from "../assertions/mail-fleet.ts";
import { stopProblem } from "../assertions/stop-problem.ts";
import { shown, type ToldOutcome, toldOutcome, verdictsText, verdictText } from "../assertions/told-way.ts";
import type { ClassOutcome, MailClass } from "../mail/mail-class.ts";
import { joinNeighbours, type Neighbours } from "../mail/neighbours.ts";
import { divideMail } from "../mail/partition.ts";
import { simulate, simulateWitness } from "../mail/simulate.ts";
import { UsageError } from "../text/usage-error.ts";
import type { MailTarget } from "./mail-run.ts";

/** All mail that arrives at a host. */
export interface AllMail {
  readonly host: string | null;
  /** Divides it into neighbours that go the same way, in order. Throws a UsageError where that cannot be done. */
  divide(emit: (found: Neighbours) => void): void;
  /** The outcomes of a group or class, without their way. */
  told(outcomes: readonly ClassOutcome[]): readonly Omit<ToldOutcome, "way">[];
  /** How a group or class comes out, in one line. */
  verdict(outcomes: readonly ClassOutcome[]): string;
  /** The outcomes of a class, with the way of its witness. */
  withWays(one: MailClass): readonly ToldOutcome[];
}

/** All mail that arrives at a host, in its classes. */
export function allMail({ fleet, host, index, question }: MailTarget): AllMail {
  const known = new Map<readonly ClassOutcome[], readonly Omit<ToldOutcome, "way">[]>();
  const told = (outcomes: readonly ClassOutcome[]): readonly Omit<ToldOutcome, "way">[] => {
    let found = known.get(outcomes);
    if (found === undefined) {
      found = outcomes.map((one) => toldOf(fleet, one));
      known.set(outcomes, found);
    }
    return found;
  };
  const texts = new Map<readonly ClassOutcome[], string>();
  return {
    host,
    verdict(outcomes) {
      const [first] = outcomes;
      // Each domain may have its own, so it is worked out anew and not kept.
      if (outcomes.length === 1 && first !== undefined && first.verdict !== "remote")
        return verdictText(toldOf(fleet, first));
      let text = texts.get(outcomes);
      if (text === undefined) {
        text = verdictsText(told(outcomes));
        texts.set(outcomes, text);
      }
      return text;
    },
    divide(emit) {
      const join = joinNeighbours(emit);
      const stop = divideMail(fleet.names, index, question, [], join.take);
      join.end();
      if (stop !== null) throw new UsageError(stopProblem(fleet, stop.why, stop.recipient));
    },
    told,
    withWays({ witness, outcomes }) {
      const asked = [fleet.ready, index, witness, question] as const;
      const apart = simulateWitness(...asked).outcomes;
      const found = apart.length === outcomes.length ? apart : simulate(...asked).outcomes;
      const ways = found.map((one) => toldOutcome(fleet, one));
      return told(outcomes).map((one, i) => ({ ...one, way: () => ways[i]?.way() ?? [] }));
    },
  };
}

function toldOf(fleet: MailFleet, { verdict, host, as, code, via }: ClassOutcome): Omit<ToldOutcome, "way"> {
  return { verdict, host: hostName(fleet, host), as: as === null ? null : shown(as), code, via: via.map(shown) };
}
