import type { ToldOutcome, ToldStep } from "./told-way.ts";

/** A step as a person would tell it: a clause without a full stop. */
export function stepClause({ step, result, decidedBy, isMissing }: ToldStep): string {
  switch (step) {
    case "arrives":
      return result === "client" ? "it arrives from a client, with RELAYCLIENT" : "it arrives from outside";
    case "localiphost":
      return `the address is me, so localiphost makes it ${result}`;
    case "rcpthosts":
      return rcpthostsClause(result, decidedBy !== null, isMissing);
    case "envnoathost":
      return `it has no domain, and becomes ${result}`;
    case "percenthack":
      return `percenthack makes it ${result}`;
    case "locals":
      if (result === "local") return "its domain is local";
      return result === "not local" ? "its domain is not local" : `locals ${result}`;
    case "virtualdomains":
      if (result !== "not virtual") return `virtualdomains makes it ${result}`;
      return decidedBy === null ? "it is not virtual" : "an empty entry of virtualdomains leaves it as it is";
    case "smtproutes":
    case "authsenders":
      if (result !== "MX") return decidedBy === null ? `${step} ${result}` : `${step} sends it to ${result}`;
      return decidedBy === null ? "it has no route, so the DNS is asked" : "its route is empty, so the DNS is asked";
    case "dns":
      return result;
    case "ipme":
      return `${result}, so this address and all that are no better are not tried`;
    case "connects":
      return "nothing answers there";
    case "qmail-inject":
      return result === "refused" ? "qmail-inject refuses it" : `qmail-inject completes it to ${result}`;
    default:
      return result === "refused" ? `${step} refuses it` : `${step} ${result}`;
  }
}

function rcpthostsClause(result: string, isDecided: boolean, isMissing: boolean): string {
  if (result === "accepted") {
    if (isDecided) return "rcpthosts accepts it";
    return isMissing ? "there is no rcpthosts, so it is accepted" : "rcpthosts accepts whatever has no domain";
  }
  if (result !== "refused") return `rcpthosts ${result}`;
  return isDecided ? "rcpthosts refuses it" : "no line of rcpthosts accepts it";
}

const GIVES_UP = {
  "5.4.6": "its own address is the best MX",
  "5.1.2": "there is no such host",
  "5.4.4": "no MX has an address",
} as const;

/** Where the way ends: a clause without a full stop. */
export function endClause({ verdict, host, as, code, via }: Omit<ToldOutcome, "way">): string {
  const on = host === null ? "" : ` on ${host}`;
  switch (verdict) {
    case "local":
    case "virtual":
      return `it is delivered${on}, to ${as}`;
    case "remote":
      return `it leaves${host === null ? "" : ` ${host}`} for ${via.join(", ")}`;
    case "rejected":
      return `it is refused${on}`;
    case "bounced":
      return code === null ? `it bounces${on}: the next host refuses it` : `it bounces${on}: ${GIVES_UP[code]}`;
    case "deferred":
      return `it waits${on}, and is tried again later`;
    case "loop":
      return `it is back${on} with the same recipient: it goes round until the hops are too many`;
  }
}

/** The whole way in a sentence, without a full stop: host by host, with the files and lines that decided. */
export function waySentence(outcome: ToldOutcome): string {
  const parts: string[] = [];
  let host: string | null | undefined;
  let clauses: string[] = [];
  const close = (): void => {
    if (clauses.length > 0)
      parts.push(`${host === null || host === undefined ? "" : `on ${host} `}${clauses.join(", ")}`);
  };
  for (const step of outcome.way()) {
    if (step.host !== host || step.step === "arrives") {
      close();
      clauses = [];
      host = step.host;
    }
    clauses.push(`${stepClause(step)}${placeOf(step)}`);
  }
  close();
  return [...parts, endClause(outcome)].join("; ");
}

function placeOf({ decidedBy }: ToldStep): string {
  return decidedBy !== null && "file" in decidedBy ? ` (${decidedBy.file}:${decidedBy.line})` : "";
}
