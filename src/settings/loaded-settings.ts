import { lineStart } from "../qmail/lines.ts";
import type { Dialect, DialectName, InterfaceAddress, InterfaceSet } from "../qmail/types.ts";
import type { Problem } from "../text/problem.ts";
import type { Settings } from "./settings.ts";
import type { LoadedZone } from "./zones.ts";

/** A file's settings, with everything that they point to already read. */
export interface LoadedSettings {
  readonly absolute: string;
  readonly settings: Settings;
  /** Looks up a dialect that it names; null: none is named. */
  readonly dialectOf: (name: DialectName | null) => Dialect | null;
  /** The file's own interfaces and control directories, and those of its hosts in order. Absolute paths. */
  readonly file: Resolved;
  readonly hosts: readonly Resolved[];
  /** The zone files, in file order, without repeats. */
  readonly zones: readonly LoadedZone[];
}

export interface Resolved {
  readonly addresses: readonly InterfaceAddress[] | null;
  /** The captured file, absolute, where the interfaces come from one. */
  readonly capture: string | null;
  /** Where the settings name that file. */
  readonly at: InterfaceSet["at"] | null;
  /** Null: it has none of its own. */
  readonly controls: readonly Control[] | null;
}

/** A control directory that a file names: its absolute path, and the key that is the same for every path to it. */
export interface Control {
  readonly absolute: string;
  readonly key: string;
}

/** A problem at a byte offset of a settings file. */
export function problemAt({ source, lineOf }: Settings, start: number, message: string): Problem {
  return { file: source.path, line: lineOf(start), column: start - lineStart(source.bytes, start) + 1, message };
}
