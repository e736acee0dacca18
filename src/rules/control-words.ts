import { quote } from "../lines/secrets.ts";
import type { Place } from "../mail/evidence.ts";
import type { ListFile } from "./read-file.ts";
import type { Related } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** The key of an entry, printable: never its value, which can be a password, nor what is secret where there is no colon. */
export function keyText(file: ListFile, index: number): string {
  const start = file.entries.start[index] as number;
  const end = file.keyEnd[index] as number;
  if (start === end) return file.kind === "map" ? "the empty key" : "an empty entry";
  return quote(file, start, end);
}

/** The name of the file that an entry of a list stands in: the only local name may be the one in `me`. */
function fileOf(subject: Subject, { list }: Place): string {
  if (list === "morercpthostsCdb") return "morercpthosts.cdb";
  return list === "locals" && subject.mail().lists.implicitLocals ? "me" : list;
}

/** Where an entry of a list stands, seen from a file: `line 3`, `line 3 of locals`. */
export function placeText(subject: Subject, place: Place, from: ListFile): string {
  const name = fileOf(subject, place);
  if (name === "morercpthosts.cdb") return name;
  const line = subject.mail().lists[place.list]?.entries.line[place.entry] ?? 1;
  if (name === from.name) return `line ${line}`;
  return name === "me" ? "the name in me, which is local as there is no locals" : `line ${line} of ${name}`;
}

/** The key of such an entry. */
export function placeKey(subject: Subject, place: Place): string {
  const list = subject.mail().lists[place.list];
  if (list === null) return "";
  const [start, end] = [list.entries.start[place.entry] as number, list.keyEnd[place.entry] as number];
  return start === end ? "the empty key" : quote({ path: fileOf(subject, place), bytes: list.bytes }, start, end);
}

/** The entry as a related place; none where it has no line. */
export function relatedTo(subject: Subject, place: Place | null, message: string): readonly Related[] {
  if (place === null) return [];
  const name = fileOf(subject, place);
  const file = subject.file(name);
  if (file === null || file.kind === "cdb") return [];
  return [{ file, line: subject.mail().lists[place.list]?.entries.line[place.entry] ?? 1, message }];
}
