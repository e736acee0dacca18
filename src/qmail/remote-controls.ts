import type { ControlMap } from "./control-map.ts";
import { controlReader, type LineValue } from "./control-reader.ts";
import type { ControlFiles } from "./control-types.ts";
import { ANY_ADDRESS, type Outgoing, outgoingLine, randomOutgoing } from "./outgoing.ts";
import type { Programs } from "./programs.ts";
import type { ControlFailure } from "./way.ts";

/** The control files that decide where qmail-remote connects to. */
export interface RemoteControls {
  readonly kind: "controls";
  readonly programs: Programs;
  readonly helohost: LineValue;
  readonly smtproutes: ControlMap | null;
  /** indimail only. */
  readonly qmtproutes: ControlMap | null;
  readonly authsenders: ControlMap | null;
  readonly outgoing: Outgoing;
}

/** indimail's files that must be readable, but are not otherwise followed. */
const INDIMAIL_FILES = ["batvkey", "domainbindings", "helohostbyip", "notlshosts", "tlsadomains"];

/** getcontrols: where it fails, every delivery is deferred (4.3.0). Source: qmail-remote.c. */
export function readRemoteControls(programs: Programs, files: ControlFiles): RemoteControls | ControlFailure {
  const read = controlReader(files);
  read.open("timeoutremote");
  read.open("timeoutconnect");
  const helohost = read.lineOrMe("helohost", null);
  if (helohost === null) read.fail("helohost", "missing");
  const qmtproutes = programs.readsQmtproutes ? read.map("qmtproutes") : null;
  const smtproutes = read.map("smtproutes");
  if (programs.readsQmtproutes) for (const name of INDIMAIL_FILES) read.open(name);
  const authsenders = programs.readsSenderRoutes ? read.map("authsenders") : null;
  let outgoing: Outgoing | null = ANY_ADDRESS;
  if (programs.readsSenderRoutes) outgoing = outgoingLine(read.line("outgoingip"));
  if (programs.readsQmtproutes) {
    read.open("outgoingip");
    outgoing = randomOutgoing(files.file("outgoingip"));
  }
  if (outgoing === null) read.fail("outgoingip", "bad-value");
  const failure = read.failure();
  if (failure !== null || helohost === null || outgoing === null)
    return failure ?? { kind: "failure", file: "helohost", why: "missing" };
  return { kind: "controls", programs, helohost, smtproutes, qmtproutes, authsenders, outgoing };
}
