import { lineStart } from "../qmail/lines.ts";
import { entryText, hasHostBits, netmaskLength } from "../qmail/netmask.ts";
import type { EntryValue, IpFile, IpFileName } from "../qmail/types.ts";
import { applyEdits, type Edit } from "./edit.ts";
import { isSameEverywhere } from "./same-everywhere.ts";
import type { Subject } from "./subject.ts";

/** Do the entries of the changed lines stay as they are or, where they do not, do all verdicts? */
export function keepsVerdicts(subject: Subject, file: IpFile, edits: readonly Edit[]): boolean {
  const first = edits[0];
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return true;
  const from = lineStart(file.bytes, first.start);
  const newline = file.bytes.indexOf(0x0a, last.end);
  const to = newline < 0 ? file.bytes.length : newline + 1;
  const isShort = to - from <= SHORT && subject.dialect.singles === undefined;
  const read = (bytes: Uint8Array): Columns =>
    isShort ? entriesOf(file, bytes) : file.reader.file(file.name, file.path, bytes).entries;
  const were = read(file.bytes.subarray(from, to));
  const are = read(applyEdits(file.bytes, edits, from, to));
  if (areEqual(were, are)) return true;
  const before = pairsOf(were);
  const after = pairsOf(are);
  const added = [...after.keys()].filter((key) => !before.has(key));
  const removed = [...before.keys()].filter((key) => !after.has(key));
  if (added.length === 0 && removed.length === 0) return true;
  if (removed.length === 0 && added.some((key) => makesMe(subject, file.name, after.get(key) as EntryValue)))
    return false;
  return isSameEverywhere(subject, file, edits, { before, after, added, removed });
}

type Columns = Pick<IpFile["entries"], "count" | "ipv6"> & {
  readonly address: ArrayLike<number>;
  readonly netmask: ArrayLike<number>;
};

/** How many bytes are read line by line: for a few lines, that takes less code than the reader of whole files. */
const SHORT = 4096;

function entriesOf({ reader }: IpFile, bytes: Uint8Array): Columns {
  const address: number[] = [];
  const netmask: number[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const { entry, end } = reader.line(bytes, line, start);
    if (entry !== null) {
      address.push(entry.address);
      netmask.push(entry.netmask);
    }
    start = end + 1;
  }
  return { count: address.length, address, netmask };
}

/**
 * Does the first address of an entry become me on every host if the entry is added to this list? For most entries that a fix adds,
 * that one address shows it, and no map of all addresses need be made.
 */
function makesMe(subject: Subject, list: IpFileName, { address, netmask }: EntryValue): boolean {
  if (list !== "moreipme" || subject.dialect.singles !== undefined || subject.needless().tooMany) return false;
  return netmaskLength(netmask) > subject.needless().lengthsAt(address).notipme && !subject.isMe({ address, netmask });
}

/**
 * Are the entries the same, one after the other? They nearly always are, and this shows it for a million
 * lines without a million texts.
 */
function areEqual(a: Columns, b: Columns): boolean {
  if (a.count !== b.count || a.ipv6 !== undefined || b.ipv6 !== undefined) return false;
  for (let i = 0; i < a.count; i++) if (a.address[i] !== b.address[i] || a.netmask[i] !== b.netmask[i]) return false;
  return true;
}

/** The distinct entries of some lines; those that match nothing are left out. */
function pairsOf({ count, address, netmask, ipv6 }: Columns): Map<string, EntryValue> {
  const out = new Map<string, EntryValue>();
  for (let i = 0; i < count; i++) {
    const pair = { address: address[i] as number, netmask: netmask[i] as number };
    const six = ipv6?.(i) ?? null;
    const entry = six === null ? pair : { ...pair, ipv6: six };
    if (!hasHostBits(pair.address, pair.netmask)) out.set(entryText(entry), entry);
  }
  return out;
}
