import { readLine } from "../qmail/lines.ts";
import { dotted, hasHostBits, netmaskLength } from "../qmail/netmask.ts";
import type { IpFile } from "../qmail/types.ts";
import { idOfTag, lowerBound } from "../space/blocks.ts";
import { explainNeedless, isNeedlessAlone } from "../space/explain.ts";
import { entryOf } from "../space/ids.ts";
import type { Needless } from "../space/needless.ts";
import { entrySpan, hasOwnError } from "./line-text.ts";
import { mustStay } from "./must-stay.ts";
import { type Detail, type Fix, type Found, foundOn, type Related, type Unlisted } from "./rule.ts";
import type { Subject } from "./subject.ts";
import { entryText } from "./words.ts";

/** What a rule about needless entries says of one of them. */
interface Words {
  readonly message: string;
  readonly remedy: string;
  /** Taking the line away is the fix. */
  readonly removable?: boolean;
}

/** What it can say it with. */
interface Facts {
  readonly inNotipme: boolean;
  /** The entries that decide in its place. */
  readonly others: string;
  /** `others` are several: "they already give", not "it already gives". */
  readonly several: boolean;
  /** An address that the entry matches, and what it is. */
  readonly witness: string;
  readonly isMe: "me" | "not me";
}

const NAMED = 3;

/** The entries of one status, each explained only when it is shown. */
export function* needlessEntries(
  subject: Subject,
  status: number,
  words: (facts: Facts) => Words,
): Generator<Found | Unlisted> {
  const needless = subject.needless();
  if (needless === null) return;
  for (const file of subject.files) {
    yield* entriesOf(subject, file, needless.status, status, (i) => describe(subject, needless, file, i, words));
  }
}

/** The entries of a file that have this status: as many as will be shown, and the number of the rest. */
export function* entriesOf(
  subject: Subject,
  file: IpFile,
  statuses: Uint8Array,
  status: number,
  detail: (index: number) => Detail,
): Generator<Found | Unlisted> {
  const first = file.name === "moreipme" ? subject.ids.firstMoreipme : subject.ids.firstNotipme;
  const { count, line } = file.entries;
  const its = statuses.subarray(first, first + count);
  let i = its.indexOf(status);
  for (let shown = 0; i >= 0 && shown < subject.most; shown++) {
    const index = i;
    yield foundOn(file, { line: line[i] as number }, entrySpan(file, i), () => detail(index));
    i = its.indexOf(status, i + 1);
  }
  if (i < 0) return;
  let unlisted = 0;
  for (; i < count; i++) if (its[i] === status) unlisted++;
  yield { file, unlisted };
}

function describe(
  subject: Subject,
  needless: Needless,
  file: IpFile,
  index: number,
  words: (facts: Facts) => Words,
): Detail {
  const { ids, interfaces } = subject;
  const id = index + (file.name === "moreipme" ? ids.firstMoreipme : ids.firstNotipme);
  const { because, interfaces: faces, witness } = explainNeedless(ids, needless, interfaces, id);
  const entries = (because ?? []).map((other) => entryOf(ids, other));
  const names = [
    ...entries.map((entry) => {
      const { origin } = entry;
      const length = netmaskLength(entry.netmask);
      if (origin.kind !== "line") return { length, text: `the implicit entry ${entryText(entry)}` };
      const where = origin.file === file ? `line ${origin.line}` : `line ${origin.line} of ${origin.file.name}`;
      return { length, text: `${where} (${entryText(entry)})` };
    }),
    ...faces.map((face) => ({ length: 32, text: `the interface address ${dotted(face)}` })),
  ].sort((a, b) => a.length - b.length);
  const named = names.slice(0, NAMED).map(({ text }) => text);
  const rest = names.length - named.length;
  const others =
    because === null ? "the other entries together" : rest > 0 ? `${named.join(", ")} and ${rest} more` : listed(named);
  const isMe = subject.isMe(witness) ? "me" : "not me";
  const { message, remedy, removable } = words({
    inNotipme: file.name === "notipme",
    others,
    several: because === null || names.length > 1,
    witness: dotted(witness),
    isMe,
  });
  const isSafe = (): boolean => isNeedlessAlone(ids, needless, interfaces, id);
  const related: Related[] = entries.flatMap(({ origin, ...entry }) =>
    origin.kind === "line"
      ? [{ file: origin.file, line: origin.line, message: `decides in its place: ${entryText(entry)}` }]
      : [],
  );
  const fix = removable === true && !mustStay(subject).has(id) ? removal(file, index, isSafe) : null;
  return { message, remedy, related, fix };
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "nothing";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The line number of the first entry of the file that reads the same as this one. */
export function firstLike(subject: Subject, file: IpFile, index: number): number {
  const { address, netmask, line, count } = file.entries;
  const first = file.name === "moreipme" ? subject.ids.firstMoreipme : subject.ids.firstNotipme;
  const blocks = subject.needless()?.blocks;
  if (blocks !== undefined && !hasHostBits(address[index] as number, netmask[index] as number)) {
    for (let k = lowerBound(blocks.start, address[index] as number); blocks.start[k] === address[index]; k++) {
      const i = idOfTag(blocks.tag[k] as number) - first;
      if (i >= 0 && i < count && netmask[i] === netmask[index] && address[i] === address[index])
        return line[i] as number;
    }
  }
  let i = 0;
  while (address[i] !== address[index] || netmask[i] !== netmask[index]) i++;
  return line[i] as number;
}

/**
 * The fix that takes a line away. None where the line has an error of its own: what it was meant to say may be needed.
 * `isSafe`: by itself it changes no verdict; asked once, and only if somebody wants to know.
 */
export function removal(file: IpFile, index: number, isSafe: () => boolean): Fix | null {
  const reading = readLine(file.bytes, file.entries.line[index] as number, file.entries.start[index] as number);
  if (hasOwnError(file, reading)) return null;
  let safe: boolean | null = null;
  return {
    edits: [{ start: reading.start, end: reading.end + 1, text: "" }],
    get safe() {
      safe ??= isSafe();
      return safe;
    },
  };
}
