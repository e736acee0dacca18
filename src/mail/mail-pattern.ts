import { loweredText } from "../qmail/latin1.ts";
import { noteIn } from "../text/note-in.ts";
import type { DomainClass, MailClass } from "./mail-class.ts";

/** Recipients as an assertion names them: `@`, `@d`, `@.d`, `user@d` or `user`. In lower case, as qmail compares them. */
export type MailPattern =
  | { readonly kind: "all" }
  | { readonly kind: "domain" | "below"; readonly domain: string }
  | { readonly kind: "recipient"; readonly user: string; readonly domain: string | null };

export function readMailPattern(text: string): MailPattern {
  if (text === "@") return { kind: "all" };
  const lower = loweredText(text);
  if (lower.startsWith("@.")) return { kind: "below", domain: lower.slice(2) };
  if (lower.startsWith("@")) return { kind: "domain", domain: lower.slice(1) };
  const at = lower.lastIndexOf("@");
  if (at < 0) return { kind: "recipient", user: lower, domain: null };
  return { kind: "recipient", user: lower.slice(0, at), domain: lower.slice(at + 1) };
}

/** Whether the recipients of a class belong to a pattern: all or none do, if the partition was made with the pattern. */
export function selects(pattern: MailPattern, { user, domain }: Pick<MailClass, "user" | "domain">): boolean {
  switch (pattern.kind) {
    case "all":
      return true;
    case "domain":
      return isDomain(domain, pattern.domain);
    case "below":
      return isBelow(domain, pattern.domain);
    case "recipient":
      if (user !== pattern.user) return false;
      return pattern.domain === null ? domain.kind === "none" : isDomain(domain, pattern.domain);
  }
}

function isDomain(domain: DomainClass, name: string): boolean {
  return (domain.kind === "exact" || domain.kind === "literal") && domain.name === name;
}

function isBelow(domain: DomainClass, name: string): boolean {
  const suffix = `.${name}`;
  if (domain.kind === "exact" || domain.kind === "literal") return domain.name.endsWith(suffix);
  return domain.kind === "below" && (domain.name === name || domain.name.endsWith(suffix));
}

/** `selects` for many patterns: the indices of those to which a class belongs, in order. */
export function patternIndex(
  patterns: readonly MailPattern[],
): (one: Pick<MailClass, "user" | "domain">) => readonly number[] {
  const byText = new Map<string, number[]>();
  for (const [index, pattern] of patterns.entries()) {
    const text = patternText(pattern);
    noteIn(byText, text, index);
  }
  return ({ user, domain }) => {
    const found = [...(byText.get("@") ?? [])];
    const take = (text: string): void => void found.push(...(byText.get(text) ?? []));
    if (domain.kind === "none" && user !== null) take(user);
    if (domain.kind !== "none" && domain.kind !== "other") {
      for (const text of textsOf(user, domain.kind === "below", domain.name)) take(text);
    }
    return found.sort((a, b) => a - b);
  };
}

/** The texts of the patterns with a domain that a class may belong to. */
function* textsOf(user: string | null, isWild: boolean, name: string): Generator<string> {
  if (isWild) yield `@.${name}`;
  else {
    yield `@${name}`;
    if (user !== null) yield `${user}@${name}`;
  }
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) yield `@${name.slice(dot)}`;
}

function patternText(pattern: MailPattern): string {
  if (pattern.kind === "all") return "@";
  if (pattern.kind === "recipient") return pattern.domain === null ? pattern.user : `${pattern.user}@${pattern.domain}`;
  return pattern.kind === "domain" ? `@${pattern.domain}` : `@.${pattern.domain}`;
}
