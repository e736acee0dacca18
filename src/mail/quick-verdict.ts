import { find, valueSpan } from "../qmail/constmap.ts";
import type { ConstMap } from "../qmail/control-types.ts";
import { latin1Of } from "../qmail/latin1.ts";
import { acceptsDomain } from "../qmail/rcpthosts.ts";
import type { SagredoControls } from "../qmail/smtpd-controls.ts";
import { findSuffix } from "../qmail/suffixes.ts";
import { familyOf } from "./family.ts";
import { type ClassOutcome, LEFT_OUT, type Outcomes } from "./mail-class.ts";
import { ACCEPTED, LOCAL } from "./name-bag.ts";
import { type Asking, DIRECT, type QuickVerdict } from "./partition-context.ts";

/**
 * What `simulate` would say about `anyone` at a domain in the usual cases: refused by rcpthosts, local or virtual where mail
 * arrives, or gone from there at once. There are a hundred thousand such domains, and each costs a few look-ups.
 */
export function quickVerdicts(making: Asking, host: number): QuickVerdict {
  const { names, question, apart } = making;
  const { smtpd, send } = names.ready.host(host);
  const { from, sender } = question;
  const usual = (from === "outside" || from === "client") && sender === null;
  if (!usual || smtpd.kind !== "controls" || send.kind !== "controls") return () => null;
  if (smtpd.sagredo !== null && !(from === "outside" && isStock(smtpd.sagredo))) return () => null;
  const { users, hacks, told } = names.host(host);
  // A host may have another list in place of one of those (mutated.ts).
  const list = smtpd.rcpthosts.kind === "list" ? smtpd.rcpthosts.list : null;
  const pool = told?.rcpthosts === list && told?.locals === send.locals.map ? told.pool : null;
  const virtualdomains = send.virtualdomains === null ? null : textMap(send.virtualdomains.map);
  const locals = send.locals.map;
  const routes = routesOf(making, host);
  const tell: Outcomes["plain"] = making.leavesOut ? () => LEFT_OUT : names.outcomes.plain;
  const rejected = tell("rejected", host, null);
  const local = tell("local", host, "*");
  const hasUsers = users.size + apart.users.size > 0;
  return (domain, bytes, start, end, row, index) => {
    if (hasUsers && (users.has(domain) || apart.users.has(domain))) return null;
    if (hacks?.(domain)) return null;
    // Names of the host's own row are marked with what rcpthosts and locals say about them.
    const marks = pool !== null && row === pool ? (pool.marks[index] as number) : null;
    if (from === "outside" && (marks === null || (marks & ACCEPTED) === 0)) {
      const { accepted } = acceptsDomain(smtpd.rcpthosts, bytes, start, end);
      if (accepted === null) return null;
      if (!accepted) return rejected;
    }
    if (marks === null ? find(locals, bytes, start, end) >= 0 : (marks & LOCAL) !== 0) return local;
    const prefix = virtualdomains === null ? "" : firstValue(virtualdomains, bytes, start, end);
    return prefix === "" ? routes(domain, bytes, start, end, row !== null) : tell("virtual", host, `${prefix}-*`);
  };
}

/** Nothing of sagredo's own decides about recipients without a given sender. */
function isStock({ badrcptto, badrcpttonorelay, validRecipients: { list, more } }: SagredoControls): boolean {
  return badrcptto === null && badrcpttonorelay === null && list === null && more === null;
}

/** A route that leads out of the fleet does so for every domain, so it is followed once. `isNamed`: the domain itself is named. */
function routesOf(
  making: Asking,
  host: number,
): (domain: string, bytes: Uint8Array, start: number, end: number, isNamed: boolean) => readonly ClassOutcome[] | null {
  const { remote } = making.names.ready.host(host);
  if (remote.kind !== "controls" || remote.authsenders !== null || remote.qmtproutes !== null) return () => null;
  const map = remote.smtproutes === null ? null : textMap(remote.smtproutes.map);
  const known = new Map<string, readonly ClassOutcome[] | null>();
  const undeclared = undeclaredOf(making, host);
  return (domain, bytes, start, end, isNamed) => {
    const value = map === null ? "" : firstValue(map, bytes, start, end);
    if (value === "") return isNamed ? undeclared(domain) : null;
    let outcomes = known.get(value);
    if (outcomes === undefined) {
      // Following this one shows whether anything but the route looks at the domain, and whether mail goes anywhere else.
      const { members, hosts, isLookedUp } = familyOf(making, { form: DIRECT, domain, varies: true });
      const [one, another] = members[0]?.outcomes ?? [];
      const isOut = another === undefined && one?.verdict === "remote" && one.host === host;
      const isQuick = isOut && !isLookedUp && hosts.size === 1;
      outcomes = isQuick ? (making.leavesOut ? LEFT_OUT : (members[0]?.outcomes ?? null)) : null;
      known.set(value, outcomes);
    }
    return outcomes;
  };
}

/** Without a route, mail for a domain unknown to the DNS goes to the domain: what becomes of it is seen from the first. */
function undeclaredOf(making: Asking, host: number): (domain: string) => readonly ClassOutcome[] | null {
  const { outcomes, ready } = making.names;
  let leaves: boolean | null = null;
  return (domain) => {
    if (leaves === false || domain === LOCALHOST || !ready.fleet.dns.isUndeclared(domain)) return null;
    const via = [`${domain}:25`];
    if (leaves === null) {
      const [one, another] = familyOf(making, { form: DIRECT, domain, varies: false }).members[0]?.outcomes ?? [];
      const isOut = another === undefined && one?.verdict === "remote" && one.host === host;
      leaves = isOut && one.via.length === 1 && one.via[0] === via[0];
      if (!leaves) return null;
    }
    return making.leavesOut ? LEFT_OUT : outcomes.same([{ verdict: "remote", host, code: null, as: null, via }]);
  };
}

/** Even undeclared, it has an address. */
const LOCALHOST = "localhost";

/** A map, and its file as text. */
interface TextMap {
  readonly map: ConstMap;
  readonly text: string;
}

function textMap(map: ConstMap): TextMap {
  return { map, text: latin1Of(map.bytes) };
}

/** The value of the first entry for a domain, for what follows one of its dots, or for the empty key; empty if there is none. */
function firstValue({ map, text }: TextMap, bytes: Uint8Array, start: number, end: number): string {
  const suffix = findSuffix(map, bytes, start, end);
  const entry = suffix >= 0 ? suffix : find(map, bytes, end, end);
  if (entry < 0) return "";
  const value = valueSpan(map, entry);
  return text.slice(value.start, value.end);
}
