import { type Recent, recent } from "./recent.ts";
import { type Outcome, outcomeKey, type Simulation, viaText } from "./simulation.ts";
import { starredAs, starredVia, type Varying } from "./varying.ts";

/** Domains that nothing tells apart. */
export type DomainClass =
  /** Recipients without a domain. */
  | { readonly kind: "none" }
  | { readonly kind: "exact" | "below"; readonly name: string }
  /** Addresses, in brackets or bare; `name` is the first, and `text` what they are called. `isSingle`: there is only one. */
  | { readonly kind: "literal"; readonly name: string; readonly text: string; readonly isSingle: boolean }
  /** Every other domain. */
  | { readonly kind: "other" };

/** Whether there are several domains in it. */
export function isSeveral(domain: DomainClass): boolean {
  return domain.kind === "below" || domain.kind === "other" || (domain.kind === "literal" && !domain.isSingle);
}

/** An outcome of a class: in `as` and `via`, `*` stands for the text that differs between its recipients. */
export interface ClassOutcome extends Pick<Outcome, "verdict" | "host" | "code"> {
  readonly as: string | null;
  readonly via: readonly string[];
}

/** Recipients with the same verdicts and the same way. */
export interface MailClass {
  /** `@d`, `@.d`, `@`, `u@d`, `[10.0.0.0/8]`; `*%d@p` where percenthack puts d in place of p. */
  readonly pattern: string;
  /** The first of them. */
  readonly witness: string;
  /** The local part that they share; null: every other one. */
  readonly user: string | null;
  readonly domain: DomainClass;
  /** For local parts with a `%`: what stands before and after it. */
  readonly hacked: { readonly user: string | null; readonly domain: DomainClass } | null;
  /** The same array for all classes whose outcomes are the same. */
  readonly outcomes: readonly ClassOutcome[];
}

/** The class of everybody whom nothing names at a domain, or at any other domain below it; there may be very many of these. */
export class DomainMail implements MailClass {
  readonly user = null;
  readonly hacked = null;
  readonly outcomes: readonly ClassOutcome[];
  private readonly kind: "exact" | "below";
  private readonly name: string;
  private readonly first: string;

  /** `first`: the domain of the witness. */
  constructor(kind: "exact" | "below", name: string, first: string, outcomes: readonly ClassOutcome[]) {
    this.kind = kind;
    this.name = name;
    this.first = first;
    this.outcomes = outcomes;
  }

  get domain(): DomainClass {
    return { kind: this.kind, name: this.name };
  }
  get pattern(): string {
    return this.kind === "exact" ? `@${this.name}` : `@.${this.name}`;
  }
  get witness(): string {
    return `${ANYONE}@${this.first}`;
  }
}

/** The local part of a witness that nothing names. */
export const ANYONE = "anyone";

/** Stands for the outcomes of a class that is left out. */
export const LEFT_OUT: readonly ClassOutcome[] = [];

/** Keeps one array for all lists of outcomes that are the same. */
export interface Outcomes {
  of(simulation: Simulation, varying: Varying): readonly ClassOutcome[];
  /** A single outcome without a code or addresses. */
  plain(verdict: ClassOutcome["verdict"], host: number, as: string | null): readonly ClassOutcome[];
  same(outcomes: readonly ClassOutcome[]): readonly ClassOutcome[];
}

/**
 * `most`: how many of the latest are kept, so that neighbouring classes still share an array; where every name has its own outcomes
 * there would be millions.
 */
export function makeOutcomes(most: number = Number.POSITIVE_INFINITY): Outcomes {
  const known = recent<string, readonly ClassOutcome[]>(most);
  const byHost = new Map<string, Recent<string | null, readonly ClassOutcome[]>>();
  const plain: Outcomes["plain"] = (verdict, host, as) => {
    const key = `${verdict} ${host}`;
    // All but those of virtual domains are few, and are looked up once for all classes.
    const byText = byHost.get(key) ?? recent(verdict === "virtual" ? most : Number.POSITIVE_INFINITY);
    byHost.set(key, byText);
    let found = byText.get(as);
    if (found === undefined) {
      found = [{ verdict, host, code: null, as, via: NONE }];
      byText.set(as, found);
    }
    return found;
  };
  const same = (told: readonly ClassOutcome[]): readonly ClassOutcome[] => {
    const [first] = told;
    if (told.length === 1 && first !== undefined && first.code === null && first.via.length === 0) {
      return plain(first.verdict, first.host, first.as);
    }
    const key = told.length === 1 ? keyOf(told[0] as ClassOutcome) : told.map(keyOf).join("\n\n");
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, told);
    return told;
  };
  return {
    same,
    plain,
    of: ({ outcomes }, varying) =>
      same(
        distinct(
          outcomes,
          outcomes.map(({ verdict, host, code, as, via, isRouted }) => ({
            verdict,
            host,
            code,
            as: as === null ? null : starredAs(as, varying),
            via:
              via.length === 0 ? NONE : via.map((one) => (isRouted ? viaText(one) : starredVia(one, varying.domains))),
          })),
        ),
      ),
  };
}

const NONE: readonly string[] = [];

/** Without repeats: outcomes that are written alike and told alike. */
function distinct(outcomes: readonly Outcome[], told: readonly ClassOutcome[]): readonly ClassOutcome[] {
  if (told.length < 2) return told;
  const keys = new Set<string>();
  return told.filter((one, i) => {
    const before = keys.size;
    return keys.add(`${outcomeKey(outcomes[i] as Outcome)}\n\n${keyOf(one)}`).size > before;
  });
}

function keyOf({ verdict, host, code, as, via }: ClassOutcome): string {
  return `${verdict}\n${host}\n${code ?? ""}\n${as ?? ""}\n${via.join("\n")}`;
}
