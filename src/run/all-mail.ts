import { hostName, type MailFleet } from "../assertions/mail-fleet.ts";
import { stopProblem } from "../assertions/stop-problem.ts";
import { shown, type ToldOutcome, toldOutcome } from "../assertions/told-way.ts";
import type { ClassOutcome, MailClass } from "../mail/mail-class.ts";
import { joinNeighbours, type Neighbours } from "../mail/neighbours.ts";
import { divideMail } from "../mail/partition.ts";
import { simulate } from "../mail/simulate.ts";
import { UsageError } from "../text/usage-error.ts";
import type { MailTarget } from "./mail-run.ts";

/** All mail that arrives at a host. */
export interface AllMail {
  readonly host: string | null;
  /** Neighbours that go the same way, in order. */
  readonly groups: readonly Neighbours[];
  /** The outcomes of a group or class, without their way. */
  told(outcomes: readonly ClassOutcome[]): readonly Omit<ToldOutcome, "way">[];
  /** The outcomes of a class, with the way of its witness. */
  withWays(one: MailClass): readonly ToldOutcome[];
}

/** Divides all mail into its classes. Throws a UsageError where that cannot be done. */
export function allMail({ fleet, host, index, question }: MailTarget): AllMail {
  const groups: Neighbours[] = [];
  const join = joinNeighbours((found) => void groups.push(found));
  const stop = divideMail(fleet.names, index, question, [], join.take);
  join.end();
  if (stop !== null) throw new UsageError(stopProblem(fleet, stop.why, stop.recipient));
  const known = new Map<readonly ClassOutcome[], readonly Omit<ToldOutcome, "way">[]>();
  const told = (outcomes: readonly ClassOutcome[]): readonly Omit<ToldOutcome, "way">[] => {
    const found = known.get(outcomes) ?? outcomes.map((one) => toldOf(fleet, one));
    known.set(outcomes, found);
    return found;
  };
  return {
    host,
    groups,
    told,
    withWays({ witness, outcomes }) {
      const ways = simulate(fleet.ready, index, witness, question).outcomes.map((one) => toldOutcome(fleet, one));
      return told(outcomes).map((one, i) => ({ ...one, way: () => ways[i]?.way() ?? [] }));
    },
  };
}

function toldOf(fleet: MailFleet, { verdict, host, as, code, via }: ClassOutcome): Omit<ToldOutcome, "way"> {
  return { verdict, host: hostName(fleet, host), as: as === null ? null : shown(as), code, via: via.map(shown) };
}
