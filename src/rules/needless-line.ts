import type { Status } from "../mail/key-status.ts";
import type { ListFile } from "./read-file.ts";
import type { Subject } from "./subject.ts";
import type { Twin } from "./subject-files.ts";

/** Does the entry have this status, in a file that is looked up? */
export function hasStatus({ row, form, status }: ListFile, index: number, wanted: Status): boolean {
  return row.lookup !== null && form(index) === 0 && status(index) === wanted;
}

/** The line that makes an entry a duplicate or conflicting: see `SubjectFiles.twin`. Worked out when it is shown. */
export function twinOf(
  subject: Subject,
  file: ListFile,
  index: number,
): Omit<Twin, "entry"> & { readonly line: number } {
  const { entry, ...rest } = subject.twin(file, index);
  return { line: file.entries.line[entry] as number, ...rest };
}
