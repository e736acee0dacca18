import type { Address } from "./any-address.ts";
import type { SourceFile, Verdict } from "./types.ts";

/** What decided: an entry of a list or map, or the first line of any other control file. */
export interface EntryPlace {
  readonly kind: "entry";
  /** The file's name in the control directory. */
  readonly file: string;
  /** The entry's index among those that were read; 0 in a file that holds one value. */
  readonly entry: number;
  readonly line: number;
  /** Where the entry or the value is in the file. */
  readonly start: number;
  readonly end: number;
}

/** Where a DNS record is declared: its zone file or `qmailint.yaml`. */
export interface RecordPlace {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** Why a step came out as it did. */
export type Evidence =
  | EntryPlace
  /** A key of a compiled list (`morercpthosts.cdb`), which has no lines. */
  | { readonly kind: "key"; readonly file: string; readonly key: string }
  | { readonly kind: "record"; readonly at: RecordPlace }
  /** The lists of moreipme and notipme: both best matches are in the verdict. */
  | { readonly kind: "ipme"; readonly address: Address; readonly verdict: Verdict };

/**
 * One step of a message's way through the programs of a host: `step` is the file or function that was asked, `result` what it
 * answered in a few words (Latin-1). Nothing decided (`by` is null) where no entry matched or the file does not exist.
 */
export interface Step {
  readonly step: string;
  readonly result: string;
  readonly by: Evidence | null;
}

/** A program that cannot start, because a control file cannot be read, is missing, or holds what the program refuses. */
export interface ControlFailure {
  readonly kind: "failure";
  readonly file: string;
  readonly why: "unreadable" | "missing" | "bad-value";
}
