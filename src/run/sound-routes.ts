import { COLON } from "../mail/byte-class.ts";
import { routeMistake } from "../mail/route-mistake.ts";
import type { RouteKind } from "../mail/route-value.ts";
import { controlReadfile } from "../qmail/control-file.ts";
import type { ControlFiles } from "../qmail/control-types.ts";
import { latin1Of, loweredText } from "../qmail/latin1.ts";

/** The domains of the routes without a mistake, in lower case. */
export function soundRoutes(files: ControlFiles, kind: RouteKind): ReadonlySet<string> {
  const file = files.file("smtproutes");
  const found = new Set<string>();
  if (file.kind !== "bytes") return found;
  const { bytes } = file;
  const { count, start, end } = controlReadfile(bytes);
  for (let i = 0; i < count; i++) {
    const [from, to] = [start[i] as number, end[i] as number];
    const colon = bytes.subarray(from, to).indexOf(COLON);
    if (colon >= 0 && routeMistake(bytes, from + colon + 1, to, kind) === null)
      found.add(loweredText(latin1Of(bytes.subarray(from, from + colon))));
  }
  return found;
}
