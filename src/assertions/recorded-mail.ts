import type { patternIndex } from "../mail/mail-pattern.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import type { IpAsks } from "./ip-asks.ts";
import type { MailCheck } from "./mail-checks.ts";
import type { MailFleet } from "./mail-fleet.ts";
import type { ClassGroup, MailAsked, MetFamily } from "./mail-groups.ts";

/** The checks of a host where mail arrives. */
export interface MailArrival {
  readonly host: string | null;
  readonly checks: readonly MailCheck[];
}

/** A check of a pattern, and the numbers of the patterns that are left out of it. */
export interface Counted {
  readonly check: MailCheck;
  readonly except: readonly number[];
}

/** Mail that arrives at a host and is asked about in one way, and what is asserted about it. */
export interface RecordedMail extends MailAsked {
  readonly selected: ReturnType<typeof patternIndex>;
  /** The checks of patterns that pass, by the number of the pattern. */
  readonly many: ReadonlyMap<number, Set<Counted>>;
  /** The checks of single recipients that pass. */
  readonly single: readonly MailCheck[];
  /** The directories whose moreipme and notipme are asked about asserted addresses in place of a domain. */
  readonly literals: Set<ControlDirectory>;
  /** The same for what is asserted and has a `%`. */
  readonly hacked: Set<ControlDirectory>;
  /** Everybody's mail: what changes here counts, whether it is asserted or not. */
  readonly isEverybodys: boolean;
}

/** Where a line decides. */
export interface Touched {
  isAsserted: boolean;
  readonly groups: RecordedGroup[];
  readonly single: (readonly [MailCheck, RecordedMail])[];
}

/** A group of classes, and the mail that it belongs to. */
export interface RecordedGroup extends ClassGroup {
  readonly mail: RecordedMail;
}

/** A group, or a check of a single recipient. */
export type IpAsker = RecordedGroup | { readonly check: MailCheck; readonly mail: RecordedMail };

/** What all mail of a fleet does, which lines decide about it, and which of it is asserted. */
export interface MailRecord {
  readonly fleet: MailFleet;
  /** Everything that is asked. */
  readonly all: readonly RecordedMail[];
  readonly touchedBy: ReadonlyMap<string, Touched>;
  /** Which of what is asserted asks moreipme and notipme, without what `literals` and `hacked` are for. */
  readonly asks: IpAsks<IpAsker>;
  /** An assertion has `as`; one has `via`. */
  readonly asksAs: boolean;
  readonly asksVia: boolean;
  /** What the fleet itself looks at for a group. */
  metBy(group: RecordedGroup): MetFamily;
}
