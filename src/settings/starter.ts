import { ipv6Text } from "../qmail/ipv6-octets.ts";
import { dotted, entryText, hasHostBits, isGapped } from "../qmail/netmask.ts";
import type { Dialect, InterfaceSet, IpFile, SingleLists } from "../qmail/types.ts";
import type { VerdictIndex } from "../space/verdict-index.ts";
import { interfaceLines, pathText } from "./starter-interfaces.ts";
import { type MailStatement, mailLines } from "./starter-mail.ts";

/** What a starter `qmailint.yaml` is made from. */
export interface StarterFacts {
  /** The control directory, relative to the file. */
  readonly control: string;
  readonly dialect: Dialect;
  /** Null: the interfaces are written commented out. */
  readonly set: InterfaceSet | null;
  readonly moreipme: IpFile | null;
  readonly notipme: IpFile | null;
  /** Null where gapped netmasks make too many classes: no verdicts are written. */
  readonly index: VerdictIndex | null;
  /** The lists with IPv6, in the dialect that has it. */
  readonly single: SingleLists | undefined;
  /** The path of the schema for editors, relative to the file; null if it does not exist. */
  readonly schema: string | null;
  /** The lines with an error: what they were meant to say is not known, so nothing is asserted about them. */
  readonly faulty: readonly FaultyLine[];
  /** Where mail currently goes. */
  readonly mail: readonly MailStatement[];
}

/** A line of a control file with an error. `what`: one line of printable text. */
export interface FaultyLine {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly what: string;
}

/** Tells whether a line of a file is among these. */
export function faultyIn(faulty: readonly FaultyLine[]): (file: string, line: number) => boolean {
  const keys = new Set(faulty.map(({ file, line }) => `${file} ${line}`));
  return (file, line) => keys.has(`${file} ${line}`);
}

/** How many entries, and how many lines with an error, are written out. */
const MOST_ENTRIES = 100;
/** An entry whose addresses have different verdicts is written as at most this many ranges. */
const MOST_RANGES = 6;

/** A commented `qmailint.yaml` with the present verdict on every entry, to be confirmed. */
export function starterFile(facts: StarterFacts): string {
  const lines = [
    ...starterHead(facts.schema),
    `control: ${pathText(facts.control)}`,
    `dialect: ${facts.dialect.name}`,
    "",
    ...interfaceLines(facts.set),
    "",
    ...faultyLines(facts.faulty),
    ...assertionLines(facts),
    ...STARTER_TAIL,
  ];
  return `${lines.join("\n")}\n`;
}

/** How a starter begins. */
export function starterHead(schema: string | null): readonly string[] {
  return [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`, "#"]),
    '# What this mail server is expected to take for its own. "qmailint" checks it.',
    "version: 1",
  ];
}

/** How it ends. */
export const STARTER_TAIL: readonly string[] = [
  "",
  "# Levels of rules (off, info, warning, error), and findings that are known and accepted:",
  "# rules:",
  "#   redundant-entry: info",
  "# ignore:",
  "#   - rule: shadowed-entry",
  "#     file: moreipme",
  "#     line: 10.0.0.5",
  "#     because: kept until the old address is returned",
  "#     until: 2027-03-31",
];

/** What stands where nothing can be asserted. */
export const EXAMPLE_ASSERTIONS: readonly string[] = [
  "# assertions:",
  "#   - me: 203.0.113.7",
  "#     because: the load balancer forwards port 25 of this address to us",
  "#   - not me: 198.51.100.0/24",
];

/** What stands before assertions. */
export const CONFIRM: readonly string[] = [
  "# The verdicts as they are now. Confirm each of them: what is written here is not what should be,",
  '# but what is. Delete what you do not care about, and say why ("because") where it matters.',
];

/** What has to be mended before anything can be expected. */
function faultyLines(faulty: readonly FaultyLine[]): string[] {
  if (faulty.length === 0) return [];
  const more = faulty.length - MOST_ENTRIES;
  return [
    "# These lines have errors. Mend them, and then say what you expect: nothing is asserted about them here.",
    ...faulty.slice(0, MOST_ENTRIES).map(({ file, line, rule, what }) => `#   ${file} line ${line} (${rule}): ${what}`),
    ...(more > 0 ? [`#   ... and ${more} more`] : []),
    "",
  ];
}

