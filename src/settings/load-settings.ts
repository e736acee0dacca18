import { loadDialect } from "../qmail/dialects.ts";
import { textOf } from "../qmail/latin1.ts";
import type { Dialect, DialectName } from "../qmail/types.ts";
import { strictAddress } from "../text/address.ts";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import { isUnreadable } from "../tree/control-directory.ts";
import type { Tree } from "../tree/tree.ts";
import type { AddressReader } from "./capture.ts";
import { type LoadedSettings, problemAt, type Resolved } from "./loaded-settings.ts";
import { firstOf, type Mistake, MOST_TOLD } from "./mistakes.ts";
import { defaultControls } from "./named-controls.ts";
import { isPlain } from "./plain-settings.ts";
import type { FactReaders } from "./read-facts.ts";
import { settingsIn } from "./read-settings.ts";
import { OUTSIDE, resolveHost } from "./resolve-host.ts";
import type { Settings } from "./settings.ts";
import { type Loading, makeSharedReading, type SharedReading } from "./shared-reading.ts";
import { type ParsedYaml, parseTree } from "./yaml-tree.ts";
import type { LoadedZone } from "./zones.ts";

const MOST_SETTINGS = 4 * 2 ** 20;

/**
 * Loads a `qmailint.yaml`, or says everything that is wrong with it. `useControl`: false where other paths replace the file's
 * `control`.
 */
export async function loadSettings(
  shared: SharedReading,
  absolute: string,
  useControl: boolean,
): Promise<LoadedSettings | readonly Problem[]> {
  const { tree } = shared;
  const file = tree.read(absolute, { limit: MOST_SETTINGS });
  if (isUnreadable(file)) {
    return [{ file: file.path, line: 1, column: 1, message: `it cannot be read: ${file.unreadable}` }];
  }
  const parsed = parseTree(file.path, file.bytes);
  const { refused, facts } = await beyondPlain(parsed);
  const { settings, problems: written } = settingsIn(parsed, refused, await addressReader(file.bytes), facts);
  if (settings === null) return firstOf(written);
  const problems = [...written];
  const loading = { ...shared, folder: tree.path.dirname(absolute), settings, problems, failed: new Set<string>() };
  const own = await resolveHost(loading, settings, useControl);
  const hosts: Resolved[] = [];
  for (const host of settings.hosts) hosts.push(await resolveHost(loading, host, true));
  const zones = await readAllZones(loading);
  const allHaveControl = settings.hosts.length > 0 && settings.hosts.every(({ control }) => control !== null);
  const takesDefault = useControl && own.controls === null && !allHaveControl && problems.length === 0;
  const controls = takesDefault ? defaultControls(loading) : own.controls;
  if (problems.length > 0) return firstOf(inOrder(problems, written.length, file.path));
  const dialectOf = await loadDialects(settings);
  return { absolute, settings, dialectOf, file: { ...own, controls }, hosts, zones };
}

async function loadDialects({ dialect, hosts }: Settings): Promise<LoadedSettings["dialectOf"]> {
  const known = new Map<DialectName, Dialect>();
  for (const name of new Set([dialect, ...hosts.map((host) => host.dialect)])) {
    if (name !== null) known.set(name, await loadDialect(name));
  }
  return (name) => (name === null ? null : (known.get(name) ?? null));
}

/** The same for a file that is read by itself and whose control directories are not wanted. */
export async function loadAlone(tree: Tree, absolute: string): Promise<LoadedSettings | null> {
  const loaded = await loadSettings(makeSharedReading(tree), absolute, false);
  return "absolute" in loaded ? loaded : null;
}

/** File order, then what is wrong with other files. If there are very many problems, the file's own come first. */
function inOrder(problems: Problem[], own: number, path: string): Problem[] {
  if (own > MOST_TOLD) return problems;
  const other = ({ file }: Problem): number => (file === path ? 0 : 1);
  return problems.sort((a, b) => other(a) - other(b) || a.line - b.line || a.column - b.column);
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
    const absolute = path.includes("\0") ? null : tree.path.resolve(folder, path);
    const read =
      absolute === null
        ? { unreadable: "it is not a path" }
        : tree.leadsOut?.(folder, absolute) === true
          ? OUTSIDE
          : await zone(absolute, origin);
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

/** The code that knows the schema, and the readers of facts, are loaded only if they may have something to say. */
async function beyondPlain({ root, positions }: ParsedYaml): Promise<{
  readonly refused: readonly Mistake[];
  readonly facts: FactReaders | null;
}> {
  if (root === null || isPlain(root.plain)) return { refused: [], facts: null };
  const { schemaMistakes } = await import("./schema-mistakes.ts");
  return { refused: schemaMistakes(root, positions), facts: (await import("./read-facts.ts")).factReaders };
}

/** ipaddr.js reads IPv6; it is loaded only if two colons in a word make that likely. */
async function addressReader(bytes: Uint8Array): Promise<AddressReader> {
  if (!/:\S*:/.test(textOf(bytes))) return strictAddress;
  return (await import("./interface-set.ts")).anyAddress;
}
