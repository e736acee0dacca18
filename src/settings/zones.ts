import type { DeclaredZone } from "../mail/dns-tree.ts";
import { textOf } from "../qmail/latin1.ts";
import { encodeUtf8 } from "../text/bytes.ts";
import { plural } from "../text/plural.ts";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import { isUnreadable, type LoadedFile } from "../tree/control-directory.ts";
import { LIMITS } from "./limits.ts";
import type { Mistake } from "./mistakes.ts";
import type { WrittenZone } from "./settings.ts";
import type { Node } from "./yaml-node.ts";
import { readZoneName } from "./zone-names.ts";

/** A zone file that has been read. `key`: the same for every path to it, combined with its origin. */
export interface LoadedZone {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly origin: string | null;
  readonly zone: DeclaredZone;
  /** How many records count towards a run's limit. */
  readonly counted: number;
}

/** The result for a zone file: facts, why it cannot be read, or what is wrong with it. */
export type ReadZone =
  | LoadedZone
  | { readonly unreadable: string }
  | { readonly key: string; readonly problems: readonly Problem[]; readonly isFull?: boolean };

export type ZoneReader = (absolute: string, origin: string | null) => Promise<ReadZone>;

const LARGEST = 64 * 2 ** 20;

/** `zones:` as they are written. What the schema has refused is skipped. */
export function readZones(node: Node | undefined, mistakes: Mistake[]): readonly WrittenZone[] {
  return (node === undefined ? [] : (node.items ?? [node])).flatMap((one) => {
    const origin = one.entries?.get("origin")?.value;
    const file = one.entries?.get("file")?.value ?? one;
    if (typeof file.plain !== "string") return [];
    const { plain: path, start, end } = file;
    if (path === "") mistakes.push({ start, message: "this must be the path of a zone file, but is empty" });
    const read = typeof origin?.plain === "string" ? readOrigin(origin.plain, origin.start, mistakes) : null;
    return path === "" ? [] : [{ path, origin: read, at: { start, end } }];
  });
}

function readOrigin(text: string, start: number, mistakes: Mistake[]): string | null {
  const read =
    text === "" ? { wrong: "it is empty" } : readZoneName(textOf(encodeUtf8(`${text.replace(/\.$/, "")}.`)), null);
  if ("name" in read) return read.name;
  mistakes.push({ start, message: `"${showText(text.slice(0, 60))}" is not an origin: ${read.wrong}` });
  return null;
}

/** Reads zone files, each once. The parser is loaded when the first of them is read. */
export function makeZoneReader(
  read: (absolute: string, limit: number) => LoadedFile,
  keyOf: (absolute: string) => string,
  refusal: (absolute: string) => string | null,
): ZoneReader {
  const known = new Map<string, ReadZone>();
  let left: number = LIMITS.zoneBytes;
  let records: number = LIMITS.zoneRecords;
  let isFull = false;
  return async (absolute, origin) => {
    const refused = refusal(absolute);
    if (refused !== null) return { unreadable: refused };
    const key = `${keyOf(absolute)}\n${origin ?? ""}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (isFull) return { key, problems: [] };
    const file = read(absolute, Math.min(LARGEST, left));
    if (!isUnreadable(file)) left -= file.bytes.length;
    const answer = isUnreadable(file)
      ? { unreadable: whyNot(file.unreadable, left) }
      : await zoneIn(key, file, origin, records);
    if ("zone" in answer) records -= answer.counted;
    // There will be no answer, so anything else that is read would only be thrown away.
    else if ("problems" in answer && answer.isFull === true) isFull = true;
    known.set(key, answer);
    return answer;
  };
}

function whyNot(unreadable: string, left: number): string {
  if (left >= LARGEST) return unreadable;
  return `${unreadable} (the zone files of a run may have ${LIMITS.zoneBytes / 2 ** 20} MiB in all)`;
}

async function zoneIn(
  key: string,
  file: Exclude<LoadedFile, { readonly unreadable: string }>,
  origin: string | null,
  mostRecords: number,
): Promise<ReadZone> {
  const { readZoneFile } = await import("./zone-file.ts");
  const { zone, mistakes, otherMistakes, counted } = readZoneFile(file, origin, mostRecords);
  if (mistakes.length === 0) return { key, bytes: file.bytes, origin, zone, counted };
  const problems = mistakes.map(
    ({ line, column, message }): Problem => ({ file: file.path, line, column, message: showText(message) }),
  );
  const last = problems.at(-1) as Problem;
  if (otherMistakes > 0)
    problems.push({ ...last, message: `and ${plural(otherMistakes, "more mistake")} in this file` });
  return { key, problems, isFull: counted > mostRecords };
}
