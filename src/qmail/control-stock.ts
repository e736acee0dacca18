import {
  cdb,
  cdbText,
  FAILURE,
  int,
  ipFile,
  ipList,
  line,
  lineOrMe,
  lookedUp,
  map,
  NATURAL,
  NONE,
  POSITIVE,
} from "./control-rows.ts";
import type { ControlFile } from "./control-table-types.ts";

const SEND = "qmail-send";
const SMTPD = "qmail-smtpd";
const REMOTE = "qmail-remote";
const INJECT = "qmail-inject";
/** databytes is an unsigned int; its largest value, which would come to mean "no limit", is taken as one less. */
const BYTES = { least: 0, most: 2 ** 32 - 2 };

/** moreipme and notipme, where qmail has the patch. Source: ipme.c. */
export function ipmeFiles(): readonly ControlFile[] {
  return ["moreipme", "notipme"].map((name) => ipFile(name, [REMOTE, SMTPD]));
}

/** The files of qmail-1.03, which netqmail and notqmail read alike. `confSpawn`: how many deliveries the spawn programs allow. */
export function stockFiles(confSpawn: number): readonly ControlFile[] {
  return [
    line("me", [SEND, SMTPD, REMOTE, INJECT], { holds: "host" }),
    lookedUp("badmailfrom", SMTPD, "sender"),
    line("bouncefrom", SEND, { absent: { kind: "text", text: "MAILER-DAEMON" }, holds: "local part" }),
    lineOrMe("bouncehost", SEND, "bouncehost", { holds: "host" }),
    int("concurrencylocal", SEND, 10, NATURAL, { confSpawn }),
    int("concurrencyremote", SEND, 20, NATURAL, { confSpawn }),
    int("databytes", [SMTPD, "qmail-qmtpd"], 0, BYTES, { unlikely: { least: 1, most: 999 } }),
    lineOrMe("defaultdomain", INJECT, "defaultdomain", { holds: "completion" }),
    lineOrMe("defaulthost", INJECT, "defaulthost", { holds: "completion" }),
    lineOrMe("plusdomain", INJECT, "plusdomain", { holds: "completion" }),
    lineOrMe("idhost", INJECT, "idhost", { holds: "host" }),
    lineOrMe("doublebouncehost", SEND, "doublebouncehost", { holds: "host" }),
    line("doublebounceto", SEND, { absent: { kind: "text", text: "postmaster" }, holds: "local part" }),
    lineOrMe("envnoathost", SEND, "envnoathost", { holds: "host" }),
    lineOrMe("helohost", REMOTE, FAILURE, { holds: "host" }),
    lineOrMe("localiphost", SMTPD, NONE, { holds: "host" }),
    lookedUp("locals", SEND, "domain", { absent: { kind: "me", otherwise: FAILURE } }),
    cdbText("morercpthosts", "qmail-newmrh", "domain", { wildcards: true }),
    cdb("morercpthosts.cdb", [SMTPD, "qmail-qmtpd"]),
    lookedUp("percenthack", SEND, "domain"),
    ipList("qmqpservers", "qmail-qmqpc", { absent: FAILURE }),
    int("queuelifetime", SEND, 604800, POSITIVE),
    lookedUp("rcpthosts", [SMTPD, "qmail-qmtpd"], "domain", { absent: { kind: "everything" }, wildcards: true }),
    lineOrMe("smtpgreeting", SMTPD, FAILURE, { holds: "text" }),
    map("smtproutes", REMOTE, "domain", { wildcards: true, secret: "behind bar" }),
    int("timeoutconnect", REMOTE, 60, POSITIVE),
    int("timeoutremote", REMOTE, 1200, POSITIVE),
    int("timeoutsmtpd", SMTPD, 1200, POSITIVE),
    map("virtualdomains", SEND, "address or domain", { wildcards: true }),
  ];
}

/** The rows of `files`, with those of `others` in place of rows of the same name, or after the rest. */
export function withRows(files: readonly ControlFile[], others: readonly ControlFile[]): readonly ControlFile[] {
  const byName = new Map([...files, ...others].map((file) => [file.name, file]));
  return [...byName.values()];
}
