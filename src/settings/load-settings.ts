import { textOf } from "../qmail/latin1.ts";
import { lineStart } from "../qmail/lines.ts";
import type { InterfaceAddress, InterfaceSet } from "../qmail/types.ts";
import { strictAddress } from "../text/address.ts";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { isUnreadable, type LoadedFile } from "../tree/control-directory.ts";
import type { Folders } from "../tree/find-settings.ts";
import type { AddressReader } from "./capture.ts";
import { type CaptureReader, makeCaptureReader } from "./captures.ts";
import { beforePattern, isPattern, makeExpander, type PatternExpander } from "./glob.ts";
import { LIMITS } from "./limits.ts";
import { firstOf, MOST_TOLD } from "./mistakes.ts";
import { readAllSettings } from "./read-settings.ts";
import type { ControlPattern, HostSettings, Settings, WrittenInterfaces } from "./settings.ts";

/** What is needed of the disk. */
export interface Disk {
  readonly folders: Folders;
  readonly read: (absolute: string, most: number) => LoadedFile;
  readonly resolve: (folder: string, written: string) => string;
  /** What messages call a path. */
  readonly shown: (absolute: string) => string;
  readonly dirname: (absolute: string) => string;
  /** The same for every path to a folder: links are resolved. */
  readonly keyOf: (absolute: string) => string;
  /** Does this folder hold a control file? */
  readonly isControl: (names: readonly string[]) => boolean;
}

/** A file's settings, with everything read that they point to. */
export interface LoadedSettings {
  readonly absolute: string;
  readonly settings: Settings;
  /** The file's own interfaces and control directories, and those of its hosts in their order. Absolute paths. */
  readonly file: Resolved;
  readonly hosts: readonly Resolved[];
}

export interface Resolved {
  readonly addresses: readonly InterfaceAddress[] | null;
  /** The captured file, absolute, where the interfaces come from one. */
  readonly capture: string | null;
  /** Where the settings name that file. */
  readonly at: InterfaceSet["at"] | null;
  /** Null: none of its own. */
  readonly controls: readonly Control[] | null;
}

/** What the files of a run have in common, so that nothing is read or looked for twice, and how much is left to be taken on. */
export interface Shared {
  readonly disk: Disk;
  readonly capture: CaptureReader;
  readonly expand: PatternExpander;
  readonly left: { addresses: number; pairs: number };
}

export function makeShared(disk: Disk): Shared {
  const folders = rememberingFolders(disk.folders);
  const keys = new Map<string, string>();
  const keyOf = (absolute: string): string => {
    const known = keys.get(absolute) ?? disk.keyOf(absolute);
    keys.set(absolute, known);
    return known;
  };
  return {
    disk: { ...disk, folders, keyOf },
    capture: makeCaptureReader(disk.read, keyOf),
    expand: makeExpander(folders.list, LIMITS.names),
    left: { addresses: LIMITS.addresses, pairs: LIMITS.pairs },
  };
}

/** Each folder is looked at once. */
function rememberingFolders(folders: Folders): Folders {
  const kinds = new Map<string, ReturnType<Folders["kind"]>>();
  const lists = new Map<string, readonly string[]>();
  return {
    ...folders,
    kind(absolute) {
      const kind = kinds.get(absolute) ?? folders.kind(absolute);
      kinds.set(absolute, kind);
      return kind;
    },
    list(absolute) {
      const list = lists.get(absolute) ?? folders.list(absolute);
      lists.set(absolute, list);
      return list;
    },
  };
}

/** A control directory that a file names: absolute, and by the key that is the same for every path to it. */
interface Control {
  readonly absolute: string;
  readonly key: string;
}

const MOST_SETTINGS = 4 * 2 ** 20;

