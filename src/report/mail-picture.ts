import { shown, type ToldOutcome, verdictsText } from "../assertions/told-way.ts";
import type { AllMail } from "../run/all-mail.ts";

/** Mail that ends in the same way at a host. */
export interface PictureEnd {
  readonly host: string;
  /** `local`, `virtual shop-*`, `remote 198.51.100.25`. */
  readonly text: string;
  readonly verdict: ToldOutcome["verdict"];
  readonly patterns: readonly string[];
}

/** Mail that a host hands to another one, or to itself. */
export interface PictureRoute {
  readonly from: string;
  readonly to: string;
  readonly patterns: readonly string[];
  /** The mail comes back; mail that does not come back has a route of its own. */
  readonly isLoop: boolean;
}

/** The way of mail between hosts, as data. */
export interface MailPicture {
  readonly hosts: readonly string[];
  readonly ends: readonly PictureEnd[];
  readonly routes: readonly PictureRoute[];
}

interface Growing {
  readonly patterns: Set<string>;
  readonly isLoop: boolean;
}

/** The ways of domains, out of all mail; addresses in place of a domain count only where they loop. */
export function mailPicture(tables: readonly AllMail[]): MailPicture {
  const hosts = new Set(tables.map(({ host }) => host ?? ""));
  const ends = new Map<string, PictureEnd & { readonly patterns: string[] }>();
  const routes = new Map<string, Growing>();
  for (const table of tables) {
    table.divide(({ classes, outcomes }) => {
      const isLoop = outcomes.some(({ verdict }) => verdict === "loop");
      const wanted = classes.filter(({ domain, hacked }) => isLoop || (domain.kind !== "literal" && hacked === null));
      const [first] = wanted;
      if (first === undefined) return;
      const patterns = wanted.map(({ pattern }) => shown(pattern));
      for (const outcome of table.withWays(first)) {
        const host = outcome.host ?? "";
        hosts.add(host);
        addEnd(ends, { host, text: verdictsText([outcome]), verdict: outcome.verdict, patterns: [] }, patterns);
        addRoutes(routes, outcome, patterns);
      }
    });
  }
  return {
    hosts: [...hosts],
    ends: [...ends.values()].map((end) => ({ ...end, patterns: [...new Set(end.patterns)] })),
    routes: Array.from(routes, ([key, { patterns, isLoop }]) => {
      const [from = "", to = ""] = key.split("\n");
      return { from, to, patterns: [...patterns], isLoop };
    }),
  };
}

function addEnd(
  ends: Map<string, PictureEnd & { readonly patterns: string[] }>,
  end: PictureEnd & { readonly patterns: string[] },
  patterns: readonly string[],
): void {
  const key = `${end.host}\n${end.text}`;
  const known = ends.get(key) ?? end;
  ends.set(key, known);
  for (const pattern of patterns) known.patterns.push(pattern);
}

/** Each arrival after the first means that another host (or the same one) has sent it there. */
function addRoutes(routes: Map<string, Growing>, outcome: ToldOutcome, patterns: readonly string[]): void {
  let at: string | null = null;
  for (const { host, step } of outcome.way()) {
    if (step !== "arrives") continue;
    const here = host ?? "";
    if (at !== null) {
      const isLoop = outcome.verdict === "loop";
      const key = `${at}\n${here}\n${isLoop}`;
      const route = routes.get(key) ?? { patterns: new Set(), isLoop };
      routes.set(key, route);
      for (const pattern of patterns) route.patterns.add(pattern);
    }
    at = here;
  }
}
