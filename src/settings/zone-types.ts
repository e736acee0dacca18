/** Types of records whose content counts. */
export const COUNTED: ReadonlySet<string> = new Set([
  "A",
  "AAAA",
  "MX",
  "CNAME",
  "NS",
  "SOA",
  "DNAME",
  "ANAME",
  "ALIAS",
]);

/** All other record types that have a name: they are skipped. Source: IANA, DNS parameters. */
const OTHERS: ReadonlySet<string> = new Set(
  (
    "AFSDB AMTRELAY APL ATMA AVC CAA CDNSKEY CDS CERT CLA CSYNC DHCID DLV DNSKEY DOA DS DSYNC EID EUI48 EUI64 GID GPOS HHIT " +
    "HINFO HIP HTTPS IPN IPSECKEY ISDN KEY KX L32 L64 LOC LP MB MD MF MG MINFO MR NAPTR NID NIMLOC NINFO NSAP NSAP-PTR NSEC " +
    "NSEC3 NSEC3PARAM NULL NXT NXNAME OPENPGPKEY PTR PX RESINFO RKEY RP RRSIG RT SIG SINK SMIMEA SPF SRV SSHFP SVCB TA TALINK " +
    "TLSA TXT UID UINFO UNSPEC URI WALLET WKS X25 ZONEMD BRID A6"
  ).split(" "),
);

/** Records that do not make their name exist: it has other records too or, for NSEC3, is a name that nobody asks for. */
export const SIGNING: ReadonlySet<string> = new Set(["RRSIG", "SIG", "NSEC", "NSEC3", "KEY", "NXT"]);

/** The type in capitals, or null where the word is not a type. */
export function recordType(word: string): string | null {
  const type = word.toUpperCase();
  return COUNTED.has(type) || OTHERS.has(type) || /^TYPE\d{1,5}$/.test(type) ? type : null;
}

/** `3600`, `1h30m`: a time to live, at most 2^31-1 seconds. */
export function isTtl(word: string): boolean {
  if (/^\d{1,10}$/.test(word)) return Number(word) < 2 ** 31;
  return word.length <= 40 && /^(\d{1,9}[smhdw])+$/i.test(word);
}

/** IN, and the classes that no mail server asks for. */
export function classOf(word: string): "IN" | "other" | null {
  const text = word.toUpperCase();
  if (text === "IN") return "IN";
  return text === "CH" || text === "HS" || text === "CS" || text === "ANY" || /^CLASS\d{1,5}$/.test(text)
    ? "other"
    : null;
}
