import { type Intervals, unionOf } from "./assertions/intervals.ts";
import type { LoadedSettings } from "./assertions/load-settings.ts";
import type { Assertion, Ignore, Item, Settings } from "./assertions/settings.ts";
import { rules } from "./rules/index.ts";
import { levels } from "./rules/rule.ts";

/** Something that a `qmailint.yaml` checked at one state and does not at another: a clause. */
export interface NoLongerChecked {
  /** The file, as messages call it. */
  readonly file: string;
  readonly message: string;
}

/** What is compared of a file; nothing is set in one that is not there. */
type Compared = Pick<Settings, "rules" | "ignores" | "assertions" | "hosts">;

const NOTHING_SET: Compared = { rules: new Map(), ignores: [], assertions: [], hosts: [] };

/**
 * What the settings of one state check, and those of another one no longer do: levels, exceptions, directories, hosts, assertions.
 * A file belongs to the one of the same path; where only one is gone and one is new, it is a rename. `today`: `YYYY-MM-DD`.
 */
export function noLongerChecked(
  before: readonly LoadedSettings[],
  after: readonly LoadedSettings[],
  today: string,
  shown: (absolute: string) => string,
): NoLongerChecked[] {
  const at = (files: readonly LoadedSettings[], absolute: string): LoadedSettings | undefined =>
    files.find((file) => file.absolute === absolute);
  const gone = before.filter(({ absolute }) => at(after, absolute) === undefined);
  const added = after.filter(({ absolute }) => at(before, absolute) === undefined);
  const isRename = gone.length === 1 && added.length === 1;
  const out: NoLongerChecked[] = [];
  for (const old of before) {
    const now = at(after, old.absolute) ?? (isRename ? added[0] : undefined);
    const { path: file, bytes } = now?.settings.source ?? old.settings.source;
    if (now !== undefined && Buffer.compare(bytes, old.settings.source.bytes) === 0 && !isRename) continue;
    const say = (message: string): unknown => out.push({ file, message });
    if (now === undefined) say("the file is gone, or does not count any more");
    for (const name of missingDirectories(old, now)) say(`the directory ${shown(name)} is not named any more`);
    compare(old.settings, now?.settings ?? NOTHING_SET, today, say);
  }
  for (const { settings } of isRename ? [] : added) {
    compare(NOTHING_SET, settings, today, (message) => out.push({ file: settings.source.path, message }));
  }
  return out;
}

function compare(old: Compared, now: Compared, today: string, say: (message: string) => unknown): void {
  const names = new Set(now.hosts.map(({ name }) => name));
  for (const { name } of old.hosts) if (!names.has(name)) say(`the host "${name}" is not declared any more`);
  for (const message of loweredRules(old, now)) say(message);
  for (const ignore of newIgnores(old.ignores, now.ignores, today)) say(ignoreText(ignore));
  for (const message of lostAssertions(old, now)) say(message);
}

function missingDirectories(old: LoadedSettings, now: LoadedSettings | undefined): string[] {
  const keysOf = (one: LoadedSettings | undefined): Map<string, string> =>
    new Map(
      (one === undefined ? [] : [one.file, ...one.hosts]).flatMap(({ controls }) =>
        (controls ?? []).map(({ key, absolute }) => [key, absolute] as const),
      ),
    );
  const named = keysOf(now);
  return [...keysOf(old)].flatMap(([key, absolute]) => (named.has(key) ? [] : [absolute]));
}

function* loweredRules(old: Compared, now: Compared): Generator<string> {
  const order = ["off", ...levels];
  for (const { id, level } of rules) {
    const [was, is] = [old.rules.get(id) ?? level, now.rules.get(id) ?? level];
    if (order.indexOf(is) < order.indexOf(was)) yield `${id} is ${is === "off" ? "off" : `only ${is}`} (it was ${was})`;
  }
}

/** Exceptions that were not there, or did not go so far, and have not expired. */
function newIgnores(old: readonly Ignore[], now: readonly Ignore[], today: string): Ignore[] {
  const keyOf = (rule: string, file: string | null, line: string | null): string => JSON.stringify([rule, file, line]);
  const lastDay = new Map<string, string>();
  for (const { rule, file, line, until } of old) {
    const key = keyOf(rule, file, line);
    const day = until ?? FOREVER;
    if ((lastDay.get(key) ?? "") < day) lastDay.set(key, day);
  }
  return now.filter(({ rule, file, line, until }) => {
    const day = until ?? FOREVER;
    const wider = [keyOf(rule, file, line), keyOf(rule, null, line), keyOf(rule, file, null), keyOf(rule, null, null)];
    return day >= today && !wider.some((key) => (lastDay.get(key) ?? "") >= day);
  });
}

const FOREVER = "9999-99-99";

function ignoreText({ rule, file, line, because, until }: Ignore): string {
  const where = `${file === null ? "" : ` in ${clipped(file)}`}${line === null ? "" : ` on the line "${clipped(line)}"`}`;
  return `${rule} is ignored${where}${until === null ? "" : ` until ${until}`} (because: ${clipped(because)})`;
}

/** A message quotes no more of a text. */
function clipped(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** Items of assertions that the other settings do not assert, whatever their assertions look like. */
function* lostAssertions(old: Compared, now: Compared): Generator<string> {
  const holds = { me: assertedBy(now, "me"), "not me": assertedBy(now, "not me") };
  const declared = new Set(now.hosts.map(({ name }) => name));
  // Without hosts, what is said holds for all.
  const hostsNow = (name: string | null): readonly (string | null)[] => {
    if (now.hosts.length === 0) return [null];
    return name === null ? [...declared] : declared.has(name) ? [name] : [];
  };
  const hostsBefore = old.hosts.length === 0 ? [null] : old.hosts.map(({ name }) => name);
  for (const { expect, items, hosts, because } of old.assertions) {
    for (const item of items) {
      if (holds[expect](item, null)) continue;
      const all = hosts ?? hostsBefore;
      const lost = all.filter((name) => !hostsNow(name).every((host) => holds[expect](item, host)));
      if (lost.length === 0) continue;
      const on = lost.length === all.length && hosts === null ? "" : ` on ${lost.slice(0, NAMED).join(", ")}`;
      const more = on !== "" && lost.length > NAMED ? ` and ${lost.length - NAMED} more` : "";
      yield `${expect}: ${item.text}${on}${more} is not asserted any more${because === null ? "" : ` (because: ${clipped(because)})`}`;
    }
  }
}

const NAMED = 20;

/** Is every address of an item asserted on this host (null: on all of them)? */
function assertedBy(
  { assertions }: Compared,
  expect: Assertion["expect"],
): (item: Item, host: string | null) => boolean {
  const ours = assertions.filter((assertion) => assertion.expect === expect);
  const itemsFor = (host: string | null): Item[] =>
    ours.flatMap(({ hosts, items }) => (hosts === null || (host !== null && hosts.includes(host)) ? items : []));
  const own = new Set(ours.flatMap(({ hosts }) => hosts ?? []));
  const unions = new Map<string | null, Intervals>();
  return ({ from, to }, host) => {
    const key = host !== null && own.has(host) ? host : null;
    const known = unions.get(key) ?? unionOf(itemsFor(key));
    unions.set(key, known);
    return covers(known, from, to);
  };
}

/** Intervals that touch are one, so that a range is covered only by a single one of them. */
function covers({ from: starts, to: ends }: Intervals, from: number, to: number): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] as number) < to) low = middle + 1;
    else high = middle;
  }
  return low < starts.length && (starts[low] as number) <= from;
}