/** Loads a `qmailint.yaml`, or says everything that is wrong with it. `useControl`: false where other paths take the place of the file's `control`. */
export async function loadSettings(
  shared: Shared,
  absolute: string,
  useControl: boolean,
): Promise<LoadedSettings | readonly Problem[]> {
  const { disk } = shared;
  const file = disk.read(absolute, MOST_SETTINGS);
  if (isUnreadable(file)) {
    return [{ file: file.path, line: 1, column: 1, message: `it cannot be read: ${file.unreadable}` }];
  }
  const { settings, problems: written } = readAllSettings(file.path, file.bytes, await addressReader(file.bytes));
  if (settings === null) return firstOf(written);
  const problems = [...written];
  const folder = disk.dirname(absolute);
  const allHaveControl = settings.hosts.length > 0 && settings.hosts.every(({ control }) => control !== null);
  const at = { ...shared, folder, settings, problems, failed: new Set<string>() };
  const own = await resolve(at, settings, useControl);
  const hosts: Resolved[] = [];
  for (const host of settings.hosts) hosts.push(await resolve(at, host, true));
  let { controls } = own;
  if (useControl && controls === null && !allHaveControl && problems.length === 0) {
    controls = defaultControl(disk, folder, settings, problems).map(named(disk));
  }
  if (problems.length > 0) return firstOf(inOrder(problems, written.length, file.path));
  return { absolute, settings, file: { ...own, controls }, hosts };
}

/** The order of the file, and what is wrong with other files behind that. Where there are very many, the file's own come first. */
function inOrder(problems: Problem[], own: number, path: string): Problem[] {
  if (own > MOST_TOLD) return problems;
  const other = ({ file }: Problem): number => (file === path ? 0 : 1);
  return problems.sort((a, b) => other(a) - other(b) || a.line - b.line || a.column - b.column);
}

const PATTERNS = "";

/** What is being loaded; the mistakes are added to `problems`. */
interface Loading extends Shared {
  readonly folder: string;
  readonly settings: Settings;
  readonly problems: Problem[];
  /** What a problem was told of that is told once: the path of a capture, or PATTERNS. */
  readonly failed: Set<string>;
}

async function resolve(at: Loading, { interfaces, control }: HostSettings, useControl: boolean): Promise<Resolved> {
  const { disk, folder, settings, left } = at;
  const controls = useControl && control !== null ? control.flatMap((one) => matching(at, one)).map(named(disk)) : null;
  const before = left.pairs;
  left.pairs -= controls?.length ?? 0;
  if (before >= 0 && left.pairs < 0) {
    const most = LIMITS.pairs.toLocaleString("en");
    at.problems.push(
      problemAt(
        settings,
        control?.[0]?.start ?? 0,
        `this names too many control directories: ${most} in all, counted once for every host`,
      ),
    );
  }
  const capture = interfaces?.kind === "capture" ? disk.resolve(folder, interfaces.path) : null;
  const place = interfaces?.kind === "capture" ? { file: settings.source, ...interfaces.at } : null;
  return { addresses: await readSet(at, capture, interfaces), capture, at: place, controls };
}

function named({ keyOf }: Disk): (absolute: string) => Control {
  return (absolute) => ({ absolute, key: keyOf(absolute) });
}

async function readSet(
  at: Loading,
  capture: string | null,
  interfaces: WrittenInterfaces | null,
): Promise<readonly InterfaceAddress[] | null> {
  if (interfaces === null) return null;
  const { settings, problems, left } = at;
  const start = interfaces.kind === "capture" ? interfaces.at.start : 0;
  let addresses: readonly InterfaceAddress[];
  if (interfaces.kind === "addresses") addresses = interfaces.addresses;
  else {
    const captured = await at.capture(capture ?? interfaces.path);
    if ("unreadable" in captured) {
      problems.push(
        problemAt(settings, start, `"${showText(interfaces.path)}" cannot be read: ${captured.unreadable}`),
      );
      return null;
    }
    if ("problem" in captured) {
      const { problem } = captured;
      if (!at.failed.has(problem.file)) problems.push(problem);
      at.failed.add(problem.file);
      return null;
    }
    addresses = captured.addresses;
  }
  const before = left.addresses;
  left.addresses -= addresses.length;
  if (before >= 0 && left.addresses < 0) {
    const most = LIMITS.addresses.toLocaleString("en");
    problems.push(
      problemAt(
        settings,
        start,
        `the hosts have too many interface addresses: a run may have ${most}, counted once for every host`,
      ),
    );
  }
  return addresses;
}

