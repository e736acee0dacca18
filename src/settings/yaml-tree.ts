import { decodeUtf8 } from "../text/bytes.ts";
import { show, showText } from "../text/show.ts";
import { composeYaml, TOO_LARGE } from "./compose-yaml.ts";
import type { Mistake } from "./mistakes.ts";
import { makePositions, type Positions } from "./positions.ts";
import { toNodes, WILDCARD } from "./to-nodes.ts";
import type { Node } from "./yaml-node.ts";

export interface ParsedYaml {
  readonly positions: Positions;
  /** Null where there is none, because the file is not YAML. */
  readonly root: Node | null;
  readonly mistakes: readonly Mistake[];
}

/**
 * YAML 1.2, core schema, one document, unique keys, bounded aliases. Everything that is wrong becomes a mistake; nothing is thrown.
 */
export function parseTree(path: string, bytes: Uint8Array): ParsedYaml {
  const file = { path, bytes };
  const text = decode(bytes);
  if (typeof text === "number") {
    const message = `this is not UTF-8 text: the byte ${show(bytes, text, text + 1)} does not belong here`;
    return { positions: makePositions(file, ""), root: null, mistakes: [{ start: text, message }] };
  }
  const positions = makePositions(file, text);
  const control = CONTROL.exec(text);
  if (control !== null) {
    const start = positions.byteAt(control.index);
    const message = `this is not YAML text: the control character ${showText(control[0])} may not be in it`;
    return { positions, root: null, mistakes: [{ start, message }] };
  }
  return compose(positions);
}

/** A control character other than tab and line ends: YAML allows none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/;

/** The text, or the offset of the first byte that is not UTF-8. */
function decode(bytes: Uint8Array): string | number {
  const text = decodeUtf8(bytes);
  if (!text.includes("\ufffd")) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return firstWrong(bytes);
  }
}

/** The offset of the first character that is not UTF-8: everything before it decodes. */
function firstWrong(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (decodes(bytes.subarray(0, middle))) low = middle;
    else high = middle;
  }
  return low;
}

function decodes(beginning: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(beginning, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function compose(positions: Positions): ParsedYaml {
  const mistakes: Mistake[] = [];
  const document = composeYaml(positions.text, (offset, message) =>
    mistakes.push({
      start: positions.byteAt(offset),
      message:
        message === TOO_LARGE
          ? message
          : `this is not YAML that can be read: ${hintAt(positions.text, offset, message) ?? showText(message)}`,
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
  const root = toNodes(document.contents, positions, mistakes);
  return { positions, root, mistakes };
}

/** A hint for text that begins with a character that has a meaning in YAML. */
function hintAt(text: string, offset: number, message: string): string | null {
  if (text[offset] === "@") return 'a text that begins with "@" is written in quotes, such as "@example.com"';
  return message.startsWith("Alias ending in :") ? `${showText(message)}; ${WILDCARD}` : null;
}
