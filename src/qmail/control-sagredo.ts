import {
  cdb,
  cdbText,
  dir,
  FAILURE,
  int,
  line,
  lineOrMe,
  list,
  lookedUp,
  map,
  NATURAL,
  NONE,
  native,
  pem,
  regex,
  shell,
} from "./control-rows.ts";
import { ipmeFiles, stockFiles, withRows } from "./control-stock.ts";
import type { ControlFile } from "./control-table-types.ts";

const SEND = "qmail-send";
const TODO = "qmail-todo";
const SMTPD = "qmail-smtpd";
const REMOTE = "qmail-remote";
const QUEUE = "qmail-queue";
const DKIM = "qmail-dkim";
const SURBL = "surblfilter";
const SRS = ["qmail-inject", "forward", "srsfilter"];
const CONF_SPAWN = 509;

/** What sagredo reads differently from stock qmail. */
const different = (): readonly ControlFile[] => [
  regex("badmailfrom", SMTPD),
  lookedUp("locals", [SEND, TODO], "domain", { absent: { kind: "me", otherwise: FAILURE } }),
  lookedUp("percenthack", [SEND, TODO], "domain"),
  map("virtualdomains", [SEND, TODO], "address or domain", { wildcards: true }),
  line("doublebounceto", SEND, {
    absent: { kind: "text", text: "postmaster" },
    holds: "local part",
    mayBeEmpty: true,
  }),
];

const arrival = (): readonly ControlFile[] => [
  ...["badhelo", "badhelonorelay", "badmailfromnorelay", "badrcptto", "badrcpttonorelay"].map((name) =>
    regex(name, SMTPD),
  ),
  lookedUp("validrcptto", SMTPD, "recipient"),
  cdbText("morevalidrcptto", "qmail-newmvrt", "recipient"),
  cdb("morevalidrcptto.cdb", SMTPD),
  int("maxrcpt", SMTPD, -1),
  ...["brtlimit", "rejectrelaytest", "rejectnullsenders", "dnsblfailclosed"].map((name) => int(name, SMTPD, 0)),
  int("spfbehavior", SMTPD, 0, { least: 0, most: 6 }),
  line("spfrules", SMTPD),
  line("spfguess", SMTPD),
  line("spfexp", SMTPD, { absent: { kind: "built-in" }, holds: "text" }),
  list("dnsbllist", SMTPD),
  list("smtpplugins", SMTPD),
  list("taps", QUEUE),
  lineOrMe("authservid", QUEUE, NONE, { holds: "other" }),
  native("policy", SMTPD),
];

const delivery = (): readonly ControlFile[] => [
  line("outgoingip", REMOTE, { absent: { kind: "text", text: "0.0.0.0" }, holds: "address" }),
  map("authsenders", REMOTE, "sender", { wildcards: true, secret: "behind bar" }),
  int("bouncemaxbytes", SEND, 50000),
  ...[0, 1].flatMap((channel) => [
    int(`concurrencysuppl${channel}`, SEND, 20, NATURAL, { confSpawn: CONF_SPAWN }),
    lookedUp(`suppls${channel}`, [SEND, TODO], "domain"),
  ]),
  line("srs_domain", SRS, { holds: "host" }),
  line("srs_separator", SRS),
  list("srs_secrets", SRS, { secret: "line" }),
  ...["srs_maxage", "srs_hashlength", "srs_hashmin", "srs_alwaysrewrite"].map((name) => int(name, SRS, 0)),
];

const filters = (): readonly ControlFile[] => [
  list("filterargs", "spawn-filter"),
  list("qfilters", "qmail-qfilter"),
  lookedUp("signaturedomains", DKIM, "domain"),
  lookedUp("nosignaturedomains", DKIM, "domain"),
  lookedUp("dkimkeys", DKIM),
  ...["surblrcpt", "level2-tlds", "level3-tlds", "surbldomainwhite"].map((name) => lookedUp(name, SURBL)),
  line("surbldomain", SURBL),
  int("cachelifetime", SURBL, 300),
];

const tls = (): readonly ControlFile[] => [
  lookedUp("tlsclients", SMTPD),
  list("tlsserverciphers", SMTPD),
  list("tlsclientciphers", REMOTE),
  int("notlshosts_auto", REMOTE, 0),
  ...["servercert.pem", "clientca.pem", "clientcrl.pem"].map((name) => pem(name, SMTPD)),
  pem("clientcert.pem", REMOTE),
  dir("servercerts", SMTPD),
  dir("tlshosts", REMOTE),
  dir("notlshosts", REMOTE),
  dir("domainkeys", DKIM),
  dir("cache", SURBL),
];

const scripts = (): readonly ControlFile[] => [shell("concurrencyincoming"), shell("softlimit")];

/** The files of sagredo's qmail. */
export function sagredoFiles(): readonly ControlFile[] {
  return withRows(
    [...stockFiles(CONF_SPAWN), ...ipmeFiles()],
    [...different(), ...arrival(), ...delivery(), ...filters(), ...tls(), ...scripts()],
  );
}
