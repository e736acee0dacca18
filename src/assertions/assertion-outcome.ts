import type { SourceFile, Span } from "../qmail/types.ts";
import type { DecidedBy } from "./decided-by.ts";
import type { ToldOutcome } from "./told-way.ts";

/** How one item of an assertion came out, on one host and for one control directory. */
export type Outcome = AddressOutcome | MailOutcome;

interface AnyOutcome extends Span {
  /** The `qmailint.yaml`, and where the item stands in it. */
  readonly file: SourceFile;
  readonly line: number;
  /** The control directory, as messages call it. */
  readonly control: string;
  readonly host: string | null;
  /** Where a run judges several dialects: those in which the item comes out like this. */
  readonly dialects?: readonly string[];
  readonly name: string | null;
  /** Which assertion of its file it belongs to, from 0: an assertion may have many items, and is judged on every host. */
  readonly assertion?: number;
  /** The item as written. */
  readonly of: string;
  readonly passed: boolean;
  /** How many addresses or classes of recipients have another verdict. A bigint where it is above 2^53 - 1. */
  readonly failing: number | bigint;
  /** The first of them. */
  readonly witness: string | null;
  readonly decidedBy: DecidedBy | null;
  readonly because: string | null;
  /** Why the witness has its verdict (if it passed: why they all have theirs), as a clause. */
  readonly reason?: string;
  /** What would have to change: a sentence, or null where nothing has to. */
  readonly remedy?: string | null;
  /** What is the case: one sentence. */
  readonly message: string;
}

/** Of addresses. */
export interface AddressOutcome extends AnyOutcome {
  readonly kind: "address";
  readonly expect: "me" | "not me";
  /** How many addresses the item has. */
  readonly addresses?: number | bigint;
}

/** Of recipients. `expect`: `is local or virtual`. */
export interface MailOutcome extends AnyOutcome {
  readonly kind: "mail";
  readonly expect: string;
  /** How many classes the recipients of the item are divided into. */
  readonly classes: number;
  /** The verdicts of the witness, as `qmailint mail` prints them; null where all passed. */
  readonly got: string | null;
  /** The way of the witness that is not as wanted; none where all passed. */
  readonly ways: readonly ToldOutcome[];
}

/** A changed line that no assertion noticed, and the lowest address, or the first recipient, whose verdict it changes unnoticed. */
export interface Survivor {
  /** `removed`, or the entry that stood there instead. */
  readonly mutation: string;
  readonly witness: string;
  /** The witness's verdict under the changed line: `me`, `not me`, or what `qmailint mail` prints. */
  readonly becomes: string;
  readonly host: string | null;
}

export interface LineCoverage {
  readonly line: number;
  /** The line decides an asserted address on some host. */
  readonly covered: boolean;
  readonly killed: number;
  readonly survived: readonly Survivor[];
}

export interface FileCoverage {
  readonly file: SourceFile;
  /** One for each line with an entry. */
  readonly lines: readonly LineCoverage[];
}

/** Would the assertions notice? Percentages are rounded down. */
export interface Coverage {
  readonly files: readonly FileCoverage[];
  readonly entries: number;
  readonly covered: number;
  readonly entryPercent: number;
  readonly mutants: number;
  readonly killed: number;
  readonly score: number;
}
