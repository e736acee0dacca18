import type { SourceFile } from "../qmail/types.ts";
import type { AddressAssertion, Item } from "../settings/settings.ts";

/** A wanted item of an assertion: what its outcomes on all hosts have in common. */
export interface Check {
  readonly file: SourceFile;
  readonly line: number;
  readonly assertion: AddressAssertion;
  /** Its number in the file, from 0. */
  readonly index: number;
  readonly item: Item;
}
