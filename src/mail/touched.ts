import type { Question } from "./question.ts";
import type { ReadyFleet } from "./ready-hosts.ts";
import { runThrough } from "./simulate.ts";
import { type HostStep, stepsAt } from "./simulation.ts";

/**
 * Everything that decided about a recipient, on every way that it can go, and not only on those that are told: without an entry
 * that is not among these, the recipient goes the same ways.
 */
export function stepsOnAllWays(ready: ReadyFleet, host: number, recipient: string, question: Question): HostStep[] {
  const { queue } = runThrough(ready, host, recipient, question);
  return queue.flatMap(({ host: at, arrived, stage, next }) => [
    ...arrived(),
    ...stepsAt(ready.host(at), stage?.steps ?? []),
    ...next.flatMap(({ steps }) => steps()),
  ]);
}