/** The folders that a path or pattern names. One that names nothing is a mistake: a deleted directory must not pass. */
function matching(
  { disk, folder, settings, problems, expand, failed }: Loading,
  { text, start }: ControlPattern,
): string[] {
  const { folders, resolve: resolvePath } = disk;
  const wrong = (message: string): string[] => {
    problems.push(problemAt(settings, start, message));
    return [];
  };
  if (text === "") return [];
  if (text.length > LIMITS.pattern) return wrong(`this is longer than any path: ${text.length} characters`);
  const written = `"${showText(text)}"`;
  if (text.includes("\0")) return wrong(`${written} is no path`);
  const literal = resolvePath(folder, text);
  const kind = folders.kind(literal);
  if (kind === "folder") return [literal];
  if (kind === "outside" || kind === "below .git") return wrong(`${written} ${LIES[kind]}`);
  if (kind === "file") return wrong(`${written} is a file: name its directory`);
  if (!isPattern(text)) return wrong(`there is no directory ${written} (git keeps no empty one)`);
  if (failed.has(PATTERNS)) return [];
  const before = folders.kind(resolvePath(folder, beforePattern(text)));
  if (before === "outside" || before === "below .git") return wrong(`${written} ${LIES[before]}`);
  const known = problems.length;
  const expanded = orProblem<readonly string[] | null>(problems, [], () => expand(folder, text));
  if (problems.length > known) return [];
  if (expanded === null) {
    failed.add(PATTERNS);
    const most = LIMITS.names.toLocaleString("en");
    return wrong(`${written} is not looked for: the patterns of a run may look at ${most} names, and come to more`);
  }
  const found = expanded.map((one) => resolvePath(folder, one)).filter((one) => folders.kind(one) === "folder");
  return found.length === 0 ? wrong(`no directory matches ${written}`) : found;
}

const LIES = { outside: "lies outside the repository", "below .git": "lies below .git" } as const;

/** What a look at the disk gives, or something else and the problem that it threw as a UsageError. */
export function orProblem<T>(problems: Problem[], otherwise: T, look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof UsageError) || error.place === null) throw error;
    problems.push({ ...error.place, message: error.message });
    return otherwise;
  }
}

function defaultControl(disk: Disk, folder: string, settings: Settings, problems: Problem[]): string[] {
  const beside = disk.resolve(folder, "control");
  if (disk.folders.kind(beside) === "folder") return [beside];
  const names = orProblem<readonly string[] | null>(problems, null, () => disk.folders.names(folder));
  if (names === null) return [];
  if (disk.folders.kind(folder) === "folder" && disk.isControl(names)) return [folder];
  problems.push(
    problemAt(
      settings,
      0,
      'there is neither a folder "control" nor a control file beside this file: name the directory with "control:"',
    ),
  );
  return [];
}

/** ipaddr.js reads IPv6; it is loaded only where two colons in a word make that likely. */
async function addressReader(bytes: Uint8Array): Promise<AddressReader> {
  if (!/:\S*:/.test(textOf(bytes))) return strictAddress;
  return (await import("./interface-set.ts")).anyAddress;
}

/** A problem at a byte offset of a settings file. */
export function problemAt({ source, lineOf }: Settings, start: number, message: string): Problem {
  return { file: source.path, line: lineOf(start), column: start - lineStart(source.bytes, start) + 1, message };
}
