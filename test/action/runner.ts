/**
 * What the runner of GitHub Actions makes of a step's output, written from its sources (ActionCommand.cs,
 * ActionCommandManager.cs), and stricter where they leave room: every name counts as a registered command, every character that
 * any system takes for the end of a line ends one, and characters that a comparison of texts passes over are not there.
 */

export interface Command {
  readonly version: 1 | 2;
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that the runner obeys, line by line. After `stop-commands` it obeys only what ends that. */
export function replay(output: string): Command[] {
  const out: Command[] = [];
  let stopped: string | null = null;
  for (const line of output.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    const command = parseV2(line) ?? parseV1(line);
    if (command === null) continue;
    if (stopped !== null) {
      if (command.name.toLowerCase() === stopped.toLowerCase()) stopped = null;
      continue;
    }
    if (command.name.toLowerCase() === "stop-commands") stopped = command.data;
    out.push(command);
  }
  return out;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is the one that is looked at
const IGNORED = /(?!\u001b)[\p{Cc}\p{Cf}\p{DI}\p{Mn}]/gu;

function parseV2(line: string): Command | null {
  const text = line.replace(IGNORED, "").replace(/^[\s\p{Z}]+/u, "");
  if (!text.startsWith("::")) return null;
  const end = text.indexOf("::", 2);
  if (end < 0) return null;
  const info = text.slice(2, end);
  const space = info.indexOf(" ");
  const properties: Record<string, string> = {};
  for (const property of space > 0
    ? info
        .slice(space + 1)
        .trim()
        .split(",")
    : []) {
    const equals = property.indexOf("=");
    if (equals > 0 && equals < property.length - 1)
      properties[property.slice(0, equals)] = decoded(property.slice(equals + 1), ["%0D", "%0A", "%3A", "%2C", "%25"]);
  }
  const data = decoded(text.slice(end + 2), ["%0D", "%0A", "%25"]);
  return { version: 2, name: space < 0 ? info : info.slice(0, space), properties, data };
}

function parseV1(line: string): Command | null {
  const text = line.replace(IGNORED, "");
  const start = text.indexOf("##[");
  const end = start < 0 ? -1 : text.indexOf("]", start);
  if (end < 0) return null;
  const [name = ""] = text.slice(start + 3, end).split(" ");
  return { version: 1, name, properties: {}, data: text.slice(end + 1) };
}

/** One escape after the other, as the runner does it. */
function decoded(text: string, escapes: readonly string[]): string {
  return escapes.reduce((done, one) => done.replaceAll(one, decodeURIComponent(one)), text);
}
