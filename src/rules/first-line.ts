import type { IntFile, LineFile } from "./read-file.ts";

const HASH = 0x23;

/** Was the first line, which is the value, meant as a comment? Free text and secrets may begin with a `#`. */
export function beginsWithComment({ bytes, row }: IntFile | LineFile): boolean {
  return bytes[0] === HASH && row.holds !== "text" && row.secret !== "line";
}

/** What belongs on the first line. */
export function whatIsIn({ kind, row }: IntFile | LineFile): string {
  if (kind === "int") return "number";
  return row.holds === "host" || row.holds === "domain" ? "name" : "value";
}
