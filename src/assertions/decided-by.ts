import { dotted } from "../qmail/netmask.ts";
import type { Entry } from "../qmail/types.ts";

/** What decides an address: a line, an implicit entry, an interface. */
export type DecidedBy =
  | { readonly file: string; readonly line: number }
  | { readonly implicit: string }
  | { readonly interface: string; readonly address: string };

/** Where an entry comes from, as JSON has it. */
export function decidedBy({ address, netmask, origin }: Entry): DecidedBy {
  if (origin.kind === "line") return { file: origin.file.path, line: origin.line };
  if (origin.kind === "interface") return { interface: origin.label, address: dotted(address) };
  return { implicit: `${dotted(address)}/${dotted(netmask)}` };
}
