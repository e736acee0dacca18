import type { Question } from "./question.ts";
import type { ReadyFleet } from "./ready-hosts.ts";
import { type HostStep, isOwnVia, type Outcome, outcomeKey, type Sight, type Stop, stepsAt } from "./simulation.ts";
import { type Entrance, enter, type Hop, type Stage, stage, written } from "./stages.ts";

/** A recipient in the queue of a host. */
export interface Node {
  readonly host: number;
  readonly recipient: string;
  /** The node that sent it there by the shortest way; null if the message came from elsewhere. */
  readonly parent: Node | null;
  /** What happened after the parent's own steps. */
  arrived(): readonly HostStep[];
  stage: Stage | null;
  readonly next: Edge[];
}

interface Edge {
  readonly to: Node;
  steps(): readonly HostStep[];
}

/** A running simulation. Most have one node and one outcome: what only others need is made on demand. */
export interface Run {
  readonly ready: ReadyFleet;
  readonly question: Question;
  /** The nodes in the order in which they were reached. */
  readonly queue: Node[];
  nodes: Map<string, Node> | null;
  readonly outcomes: Outcome[];
  keys: Set<string> | null;
  readonly seen: Sight[];
  stop: Stop | null;
  /** Connections that were followed. */
  hops: number;
  /** A message came to a node that already existed. */
  met: boolean;
}

/** The node of an accepted recipient: a new one is put into the queue. */
export function arriveAt(
  run: Run,
  host: number,
  recipient: string,
  parent: Node | null,
  arrived: Node["arrived"],
): Node {
  const before = nodeAt(run, host, recipient);
  if (before !== null) {
    if (parent !== null) run.met = true;
    return before;
  }
  const node: Node = { host, recipient, parent, arrived, stage: null, next: [] };
  run.nodes?.set(nodeKey(node), node);
  run.queue.push(node);
  return node;
}

function nodeKey({ host, recipient }: Pick<Node, "host" | "recipient">): string {
  return `${host} ${recipient}`;
}

function nodeAt(run: Run, host: number, recipient: string): Node | null {
  const { queue } = run;
  if (queue.length < 4) {
    for (const node of queue) if (node.host === host && node.recipient === recipient) return node;
    return null;
  }
  run.nodes ??= new Map(queue.map((node) => [nodeKey(node), node]));
  return run.nodes.get(nodeKey({ host, recipient })) ?? null;
}

/** One node: its ends are outcomes, and its connections lead to further nodes. */
export function follow(run: Run, node: Node): void {
  const { ready, question } = run;
  const { host, recipient } = node;
  const now = stage(ready, host, question.sender, question.down, recipient);
  node.stage = now;
  if (now.isTooMuch) run.stop ??= { kind: "too-many-ways" };
  if (now.rewritten !== null) {
    const { rewritten, isRemote, isLookedUp, isEndless = false } = now;
    run.seen.push({ host, recipient: rewritten, isRemote, isLookedUp, isEndless });
  }
  for (const { verdict, as, code, via, isRouted, steps } of now.ends) {
    end(run, node, { verdict, host, as, code, via, isRouted }, () => stepsAt(ready.host(host), steps()));
  }
  if (now.next.length === 0) return;
  const entered = new Map<string, Entrance>();
  run.hops += now.next.length;
  for (const hop of now.next) {
    const { client, outside } = ready.reach.arrivesAs(host, hop.receiver, hop.target.address);
    if (outside) hopTo(run, node, hop, false, entered);
    if (client) hopTo(run, node, hop, true, entered);
  }
}

function hopTo(run: Run, node: Node, hop: Hop, isClient: boolean, entered: Map<string, Entrance>): void {
  const { ready, question } = run;
  const { receiver, target, recipient } = hop;
  const there = ready.host(receiver);
  // Many addresses may lead to one host, which says the same each time.
  const key = `${receiver} ${isClient}`;
  const before = entered.get(key);
  const entrance = before ?? enter(there, question.sender, written(recipient), isClient);
  entered.set(key, entrance);
  if (entrance.kind === "not-judged") {
    run.stop ??= { ...entrance, host: receiver };
    return;
  }
  if (before === undefined) {
    run.seen.push({ host: receiver, recipient: entrance.recipient, isRemote: false, isLookedUp: false });
  }
  const steps = (): HostStep[] => [...stepsAt(ready.host(node.host), hop.steps()), ...stepsAt(there, entrance.steps)];
  if (entrance.kind !== "accepted") {
    const verdict = entrance.kind === "refused" ? "bounced" : "deferred";
    const { isRouted } = hop;
    end(run, node, { verdict, host: node.host, as: null, code: null, via: [target], isRouted }, steps);
  } else if (before === undefined) {
    node.next.push({ to: arriveAt(run, receiver, entrance.recipient, node, steps), steps });
  }
}

/** Adds an outcome, if it is not there yet, after the steps that lead to the node. */
export function end(
  run: Run,
  node: Node | null,
  outcome: Omit<Outcome, "way">,
  steps: () => readonly HostStep[],
): void {
  if (run.outcomes.length > 0) {
    run.keys ??= new Set(run.outcomes.map(originKey));
    const key = originKey(outcome);
    if (run.keys.has(key)) return;
    run.keys.add(key);
  }
  const way = (): HostStep[] => [...(node === null ? [] : wayThrough(run.ready, node)), ...steps()];
  run.outcomes.push({ ...outcome, way });
}

/** Outcomes written alike are not the same if only one has the domain's own text: others of its class have theirs there. */
function originKey(outcome: Omit<Outcome, "way">): string {
  const { via, isRouted } = outcome;
  return via.length === 0 || isRouted ? outcomeKey(outcome) : `${outcomeKey(outcome)}\n${via.map(isOwnVia).join()}`;
}

/** The way to a node through its parents, and on through the node up to the last look-up. */
function wayThrough(ready: ReadyFleet, last: Node): HostStep[] {
  const nodes: Node[] = [];
  for (let node: Node | null = last; node !== null; node = node.parent) nodes.push(node);
  return nodes.reverse().flatMap((node) => [...node.arrived(), ...stepsThrough(ready, node)]);
}

/** The way along a path of nodes, each of which sends to the next; the last is only reached. */
export function wayAlong(ready: ReadyFleet, path: readonly Node[]): HostStep[] {
  return path.flatMap((node, i) => {
    const edge = path[i - 1]?.next.find(({ to }) => to === node);
    const arrived = edge === undefined ? node.arrived() : edge.steps();
    return [...arrived, ...(i === path.length - 1 ? [] : stepsThrough(ready, node))];
  });
}

function stepsThrough(ready: ReadyFleet, { host, stage: now }: Node): HostStep[] {
  return stepsAt(ready.host(host), now?.steps ?? []);
}
