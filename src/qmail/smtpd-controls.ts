import { type ControlMap, placeOf } from "./control-map.ts";
import { type ControlReader, controlReader, type LineValue } from "./control-reader.ts";
import type { ControlFiles, Rcpthosts } from "./control-types.ts";
import { textOf } from "./latin1.ts";
import { type PatternList, patternList } from "./patterns.ts";
import type { Programs } from "./programs.ts";
import { readRcpthosts } from "./rcpthosts.ts";
import { readValidRecipients, type ValidRecipients } from "./valid-recipients.ts";
import type { ControlFailure } from "./way.ts";

/** What sagredo's qmail-smtpd also reads to decide on recipients and senders. */
export interface SagredoControls {
  readonly badmailfrom: PatternList | null;
  readonly badmailfromnorelay: PatternList | null;
  readonly badrcptto: PatternList | null;
  readonly badrcpttonorelay: PatternList | null;
  readonly validRecipients: ValidRecipients;
  /** rejectrelaytest and rejectnullsenders are switched on by any number other than 0. */
  readonly rejectrelaytest: LineValue | null;
  readonly rejectnullsenders: LineValue | null;
}

/** The control files that decide what qmail-smtpd accepts. */
export interface SmtpdControls {
  readonly kind: "controls";
  readonly programs: Programs;
  readonly greeting: LineValue;
  readonly localiphost: LineValue | null;
  readonly rcpthosts: Rcpthosts;
  /** The stock list; null where there is none, and in sagredo. */
  readonly badmailfrom: ControlMap | null;
  readonly sagredo: SagredoControls | null;
}

/** sagredo's files that must be readable, but do not otherwise matter here. */
const SAGREDO_FILES = [
  "maxrcpt",
  "badhelo",
  "badhelonorelay",
  "brtlimit",
  "spfbehavior",
  "spfrules",
  "spfguess",
  "spfexp",
  "dnsbllist",
  "dnsblfailclosed",
];

/**
 * setup: where it fails, qmail-smtpd answers 421 to everybody. `textCounts`: where there is no .cdb, the text it would be made from
 * stands in for it. Source: qmail-smtpd.c.
 */
export function readSmtpdControls(
  programs: Programs,
  files: ControlFiles,
  textCounts = true,
): SmtpdControls | ControlFailure {
  const read = controlReader(files);
  const greeting = programs.smtpdReadsLists ? listedGreeting(read) : read.lineOrMe("smtpgreeting", null);
  if (greeting === null) read.fail("smtpgreeting", "missing");
  if (programs.smtpdReadsLists && read.list("locals") === null && read.line("me") === null)
    read.fail("locals", "missing");
  const localiphost = read.lineOrMe("localiphost", null);
  read.open("timeoutsmtpd");
  read.open("databytes");
  const rcpthosts = readRcpthosts(files, textCounts);
  if (rcpthosts.kind === "unreadable") {
    read.open("rcpthosts");
    read.fail("morercpthosts.cdb", "unreadable");
  }
  const badmailfrom = programs.checksPatterns ? null : read.list("badmailfrom");
  const sagredo = programs.checksPatterns ? readSagredo(read, files, textCounts) : null;
  const failure = read.failure();
  if (failure !== null || greeting === null) {
    return failure ?? { kind: "failure", file: "smtpgreeting", why: "missing" };
  }
  return { kind: "controls", programs, greeting, localiphost, rcpthosts, badmailfrom, sagredo };
}

/** The first entry of a list, else `me`. */
function listedGreeting(read: ControlReader): LineValue | null {
  const list = read.list("smtpgreeting");
  if (list === null) return read.line("me");
  if (list.map.entries.count === 0) return { text: "", by: null };
  const by = placeOf(list, 0);
  return { text: textOf(list.map.bytes, by), by };
}

function readSagredo(read: ControlReader, files: ControlFiles, textCounts: boolean): SagredoControls {
  for (const name of SAGREDO_FILES) read.open(name);
  const patterns = (name: string): PatternList | null => {
    const list = read.list(name);
    return list === null ? null : patternList(list);
  };
  const flag = (name: string): LineValue | null => ((read.number(name) ?? 0) === 0 ? null : read.line(name));
  return {
    badmailfrom: patterns("badmailfrom"),
    badmailfromnorelay: patterns("badmailfromnorelay"),
    badrcptto: patterns("badrcptto"),
    badrcpttonorelay: patterns("badrcpttonorelay"),
    validRecipients: readValidRecipients(read, files, textCounts),
    rejectrelaytest: flag("rejectrelaytest"),
    rejectnullsenders: flag("rejectnullsenders"),
  };
}
