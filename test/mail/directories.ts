import fc from "fast-check";
import { type Listing, type Lookup, makeListing, type Values } from "../../src/mail/listing.ts";
import type { MailLists } from "../../src/mail/mail-lists.ts";
import { makeScan } from "../../src/mail/scan-key.ts";
import { controlReadfile, readWholeLines } from "../../src/qmail/control-file.ts";
import type { ListEntries } from "../../src/qmail/control-types.ts";
import type { Texts } from "./oracle.ts";

export const bytesOf = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** A route's value with a port that cannot be. */
const badRoute = (text: string): boolean => /^[^:]*:.*:(?![1-9]\d{0,4}$)/.test(text);
const badIndimail = (text: string): boolean => /^[^:]*:[^:]*:(?!$|:|[1-9]\d{0,4}$)/.test(text);

/** The listings of a directory, before anything is judged. */
export function listsOf(texts: Texts, cdb: string | null = null): MailLists {
  const list = (
    text: string | undefined,
    lookup: Lookup,
    values: Values,
    read: (bytes: Uint8Array) => ListEntries = controlReadfile,
  ): Listing | null => {
    if (text === undefined) return null;
    const bytes = bytesOf(text);
    const entries = read(bytes);
    const textOf = (i: number): string => text.slice(entries.start[i], entries.end[i]);
    const isBad = values === "route" ? badRoute : badIndimail;
    const isRoutes = values !== "none" && values !== "text";
    return makeListing(bytes, entries, lookup, values, isRoutes ? (i) => isBad(textOf(i)) : null);
  };
  const me = texts.me?.split("\n")[0];
  const isIndimail = texts.qmtproutes !== undefined;
  return {
    scan: makeScan([1234, 56789]),
    locals: list(texts.locals ?? me, "exact", "none"),
    implicitLocals: texts.locals === undefined,
    percenthack: list(texts.percenthack, "exact", "none"),
    rcpthosts: list(texts.rcpthosts, "domains", "none"),
    morercpthosts: list(texts.morercpthosts, "domains", "none", readWholeLines),
    morercpthostsCdb: list(cdb ?? undefined, "keys", "none", readWholeLines),
    virtualdomains: list(texts.virtualdomains, "addresses", "text"),
    smtproutes: isIndimail
      ? list(texts.smtproutes, "bounce-routes", "indimail-route")
      : list(texts.smtproutes, "routes", "route"),
    qmtproutes: list(texts.qmtproutes, "bounce-routes", "qmtp-route"),
  };
}

/** A small alphabet: every domain of up to `depth` labels. */
export interface Alphabet {
  readonly labels: readonly string[];
  readonly depth: number;
  readonly users: readonly string[];
}

function domainsOf(labels: readonly string[], depth: number): string[] {
  if (depth === 0) return [];
  const shorter = domainsOf(labels, depth - 1);
  return [...labels, ...labels.flatMap((label) => shorter.map((rest) => `${label}.${rest}`))].filter(
    (domain, i, all) => all.indexOf(domain) === i,
  );
}

/** One recipient at least of each class: `x` is every label, and `w` every user, that no file names. */
export function recipientsOf({ labels, depth, users }: Alphabet, percent: boolean): string[] {
  const domains = domainsOf([...labels, "x"], depth + 1);
  const named = domainsOf(labels, depth);
  const all = [...domains, ...named.map((domain) => `.${domain}`), "a.", "a..a"];
  const hacked = percent ? users.flatMap((user) => domains.slice(0, 4).map((domain) => `${user}%${domain}`)) : [];
  const known = [...users, "w", `${users[0]}%${labels[0]}`];
  return all.flatMap((domain) => [...known, ...hacked].map((user) => `${user}@${domain}`));
}

/** Random directories over an alphabet. Some of their lines have errors. `indimail`: with its qmtproutes. */
export function directories(
  { labels, depth, users }: Alphabet,
  errors: boolean,
  indimail = false,
): fc.Arbitrary<Texts> {
  const domain = fc.constantFrom(...domainsOf(labels, depth));
  const cased = domain.chain((text) => fc.constantFrom(text, text, text, text.toUpperCase()));
  const wild = cased.map((text) => `.${text}`);
  const host = fc.oneof({ weight: 3, arbitrary: cased }, { weight: 2, arbitrary: wild });
  const user = fc.constantFrom(...users, `${users[0]}%${labels[0]}`);
  const address = fc.tuple(user, cased).map(([u, d]) => `${u}@${d}`);
  const key = fc.oneof(
    { weight: 3, arbitrary: host },
    { weight: 2, arbitrary: address },
    { weight: 1, arbitrary: fc.constant("") },
  );
  const virtual = fc.tuple(key, fc.constantFrom("", "", "v", "w")).map(([k, v]) => `${k}:${v}`);
  const bounces = indimail ? ["!@"] : [];
  const route = fc
    .tuple(
      fc.oneof(
        { weight: 5, arbitrary: host },
        { weight: indimail ? 3 : 1, arbitrary: fc.constantFrom("", ...bounces) },
      ),
      fc.constantFrom("", "r", "R:25", ...(indimail ? ["r:", "r::", "r:209"] : ["r:26", "s"])),
    )
    .map(([k, v]) => `${k}:${v}`);
  const lines = (line: fc.Arbitrary<string>, maxLength: number, broken: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc
      .array(errors ? fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: broken }) : line, { maxLength })
      .map((all) => all.map((text) => `${text}\n`).join(""));
  const two = (line: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(line, line).map((pair) => pair.join("\0"));
  const brokenHost = fc.oneof(
    two(host),
    host.map((text) => `*${text}`),
    host.map((text) => `${text}\r`),
    fc.constantFrom("a.", "..a", "a..a", ".", "a b", " a", "a # c", "u@a"),
  );
  const brokenMap = (line: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.oneof(
      two(line),
      line.map((text) => text.replace(":", ": ")),
      line.map((text) => `${text} # c`),
      line.map((text) => `${text}\r`),
      host,
    );
  const maybe = (text: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> =>
    fc.option(text, { nil: undefined, freq: 3 });
  const routes = lines(
    route,
    6,
    fc.oneof(
      brokenMap(route),
      route.map((text) => text.replace(/:.*/, ":r:0")),
    ),
  );
  return fc
    .record({
      me: maybe(domain),
      locals: maybe(lines(cased, 3, brokenHost)),
      percenthack: fc.option(lines(cased, 2, brokenHost), { nil: undefined, freq: 2 }),
      rcpthosts: maybe(lines(host, 6, brokenHost)),
      morercpthosts: fc.option(lines(host, 4, brokenHost), { nil: undefined, freq: 2 }),
      virtualdomains: maybe(lines(virtual, 8, brokenMap(virtual))),
      smtproutes: maybe(routes),
      qmtproutes: indimail ? routes : fc.constant(undefined),
    })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, text]) => text !== undefined)) as Texts);
}
