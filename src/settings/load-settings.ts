import { textOf } from "../qmail/latin1.ts";
import { lineStart } from "../qmail/lines.ts";
import type { InterfaceAddress, InterfaceSet } from "../qmail/types.ts";
import { strictAddress } from "../text/address.ts";
import { grouped } from "../text/plural.ts";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import { isUnreadable } from "../tree/control-directory.ts";
import { foldersOf, namesOf, orProblem } from "../tree/find.ts";
import { holdsControlFile } from "../tree/is-control.ts";
import type { PathKind, Tree } from "../tree/tree.ts";
import type { AddressReader } from "./capture.ts";
import { type CaptureReader, makeCaptureReader } from "./captures.ts";
import { beforePattern, isPattern, makeExpander, type PatternExpander } from "./glob.ts";
import { LIMITS } from "./limits.ts";
import { firstOf, MOST_TOLD } from "./mistakes.ts";
import { readAllSettings } from "./read-settings.ts";
import type { ControlPattern, HostSettings, Settings, WrittenInterfaces } from "./settings.ts";
import { type LoadedZone, makeZoneReader, type ZoneReader } from "./zones.ts";

/** A file's settings, with everything read that they point to. */
export interface LoadedSettings {
  readonly absolute: string;
  readonly settings: Settings;
  /** The file's own interfaces and control directories, and those of its hosts in their order. Absolute paths. */
  readonly file: Resolved;
  readonly hosts: readonly Resolved[];
  /** The zone files, in the order of the file, each once. */
  readonly zones: readonly LoadedZone[];
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
  /** Each folder is looked at once. */
  readonly tree: Tree;
  /** The same for every path to a file or folder. */
  readonly keyOf: (absolute: string) => string;
  readonly capture: CaptureReader;
  readonly expand: PatternExpander;
  readonly zone: ZoneReader;
  readonly left: { addresses: number; pairs: number };
}

export function makeShared(given: Tree): Shared {
  const tree = { ...given, kind: remembered(given.kind) };
  const keyOf = remembered((absolute) => given.realpath(absolute) ?? absolute);
  return {
    tree,
    keyOf,
    capture: makeCaptureReader((absolute, limit) => given.read(absolute, { limit }), keyOf),
    expand: makeExpander(
      remembered((folder) => foldersOf(tree, folder)),
      LIMITS.names,
    ),
    zone: makeZoneReader((absolute, limit) => given.read(absolute, { limit }), keyOf),
    left: { addresses: LIMITS.addresses, pairs: LIMITS.pairs },
  };
}

/** Asks once for each path. */
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

/** A control directory that a file names: absolute, and by the key that is the same for every path to it. */
export interface Control {
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
  const { tree } = shared;
  const file = tree.read(absolute, { limit: MOST_SETTINGS });
  if (isUnreadable(file)) {
    return [{ file: file.path, line: 1, column: 1, message: `it cannot be read: ${file.unreadable}` }];
  }
  const { settings, problems: written } = readAllSettings(file.path, file.bytes, await addressReader(file.bytes));
  if (settings === null) return firstOf(written);
  const problems = [...written];
  const folder = tree.path.dirname(absolute);
  const allHaveControl = settings.hosts.length > 0 && settings.hosts.every(({ control }) => control !== null);
  const at = { ...shared, folder, settings, problems, failed: new Set<string>() };
  const own = await resolve(at, settings, useControl);
  const hosts: Resolved[] = [];
  for (const host of settings.hosts) hosts.push(await resolve(at, host, true));
  const zones = await readAllZones(at);
  let { controls } = own;
  if (useControl && controls === null && !allHaveControl && problems.length === 0) {
    controls = defaultControl(tree, folder, settings, problems).map(named(shared));
  }
  if (problems.length > 0) return firstOf(inOrder(problems, written.length, file.path));
  return { absolute, settings, file: { ...own, controls }, hosts, zones };
}

/** The order of the file, and what is wrong with other files after that. Where there are very many, the file's own come first. */
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
  /** What a problem was told of that is told once: the path of a capture, the key of a zone file, or PATTERNS. */
  readonly failed: Set<string>;
}

