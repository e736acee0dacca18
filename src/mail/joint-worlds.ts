import { quoteAddress } from "../qmail/quote.ts";
import type { HostNames } from "./host-names.ts";
import {
  type Arriving,
  type JointClass,
  jointOutcomes,
  MOST_KEPT,
  makeReading,
  type Reading,
} from "./joint-outcomes.ts";
import { type ClassOutcome, type MailClass, makeOutcomes, type Outcomes } from "./mail-class.ts";
import { merged, type NameRow } from "./name-row.ts";
import { type Dividing, divide, lostMail } from "./partition.ts";
import { type Asking, apartOf, type FleetNames, type Names, type QuickVerdict } from "./partition-context.ts";
import { FROM_OUTSIDE, type Question } from "./question.ts";
import { quickVerdicts } from "./quick-verdict.ts";
import { recent } from "./recent.ts";
import { type Following, type SharedLiterals, type SharingWorld, sharedLiteralClasses } from "./shared-literals.ts";
import { simulateWitness } from "./simulate.ts";
import type { Outcome, Simulation } from "./simulation.ts";
import type { Touched } from "./touched-names.ts";
import { type Trace, tracedFleet } from "./trace.ts";

const FROM_CLIENT: Question = { ...FROM_OUTSIDE, from: "client" };

/** One world asked in one way. Hosts in its outcomes have numbers of their own, those that see a recipient the world's. */
interface View extends Arriving {
  readonly question: Question;
  readonly outcomesFrom: number;
  readonly seenFrom: number;
}

/** What is passed over: classes that have not changed. `pass` is called once for a run of them. */
export interface Passing {
  /** All that can have changed; null: everything. */
  readonly touched: Touched | null;
  /** What is known from other hosts of the two worlds. */
  readonly shared: SharedLiterals | null;
  pass(): void;
  /** No more classes are wanted, which counts as too many. */
  isEnough?(): boolean;
}

/**
 * Divides all mail of two worlds at once, class by class: both are asked about every recipient, and what either looks at tells
 * recipients apart. So the classes hold in both, and what differs is the same for a whole class. Returns why there is no answer.
 */
export function divideBoth(
  before: Arriving,
  after: Arriving,
  emit: (found: JointClass) => void,
  passing: Passing | null = null,
): ReturnType<typeof divide> {
  const lost = lostMail(before.names) ?? lostMail(after.names);
  if (lost !== null) return lost;
  const touched = passing?.touched ?? null;
  const first = before.names.ready.fleet.hosts.length;
  const count = first + after.names.ready.fleet.hosts.length;
  const view = (one: Arriving, question: Question, seenFrom: number, at: number): View => ({
    ...one,
    question,
    seenFrom,
    outcomesFrom: at * count + seenFrom,
  });
  const second = touched?.names == null ? after : { ...after, names: withHostNames(after.names, touched.names) };
  const shared = passing?.shared ?? null;
  let following: Following | null = null;
  const traced = (one: Arriving, world: 0 | 1): Arriving =>
    shared === null ? one : { ...one, names: tracedNames(one, () => following?.traces?.[world] ?? null) };
  const [one, two] = [traced(before, 0), traced(second, 1)];
  const outside = [view(one, FROM_OUTSIDE, 0, 0), view(two, FROM_OUTSIDE, first, 0)] as const;
  const client = [view(one, FROM_CLIENT, 0, 1), view(two, FROM_CLIENT, first, 1)] as const;
  const ask = (recipient: string): Simulation => {
    const answer = askBoth(outside, client, recipient);
    if (shared?.patience != null && following !== null) shared.patience.sights -= answer.seen.length;
    return answer;
  };
  const reading = makeReading(before, after, first, count);
  const names = jointNames(before.names, second.names, first, reading, touched !== null);
  const starts = [before.host, first + after.host] as const;
  const sharing =
    passing === null || shared === null
      ? null
      : {
          shared,
          arriving: [before, after] as const,
          worlds: { starts, first, count },
          isChanged: (outcomes: readonly ClassOutcome[]) => reading.of(outcomes).isChanged,
          watch: (now: Following | null) => {
            following = now;
          },
          pass: passing.pass,
        };
  return divide(
    {
      names,
      starts,
      question: FROM_OUTSIDE,
      apart: apartOf([], names.aLabels),
      ask,
      leavesOut: false,
      within: null,
      only: passing === null || touched === null ? null : { row: touched.row, pass: passing.pass },
    },
    (asking) => quickInBoth(asking, outside, client),
    (found) => {
      const read = reading.of(found.outcomes);
      if (shared?.patience != null && read.isChanged && found.domain.kind === "literal") shared.patience.changes--;
      emit(new BothClass(found, read));
    },
    {
      ...(passing?.isEnough === undefined ? {} : { isEnough: passing.isEnough }),
      ...literalsOf(touched, passing, sharing),
    },
  );
}

