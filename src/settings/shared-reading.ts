import type { Problem } from "../text/problem.ts";
import type { LoadedFile } from "../tree/control-directory.ts";
import { foldersOf } from "../tree/folder-names.ts";
import type { Tree } from "../tree/tree.ts";
import { type CaptureReader, makeCaptureReader } from "./captures.ts";
import { makeExpander, type PatternExpander } from "./glob.ts";
import { LIMITS } from "./limits.ts";
import type { Settings } from "./settings.ts";
import { makeZoneReader, type ZoneReader } from "./zones.ts";

/** What the files of a run share, so that nothing is read or looked for twice, and how much more may be taken on. */
export interface SharedReading {
  /** Looks at each folder only once. */
  readonly tree: Tree;
  /** The same for every path to a file or folder. */
  readonly keyOf: (absolute: string) => string;
  readonly capture: CaptureReader;
  readonly expand: PatternExpander;
  readonly zone: ZoneReader;
  readonly left: { addresses: number; pairs: number };
}

export function makeSharedReading(given: Tree): SharedReading {
  const tree = { ...given, kind: remembered(given.kind) };
  const keyOf = remembered((absolute) => given.realpath(absolute) ?? absolute);
  const read = (absolute: string, limit: number): LoadedFile => given.read(absolute, { limit });
  const refusal = (isTracked: boolean): ((absolute: string) => string | null) =>
    remembered((absolute) => given.refusal?.(absolute, isTracked) ?? null);
  return {
    tree,
    keyOf,
    capture: makeCaptureReader(read, keyOf, refusal(false)),
    expand: makeExpander(
      remembered((folder) => foldersOf(tree, folder)),
      LIMITS.names,
    ),
    zone: makeZoneReader(read, keyOf, refusal(true)),
    left: { addresses: LIMITS.addresses, pairs: LIMITS.pairs },
  };
}

/** Asks only once for each path. */
function remembered<T>(ask: (absolute: string) => T): (absolute: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (absolute) => {
    let found = known.get(absolute);
    if (found === undefined) {
      found = { answer: ask(absolute) };
      known.set(absolute, found);
    }
    return found.answer;
  };
}

/** What is being loaded; the mistakes are added to `problems`. */
export interface Loading extends SharedReading {
  readonly folder: string;
  readonly settings: Settings;
  readonly problems: Problem[];
  /**
   * What has had its problem reported, where that is done only once: the path of a capture, the key of a zone file, or
   * PATTERNS of `named-controls.ts`.
   */
  readonly failed: Set<string>;
}