async function resolve(at: Loading, { interfaces, control }: HostSettings, useControl: boolean): Promise<Resolved> {
  const { tree, folder, settings, left } = at;
  const controls = useControl && control !== null ? control.flatMap((one) => matching(at, one)).map(named(at)) : null;
  const before = left.pairs;
  left.pairs -= controls?.length ?? 0;
  if (before >= 0 && left.pairs < 0) {
    const limit = grouped(LIMITS.pairs);
    at.problems.push(
      problemAt(
        settings,
        control?.[0]?.start ?? 0,
        `this names too many control directories: ${limit} in all, counted once for every host`,
      ),
    );
  }
  const capture = interfaces?.kind === "capture" ? tree.path.resolve(folder, interfaces.path) : null;
  const place = interfaces?.kind === "capture" ? { file: settings.source, ...interfaces.at } : null;
  return { addresses: await readSet(at, capture, interfaces), capture, at: place, controls };
}

/** The zone files that the settings name. */
async function readAllZones({
  tree,
  folder,
  settings,
  problems,
  failed,
  zone,
}: Loading): Promise<readonly LoadedZone[]> {
  const zones = new Map<string, LoadedZone>();
  for (const { path, origin, at } of settings.zones) {
    const read = path.includes("\0")
      ? { unreadable: "it is no path" }
      : await zone(tree.path.resolve(folder, path), origin);
    if ("zone" in read) zones.set(read.key, read);
    else if ("unreadable" in read) {
      problems.push(problemAt(settings, at.start, `"${showText(path)}" cannot be read: ${read.unreadable}`));
    } else if (!failed.has(read.key)) {
      failed.add(read.key);
      problems.push(...read.problems);
    }
  }
  return [...zones.values()];
}

function named({ keyOf }: Shared): (absolute: string) => Control {
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
    const leadsOut = capture !== null && at.tree.leadsOut?.(at.folder, capture) === true;
    const captured = leadsOut ? OUTSIDE : await at.capture(capture ?? interfaces.path);
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
    const limit = grouped(LIMITS.addresses);
    problems.push(
      problemAt(
        settings,
        start,
        `the hosts have too many interface addresses: a run may have ${limit}, counted once for every host`,
      ),
    );
  }
  return addresses;
}

/** The folders that a path or pattern names. One that names nothing is a mistake: a deleted directory must not pass. */
function matching(
  { tree, folder, settings, problems, expand, failed }: Loading,
  { text, start }: ControlPattern,
): string[] {
  const kindOf = (one: string): PathKind => (tree.leadsOut?.(folder, one) === true ? "outside" : tree.kind(one));
  const resolvePath = tree.path.resolve;
  const wrong = (message: string): string[] => {
    problems.push(problemAt(settings, start, message));
    return [];
  };
  if (text === "") return [];
  if (text.length > LIMITS.pattern) return wrong(`this is longer than any path: ${text.length} characters`);
  const written = `"${showText(text)}"`;
  if (text.includes("\0")) return wrong(`${written} is not a path`);
  const literal = resolvePath(folder, text);
  const kind = kindOf(literal);
  if (kind === "folder") return [literal];
  if (kind === "outside" || kind === "below .git") return wrong(`${written} ${LIES[kind]}`);
  if (kind === "file") return wrong(`${written} is a file: name its directory`);
  if (!isPattern(text)) return wrong(`there is no directory ${written} (git keeps no empty one)`);
  if (failed.has(PATTERNS)) return [];
  const before = kindOf(resolvePath(folder, beforePattern(text)));
  if (before === "outside" || before === "below .git") return wrong(`${written} ${LIES[before]}`);
  const known = problems.length;
  const expanded = orProblem<readonly string[] | null>(problems, [], () => expand(folder, text));
  if (problems.length > known) return [];
  if (expanded === null) {
    failed.add(PATTERNS);
    const limit = grouped(LIMITS.names);
    return wrong(`${written} is not looked for: the patterns of a run may look at ${limit} names, and come to more`);
  }
  const found = expanded.map((one) => resolvePath(folder, one)).filter((one) => tree.kind(one) === "folder");
  if (found.some((one) => kindOf(one) === "outside")) return wrong(`${written} ${LIES.outside}`);
  return found.length === 0 ? wrong(`no directory matches ${written}`) : found;
}

const OUTSIDE = { unreadable: "it lies outside the repository" };
const LIES = { outside: "lies outside the repository", "below .git": "lies below .git" } as const;

function defaultControl(tree: Tree, folder: string, settings: Settings, problems: Problem[]): string[] {
  const beside = tree.path.resolve(folder, "control");
  if (tree.kind(beside) === "folder") return [beside];
  const names = orProblem<readonly string[] | null>(problems, null, () => namesOf(tree, folder));
  if (names === null) return [];
  if (tree.kind(folder) === "folder" && holdsControlFile(names)) return [folder];
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
