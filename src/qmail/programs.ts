import type { DialectName } from "./types.ts";

/** What the mail programs of a dialect do differently, as data. `Dialect` in types.ts is about moreipme and notipme. */
export interface Programs {
  readonly name: DialectName;
  /** qmail-remote asks ANY for each recipient's domain and follows CNAMEs before it looks for routes: `flagallaliases`. */
  readonly followsAliases: boolean;
  /** qmail-remote passes domains without a route through libidn2. */
  readonly internationalNames: boolean;
  /** qmail-remote reads `authsenders` and `outgoingip`, and a route may end in `|user|password`. */
  readonly readsSenderRoutes: boolean;
  /** After a greeting of 4xx, qmail-remote tries the next host. The others defer the message at once. */
  readonly triesNextAfterGreeting: boolean;
  /** How many of the lists `suppls0`, `suppls1`... qmail-send knows. */
  readonly supplements: number;
  /** What qmail-send reads when it starts, besides the files that decide on routes: it does not start if one cannot be read. */
  readonly sendFiles: readonly string[];
  /** qmail-smtpd's badmailfrom is a list of regular expressions, and there are further lists. */
  readonly checksPatterns: boolean;
  /** qmail-smtpd refuses `MAIL FROM:` and `RCPT TO:` with nothing after the colon. */
  readonly wantsAddress: boolean;
  /** RELAYCLIENT's text is put after a recipient only where rcpthosts does not accept it. */
  readonly appendsOnlyToRelayed: boolean;
  /** qmail-remote reads `qmtproutes`, and takes a line of `outgoingip` at random. */
  readonly readsQmtproutes: boolean;
  /** qmail-smtpd takes its greeting from a list, and needs locals, or `me` in its place. */
  readonly smtpdReadsLists: boolean;
  /** A number above 255 is not part of an address: the other dialects keep it modulo 256. */
  readonly strictOctets: boolean;
  /** qmail-remote looks up IPv6 addresses, and tries a name's IPv6 addresses before its IPv4 addresses. */
  readonly looksUpIpv6: boolean;
  /** qmail-remote never ends once it has tried all exchangers better than the host itself in vain. */
  readonly loopsAsBackup: boolean;
  /** qmail-remote defers any host longer than this, whatever it is; null: there is no limit. */
  readonly longestHost: number | null;
}

const SEND_FILES = [
  "queuelifetime",
  "concurrencylocal",
  "concurrencyremote",
  "bouncefrom",
  "bouncehost",
  "doublebouncehost",
  "doublebounceto",
];

const stock = {
  followsAliases: false,
  internationalNames: false,
  readsSenderRoutes: false,
  triesNextAfterGreeting: false,
  supplements: 0,
  sendFiles: SEND_FILES,
  checksPatterns: false,
  wantsAddress: false,
  appendsOnlyToRelayed: false,
  readsQmtproutes: false,
  smtpdReadsLists: false,
  strictOctets: false,
  looksUpIpv6: false,
  loopsAsBackup: false,
  longestHost: null,
} as const;

const programs: Readonly<Record<DialectName, Programs>> = {
  "moreipme-0.6": { ...stock, name: "moreipme-0.6", followsAliases: true },
  netqmail: { ...stock, name: "netqmail", followsAliases: true },
  notqmail: { ...stock, name: "notqmail" },
  indimail: {
    ...stock,
    name: "indimail",
    followsAliases: true,
    triesNextAfterGreeting: true,
    sendFiles: [
      ...SEND_FILES,
      ..."holdlocal holdremote bouncelifetime bouncemaxbytes conf-syncdir conf-fsync conf-fdatasync".split(" "),
      ..."bouncesubject doublebouncesubject".split(" "),
    ],
    readsQmtproutes: true,
    smtpdReadsLists: true,
    strictOctets: true,
    looksUpIpv6: true,
    loopsAsBackup: true,
    longestHost: 244,
  },
  sagredo: {
    ...stock,
    name: "sagredo",
    followsAliases: false,
    internationalNames: true,
    readsSenderRoutes: true,
    triesNextAfterGreeting: true,
    supplements: 2,
    sendFiles: [...SEND_FILES, "bouncemaxbytes", "concurrencysuppl0", "concurrencysuppl1", "srs_domain"],
    checksPatterns: true,
    wantsAddress: true,
    appendsOnlyToRelayed: true,
  },
};

/** The programs of that dialect. */
export function programsNamed(name: DialectName): Programs {
  return programs[name];
}
