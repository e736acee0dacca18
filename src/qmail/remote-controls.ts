import type { ControlMap } from "./control-map.ts";
import { controlReader, type LineValue } from "./control-reader.ts";
import type { ControlFiles } from "./control-types.ts";
import { ipScan } from "./ip-scan.ts";
import { bytesOf } from "./latin1.ts";
import type { Programs } from "./programs.ts";
import type { ControlFailure } from "./way.ts";

/** The control files that decide where qmail-remote connects to. */
export interface RemoteControls {
  readonly kind: "controls";
  readonly programs: Programs;
  readonly helohost: LineValue;
  readonly smtproutes: ControlMap | null;
  readonly authsenders: ControlMap | null;
  /** The address that connections come from; null where the system chooses it. */
  readonly outgoingip: number | null;
}

/** getcontrols: without it every delivery is deferred, 4.3.0. Source: qmail-remote.c. */
export function readRemoteControls(programs: Programs, files: ControlFiles): RemoteControls | ControlFailure {
  const read = controlReader(files);
  read.open("timeoutremote");
  read.open("timeoutconnect");
  const helohost = read.lineOrMe("helohost", null);
  if (helohost === null) read.fail("helohost", "missing");
  const smtproutes = read.map("smtproutes");
  const authsenders = programs.readsSenderRoutes ? read.map("authsenders") : null;
  const outgoing = programs.readsSenderRoutes ? read.line("outgoingip") : null;
  const scanned = outgoing === null ? 0 : addressOf(outgoing.text);
  if (scanned === null) read.fail("outgoingip", "bad-value");
  const failure = read.failure();
  if (failure !== null || helohost === null) return failure ?? { kind: "failure", file: "helohost", why: "missing" };
  return { kind: "controls", programs, helohost, smtproutes, authsenders, outgoingip: scanned === 0 ? null : scanned };
}

/** What follows the address is not looked at. */
function addressOf(text: string): number | null {
  return ipScan(bytesOf(text), 0, text.length)?.address ?? null;
}
