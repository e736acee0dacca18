import type { Listing } from "./listing.ts";
import type { Scan } from "./scan-key.ts";

/** The lists of a control directory whose entries are judged against each other; null for a file that is not there. */
export interface MailLists {
  readonly scan: Scan;
  readonly locals: Listing | null;
  /** `me` is the only local name, because there is no locals: `locals` has that entry. */
  readonly implicitLocals: boolean;
  readonly percenthack: Listing | null;
  readonly rcpthosts: Listing | null;
  /** The text. */
  readonly morercpthosts: Listing | null;
  /** The keys of the `.cdb`: where it is there, it is what counts. */
  readonly morercpthostsCdb: Listing | null;
  readonly virtualdomains: Listing | null;
  readonly smtproutes: Listing | null;
  /** indimail's, which it looks at before smtproutes at each level. */
  readonly qmtproutes: Listing | null;
}

export type ListName = Exclude<keyof MailLists, "scan" | "implicitLocals">;

export type RouteList = "smtproutes" | "qmtproutes";

/** The files of routes that are there, in the order in which they are looked at. */
export function routesIn({ qmtproutes, smtproutes }: MailLists): readonly Listing[] {
  return [qmtproutes, smtproutes].filter((list) => list !== null);
}

/** Which of the judgements that need other files are wanted: not those that depend on a file that could not be read. */
export interface Wanted {
  /** Redundant entries of rcpthosts and morercpthosts. */
  readonly hosts: boolean;
  /** Shadowed and redundant entries of virtualdomains. */
  readonly virtual: boolean;
  /** The same of smtproutes and qmtproutes. */
  readonly routes: boolean;
}
