import { isOwnVia, type Via, viaText } from "./simulation.ts";

/** What `*` stands for in the outcomes of a class. */
export interface Varying {
  /** The text of the witness, and what percenthack makes of it; none for a class of one recipient. */
  readonly whole: readonly string[];
  /** Local parts in which some text differs, and how they are shown. */
  readonly locals: readonly { readonly text: string; readonly shown: string }[];
  /** The domains that differ: that of the class, and the one behind it if percenthack takes that away. */
  readonly domains: readonly string[];
}

/** The class's text at the end of what qmail-lspawn gets, or else its local part before the `@`, is starred. */
export function starredAs(as: string, { whole, locals }: Varying): string {
  for (const text of whole) if (as.endsWith(text)) return `${as.slice(0, -text.length)}*`;
  const at = as.lastIndexOf("@");
  const local = as.slice(0, at);
  for (const { text, shown } of locals) {
    if (local.endsWith(text)) return `${local.slice(0, -text.length)}${shown}${as.slice(at)}`;
  }
  return as;
}

/** Only the domain's own text differs. */
export function starredVia(via: Via, domains: readonly string[]): string {
  return isOwnVia(via) && domains.includes(via.name) ? `*:${via.port}` : viaText(via);
}
