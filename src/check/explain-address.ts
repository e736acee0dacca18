import { type MissReason, type NearMiss, nearMisses } from "../lines/near-misses.ts";
import { singleMisses } from "../lines/single-misses.ts";
import { addressIs, makeLists } from "../qmail/ipme.ts";
import { textOf } from "../qmail/latin1.ts";
import { entryText, netmaskLength } from "../qmail/netmask.ts";
import type { Dialect, EntryValue, InterfaceSet, IpFile, IpFileName, Lists, Verdict } from "../qmail/types.ts";
import { applyEdits, type Edit } from "../rules/edit.ts";
import { byteOrderMark } from "../rules/files/byte-order-mark.ts";
import { leadingBlank } from "../rules/files/leading-blank.ts";
import { missingFinalNewline } from "../rules/files/missing-final-newline.ts";
import { hostBitsSet } from "../rules/ipme/host-bits-set.ts";
import { lostAddress } from "../rules/ipme/lost-address.ts";
import { netmaskIgnored } from "../rules/ipme/netmask-ignored.ts";
import { notAnAddress } from "../rules/ipme/not-an-address.ts";
import { prefixLength } from "../rules/ipme/prefix-length.ts";
import type { Rule } from "../rules/rule.ts";
import { joinPath } from "../tree/control-directory.ts";

/** One line to add to a file, or one to delete from it. */
export type LineChange =
  | { readonly add: string; readonly file: string }
  | { readonly delete: number; readonly file: string; readonly text: string };

/** The answer to "why?" for one address. */
export interface Explained {
  readonly address: EntryValue;
  /** Entries are single addresses: notipme takes them out of the ipme list. */
  readonly isSingle: boolean;
  readonly verdict: Verdict;
  /** The lengths are equal, and a tie is not me. */
  readonly tie: boolean;
  /** The fewest lines that turn this address's verdict, turning as few other verdicts as possible; null where no line can. */
  readonly change: readonly LineChange[] | null;
  /** Lines that seem to mean the address but that qmail reads differently: the first of them, and how many there are. */
  readonly nearMisses: { readonly first: readonly ExplainedMiss[]; readonly count: number };
}

/** A line that seems to mean the address, and the rule that says why it does not reach it. */
export interface ExplainedMiss extends Omit<NearMiss, "why"> {
  readonly rule: string;
}

const RULES: Readonly<Record<MissReason, Rule>> = {
  unterminated: missingFinalNewline,
  "prefix length": prefixLength,
  "not an address": notAnAddress,
  "host bits": hostBitsSet,
  "leading blank": leadingBlank,
  "byte order mark": byteOrderMark,
  "lost address": lostAddress,
  "netmask ignored": netmaskIgnored,
};

/** The verdict on one address, and what would turn it, which is tried out by judging the changed lists. */
export function explainAddress(
  dialect: Dialect,
  lists: Lists,
  address: EntryValue,
  control: string,
  set: InterfaceSet | null = null,
): Explained {
  const verdict = verdictOf(lists, address);
  const { ipme, notipme } = verdict;
  const tie = ipme !== null && notipme !== null && ipme.length === notipme.length;
  const all = whole(dialect, lists);
  const { first, count } =
    dialect.singles === undefined
      ? nearMisses([lists.moreipme, lists.notipme], dialect, address.address)
      : singleMisses([all.moreipme, all.notipme], dialect, address);
  return {
    address,
    isSingle: dialect.singles !== undefined,
    verdict,
    tie,
    change: dialect.readsIpFiles ? turning({ dialect, set, lists }, all, address, verdict, control) : null,
    nearMisses: { first: first.map(({ why, ...miss }) => ({ ...miss, rule: RULES[why].id })), count },
  };
}

function verdictOf(lists: Lists, { address, ipv6 }: EntryValue): Verdict {
  return addressIs(lists, ipv6 ?? address);
}

/** The files with all their entries. */
function whole({ reader, singles }: Dialect, { moreipme, notipme }: Lists): Files {
  if (singles === undefined) return { moreipme, notipme };
  const again = (file: IpFile | null): IpFile | null => file && reader.file(file.name, file.path, file.bytes);
  return { moreipme: again(moreipme), notipme: again(notipme) };
}

type Files = Pick<Lists, "moreipme" | "notipme">;

interface Judged {
  readonly dialect: Dialect;
  readonly set: InterfaceSet | null;
  readonly lists: Lists;
}

