import { type ControlMap, firstSuffix, hit } from "./control-map.ts";
import { controlReader, type LineValue } from "./control-reader.ts";
import type { ControlFiles } from "./control-types.ts";
import { bytesOf } from "./latin1.ts";
import { readLocals } from "./locals.ts";
import type { Programs } from "./programs.ts";
import type { ControlFailure, Step } from "./way.ts";

/** The control files that decide where qmail-send puts a recipient. */
export interface SendControls {
  readonly kind: "controls";
  readonly envnoathost: LineValue;
  readonly locals: ControlMap;
  readonly percenthack: ControlMap | null;
  readonly virtualdomains: ControlMap | null;
  /** sagredo's lists of domains that have a channel of their own. */
  readonly supplements: readonly (ControlMap | null)[];
}

/** What rewrite() made of a recipient. */
export interface Rewritten {
  readonly channel: "local" | "virtual" | "remote";
  /** Which supplementary channel of sagredo's takes a remote recipient, from 0; null for the ordinary channel. */
  readonly supplement: number | null;
  /** The recipient after envnoathost and percenthack. */
  readonly recipient: string;
  /** What qmail-lspawn or qmail-rspawn gets: a virtual recipient with its prefix. */
  readonly as: string;
  readonly steps: readonly Step[];
}

/** getcontrols, as far as it decides on routes: qmail-send does not start if a file cannot be read. Source: qmail-send.c, qmail-todo.c. */
export function readSendControls(programs: Programs, files: ControlFiles): SendControls | ControlFailure {
  const read = controlReader(files);
  for (const name of programs.sendFiles) read.open(name);
  const envnoathost = read.lineOrMe("envnoathost", "envnoathost") as LineValue;
  const locals = readLocals(files);
  if (locals.kind !== "list") read.fail(locals.kind === "missing" ? "locals" : locals.file, locals.kind);
  const percenthack = read.list("percenthack");
  const virtualdomains = read.map("virtualdomains");
  const supplements = Array.from({ length: programs.supplements }, (_, i) => read.list(`suppls${i}`));
  const failure = read.failure();
  if (failure !== null || locals.kind !== "list") return failure ?? { kind: "failure", file: "locals", why: "missing" };
  const { file, list: map } = locals;
  return { kind: "controls", envnoathost, locals: { file, map }, percenthack, virtualdomains, supplements };
}

/** rewrite: local, virtual or remote? The recipient is Latin-1 without a NUL. Source: qmail-send.c, qmail-todo.c. */
export function rewrite(controls: SendControls, recipient: string): Rewritten {
  const steps: Step[] = [];
  let address = recipient;
  let at = address.lastIndexOf("@");
  if (at < 0) {
    const { text, by } = controls.envnoathost;
    at = address.length;
    address = `${address}@${text}`;
    steps.push({ step: "envnoathost", result: address, by });
  }
  address = withoutPercents(controls.percenthack, address, at, steps);
  at = address.lastIndexOf("@"); // that of envnoathost, if it has one itself
  const bytes = bytesOf(address);

  const local = hit(controls.locals, bytes, at + 1);
  steps.push({ step: "locals", result: local === null ? "not local" : "local", by: local?.by ?? null });
  if (local !== null) return { channel: "local", supplement: null, recipient: address, as: address, steps };

  const virtual = hit(controls.virtualdomains, bytes) ?? firstSuffix(controls.virtualdomains, bytes, at + 1);
  const as = virtual === null || virtual.value === "" ? null : `${virtual.value}-${address}`;
  steps.push({ step: "virtualdomains", result: as ?? "not virtual", by: virtual?.by ?? null });
  if (as !== null) return { channel: "virtual", supplement: null, recipient: address, as, steps };
  const supplement = supplementOf(controls.supplements, bytes, at + 1, steps);
  return { channel: "remote", supplement, recipient: address, as: address, steps };
}

/** The loop of percenthack: as long as the domain is listed, what follows the last `%` takes its place. */
function withoutPercents(percenthack: ControlMap | null, address: string, from: number, steps: Step[]): string {
  if (percenthack === null) return address;
  const bytes = bytesOf(address);
  let at = from;
  let end = address.length;
  for (let found = hit(percenthack, bytes, at + 1, end); found !== null; found = hit(percenthack, bytes, at + 1, end)) {
    const percent = at === 0 ? -1 : address.lastIndexOf("%", at - 1);
    if (percent < 0) break;
    end = at;
    at = percent;
    steps.push({ step: "percenthack", result: `${address.slice(0, at)}@${address.slice(at + 1, end)}`, by: found.by });
  }
  return at === from ? address : `${address.slice(0, at)}@${address.slice(at + 1, end)}`;
}

function supplementOf(
  supplements: SendControls["supplements"],
  bytes: Uint8Array,
  domain: number,
  steps: Step[],
): number | null {
  for (const [i, list] of supplements.entries()) {
    const found = hit(list, bytes, domain);
    if (found === null) continue;
    steps.push({ step: `suppls${i}`, result: `channel suppl${i}`, by: found.by });
    return i;
  }
  return null;
}
