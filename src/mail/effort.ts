import type { Fleet } from "./hosts.ts";
import type { Question } from "./question.ts";

/** How many connections between hosts are still followed in a run where mail goes many ways. */
export interface Effort {
  left: number;
  /** What was followed of such mail: that it has an answer stays so. */
  readonly followed: WeakMap<Fleet, WeakMap<Question, Set<string>>>;
  /** The fleets in which it came to its end, and with which recipient: all mail of these is not gone through any more. */
  readonly lost: WeakMap<Fleet, string>;
}

/** Hosts that all send to each other make the square of connections for a recipient, and the cube for mail that arrives at any of them. */
const MOST_IN_A_RUN = 700_000;
const MOST_FOR_ONE = 70_000;
/** So many are followed for each recipient, and for each host that it comes to: where they are few there is always an answer. */
const FREE = 100;
const FREE_FOR_HOST = 4;

export function newEffort(): Effort {
  return { left: MOST_IN_A_RUN, followed: new WeakMap(), lost: new WeakMap() };
}

/** What is followed of mail for a recipient that arrives at a host. */
export interface Followed {
  readonly fleet: Fleet;
  readonly question: Question;
  readonly host: number;
  readonly recipient: string;
  /** Hosts that it came to, each once for every recipient that it becomes, and connections. */
  readonly states: number;
  readonly hops: number;
}

/** More than is followed. */
export function isTooMuch({ left, followed }: Effort, one: Followed): boolean {
  if (one.hops > MOST_FOR_ONE) return true;
  const cost = costOf(one);
  return cost > left && cost > 0 && followed.get(one.fleet)?.get(one.question)?.has(keyOf(one)) !== true;
}

/** Takes what was followed, to its end or not. */
export function spend(effort: Effort, one: Followed, hasAnswer: boolean): void {
  const cost = costOf(one);
  effort.left -= cost;
  if (!hasAnswer && effort.left < one.hops) effort.lost.set(one.fleet, one.recipient);
  if (cost === 0 || !hasAnswer) return;
  const ofFleet = effort.followed.get(one.fleet) ?? new WeakMap<Question, Set<string>>();
  effort.followed.set(one.fleet, ofFleet);
  const known = ofFleet.get(one.question) ?? new Set<string>();
  ofFleet.set(one.question, known);
  known.add(keyOf(one));
}

function costOf({ states, hops }: Followed): number {
  return Math.max(0, hops - FREE - FREE_FOR_HOST * states);
}

function keyOf({ host, recipient }: Followed): string {
  return `${host} ${recipient}`;
}