/** Candidates, least invasive first: what changes only this address. */
function turning(
  host: Judged,
  lists: Files,
  address: EntryValue,
  { me }: Verdict,
  control: string,
): LineChange[] | null {
  const path = (name: IpFileName): string => lists[name]?.path ?? joinPath(control, name);
  const own: IpFileName = me ? "moreipme" : "notipme";
  const other: IpFileName = me ? "notipme" : "moreipme";
  const lone =
    host.dialect.singles === undefined || me ? singleLines(lists[own], address) : removingLines(host, lists, address);
  const deletions = lone.map((i) => deletionOf(lists[own] as IpFile, i));
  const addition: LineChange = { add: entryText({ ...address, netmask: 0xffffffff }), file: path(other) };
  const candidates: LineChange[][] = [deletions.length === 1 ? deletions : [], [addition], deletions];
  candidates.push([...deletions, addition]);
  return (
    candidates.find(
      (changes) => changes.length > 0 && verdictOf(changed(host, lists, own, other, changes), address).me !== me,
    ) ?? null
  );
}

/** The entries of a file that are just this address. */
function singleLines(file: IpFile | null, { address, ipv6 }: EntryValue): number[] {
  const out: number[] = [];
  for (let i = 0; file !== null && i < file.entries.count; i++) {
    if (
      (file.entries.ipv6?.(i) ?? undefined) === ipv6 &&
      file.entries.address[i] === address &&
      netmaskLength(file.entries.netmask[i] as number) === 32
    )
      out.push(i);
  }
  return out;
}

/** The most lines that are listed one by one. */
const MOST_DELETIONS = 20;

/** The entries of notipme that take the address out of the ipme list. */
function removingLines({ dialect, set }: Judged, { moreipme, notipme }: Files, address: EntryValue): number[] {
  const removing = new Set<number>();
  for (let i = 0; notipme !== null && i < MOST_DELETIONS; i++) {
    const { me, notipme: by } = verdictOf(makeLists(dialect, set, moreipme, without(notipme, removing)), address);
    const origin = by?.entry.origin;
    if (me || origin?.kind !== "line") break;
    removing.add(notipme.entries.line.indexOf(origin.line));
  }
  return [...removing];
}

/** A file with some lines gone, and all others where they were. */
function without(file: IpFile, gone: ReadonlySet<number>): IpFile {
  const edits = [...gone]
    .map((i) => file.entries.start[i] as number)
    .sort((a, b) => a - b)
    .map((start) => ({ start, end: start, text: "#" }));
  return edits.length === 0 ? file : file.reader.file(file.name, file.path, applyEdits(file.bytes, edits));
}

function deletionOf(file: IpFile, index: number): LineChange {
  const start = file.entries.start[index] as number;
  const newline = file.bytes.indexOf(0x0a, start);
  const end = newline < 0 ? file.bytes.length : newline;
  const text = textOf(file.bytes, { start, end });
  return { delete: file.entries.line[index] as number, file: file.path, text };
}

function changed(
  { dialect, set, lists: before }: Judged,
  lists: Files,
  own: IpFileName,
  other: IpFileName,
  changes: readonly LineChange[],
): Lists {
  const edits: Edit[] = [];
  let added = "";
  for (const change of changes) {
    if ("add" in change) added += `${change.add}\n`;
    else edits.push(lineOf(lists[own] as IpFile, change.delete));
  }
  const edit = (name: IpFileName, its: readonly Edit[]): IpFile =>
    dialect.reader.file(name, name, applyEdits(lists[name]?.bytes ?? new Uint8Array(), its));
  const files: Files = {
    ...lists,
    ...(edits.length > 0 ? { [own]: edit(own, edits) } : {}),
    // At the front, so that a last line without a newline is not in the way.
    ...(added === "" ? {} : { [other]: edit(other, [{ start: 0, end: 0, text: added }]) }),
  };
  return dialect.singles === undefined
    ? { ...before, ...files }
    : makeLists(dialect, set, files.moreipme, files.notipme);
}

/** The edit that takes a line away. */
function lineOf(file: IpFile, line: number): Edit {
  const start = file.entries.start[file.entries.line.indexOf(line)] as number;
  const newline = file.bytes.indexOf(0x0a, start);
  return { start, end: newline < 0 ? file.bytes.length : newline + 1, text: "" };
}
