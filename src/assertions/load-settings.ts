import { strictAddress } from "../address.ts";
import { type AddressReader, readCapture } from "../capture.ts";
import { isUnreadable, type LoadedFile } from "../directory.ts";
import type { Folders } from "../find-settings.ts";
import type { InterfaceAddress } from "../qmail/types.ts";
import type { Problem } from "../result.ts";
import { showText } from "../show.ts";
import { UsageError } from "../usage-error.ts";
import { beforePattern, expandPattern, isPattern } from "./glob.ts";
import { readSettings } from "./read-settings.ts";
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
  /** Null: none of its own. */
  readonly controls: readonly Control[] | null;
}

/** A control directory that a file names: absolute, and by the key that is the same for every path to it. */
interface Control {
  readonly absolute: string;
  readonly key: string;
}

const MOST_SETTINGS = 4 * 2 ** 20;
const MOST_CAPTURE = 16 * 2 ** 20;

/** Loads a `qmailint.yaml`. `useControl`: false where other paths take the place of the file's `control`. */
export async function loadSettings(
  disk: Disk,
  absolute: string,
  useControl: boolean,
): Promise<LoadedSettings | readonly Problem[]> {
  const file = disk.read(absolute, MOST_SETTINGS);
  if (isUnreadable(file)) {
    return [{ file: file.path, line: 1, column: 1, message: `it cannot be read: ${file.unreadable}` }];
  }
  const settings = readSettings(file.path, file.bytes, await addressReader(file.bytes));
  if (!("source" in settings)) return settings;
  const problems: Problem[] = [];
  const folder = disk.dirname(absolute);
  const allHaveControl = settings.hosts.length > 0 && settings.hosts.every(({ control }) => control !== null);
  const own = await resolve(disk, folder, settings, settings, problems, useControl);
  const hosts: Resolved[] = [];
  for (const host of settings.hosts) hosts.push(await resolve(disk, folder, settings, host, problems, true));
  let { controls } = own;
  if (useControl && controls === null && !allHaveControl) {
    controls = defaultControl(disk, folder, settings, problems).map(named(disk));
  }
  if (problems.length > 0) return problems;
  return { absolute, settings, file: { ...own, controls }, hosts };
}

async function resolve(
  disk: Disk,
  folder: string,
  settings: Settings,
  { interfaces, control }: HostSettings,
  problems: Problem[],
  useControl: boolean,
): Promise<Resolved> {
  const controls =
    useControl && control !== null
      ? control.flatMap((pattern) => matching(disk, folder, settings, pattern, problems)).map(named(disk))
      : null;
  const capture = interfaces?.kind === "capture" ? disk.resolve(folder, interfaces.path) : null;
  return { addresses: await readSet(disk, capture, settings, interfaces, problems), capture, controls };
}

function named({ keyOf }: Disk): (absolute: string) => Control {
  return (absolute) => ({ absolute, key: keyOf(absolute) });
}

async function readSet(
  disk: Disk,
  capture: string | null,
  settings: Settings,
  interfaces: WrittenInterfaces | null,
  problems: Problem[],
): Promise<readonly InterfaceAddress[] | null> {
  if (interfaces === null || interfaces.kind === "addresses") return interfaces?.addresses ?? null;
  const { at, path } = interfaces;
  const file = disk.read(capture ?? path, MOST_CAPTURE);
  if (isUnreadable(file)) {
    problems.push(problemAt(settings, at.start, `"${showText(path)}" cannot be read: ${file.unreadable}`));
    return null;
  }
  try {
    return readCapture(file, await addressReader(file.bytes)).map((address) => ({
      ...address,
      at: { file: settings.source, ...at },
    }));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const place = error.place ?? { file: file.path, line: 1, column: 1 };
    problems.push({ ...place, message: error.message });
    return null;
  }
}

/** The folders that a path or pattern names. One that names nothing is a mistake: a deleted directory must not pass. */
function matching(
  { folders, resolve: resolvePath }: Disk,
  folder: string,
  settings: Settings,
  { text, start }: ControlPattern,
  problems: Problem[],
): string[] {
  const wrong = (message: string): string[] => {
    problems.push(problemAt(settings, start, message));
    return [];
  };
  const written = `"${showText(text)}"`;
  if (text === "") return [];
  if (text.includes("\0")) return wrong(`${written} is no path`);
  const literal = resolvePath(folder, text);
  const kind = folders.kind(literal);
  if (kind === "folder") return [literal];
  if (kind === "outside" || kind === "below .git") return wrong(`${written} ${LIES[kind]}`);
  if (kind === "file") return wrong(`${written} is a file: name its directory`);
  if (!isPattern(text)) return wrong(`there is no directory ${written} (git keeps no empty one)`);
  const before = folders.kind(resolvePath(folder, beforePattern(text)));
  if (before === "outside" || before === "below .git") return wrong(`${written} ${LIES[before]}`);
  const known = problems.length;
  const found = orProblem<readonly string[]>(problems, [], () => expandPattern(folder, text, folders.list))
    .map((one) => resolvePath(folder, one))
    .filter((one) => folders.kind(one) === "folder");
  if (problems.length > known) return [];
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
  if (!/:\S*:/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"))) return strictAddress;
  return (await import("../interface-set.ts")).anyAddress;
}

/** A problem at a byte offset of a settings file. */
export function problemAt({ source, lineOf }: Settings, start: number, message: string): Problem {
  const lineStart = start === 0 ? 0 : source.bytes.lastIndexOf(0x0a, start - 1) + 1;
  return { file: source.path, line: lineOf(start), column: start - lineStart + 1, message };
}