/** How mail to addresses is divided: not at all if it goes the same way. */
function literalsOf(
  touched: Touched | null,
  passing: Passing | null,
  sharing: SharingWorld | null,
): Pick<Dividing, "literals"> {
  if (touched?.literals === false) return { literals: () => passing?.pass() };
  return sharing === null ? {} : { literals: (walk) => sharedLiteralClasses(walk, sharing) };
}

function tracedNames({ names, host }: Arriving, trace: () => Trace | null): FleetNames {
  return { ...names, ready: tracedFleet(names.ready, host, trace) };
}

/** A class of both worlds. There are very many, and most are only asked whether they change. */
class BothClass implements JointClass {
  private readonly found: MailClass;
  private readonly read: ReturnType<Reading["of"]>;

  constructor(found: MailClass, read: ReturnType<Reading["of"]>) {
    this.found = found;
    this.read = read;
  }

  get pattern(): string {
    return this.found.pattern;
  }
  get witness(): string {
    return this.found.witness;
  }
  get user(): string | null {
    return this.found.user;
  }
  get domain(): MailClass["domain"] {
    return this.found.domain;
  }
  get hacked(): MailClass["hacked"] {
    return this.found.hacked;
  }
  get from(): JointClass["from"] {
    return this.read.from;
  }
  get before(): JointClass["before"] {
    return this.read.before;
  }
  get after(): JointClass["after"] {
    return this.read.after;
  }
  get isChanged(): boolean {
    return this.read.isChanged;
  }
}

function askBoth(outside: readonly View[], client: readonly View[], recipient: string): Simulation {
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

function withHostNames(names: FleetNames, own: HostNames): FleetNames {
  return { ...names, host: () => own };
}

/** The names of both worlds; hosts of the second come after those of the first. */
function jointNames(one: FleetNames, two: FleetNames, first: number, reading: Reading, isSameDns: boolean): Names {
  const hosts = [...one.ready.fleet.hosts, ...two.ready.fleet.hosts];
  const at = <T>(index: number, ask: (names: FleetNames, host: number) => T): T =>
    index < first ? ask(one, index) : ask(two, index - first);
  const behind = (indices: readonly number[]): number[] => indices.map((index) => index + first);
  const { dns: firstDns } = one.ready.fleet;
  const { dns: secondDns } = two.ready.fleet;
  let row: NameRow | null = null;
  return {
    ready: {
      fleet: {
        hosts,
        dns: {
          isKnown: (name) => firstDns.isKnown(name) || (!isSameDns && secondDns.isKnown(name)),
          isUndeclared: (name) => firstDns.isUndeclared(name) && (isSameDns || secondDns.isUndeclared(name)),
        },
      },
      host: (index) => at(index, ({ ready }, host) => ready.host(host)),
      reach: {
        at: (sender, address, port) =>
          sender < first
            ? one.ready.reach.at(sender, address, port)
            : behind(two.ready.reach.at(sender - first, address, port)),
        hasAddress: (address) => [
          ...one.ready.reach.hasAddress(address),
          ...behind(two.ready.reach.hasAddress(address)),
        ],
        isRelayClient: (index, address) => at(index, ({ ready }, host) => ready.reach.isRelayClient(host, address)),
      },
    },
    aLabels: one.aLabels || two.aLabels,
    host: (index) => at(index, (names, host) => names.host(host)),
    dns() {
      row ??= isSameDns ? one.dns() : merged(one.dns(), two.dns());
      return row;
    },
    dnsNumbers: () => (isSameDns ? one.dnsNumbers() : [...one.dnsNumbers(), ...two.dnsNumbers()]),
    outcomes: jointOutcomes(reading),
  };
}

function quickInBoth(asking: Asking, outside: readonly View[], client: readonly View[]): QuickVerdict {
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
