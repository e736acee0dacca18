import type { Fleet } from "./hosts.ts";
import type { Question } from "./question.ts";

/** How many more connections between hosts a run may follow where mail goes many ways, or long ones. */
export interface Effort {
  left: number;
  /** Such mail that was followed to an answer: it still has one when asked again. */
  readonly followed: WeakMap<Fleet, WeakMap<Question, Set<string>>>;
  /** The fleets for which it ran out, and at which recipient: their mail as a whole is no longer gone through. */
  readonly lost: WeakMap<Fleet, string>;
}

/** N hosts that all send to each other make N^2 connections for a recipient, and N^3 for mail that arrives at any of them. */
const MOST_IN_A_RUN = 700_000;
const MOST_FOR_ONE = 70_000;
/** Free for each recipient, and for each host that it comes to: where connections are few there is always an answer. */
const FREE = 100;
const FREE_FOR_HOST = 4;
/** A message seldom comes to more hosts; N hosts in a ring make N of them for each of the N names that arrive at each of the hosts. */
const FREE_HOSTS = 10;
/** As many connections as a host beyond these takes time. */
const COST_OF_HOST = 5;

export function newEffort(): Effort {
  return { left: MOST_IN_A_RUN, followed: new WeakMap(), lost: new WeakMap() };
}

/** How far mail for a recipient that arrives at a host was followed. */
export interface Followed {
  readonly fleet: Fleet;
  readonly question: Question;
  readonly host: number;
  readonly recipient: string;
  /** How many hosts it came to, each once for every recipient that it became, and how many connections. */
  readonly states: number;
  readonly hops: number;
}

/** Most messages cost nothing. */
export function mayCost({ states, hops }: Pick<Followed, "states" | "hops">): boolean {
  return hops > states || states > FREE_HOSTS;
}

/** More than may be followed. */
export function isTooMuch({ left, followed }: Effort, one: Followed): boolean {
  if (one.hops > MOST_FOR_ONE) return true;
  const cost = costOf(one);
  return cost > left && cost > 0 && followed.get(one.fleet)?.get(one.question)?.has(keyOf(one)) !== true;
}

/** Charges for what was followed, to its end or not. */
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
  return Math.max(0, hops - FREE - FREE_FOR_HOST * states) + COST_OF_HOST * Math.max(0, states - FREE_HOSTS);
}

function keyOf({ host, recipient }: Followed): string {
  return `${host} ${recipient}`;
}
