import type { Dialect } from "../qmail/types.ts";
import type { Level } from "../settings/levels.ts";
import type { Overrides } from "../settings/plan.ts";
import type { Fixing } from "./fix-on-disk.ts";
import type { ConfigChoice } from "./plan-run.ts";
import type { Shard } from "./shard.ts";

/** A file whose bytes come from elsewhere, such as standard input, and not from disk, where it need not exist. */
export interface OpenFile {
  /** As it was named. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a check is asked for. Whoever asks makes this value; nothing after that knows how the request was written. */
export interface CheckRequest {
  /** The absolute path of the folder that `paths` and the file of `config` are relative to. */
  readonly cwd: string;
  /** Control directories, files in them, and folders to search. None: `cwd`, or what the file of `config` names. */
  readonly paths: readonly string[];
  /** Only this file is asked about, and there are no `paths`; missing: everything is read from disk. */
  readonly open?: OpenFile;
  /** Patterns of folders that are not searched, relative to `cwd`. */
  readonly exclude?: readonly string[];
  readonly config: ConfigChoice;
  readonly overrides: Overrides;
  /** More than one: everything is judged for each, and what holds in all of them is told once. */
  readonly dialects?: readonly Dialect[];
  /** From this level on, a finding makes the run fail. */
  readonly failOn: Level | "never";
  readonly shard: Shard | null;
  /** Only the assertions whose name or text contains this, ignoring case. */
  readonly assertions: string | null;
  /** `threshold`: the run fails below this mutation score, in per cent. */
  readonly coverage: { readonly threshold: number | null } | null;
  readonly fixing: Fixing | null;
  /** How many findings of one rule in one file are kept; the others are counted. */
  readonly limit: number;
  /** What to say where no control directory is found; null where that is all right. */
  readonly noneFound: string | null;
  /** What a path that does not exist was perhaps meant to be: `; did you mean "x"?`, or nothing. */
  readonly meant: (path: string) => string;
}
