import { diffJson } from "../report/diff-json.ts";
import { diffRevisions } from "../run/diff-run.ts";
import type { Revision } from "../run/revisions.ts";
import type { Control } from "../settings/loaded-settings.ts";
import { UsageError } from "../text/usage-error.ts";
import { type ControlFiles, directoryOf } from "./files.ts";
import type { WorldOptions } from "./options.ts";
import { KEY, worldOf } from "./world.ts";

/** Recipients whose mail goes another way. All text is printable. */
export interface MailChange {
  /** As an assertion would name them: `@example.com, info@example.org`. */
  readonly recipients: string;
  /** How their mail arrives. */
  readonly from: string;
  readonly before: string;
  readonly after: string;
  /** The lines that make the difference; `side`: in which of the two directories. */
  readonly lines: readonly { readonly file: string; readonly line: number; readonly side: "base" | "head" }[];
}

/**
 * What differs between two directories, as in `qmailint diff --format json`.
 *
 * @example
 * import { diff, type Difference } from "qmailint";
 * const difference: Difference = diff({}, { moreipme: "203.0.113.7\n" });
 * difference.nowMe; // ["203.0.113.7/32"]
 */
export interface Difference {
  /** The addresses that become me, and that stop being me, as networks: the first 1,000 of them. */
  readonly nowMe: readonly string[];
  readonly noLongerMe: readonly string[];
  /** How many networks the lists leave out, if any; null: more than can be counted. */
  readonly nowMeOmitted?: number | null;
  readonly noLongerMeOmitted?: number | null;
  /** How many addresses there are. */
  readonly nowMeCount: number;
  readonly noLongerMeCount: number;
  /** Where the interfaces are unknown: addresses that matter if an interface has them. */
  readonly ifInterface?: readonly string[];
  /** The mail that goes another way: the first 1,000 changes. */
  readonly mail: readonly MailChange[];
  readonly mailOmitted?: number;
}

/**
 * Compares two states of a control directory on the same host, exactly, over all addresses and all recipients. Throws a UsageError
 * where there is no answer.
 *
 * @example
 * import { diff } from "qmailint";
 * const before = { me: "mx1.example.org\n", rcpthosts: "example.org\n", locals: "example.org\n" };
 * const after = { ...before, locals: "mx1.example.org\n", virtualdomains: "example.org:shop\n" };
 * const change = diff(before, after).mail.find(({ recipients }) => recipients === "@example.org");
 * [change?.before, change?.after]; // ["local", "virtual shop-*"]
 */
export function diff(before: ControlFiles, after: ControlFiles, options: WorldOptions = {}): Difference {
  const result = diffRevisions(revisionOf("before", before, options), revisionOf("after", after, options));
  const [problem] = result.problems;
  if (problem !== undefined) throw new UsageError(problem.message, problem);
  const { directories } = JSON.parse([...diffJson(result)].join(""));
  const { control: _, host: __, facts: ___, ...difference } = directories[0];
  return difference;
}

function revisionOf(label: string, files: ControlFiles, options: WorldOptions): Revision {
  const directory = directoryOf(files);
  const { host, loaded, fleets } = worldOf(directory, options);
  const controlAt = (place: string): Control => ({ absolute: place, key: place });
  const mail = { key: KEY, loaded, fleets, placeOf: (absolute: string) => absolute, controlAt };
  return {
    label,
    directories: [{ key: KEY, absolute: KEY, directory, hosts: [host], mail }],
    settings: [loaded],
    problems: [],
    isLeftOut: null,
  };
}
