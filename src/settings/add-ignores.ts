import { hasByteOrderMark } from "../lines/skipped-line.ts";
import { decodeUtf8, encodeUtf8, isSameBytes, joined } from "../text/bytes.ts";
import type { AddressReader } from "./capture.ts";
import { readSettings } from "./read-at-once.ts";
import type { Ignore } from "./settings.ts";
import type { Node } from "./yaml-node.ts";
import { quoted } from "./yaml-quoted.ts";
import { parseTree } from "./yaml-tree.ts";

/** An exception that is to be written. */
export interface NewIgnore {
  readonly rule: string;
  readonly file: string;
  /** The line's text; null where it must not or cannot be written. */
  readonly line: string | null;
  readonly because: string;
  /** `YYYY-MM-DD` */
  readonly until: string;
}

/**
 * A `qmailint.yaml` with more exceptions after those that it has. All its bytes stay, including comments: text is
 * inserted at one place. Null where no place is found at which it would be read, for example where `ignore` is an alias.
 * The result is read again to be sure.
 */
export function addIgnores(
  path: string,
  bytes: Uint8Array,
  added: readonly NewIgnore[],
  reader: AddressReader,
): Uint8Array | null {
  const { root } = parseTree(path, bytes);
  if (root === null || root.entries === null) return null;
  const end = decodeUtf8(bytes).includes("\r\n") ? "\r\n" : "\n";
  const put = placeIn(root, bytes, added);
  if (put === null) return null;
  const text = encodeUtf8(put.text.replaceAll("\n", end));
  const after = joined([bytes.subarray(0, put.at), text, bytes.subarray(put.at)]);
  return isAsWanted(path, bytes, after, added, reader) ? after : null;
}

/** The text of a new file for these control directories. */
export function newSettings(controls: readonly string[], added: readonly NewIgnore[]): string {
  const control = controls.map((one) => `\n  - ${JSON.stringify(one)}`).join("");
  return `version: 1\ncontrol:${control}\nignore:\n${added.map((one) => blockItem(one, 2)).join("")}`;
}

interface Put {
  readonly at: number;
  readonly text: string;
}

const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
/** The length of a byte order mark. */
const BYTE_ORDER_MARK = 3;

function placeIn(root: Node, bytes: Uint8Array, added: readonly NewIgnore[]): Put | null {
  const ignore = root.entries?.get("ignore")?.value;
  if (ignore === undefined) {
    if (bytes[root.start] === LEFT_BRACE) return inFlow(root, bytes, RIGHT_BRACE, `ignore: [${flowItems(added)}]`);
    const indent = columnOf(bytes, firstKey(root));
    const items = added.map((one) => blockItem(one, indent + 2)).join("");
    return behindLine(bytes, root.end, `${" ".repeat(indent)}ignore:\n${items}`);
  }
  if (ignore.items === null) return null;
  if (bytes[ignore.start] === LEFT_BRACKET) return inFlow(ignore, bytes, RIGHT_BRACKET, flowItems(added));
  const last = ignore.items.at(-1);
  if (last === undefined) return null;
  const indent = columnOf(bytes, ignore.start);
  return behindLine(bytes, last.end, added.map((one) => blockItem(one, indent)).join(""));
}

function firstKey({ entries, start }: Node): number {
  return Math.min(...[...(entries?.values() ?? [])].map(({ keyStart }) => keyStart), start + 2 ** 31);
}

/** How far something is from the beginning of its line. */
function columnOf(bytes: Uint8Array, at: number): number {
  const start = bytes.subarray(0, at).lastIndexOf(NEWLINE) + 1;
  return at - (start === 0 && hasByteOrderMark(bytes) ? BYTE_ORDER_MARK : start);
}

/** After the line on which the text before `at` ends. */
function behindLine(bytes: Uint8Array, at: number, text: string): Put {
  let end = at;
  while (end > 0 && isBlank(bytes[end - 1])) end--;
  const newline = bytes.indexOf(NEWLINE, end);
  return newline < 0 ? { at: bytes.length, text: `\n${text}` } : { at: newline + 1, text };
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === NEWLINE;
}

/** Before the bracket that ends a list or map, after a comma where something precedes it. */
function inFlow({ start, end }: Node, bytes: Uint8Array, bracket: number, text: string): Put | null {
  const at = bytes.lastIndexOf(bracket, end - 1);
  if (at <= start) return null;
  let before = at - 1;
  while (before > start && isBlank(bytes[before])) before--;
  const isFirst = before === start || bytes[before] === COMMA;
  return { at, text: isFirst ? text : `, ${text}` };
}

function fieldsOf({ rule, file, line, because, until }: NewIgnore): (readonly [string, string])[] {
  return [
    ["rule", rule],
    ["file", quoted(file)],
    ...(line === null ? [] : ([["line", quoted(line)]] as const)),
    ["because", quoted(because)],
    ["until", until],
  ];
}

function blockItem(one: NewIgnore, indent: number): string {
  const lines = fieldsOf(one).map(
    ([key, value], i) => `${" ".repeat(indent)}${i === 0 ? "- " : "  "}${key}: ${value}\n`,
  );
  return lines.join("");
}

function flowItems(added: readonly NewIgnore[]): string {
  return added
    .map(
      (one) =>
        `{ ${fieldsOf(one)
          .map(([key, value]) => `${key}: ${value}`)
          .join(", ")} }`,
    )
    .join(", ");
}

/** Are the exceptions the old ones and the new ones, and is everything else as it was? */
function isAsWanted(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  added: readonly NewIgnore[],
  reader: AddressReader,
): boolean {
  const [was, is] = [before, after].map((bytes) => readSettings(path, bytes, reader));
  if (was === undefined || is === undefined || !("source" in was && "source" in is)) return false;
  if (shapeOf(is.ignores) !== shapeOf([...was.ignores, ...added])) return false;
  const rest = (bytes: Uint8Array): string => {
    const plain = parseTree(path, bytes).root?.plain as Record<string, unknown>;
    return JSON.stringify({ ...plain, ignore: null });
  };
  return rest(before) === rest(after) && !isSameBytes(before, after);
}

function shapeOf(all: readonly (Ignore | NewIgnore)[]): string {
  return JSON.stringify(all.map(({ rule, file, line, because, until }) => [rule, file, line, because, until]));
}
