import type { ReadFile } from "./read-file.ts";

/** What a line of a file is to the program that reads it. */
export function wordFor({ kind }: Pick<ReadFile, "kind">): string {
  switch (kind) {
    case "int":
      return "number";
    case "line":
      return "value";
    case "regex":
      return "pattern";
    case "list":
    case "map":
    case "iplist":
      return "entry";
    default:
      return "text";
  }
}

/** In all files but these, bytes are text. */
export function isText({ kind }: Pick<ReadFile, "kind">): boolean {
  return kind !== "cdb" && kind !== "pem";
}
