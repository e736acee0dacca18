import { jointNames, withHostNames } from "./joint-names.ts";
import { type Arriving, type JointClass, makeReading, type Reading } from "./joint-outcomes.ts";
import { askBoth, quickInBoth, type View } from "./joint-views.ts";
import type { ClassOutcome, MailClass } from "./mail-class.ts";
import { type Dividing, divide, lostMail } from "./partition.ts";
import { apartOf, type FleetNames } from "./partition-context.ts";
import { FROM_OUTSIDE, type Question } from "./question.ts";
import { type Following, type SharedLiterals, type SharingWorld, sharedLiteralClasses } from "./shared-literals.ts";
import type { Simulation } from "./simulation.ts";
import type { Touched } from "./touched-names.ts";
import { type Trace, tracedFleet } from "./trace.ts";

const FROM_CLIENT: Question = { ...FROM_OUTSIDE, from: "client" };

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
  const which = touched?.literals ?? "all";
  if (which === "none") return { literals: () => passing?.pass() };
  if (sharing === null) return {};
  return { literals: (walk) => sharedLiteralClasses(walk, sharing, which === "all" ? null : which) };
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
