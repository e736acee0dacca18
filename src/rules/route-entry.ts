import { FORM } from "../mail/form.ts";
import type { Span } from "../qmail/types.ts";
import type { ListFile } from "./read-file.ts";
import { ROUTE_FILES } from "./route-errors.ts";

const BAR = 0x7c;

/** Is there something wrong with the value of an entry, in a file of routes? */
export function hasRoutes(file: ListFile, index: number): boolean {
  return ROUTE_FILES.includes(file.name) && file.form(index) === FORM.other;
}

/** The route in an entry, without what stands after a bar: that can be a password. */
export function routeSpan({ bytes, entries, keyEnd }: ListFile, index: number): Span {
  const start = (keyEnd[index] as number) + 1;
  const end = entries.end[index] as number;
  const bar = bytes.subarray(start, end).indexOf(BAR);
  return { start, end: bar < 0 ? end : start + bar + 1 };
}
