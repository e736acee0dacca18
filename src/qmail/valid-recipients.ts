import { makeMorercpthosts, readCdb } from "./cdb.ts";
import { find } from "./constmap.ts";
import { type ControlMap, hit, keyEvidence } from "./control-map.ts";
import type { ControlReader } from "./control-reader.ts";
import type { ControlFiles, KeySet } from "./control-types.ts";
import { bytesOf, loweredText } from "./latin1.ts";
import type { Evidence, Step } from "./way.ts";

/** sagredo's validrcptto and morevalidrcptto. */
export interface ValidRecipients {
  readonly list: ControlMap | null;
  readonly more: { readonly file: string; readonly keys: KeySet } | null;
}

/** What they say about a recipient; `nothing` where no entry is about it. */
export type Validity = "valid" | "invalid" | "nothing";

/** setup: a cdb that cannot be opened means 421; one that is broken holds nothing. Source: sagredo's qmail-smtpd.c. */
export function readValidRecipients(read: ControlReader, files: ControlFiles, textCounts: boolean): ValidRecipients {
  const list = read.list("validrcptto");
  const cdb = files.file("morevalidrcptto.cdb");
  if (cdb.kind === "unreadable" && cdb.isFolder !== true) read.fail("morevalidrcptto.cdb", "unreadable");
  const keys = cdb.kind === "bytes" ? readCdb(cdb.bytes) : null;
  if (keys !== null) return { list, more: { file: "morevalidrcptto.cdb", keys } };
  const text = textCounts && cdb.kind === "missing" ? files.file("morevalidrcptto") : cdb;
  if (cdb.kind !== "missing" || text.kind !== "bytes") return { list, more: null };
  return { list, more: { file: "morevalidrcptto", keys: makeMorercpthosts(text.bytes) } };
}

/** vrtcheck: `u@d` accepts, then `-u@d` rejects, then `@d` accepts, then `-@d` rejects. Source: sagredo's qmail-smtpd.c. */
export function checkRecipient(recipients: ValidRecipients, recipient: string, steps: Step[]): Validity {
  const address = loweredText(recipient);
  const at = address.lastIndexOf("@");
  const domain = address.slice(at);
  const keys = at < 0 ? [address] : [address, `-${address}`, domain, `-${domain}`];
  for (const [i, key] of keys.entries()) {
    const by = evidenceFor(recipients, key);
    if (by === null) continue;
    const validity = i % 2 === 0 ? "valid" : "invalid";
    steps.push({ step: "validrcptto", result: validity, by });
    return validity;
  }
  return "nothing";
}

function evidenceFor({ list, more }: ValidRecipients, key: string): Evidence | null {
  const bytes = bytesOf(key);
  const found = hit(list, bytes);
  if (found !== null || more === null) return found?.by ?? null;
  const entry = find(more.keys.map, bytes, 0, bytes.length);
  return entry < 0 ? null : keyEvidence(more.file, more.keys.map, entry);
}
