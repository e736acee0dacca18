import { cdb, int, ipList, line, list, lookedUp, map, NATURAL, native, POSITIVE } from "./control-rows.ts";
import { sagredoFiles } from "./control-sagredo.ts";
import { ipmeFiles, stockFiles, withRows } from "./control-stock.ts";
import type { ControlFile } from "./control-table-types.ts";

const SEND = "qmail-send";
const TODO = "todo-proc";
const SMTPD = "qmail-smtpd";
const REMOTE = "qmail-remote";
const LOCAL = "qmail-local";
const QUEUE = "qmail-queue";
const FILTER = "spawn-filter";
const CONF_SPAWN = 500;
/** For a number that has a meaning below 0 too: scan_int takes a sign. */
const SIGNED = { least: -(2 ** 31), most: 2 ** 31 - 1 };

/** qmail-smtpd's databytes has 64 bits. */
const LONG = { least: 0, most: Number.MAX_SAFE_INTEGER };

/** What indimail reads as sagredo does. */
const SHARED = [
  ..."spfbehavior spfrules spfguess spfexp dnsbllist bouncemaxbytes filterargs signaturedomains nosignaturedomains".split(
    " ",
  ),
  ..."srs_domain srs_separator srs_secrets srs_maxage srs_hashlength srs_hashmin srs_alwaysrewrite dkimkeys".split(" "),
  ..."surblrcpt level2-tlds level3-tlds surbldomainwhite surbldomain cachelifetime tlsclients".split(" "),
];
const shared = (): readonly ControlFile[] => sagredoFiles().filter(({ name }) => SHARED.includes(name));

/** What indimail reads differently from stock qmail. */
const different = (): readonly ControlFile[] => [
  lookedUp("badmailfrom", SMTPD),
  int("databytes", [SMTPD, "qmail-qmtpd"], 0, LONG, { reader: "control_readulong", unlikely: { least: 1, most: 999 } }),
  list("smtpgreeting", SMTPD, { absent: { kind: "me", otherwise: { kind: "failure" } }, holds: "text" }),
  lookedUp("locals", [SEND, TODO, SMTPD], "domain", { absent: { kind: "me", otherwise: { kind: "failure" } } }),
  lookedUp("percenthack", [SEND, TODO], "domain"),
  map("virtualdomains", [SEND, TODO], "address or domain", { wildcards: true }),
];

const remote = (): readonly ControlFile[] => [
  map("qmtproutes", REMOTE, "domain", { wildcards: true, secret: "behind bar" }),
  ipList("outgoingip", [REMOTE, "qmail-qmqpc"], { reader: "control_readrandom" }),
  ipList("outgoingip.", REMOTE, { reader: "control_readrandom", family: true }),
  map("domainbindings", REMOTE, "sender"),
  map("helohostbyip", REMOTE, "address"),
  map("bindroutes", REMOTE, "address"),
  lookedUp("notlshosts", REMOTE, "domain"),
  lookedUp("tlsadomains", REMOTE, "domain"),
  cdb("tlsadomains.cdb", REMOTE),
  cdb("remote_auth.cdb", REMOTE),
  list("realm", REMOTE),
  line("batvkey", [REMOTE, SMTPD], { secret: "line" }),
  lookedUp("batvnosignremote", REMOTE, "domain"),
  lookedUp("batvnosignlocals", SMTPD, "domain"),
  int("batvkeystale", SMTPD, 7),
];

const sending = (): readonly ControlFile[] => [
  int("concurrencyl.", SEND, null, NATURAL, { family: true, confSpawn: CONF_SPAWN }),
  int("concurrencyr.", SEND, null, NATURAL, { family: true, confSpawn: CONF_SPAWN }),
  int("holdlocal", SEND, 0),
  int("holdremote", SEND, 0),
  int("bouncelifetime", SEND, 604800, POSITIVE),
  int("todointerval", TODO, null, SIGNED),
  ...["conf-syncdir", "conf-fsync", "conf-fdatasync"].map((name) => int(name, SEND, null)),
  int("qregex", SMTPD, 0),
  ...["msgqueuelen", "msgqueuesize", "qcount"].map((name) => int(name, "qscheduler", null)),
  line("bouncesubject", SEND, { absent: { kind: "text", text: "failure notice" }, holds: "text" }),
  line("doublebouncesubject", SEND, { absent: { kind: "text", text: "failure notice" }, holds: "text" }),
  native("bouncemessage", SEND),
  native("doublebouncemessage", SEND),
  ..."bounce.envrules from.envrules fromd.envrules rcpt.envrules auth.envrules domainqueue"
    .split(" ")
    .map((name) => list(name, [QUEUE, SEND, SMTPD])),
];

/** address_match: each list is looked for as `.cdb` and `.sql` too, and its entries match whole, as `@domain` or as patterns. */
const matched = (): readonly ControlFile[] =>
  (
    "badhelo badhost badip badrcptto goodrcptto blackholedsender blackholedrcpt spamignore relaymailfrom relayclients " +
    "relaydomains chkrcptdomains chksenderdomains authdomains nodnscheck"
  )
    .split(" ")
    .map((name) => lookedUp(name, SMTPD));

const smtpd = (): readonly ControlFile[] => [
  int("maxhops", SMTPD, 100),
  ...["maxcmdlen", "maxrecipients", "tarpitcount", "greetdelay", "spfipv6"].map((name) => int(name, SMTPD, 0)),
  int("tarpitdelay", SMTPD, 5),
  int("maxdeliveredto", LOCAL, 0, { least: -1, most: NATURAL.most }),
  ..."accesslist hostaccess etrnhosts atrnaccess recipients signatures bodycheck"
    .split(" ")
    .map((name) => list(name, SMTPD)),
  ..."badmailpatterns badrcptpatterns goodrcptpatterns spamignorepatterns badext badextpatterns"
    .split(" ")
    .map((name) => list(name, SMTPD)),
  ...["servercipherlist", "serverciphersuite"].map((name) => list(name, SMTPD)),
  ...["clientcipherlist", "clientciphersuite"].map((name) => list(name, REMOTE)),
  line("tlsservermethod", SMTPD),
  line("tlsclientmethod", REMOTE),
];

const queueing = (): readonly ControlFile[] => [
  ..."queue_base extraqueue quarantine removeheaders envheaders logheaders mailarchive"
    .split(" ")
    .map((name) => list(name, QUEUE)),
  ..."spamfilter spamredirect rejectspam redirectremote".split(" ").map((name) => list(name, FILTER)),
  line("globalspamredirect", FILTER),
  lookedUp("localdomains", LOCAL, "domain"),
];

/** The files of indimail-mta. Numbers are read by scan_int. */
export function indimailFiles(): readonly ControlFile[] {
  return withRows(
    [...stockFiles(CONF_SPAWN), ...ipmeFiles()],
    [...shared(), ...different(), ...remote(), ...sending(), ...matched(), ...smtpd(), ...queueing()],
  );
}