function assertionLines({ moreipme, notipme, index, single, faulty, mail }: StarterFacts): string[] {
  const said = new Set<string>();
  const out: string[] = [];
  let count = 0;
  const isFaulty = faultyIn(faulty);
  for (const file of [moreipme, notipme]) {
    for (let i = 0; file !== null && index !== null && i < file.entries.count; i++) {
      if (isFaulty(file.name, file.entries.line[i] as number)) continue;
      if (++count > MOST_ENTRIES) continue;
      const statements = statementsOf(file, i, index, single).filter((statement) => !said.has(statement));
      if (statements.length === 0) continue;
      for (const statement of statements) said.add(statement);
      out.push(`  # ${file.name} line ${file.entries.line[i]}`, ...statements);
    }
  }
  if (count > MOST_ENTRIES) out.push(`  # ... and ${count - MOST_ENTRIES} more entries, which are not written out`);
  out.push(...mailLines(mail));
  return out.some((line) => line.startsWith("  - "))
    ? [...CONFIRM, "assertions:", ...out]
    : [...out, ...EXAMPLE_ASSERTIONS];
}

/** The assertions that say what holds for all addresses of an entry. */
function statementsOf(file: IpFile, i: number, index: VerdictIndex, single: SingleLists | undefined): string[] {
  const ipv6 = file.entries.ipv6?.(i) ?? null;
  if (ipv6 !== null) return [`  - ${single?.verdict(ipv6).me === true ? "me" : "not me"}: "${ipv6Text(ipv6)}"`];
  const verdicts = verdictsOf(file, i, index);
  return typeof verdicts === "string" ? [`  # ${verdicts}`] : verdicts.map((one) => `  - ${statementText(one)}`);
}

/** What holds for some addresses, as an assertion writes them. */
export interface Statement {
  readonly me: boolean;
  readonly from: number;
  readonly to: number;
  readonly what: string;
}

/** `me: 10.0.0.0/255.0.0.0` */
export function statementText({ me, what }: Statement): string {
  return `${me ? "me" : "not me"}: ${what}`;
}

/** What holds for all addresses of an entry, or why nothing is said about it. */
export function verdictsOf(file: IpFile, i: number, index: VerdictIndex): readonly Statement[] | string {
  const ipv6 = file.entries.ipv6?.(i) ?? null;
  if (ipv6 !== null) return `${ipv6Text(ipv6)}: several directories are asked about IPv4 only`;
  const address = file.entries.address[i] as number;
  const netmask = file.entries.netmask[i] as number;
  const text = entryText({ address, netmask });
  if (hasHostBits(address, netmask)) return `${text} matches nothing: it has bits outside its netmask`;
  if (isGapped(netmask)) return `${text} has a netmask with gaps: write out what you expect of it`;
  const last = (address | ~netmask) >>> 0;
  const runs: { me: boolean; from: number; to: number }[] = [];
  for (let from = address; from <= last; ) {
    const me = index.firstWith(true, from, from) === from;
    const next = index.firstWith(!me, from, last);
    runs.push({ me, from, to: next < 0 ? last : next - 1 });
    from = next < 0 ? last + 1 : next;
    if (runs.length > MOST_RANGES) return `${text} is only partly me: write out what you expect of it`;
  }
  return runs.map(({ me, from, to }) => {
    const what = runs.length === 1 ? text : from === to ? dotted(from) : `${dotted(from)}-${dotted(to)}`;
    return { me, from, to, what };
  });
}
