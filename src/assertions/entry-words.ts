import { entryText } from "../qmail/netmask.ts";
import type { Entry } from "../qmail/types.ts";
import { showText } from "../text/show.ts";

/** The line of an entry; 0 where it has none. */
export function lineOf(entry: Entry | null): number {
  return entry?.origin.kind === "line" ? entry.origin.line : 0;
}

/** `moreipme line 3 (10.0.0.0/255.0.0.0)` */
export function describe(entry: Entry): string {
  const { origin } = entry;
  if (origin.kind === "line") return `${origin.file.name} line ${origin.line} (${entryText(entry)})`;
  if (origin.kind === "interface") return `the interface ${showText(origin.label)} (${entryText(entry)})`;
  return `the implicit entry ${entryText(entry)}`;
}
