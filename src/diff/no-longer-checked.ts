import { rules } from "../rules/all-rules.ts";
import { levels } from "../settings/levels.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { Ignore } from "../settings/settings.ts";
import { isSameBytes } from "../text/bytes.ts";
import { type Compared, clipped, lostAssertions } from "./lost-assertions.ts";
import { lostMail } from "./lost-mail.ts";
import { otherFacts } from "./other-facts.ts";

/** Something that a `qmailint.yaml` checked in one state and does not check in another: a clause. */
export interface NoLongerChecked {
  /** The file, as messages call it. */
  readonly file: string;
  readonly message: string;
}

/** A file that is not there. */
const NOTHING_SET: Compared = { rules: new Map(), ignores: [], assertions: [], hosts: [], exclude: [] };

/**
 * What the settings of one state check and those of another no longer do: levels, exceptions, directories, folders, hosts,
 * assertions; and facts that have changed. Files with the same path belong together; if one is gone and one is new, that is a
 * rename. `today`: `YYYY-MM-DD`.
 */
export function noLongerChecked(
  before: readonly LoadedSettings[],
  after: readonly LoadedSettings[],
  today: string,
  shown: (absolute: string) => string,
): NoLongerChecked[] {
  const byPath = new Map(after.map((file) => [file.absolute, file]));
  const known = new Set(before.map(({ absolute }) => absolute));
  const gone = before.filter(({ absolute }) => !byPath.has(absolute));
  const added = after.filter(({ absolute }) => !known.has(absolute));
  const isRename = gone.length === 1 && added.length === 1;
  const out: NoLongerChecked[] = [];
  for (const old of before) {
    const now = byPath.get(old.absolute) ?? (isRename ? added[0] : undefined);
    const { path: file, bytes } = now?.settings.source ?? old.settings.source;
    const say = (message: string): unknown => out.push({ file, message });
    if (now?.absolute === old.absolute && isSameBytes(bytes, old.settings.source.bytes)) {
      // What it points to, a capture or the folders of a pattern, may have changed all the same.
      for (const message of otherFacts(old, now)) say(message);
      for (const name of missingDirectories(old, now)) say(`the directory ${shown(name)} is no longer named`);
      continue;
    }
    if (now === undefined) say("the file is gone, or no longer counts");
    for (const name of missingDirectories(old, now)) say(`the directory ${shown(name)} is no longer named`);
    for (const message of now === undefined ? [] : otherFacts(old, now)) say(message);
    compare(old.settings, now?.settings ?? NOTHING_SET, today, say);
  }
  for (const now of isRename ? [] : added) {
    const say = (message: string): unknown => out.push({ file: now.settings.source.path, message });
    for (const message of otherFacts(null, now)) say(message);
    compare(NOTHING_SET, now.settings, today, say);
  }
  return out;
}

function compare(old: Compared, now: Compared, today: string, say: (message: string) => unknown): void {
  const names = new Set(now.hosts.map(({ name }) => name));
  for (const { name } of old.hosts) if (!names.has(name)) say(`the host "${name}" is no longer declared`);
  for (const pattern of newExclusions(old, now)) say(`folders that match "${clipped(pattern)}" are no longer searched`);
  for (const message of loweredRules(old, now)) say(message);
  for (const ignore of newIgnores(old.ignores, now.ignores, today)) say(ignoreText(ignore));
  for (const message of lostAssertions(old, now)) say(message);
  for (const message of lostMail(old, now)) say(message);
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

function newExclusions(old: Compared, now: Compared): readonly string[] {
  const known = new Set(old.exclude.map(({ text }) => text));
  return [...new Set(now.exclude.map(({ text }) => text))].filter((text) => !known.has(text));
}

function* loweredRules(old: Compared, now: Compared): Generator<string> {
  const order = ["off", ...levels];
  for (const { id, level } of rules) {
    const [was, is] = [old.rules.get(id) ?? level, now.rules.get(id) ?? level];
    if (order.indexOf(is) < order.indexOf(was)) yield `${id} is ${is === "off" ? "off" : `only ${is}`} (it was ${was})`;
  }
}

/** Exceptions that were not there, or did not go as far, and have not expired. */
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
