import { type Alias, isAlias, isMap, isScalar, isSeq, type YAMLMap, type Node as YamlNode } from "yaml";
import { showText } from "../text/show.ts";
import type { Mistake } from "./mistakes.ts";
import type { Positions } from "./positions.ts";
import type { Entry, Node } from "./yaml-node.ts";

/** How many nodes aliases may add, so that a small file cannot expand into a huge one. */
const MOST_ALIASED = 10_000;
/** How deep a file may be nested: what is read here needs six levels. */
const MOST_DEEP = 64;

export const WILDCARD = 'a wildcard is written in quotes, such as "*.example.com"';

/** What has been seen on the way. */
interface Walk {
  readonly positions: Positions;
  readonly mistakes: Mistake[];
  readonly anchors: Map<string, YamlNode>;
  /** The collections that hold the present node. */
  readonly open: Set<YamlNode>;
  /** How many nodes were reached by aliases. */
  aliased: number;
}

/** Where a node is: how many collections hold it, and whether an alias led there. */
interface Depth {
  readonly depth: number;
  readonly inAlias: boolean;
}

/** Turns yaml's nodes into ours, following aliases and comparing keys. */
export function toNodes(contents: YamlNode, positions: Positions, mistakes: Mistake[]): Node {
  const walk: Walk = { positions, mistakes, anchors: new Map(), open: new Set(), aliased: 0 };
  return toNode(walk, contents, { depth: 0, inAlias: false });
}

function toNode(walk: Walk, node: YamlNode, at: Depth): Node {
  if (at.inAlias && ++walk.aliased > MOST_ALIASED) {
    if (walk.aliased > MOST_ALIASED + 1) return leaf(walk, node, undefined);
    return wrong(walk, node, `the aliases of this file expand to more than ${MOST_ALIASED} values: write them out`);
  }
  if (isAlias(node)) return follow(walk, node, at.depth);
  if ("anchor" in node && typeof node.anchor === "string") walk.anchors.set(node.anchor, node);
  if (isScalar(node)) return leaf(walk, node, node.value);
  if (at.depth > MOST_DEEP) return wrong(walk, node, `this is nested more than ${MOST_DEEP} levels deep`);
  walk.open.add(node);
  const found = collectionOf(walk, node, { ...at, depth: at.depth + 1 });
  walk.open.delete(node);
  return found;
}

function follow(walk: Walk, node: Alias, depth: number): Node {
  const target = walk.anchors.get(node.source);
  const name = (): string => showBeginningOf(node.source);
  if (target === undefined) {
    const hint = node.source.startsWith(".") ? `: ${WILDCARD}` : "";
    return wrong(walk, node, () => `there is no anchor &${name()} above this alias${hint}`);
  }
  if (walk.open.has(target)) return wrong(walk, node, () => `the alias *${name()} is inside what it stands for`);
  return toNode(walk, target, { depth, inAlias: true });
}

/** `inside`: the depth of the collection's contents. */
function collectionOf(walk: Walk, node: YamlNode, inside: Depth): Node {
  if (isMap(node)) return mapOf(walk, node, inside);
  if (!isSeq(node)) return wrong(walk, node, "this cannot be here");
  const items = node.items.map((item) => toNode(walk, item as YamlNode, inside));
  const plain = items.map((item) => item.plain);
  return { ...leaf(walk, node, plain), items };
}

function mapOf(walk: Walk, node: YAMLMap, inside: Depth): Node {
  const entries = new Map<string, Entry>();
  const plain = Object.create(null) as Record<string, unknown>;
  for (const pair of node.items) {
    const key = pair.key as YamlNode;
    const name = isScalar(key) ? key.value : null;
    if (typeof name !== "string") {
      const hint = isAlias(key) && key.source.startsWith(".") ? `: ${WILDCARD}` : "";
      wrong(walk, key, `a key must be a word${hint}`);
      continue;
    }
    const keyStart = walk.positions.byteAt(key.range?.[0] ?? 0);
    if (entries.has(name)) {
      const message = (): string => `the key "${showBeginningOf(name)}" appears twice`;
      walk.mistakes.push({ start: keyStart, message });
      continue;
    }
    const value = pair.value === null ? leaf(walk, key, null) : toNode(walk, pair.value as YamlNode, inside);
    entries.set(name, { keyStart, value });
    plain[name] = value.plain;
  }
  return { ...leaf(walk, node, plain), entries };
}

function leaf({ positions }: Walk, node: YamlNode, plain: unknown): Node {
  const [start, end] = node.range ?? [0, 0];
  return { start: positions.byteAt(start), end: positions.byteAt(end), plain, items: null, entries: null };
}

function wrong(walk: Walk, node: YamlNode, message: Mistake["message"]): Node {
  const out = leaf(walk, node, undefined);
  walk.mistakes.push({ start: out.start, message });
  return out;
}

/** A key may be as long as the file. */
function showBeginningOf(text: string): string {
  return text.length > 60 ? `${showText(text.slice(0, 60))}…` : showText(text);
}
