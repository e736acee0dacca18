/** The steps that send a message on for the last time; null where there is none. */
export interface LastHop<S> {
  /** What the DNS says of the address. */
  readonly dns: S | null;
  /** The route that names the host: then qmail-remote does not ask whether the address is its own. */
  readonly route: S | null;
}

const ROUTES: ReadonlySet<string> = new Set(["smtproutes", "qmtproutes", "authsenders"]);

/** `decided`: whether an entry or a record decided at a step. */
export function lastHop<S extends { readonly host: string | null; readonly step: string }>(
  way: readonly S[],
  decided: (step: S) => boolean,
): LastHop<S> {
  const at = way.findLastIndex((step) => decided(step) && (step.step === "dns" || ROUTES.has(step.step)));
  const last = way[at];
  if (last === undefined) return { dns: null, route: null };
  if (last.step !== "dns") return { dns: null, route: last };
  for (let i = at - 1; way[i]?.host === last.host && way[i]?.step !== "arrives"; i--) {
    const before = way[i] as S;
    if (ROUTES.has(before.step) && decided(before)) return { dns: last, route: before };
  }
  return { dns: last, route: null };
}
