import type { Status } from "../mail/key-status.ts";
import type { ListFile } from "./read-file.ts";
import type { Subject } from "./subject.ts";

/** Does the entry have this status, in a file that is looked up? */
export function hasStatus({ row, form, status }: ListFile, index: number, wanted: Status): boolean {
  return row.lookup !== null && form(index) === 0 && status(index) === wanted;
}

/** The line that makes an entry a duplicate or conflicting, and whether the entry can go safely. Worked out when it is shown. */
export function twinOf(
  subject: Subject,
  file: ListFile,
  index: number,
): { readonly line: number; readonly safe: boolean } {
  const { entry, safe } = subject.twin(file, index);
  return { line: file.entries.line[entry] as number, safe };
}
