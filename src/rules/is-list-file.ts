import type { ListFile, ReadFile } from "./read-file.ts";

/** Does the file have entries? (Kept apart from the readers, which a run may not need.) */
export function isListFile(file: ReadFile): file is Extract<ReadFile, ListFile> {
  return file.kind === "list" || file.kind === "map" || file.kind === "iplist" || file.kind === "regex";
}
