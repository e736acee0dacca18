import { controlFile } from "../qmail/control-files.ts";
import type { ControlFile } from "../qmail/control-table-types.ts";
import type { DialectName } from "../qmail/types.ts";

/** A function of the C source that does different things in two dialects, and what it does in each. */
export interface DifferentFunction {
  readonly function: string;
  readonly source: string;
  readonly about: "addresses" | "recipients" | "files";
  readonly from: string;
  readonly to: string;
}

/** What the functions do, dialect by dialect: where two texts are the same, the functions do the same. */
const FUNCTIONS: readonly (Omit<DifferentFunction, "from" | "to"> & {
  readonly what: Readonly<Record<DialectName, string>>;
})[] = [
  {
    function: "ipme_readipfile",
    source: "ipme.c",
    about: "addresses",
    what: patched(
      "reads moreipme and notipme: IPv4 addresses, each with or without a netmask, octets modulo 256",
      "reads moreipme and notipme: single addresses, IPv4 or IPv6; what follows one is ignored",
      "is not there: moreipme and notipme are not read",
    ),
  },
  {
    function: "ipme_init",
    source: "ipme.c",
    about: "addresses",
    what: patched(
      "begins the ipme list with 127.0.0.0/255.0.0.0 and 0.0.0.0",
      "begins the ipme list with :: and 0.0.0.0",
      "begins the ipme list with 0.0.0.0",
    ),
  },
  {
    function: "ipme_init (the loop over the interfaces)",
    source: "ipme.c",
    about: "addresses",
    what: {
      "moreipme-0.6": "sees the first IPv4 address of each label",
      sagredo: "sees the first IPv4 address of each label",
      netqmail: "sees the first IPv4 address of each label",
      notqmail: "sees every IPv4 address",
      indimail: "sees every IPv4 and IPv6 address, except link-local ones",
    },
  },
  {
    function: "ipme_is",
    source: "ipme.c",
    about: "addresses",
    what: patched(
      "compares the longest match of both lists, and a tie is not me",
      "looks for the exact address; ipme_append_unless has left out what notipme has",
      "looks for the exact address",
    ),
  },
  {
    function: "main",
    source: "qmail-remote.c",
    about: "recipients",
    what: {
      "moreipme-0.6": "looks for the host in smtproutes",
      netqmail: "looks for the host in smtproutes",
      notqmail: "looks for the host in smtproutes",
      sagredo: "looks for the sender in authsenders, then for the host in smtproutes, with user and password after a |",
      indimail:
        "looks for the host level by level in qmtproutes, then smtproutes, and for !@ where the sender is empty",
    },
  },
  {
    function: "addrmangle, dns_cname",
    source: "qmail-remote.c, dns.c",
    about: "recipients",
    what: {
      "moreipme-0.6": "follows CNAMEs, and does not ask for own addresses where all recipients are aliases",
      netqmail: "follows CNAMEs, and does not ask for own addresses where all recipients are aliases",
      indimail: "follows CNAMEs, and does not ask for own addresses where all recipients are aliases",
      notqmail: "leaves domains as they are",
      sagredo: "leaves domains as they are, and asks for the A-label that libidn2 makes",
    },
  },
  {
    function: "dns_ipplus",
    source: "dns.c",
    about: "recipients",
    what: {
      ...same("asks for A records"),
      indimail: "asks for AAAA records and then for A records, and lists the IPv6 addresses first",
    },
  },
  {
    function: "ip_scan",
    source: "ip.c",
    about: "recipients",
    what: {
      ...same("keeps octets modulo 256"),
      indimail: "takes no octet above 255 (ip4_scan)",
    },
  },
  {
    function: "addrallowed, bmcheck",
    source: "qmail-smtpd.c",
    about: "recipients",
    what: {
      ...same("compares badmailfrom entry by entry"),
      sagredo: "matches badmailfrom, badrcptto and their kin as regular expressions; validrcptto skips rcpthosts",
    },
  },
  {
    function: "control_readint",
    source: "control.c",
    about: "files",
    what: {
      ...same("wants digits first (scan_ulong)"),
      indimail: "skips blanks and takes a sign (scan_int)",
    },
  },
];

function same(what: string): Record<DialectName, string> {
  return { "moreipme-0.6": what, sagredo: what, netqmail: what, notqmail: what, indimail: what };
}

function patched(with06: string, indimail: string, without: string): Record<DialectName, string> {
  return { "moreipme-0.6": with06, sagredo: with06, netqmail: without, notqmail: without, indimail };
}

/** The functions that differ between two dialects. */
export function differentFunctions(from: DialectName, to: DialectName): readonly DifferentFunction[] {
  return FUNCTIONS.filter(({ what }) => what[from] !== what[to]).map(({ what, ...one }) => ({
    ...one,
    from: what[from],
    to: what[to],
  }));
}

/** How a dialect reads the file with this name, in words: the function and the programs; null where none reads it. */
export function readingOf(dialect: DialectName, name: string): string | null {
  const row = controlFile(dialect, name);
  if (row === null) return null;
  const as = row.kind === "regex" ? ", as regular expressions" : "";
  const singles = row.reader === "ipme_readipfile" && dialect === "indimail" ? ", single addresses" : "";
  const number = row.kind === "int" && dialect === "indimail" ? ", with scan_int" : "";
  return readerOf(row) + as + singles + number;
}

/**
 * Where in the C source a finding about a file comes from, in the dialect that has it or else in the other; null where no program
 * reads it.
 */
export function functionOf(name: string, mine: DialectName, other: DialectName): string | null {
  const row = controlFile(mine, name) ?? controlFile(other, name);
  if (row === null) return null;
  if (readingOf(mine, name) !== readingOf(other, name)) return readerOf(row);
  const [program] = row.programs;
  return program === undefined ? readerOf(row) : `main (${program}.c)`;
}

function readerOf({ reader, programs }: ControlFile): string {
  if (reader.startsWith("control_")) return `${reader} (control.c)`;
  if (reader.startsWith("qmail-new")) return `main (${reader}.c)`;
  if (reader === "ipme_readipfile") return `${reader} (ipme.c)`;
  if (reader === "cdb_seek") return "cdb_seek (cdb_seek.c)";
  return `${reader} (${programs.join(", ")})`;
}
