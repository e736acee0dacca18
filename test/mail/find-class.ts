import type { DomainClass, MailClass } from "../../src/mail/mail-class.ts";
import type { OracleWorld } from "./oracle-mail.ts";

const LITERAL = /^(\[)?(\d+\.\d+\.\d+\.\d+)(\])?$/;
const value = (quad: string): number => quad.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);

/** The classes that a domain could belong to, the closest first: nothing of the partition's own way to find them. */
function fits(domain: DomainClass, name: string | null): number {
  if (name === null) return domain.kind === "none" ? 1 : 0;
  const literal = LITERAL.exec(name);
  switch (domain.kind) {
    case "exact":
      return domain.name === name ? 1e9 : 0;
    case "below":
      return literal === null && name.endsWith(`.${domain.name}`) ? domain.name.length : 0;
    case "other":
      return literal === null ? 0.5 : 0;
    case "literal": {
      if (literal === null || domain.name.startsWith("[") !== name.startsWith("[")) return 0;
      const [suffix = "", range = ""] = domain.text.startsWith(".") ? domain.text.split(" in ") : ["", domain.text];
      if (!name.endsWith(suffix)) return 0;
      if (range === "") return 1e6 + suffix.length;
      const [from = "", to = from] = range.replace(/[[\]]/g, "").split("-");
      const [network = "", length] = from.split("/");
      const first = value(network);
      const last = length === undefined ? value(to.split("/")[0] ?? "") : first + 2 ** (32 - Number(length)) - 1;
      const at = value(literal[2] ?? "");
      return first <= at && at <= last ? 2e3 + suffix.length + (first === last ? 1e8 : 0) : 0;
    }
    default:
      return 0;
  }
}

/** The classes of the same domains as the recipient, and among them that of its local part. */
export function findClasses(classes: readonly MailClass[], recipient: string): MailClass[] {
  const at = recipient.lastIndexOf("@");
  const [user, name] = at < 0 ? [recipient, null] : [recipient.slice(0, at), recipient.slice(at + 1)];
  const mine = closest(classes, ({ domain }) => fits(domain, name));
  const named = mine.filter((one) => one.hacked === null && one.user === user);
  if (named.length > 0) return named;
  const percent = user.lastIndexOf("%");
  const hacked = mine.filter((one) => one.hacked !== null);
  if (percent >= 0 && hacked.length > 0) {
    const inner = closest(hacked, (one) =>
      fits((one.hacked as { domain: DomainClass }).domain, user.slice(percent + 1)),
    );
    const own = inner.filter((one) => one.hacked?.user === user.slice(0, percent));
    return own.length > 0 ? own : inner.filter((one) => one.hacked?.user === null);
  }
  return mine.filter((one) => one.hacked === null && one.user === null);
}

function closest(classes: readonly MailClass[], fit: (one: MailClass) => number): MailClass[] {
  const fitting = classes.map((one) => ({ one, by: fit(one) })).filter(({ by }) => by > 0);
  const best = Math.max(0, ...fitting.map(({ by }) => by));
  return fitting.filter(({ by }) => by === best).map(({ one }) => one);
}

/** Whether a class tells what the oracle says of a recipient. A relay that happens to be called like its domain gets no star. */
export function tells(world: OracleWorld, one: MailClass, recipient: string, wanted: readonly string[]): boolean {
  const got = classLines(world, one);
  const forms = wanted.map((line) => [true, false].map((isStarred) => starredLine(line, recipient, one, isStarred)));
  return (
    forms.every((form) => form.some((line) => got.includes(line))) &&
    got.every((line) => forms.some((form) => form.includes(line)))
  );
}

function isSeveral(domain: DomainClass): boolean {
  return domain.kind === "below" || domain.kind === "other" || (domain.kind === "literal" && !domain.isSingle);
}

/** What the oracle says of a recipient, with a star where its class has one. */
function starredLine(line: string, recipient: string, { hacked, user, domain }: MailClass, isStarred: boolean): string {
  const [verdict = "", host = "", as = "", code = "", via = ""] = line.split(" ");
  const own = hacked ?? { user, domain };
  const isSet = isSeveral(own.domain);
  const at = recipient.lastIndexOf("@");
  const local = at < 0 ? recipient : recipient.slice(0, at);
  const [inner, name] =
    hacked === null
      ? [local, recipient.slice(at + 1)]
      : [local.slice(0, local.lastIndexOf("%")), local.slice(local.lastIndexOf("%") + 1)];
  let shown = as;
  const whole = own.user !== null && !isSet ? [] : [recipient, ...(hacked === null ? [] : [`${inner}@${name}`])];
  const end = whole.find((text) => as.endsWith(text));
  const part = as.slice(0, as.lastIndexOf("@"));
  if (end !== undefined) shown = `${as.slice(0, as.length - end.length)}*`;
  else if (own.user === null && part.endsWith(inner))
    shown = `${part.slice(0, part.length - inner.length)}*${as.slice(part.length)}`;
  else if (hacked !== null && (own.user === null || isSet) && part.endsWith(local))
    shown = `${part.slice(0, part.length - local.length)}${own.user ?? "*"}%${isSet ? "*" : name}${as.slice(part.length)}`;
  const differing = [...(isSet ? [name] : []), ...(isSeveral(domain) ? [recipient.slice(at + 1)] : [])];
  const star = (one: string): string => {
    const colon = one.lastIndexOf(":");
    const isOwn = differing.some((text) => text.replace(/^\[|\]$/g, "") === one.slice(0, colon));
    return isStarred && isOwn ? `*${one.slice(colon)}` : one;
  };
  return [verdict, host, shown, code, via.split(",").map(star).join(",")].join(" ");
}

function classLines(world: OracleWorld, { outcomes }: MailClass): string[] {
  return outcomes
    .map(({ verdict, host, as, code, via }) =>
      [verdict, world.hosts[host]?.name, as ?? "", code ?? "", via.join(",")].join(" "),
    )
    .sort();
}
