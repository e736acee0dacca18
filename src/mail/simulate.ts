import { inject } from "../qmail/inject.ts";
import { type Followed, isTooMuch, mayCost, spend } from "./effort.ts";
import { loopsOf } from "./loops.ts";
import type { From, Question } from "./question.ts";
import type { ReadyFleet, ReadyHost } from "./ready-hosts.ts";
import { arriveAt, end, follow, type Node, type Run, wayAlong } from "./run.ts";
import { type HostStep, type Outcome, outcomeKey, type Simulation, stepsAt, VERDICTS } from "./simulation.ts";
import { enter, failureStep } from "./stages.ts";

/** At most this many states (a host and a recipient) are followed for one recipient. */
const MOST_STATES = 20_000;

/**
 * Where mail for a recipient goes when it arrives at a host. Every address that may be tried first is followed, each state once.
 * The recipient is written as between `<` and `>` or, from `here`, as qmail-inject gets it. A host that is down takes nothing.
 */
export function simulate(ready: ReadyFleet, host: number, recipient: string, question: Question): Simulation {
  const { outcomes, stop, seen } = simulateWitness(ready, host, recipient, question);
  if (outcomes.length < 2) return { outcomes, stop, seen };
  const first = new Map<string, Outcome>();
  for (const one of outcomes) if (!first.has(outcomeKey(one))) first.set(outcomeKey(one), one);
  return { outcomes: [...first.values()], stop, seen };
}

/** The same for the witness of a class: outcomes that differ for others of the class stay apart even if they read alike here. */
export function simulateWitness(ready: ReadyFleet, host: number, recipient: string, question: Question): Simulation {
  const run = runThrough(ready, host, recipient, question);
  const { outcomes, stop, seen } = run;
  if (run.met && stop === null) addLoops(run);
  if (outcomes.length > 1) sort(ready, outcomes);
  return { outcomes, stop: run.stop, seen };
}

/** Follows a recipient through all states that it can reach. */
export function runThrough(ready: ReadyFleet, host: number, recipient: string, question: Question): Run {
  const run: Run = {
    ready,
    question,
    queue: [],
    nodes: null,
    outcomes: [],
    keys: null,
    seen: [],
    stop: null,
    hops: 0,
    met: false,
  };
  if (!question.down.hosts.has(host)) begin(run, host, recipient);
  const { queue } = run;
  const followed = (): Followed => ({
    fleet: ready.fleet,
    question,
    host,
    recipient,
    states: queue.length,
    hops: run.hops,
  });
  const isCostly = (): boolean => mayCost({ states: queue.length, hops: run.hops });
  for (let at = 0; at < queue.length && run.stop === null; at++) {
    follow(run, queue[at] as Node);
    if (queue.length > MOST_STATES || (isCostly() && isTooMuch(ready.effort, followed()))) {
      run.stop ??= { kind: "too-many-ways" };
    }
  }
  if (isCostly()) spend(ready.effort, followed(), run.stop === null);
  return run;
}

/** By verdict, then by the host's name; equal ones stay as they were found, the shortest way first. */
function sort({ fleet }: ReadyFleet, outcomes: Outcome[]): void {
  const rank = ({ verdict }: Outcome): number => VERDICTS.indexOf(verdict);
  const name = ({ host }: Outcome): string => fleet.hosts[host]?.name ?? "";
  outcomes.sort((a, b) => rank(a) - rank(b) || (name(a) < name(b) ? -1 : Number(name(a) > name(b))));
}

function begin(run: Run, index: number, recipient: string): void {
  const { ready, question } = run;
  const host = ready.host(index);
  if (question.from === "here") {
    injected(run, index, host, recipient);
    return;
  }
  for (const isClient of arrivals(ready, index, question.from)) {
    const entrance = enter(host, question.sender, recipient, isClient);
    if (entrance.kind === "not-judged") {
      run.stop = { ...entrance, host: index };
      return;
    }
    run.seen.push({ host: index, recipient: entrance.recipient, isRemote: false, isLookedUp: false });
    const steps = (): HostStep[] => stepsAt(host, entrance.steps);
    if (entrance.kind === "accepted") arriveAt(run, index, entrance.recipient, null, steps);
    else endAtOnce(run, index, entrance.kind === "refused" ? "rejected" : "deferred", steps);
  }
}

function endAtOnce(run: Run, host: number, verdict: "rejected" | "deferred", steps: () => HostStep[]): void {
  end(run, null, { verdict, host, as: null, code: null, via: [], isRouted: false }, steps);
}

function injected(run: Run, index: number, host: ReadyHost, recipient: string): void {
  const controls = host.inject;
  if (controls.kind === "failure") {
    endAtOnce(run, index, "deferred", () => stepsAt(host, [failureStep(controls)]));
    return;
  }
  const answer = inject(controls, recipient);
  const steps = (): HostStep[] => stepsAt(host, answer.steps);
  if (answer.kind === "recipient") arriveAt(run, index, answer.recipient, null, steps);
  else endAtOnce(run, index, "rejected", steps);
}

const AS_OUTSIDE: readonly boolean[] = [false];
const AS_CLIENT: readonly boolean[] = [true];

/** As a client, from outside, or either. */
function arrivals({ reach }: ReadyFleet, host: number, from: Exclude<From, "here">): readonly boolean[] {
  if (from === "outside") return AS_OUTSIDE;
  if (from === "client") return AS_CLIENT;
  if ("address" in from) return [reach.isRelayClient(host, from.address)];
  const { client, outside } = reach.arrivesAs(from.host, host, null);
  return [...(outside ? AS_OUTSIDE : []), ...(client ? AS_CLIENT : [])];
}

function addLoops(run: Run): void {
  const starts = run.queue.filter(({ parent }) => parent === null);
  const loops = loopsOf(
    starts,
    (node) => node.next.map(({ to }) => to),
    (node) => node.host,
  );
  if (loops === null) run.stop = { kind: "too-many-ways" };
  for (const { host, path } of loops ?? []) {
    const way = (): HostStep[] => wayAlong(run.ready, path());
    run.outcomes.push({ verdict: "loop", host, as: null, code: null, via: [], isRouted: false, way });
  }
}
