import { isAlias, isMap, isScalar, isSeq, type Node as YamlNode } from "yaml";
import { decodeUtf8 } from "../text/bytes.ts";
import { show, showText } from "../text/show.ts";
import { composeYaml, TOO_LARGE } from "./compose-yaml.ts";
import type { Mistake } from "./mistakes.ts";
import { makePositions, type Positions } from "./positions.ts";

/** A node of a YAML file with its place: byte offsets. */
export interface Node {
  readonly start: number;
  readonly end: number;
  /** The plain value, for the schema. Maps have no prototype: `__proto__` is a key like any other. */
  readonly plain: unknown;
  readonly items: readonly Node[] | null;
  readonly entries: ReadonlyMap<string, Entry> | null;
}

interface Entry {
  readonly keyStart: number;
  readonly value: Node;
}

export interface Tree {
  readonly positions: Positions;
  /** Null where there is none, because the file is no YAML. */
  readonly root: Node | null;
  readonly mistakes: readonly Mistake[];
}

/** How many nodes aliases may add, so that a small file cannot expand into a huge one. */
const MOST_ALIASED = 10_000;
/** How deep a file may be nested: what is read here needs six levels. */
const MOST_DEEP = 64;

/** YAML 1.2, core schema, one document, unique keys, bounded aliases. Everything that is wrong is a mistake, nothing is thrown. */
export function parseTree(path: string, bytes: Uint8Array): Tree {
  const file = { path, bytes };
  const text = decode(bytes);
  if (typeof text === "number") {
    const message = `this is no UTF-8 text: the byte ${show(bytes, text, text + 1)} does not belong here`;
    return { positions: makePositions(file, ""), root: null, mistakes: [{ start: text, message }] };
  }
  const positions = makePositions(file, text);
  const control = CONTROL.exec(text);
  if (control !== null) {
    const start = positions.byteAt(control.index);
    const message = `this is no YAML text: the control character ${showText(control[0])} may not stand in it`;
    return { positions, root: null, mistakes: [{ start, message }] };
  }
  return compose(positions);
}

/** A control character other than tab and line ends: YAML has none. */
const CONTROL = /(?![\t\n\r\u0085])\p{Cc}/u;

/** The text, or the offset of the first byte that is no UTF-8. */
function decode(bytes: Uint8Array): string | number {
  const text = decodeUtf8(bytes);
  if (!text.includes("\ufffd")) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The offset of the first character that is none: everything before it decodes.
    let low = 0;
    let high = bytes.length;
    const decoder = (end: number): boolean => {
      try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
        return true;
      } catch {
        return false;
      }
    };
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (decoder(middle)) low = middle;
      else high = middle;
    }
    return low;
  }
}

function compose(positions: Positions): Tree {
  const mistakes: Mistake[] = [];
  const document = composeYaml(positions.text, (offset, message) =>
    mistakes.push({
      start: positions.byteAt(offset),
      message:
        message === TOO_LARGE
          ? message
          : `this is no YAML that can be read: ${hintAt(positions.text, offset, message) ?? showText(message)}`,
    }),
  );
  if (document === null || mistakes.length > 0) return { positions, root: null, mistakes };
  if (document.contents === null) {
    return {
      positions,
      root: null,
      mistakes: [{ start: 0, message: 'the file is empty: write at least "version: 1"' }],
    };
  }
  const root = convert(document.contents, positions, mistakes);
  return { positions, root, mistakes };
}

/** What is meant where a text begins with a sign that has a meaning in YAML. */
function hintAt(text: string, offset: number, message: string): string | null {
  if (text[offset] === "@") return 'a text that begins with "@" is written in quotes, such as "@example.com"';
  return message.startsWith("Alias ending in :") ? `${showText(message)}; ${WILDCARD}` : null;
}

const WILDCARD = 'a wildcard is written in quotes, such as "*.example.com"';

/** yaml's nodes as ours, aliases followed, keys compared. */
function convert(contents: YamlNode, positions: Positions, mistakes: Mistake[]): Node {
  const anchors = new Map<string, YamlNode>();
  const open = new Set<YamlNode>();
  let aliased = 0;
  let exhausted = false;

  const leaf = (node: YamlNode, plain: unknown): Node => {
    const [start, end] = node.range ?? [0, 0];
    return { start: positions.byteAt(start), end: positions.byteAt(end), plain, items: null, entries: null };
  };
  const wrong = (node: YamlNode, message: string): Node => {
    const out = leaf(node, undefined);
    mistakes.push({ start: out.start, message });
    return out;
  };

  const walk = (node: YamlNode, depth: number, inAlias: boolean): Node => {
    if (inAlias && ++aliased > MOST_ALIASED) {
      if (exhausted) return leaf(node, undefined);
      exhausted = true;
      return wrong(node, `the aliases of this file expand to more than ${MOST_ALIASED} values: write them out`);
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      const name = showText(node.source);
      if (target === undefined)
        return wrong(
          node,
          `there is no anchor &${name} above this alias${name.startsWith(".") ? `: ${WILDCARD}` : ""}`,
        );
      if (open.has(target)) return wrong(node, `the alias *${name} stands inside what it stands for`);
      return walk(target, depth, true);
    }
    if ("anchor" in node && typeof node.anchor === "string") anchors.set(node.anchor, node);
    if (isScalar(node)) return leaf(node, node.value);
    if (depth > MOST_DEEP) return wrong(node, `this is nested more than ${MOST_DEEP} levels deep`);
    open.add(node);
    let out: Node;
    if (isSeq(node)) {
      const items = node.items.map((item) => walk(item as YamlNode, depth + 1, inAlias));
      out = {
        ...leaf(
          node,
          items.map((item) => item.plain),
        ),
        items,
      };
    } else if (isMap(node)) {
      const entries = new Map<string, Entry>();
      const plain = Object.create(null) as Record<string, unknown>;
      for (const pair of node.items) {
        const key = pair.key as YamlNode;
        if (!isScalar(key) || typeof key.value !== "string") {
          wrong(
            key,
            isAlias(key) && key.source.startsWith(".") ? `a key must be a word: ${WILDCARD}` : "a key must be a word",
          );
          continue;
        }
        const keyStart = positions.byteAt(key.range?.[0] ?? 0);
        const { value: name } = key;
        if (entries.has(name)) {
          mistakes.push({
            start: keyStart,
            message: () => `the key "${showBeginningOf(name)}" stands here a second time`,
          });
          continue;
        }
        const value = pair.value === null ? leaf(key, null) : walk(pair.value as YamlNode, depth + 1, inAlias);
        entries.set(key.value, { keyStart, value });
        plain[key.value] = value.plain;
      }
      out = { ...leaf(node, plain), entries };
    } else {
      out = wrong(node, "this is nothing that can stand here");
    }
    open.delete(node);
    return out;
  };
  return walk(contents, 0, false);
}

/** A key may be as long as the file. */
function showBeginningOf(text: string): string {
  return text.length > 60 ? `${showText(text.slice(0, 60))}…` : showText(text);
}

/** The node at a JSON pointer, or the closest one around it. */
export function nodeAt(root: Node, pointer: string): Node {
  let node = root;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replace(/~1/g, "/").replace(/~0/g, "~");
    const next = node.items?.[Number(key)] ?? node.entries?.get(key)?.value;
    if (next === undefined) break;
    node = next;
  }
  return node;
}
