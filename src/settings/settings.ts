import type { DialectName, InterfaceAddress, SourceFile, Span, System } from "../qmail/types.ts";
import type { Level } from "./levels.ts";

/** An interface set as it is written: addresses, or a capture that is still to be read. */
export type WrittenInterfaces =
  | { readonly kind: "addresses"; readonly addresses: readonly InterfaceAddress[] }
  | { readonly kind: "capture"; readonly path: string; readonly at: Span };

/** A path or pattern for control directories. */
export interface ControlPattern extends Span {
  readonly text: string;
}

/** What may be set for the whole file and for one host. Null: not written. */
export interface HostSettings {
  readonly control: readonly ControlPattern[] | null;
  readonly dialect: DialectName | null;
  readonly system: System | null;
  readonly interfaces: WrittenInterfaces | null;
}

export interface WrittenHost extends HostSettings {
  readonly name: string;
}

/** One address, network or range of an assertion: `[from, to]`, both included. */
export interface Item extends Span {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface Assertion {
  readonly expect: "me" | "not me";
  readonly items: readonly Item[];
  /** Null: every host. */
  readonly hosts: readonly string[] | null;
  readonly because: string | null;
  readonly name: string | null;
}

export interface Ignore extends Span {
  readonly rule: string;
  readonly file: string | null;
  readonly line: string | null;
  readonly because: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly until: string | null;
}

/** A `qmailint.yaml` that has no mistakes in itself. */
export interface Settings extends HostSettings {
  readonly source: SourceFile;
  readonly lineOf: (byte: number) => number;
  readonly hosts: readonly WrittenHost[];
  /** Null: not written. */
  readonly complete: boolean | null;
  readonly assertions: readonly Assertion[];
  readonly rules: ReadonlyMap<string, Level | "off">;
  readonly ignores: readonly Ignore[];
}
