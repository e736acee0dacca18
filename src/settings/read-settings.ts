import { dialectNames } from "../qmail/dialects.ts";
import type { DialectName, Span, System } from "../qmail/types.ts";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import type { AddressReader } from "./capture.ts";
import { wrongHostName } from "./host-name.ts";
import type { Level } from "./levels.ts";
import { type Mistake, toProblems } from "./mistakes.ts";
import type { Positions } from "./positions.ts";
import { readAssertions } from "./read-assertions.ts";
import type { FactReaders } from "./read-facts.ts";
import type { ControlPattern, HostSettings, Ignore, Settings, WrittenHost } from "./settings.ts";
import { readInterfaces } from "./written-interfaces.ts";
import type { Node } from "./yaml-node.ts";
import type { ParsedYaml } from "./yaml-tree.ts";

/**
 * The settings as far as they can be read (null: not at all), and everything that is wrong with them. `refused`: what the schema
 * finds wrong. `reader` reads the addresses of interfaces; `facts` may be null for a plain file (`isPlain`).
 */
export function settingsIn(
  { positions, root, mistakes: syntax }: ParsedYaml,
  refused: readonly Mistake[],
  reader: AddressReader,
  facts: FactReaders | null,
): { readonly settings: Settings | null; readonly problems: readonly Problem[] } {
  if (root === null) return { settings: null, problems: toProblems(positions, syntax) };
  const mistakes: Mistake[] = [...syntax, ...refused];
  const settings = toSettings({ positions, mistakes, reader, facts, hasIpv6: namesIndimail(root) }, root);
  return { settings, problems: toProblems(positions, mistakes) };
}

interface Reading {
  readonly positions: Positions;
  readonly mistakes: Mistake[];
  readonly reader: AddressReader;
  readonly facts: FactReaders | null;
  /** The file names a dialect that has IPv6. */
  readonly hasIpv6: boolean;
}

function namesIndimail(root: Node): boolean {
  const hosts = [...(root.entries?.get("hosts")?.value.entries?.values() ?? [])].map(({ value }) => value);
  return [root, ...hosts].some(({ entries }) => entries?.get("dialect")?.value.plain === "indimail");
}

/** Each part reads what is there and skips what the schema has refused. */
function toSettings(reading: Reading, root: Node): Settings {
  const { positions, mistakes, facts, hasIpv6 } = reading;
  const get = (key: string): Node | undefined => root.entries?.get(key)?.value;
  const file = readHost(reading, root);
  const hosts = readHosts(reading, get("hosts"), file);
  const undeclared = get("undeclared")?.plain;
  const rules = new Map<string, Level | "off">();
  for (const [id, { value }] of get("rules")?.entries ?? []) rules.set(id, value.plain as Level | "off");
  return {
    source: positions.file,
    lineOf: (byte) => positions.placeOf(byte).line,
    ...file,
    hosts,
    complete: readBoolean(get("complete")),
    exclude: readPatterns(get("exclude"), mistakes) ?? [],
    zones: facts?.readZones(get("zones"), mistakes) ?? [],
    dns: facts?.readDns(get("dns"), positions, mistakes) ?? [],
    undeclared: undeclared === "outside" || undeclared === "nxdomain" ? undeclared : null,
    assertions: readAssertions(get("assertions"), hosts, mistakes, {
      hasIpv6,
      readMail: facts?.readMailAssertion ?? null,
    }),
    rules,
    ignores: readIgnores(get("ignore"), mistakes),
  };
}

function readBoolean(node: Node | undefined): boolean | null {
  return typeof node?.plain === "boolean" ? node.plain : null;
}

function spanOf(node: Node | undefined): Span | null {
  return node === undefined ? null : { start: node.start, end: node.end };
}

function readHost({ positions, mistakes, reader, facts, hasIpv6 }: Reading, node: Node): HostSettings {
  const get = (key: string): Node | undefined => node.entries?.get(key)?.value;
  const dialect = get("dialect");
  const system = get("system")?.plain;
  const named = dialectNames.find((name) => name === dialect?.plain);
  return {
    control: readPatterns(get("control"), mistakes),
    dialect: (named ?? null) as DialectName | null,
    system: system === "linux" || system === "bsd" ? (system as System) : null,
    interfaces: readInterfaces(get("interfaces"), positions, mistakes, reader),
    reachedAt: facts?.readReachedAt(get("reached-at"), mistakes, hasIpv6) ?? null,
    reachedAtSpan: spanOf(get("reached-at")),
    relayClients: facts?.readRelayClients(get("relay-clients"), mistakes) ?? null,
  };
}

/** One path or pattern, or a list of them; null: not written. */
function readPatterns(node: Node | undefined, mistakes: Mistake[]): readonly ControlPattern[] | null {
  if (node === undefined) return null;
  const patterns = node.items ?? [node];
  for (const pattern of patterns) {
    if (pattern.plain === "") mistakes.push({ start: pattern.start, message: "this must be a path, but is empty" });
  }
  return patterns.flatMap(({ plain, start, end }) => (typeof plain === "string" ? [{ text: plain, start, end }] : []));
}

function readHosts(reading: Reading, node: Node | undefined, file: HostSettings): readonly WrittenHost[] {
  const { mistakes } = reading;
  const out: WrittenHost[] = [];
  for (const [name, { keyStart, value }] of node?.entries ?? []) {
    const host = readHost(reading, value);
    const wrong = wrongHostName(name);
    if (wrong !== null) {
      mistakes.push({ start: keyStart, message: wrong });
      continue;
    }
    if (file.interfaces === null && value.entries?.has("interfaces") !== true) {
      const message = `the host "${showText(name)}" has no interfaces, and the file has none for all hosts`;
      mistakes.push({ start: keyStart, message });
    }
    out.push({ name, start: keyStart, ...host });
  }
  return out;
}

function readIgnores(node: Node | undefined, mistakes: Mistake[]): Ignore[] {
  return (node?.items ?? []).flatMap((item) => {
    const text = (key: string): string | null => {
      const plain = item.entries?.get(key)?.value.plain;
      return typeof plain === "string" ? plain : null;
    };
    const because = item.entries?.get("because")?.value;
    const until = item.entries?.get("until")?.value;
    if (because?.plain === "") mistakes.push({ start: because.start, message: "the reason must be given" });
    if (typeof until?.plain === "string" && !isDay(until.plain)) {
      const message = `"${showText(until.plain.slice(0, 60))}" is not a day: write it as 2027-03-31`;
      mistakes.push({ start: until.start, message });
    }
    const rule = text("rule");
    if (rule === null) return [];
    const { start, end } = item;
    return [
      {
        rule,
        file: text("file"),
        line: text("line"),
        because: text("because") ?? "",
        until: text("until"),
        start,
        end,
      },
    ];
  });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
