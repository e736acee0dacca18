/**
 * Section 3 of the rules on a whole control directory by brute force, written from what the programs do alone and sharing no code
 * with src: recipients are enumerated, every entry is taken away, outcomes are compared. Slow and plain on purpose.
 */

export type OracleFile =
  | "locals"
  | "percenthack"
  | "rcpthosts"
  | "morercpthosts"
  | "virtualdomains"
  | "smtproutes"
  | "qmtproutes";
export type OracleStatus = "needed" | "error" | "conflicting" | "duplicate" | "shadowed" | "redundant";

/** Files as text whose characters are bytes; an absent file is an absent key. With qmtproutes it is a directory of indimail. */
export type Texts = Partial<Record<OracleFile | "me", string>>;

export interface OracleEntry {
  readonly file: OracleFile;
  readonly line: number;
  readonly text: string;
  /** Its line has an error of its own. */
  readonly error: boolean;
  readonly indimail: boolean;
}

const MAPS = ["virtualdomains", "smtproutes", "qmtproutes"];
const FILES: readonly OracleFile[] = [
  "locals",
  "percenthack",
  "rcpthosts",
  "morercpthosts",
  "virtualdomains",
  "smtproutes",
  "qmtproutes",
];

/** In ASCII lower case. */
const lower = (text: string): string => text.replace(/[A-Z]/g, (c) => c.toLowerCase());

const isMap = (file: OracleFile): boolean => MAPS.includes(file);
export const keyOf = ({ file, text }: OracleEntry): string =>
  lower(isMap(file) ? text.slice(0, text.indexOf(":")) : text);
const rawValue = ({ text }: OracleEntry): string => text.slice(text.indexOf(":") + 1);

/** What qmail-remote makes of a route's value. */
function route(value: string): string {
  if (value === "") return "";
  const colon = value.indexOf(":");
  if (colon < 0) return `${lower(value)} 25`;
  return `${lower(value.slice(0, colon))} ${Number(/^\d*/.exec(value.slice(colon + 1))?.[0] ?? 0) % 65536}`;
}

/** The same of indimail: `relay:` keeps the port of the file, `relay::` is port 25. */
function indimailRoute(value: string, own: number): string {
  const [, host = "", port = `${own}`] = /^([^:]*)(?::(.+))?/s.exec(value) ?? [];
  return `${lower(host)} ${port.startsWith(":") ? 25 : Number(/^\d*/.exec(port)?.[0] ?? 0) % 65536}`;
}

function valueIn(entry: OracleEntry): string {
  const value = rawValue(entry);
  if (entry.file === "virtualdomains") return value;
  if (!entry.indimail) return route(value);
  return value === "" ? "" : indimailRoute(value, entry.file === "qmtproutes" ? 209 : 25);
}

/** What is wrong with a line, as regular expressions. */
function hasError(file: OracleFile, line: string, entry: string, indimail: boolean): boolean {
  if (/\r$|\0|^[ \t]|[ \t]#/.test(line)) return true;
  if (isMap(file) && (!entry.includes(":") || /^[^:]*:[ \t]/.test(entry))) return true;
  const key = isMap(file) ? entry.slice(0, entry.indexOf(":")) : entry;
  if (key.includes("*")) return true;
  const badPort = indimail ? /^[^:]*:[^:]*:(?!$|:|[1-9]\d{0,4}$)/ : /^[^:]*:.*:(?![1-9]\d{0,4}$)/;
  if (file.endsWith("routes") && badPort.test(entry)) return true;
  if (indimail && file.endsWith("routes") && key === "!@") return false;
  const domain = key.slice(key.lastIndexOf("@") + 1);
  if (key.includes("@") && (file !== "virtualdomains" || key.startsWith("@") || domain === "")) return true;
  if (domain === "") return false;
  if (file === "locals" || file === "percenthack" ? domain.startsWith(".") : domain === ".") return true;
  return /[\0-\x20\x7f/]|\.\.|\.$/.test(domain) || (domain.includes(":") && !/^\[.*\]$/.test(domain));
}

export function readEntries(texts: Texts): OracleEntry[] {
  const indimail = texts.qmtproutes !== undefined;
  return FILES.flatMap((file) =>
    (texts[file] ?? "").split("\n").flatMap((raw, i) => {
      const line = raw.replace(/[ \t]+$/, "");
      if (line === "" || line.startsWith("#") || line.startsWith("\0")) return [];
      // qmail-newmrh does not split at a NUL.
      const parts = file === "morercpthosts" ? [line] : line.split("\0");
      return parts.map((text) => ({ file, line: i + 1, text, error: hasError(file, line, text, indimail), indimail }));
    }),
  );
}

const of = (entries: readonly OracleEntry[], file: OracleFile): OracleEntry[] =>
  entries.filter((entry) => entry.file === file && (!isMap(file) || entry.text.includes(":")));

const suffixes = (domain: string): string[] => [
  domain,
  ...Array.from(domain, (c, i) => (i > 0 && c === "." ? domain.slice(i) : null)).filter((s) => s !== null),
];

/** A directory for many questions: what rcpthosts, rewrite and qmail-remote say. A missing rcpthosts counts as empty here. */
export class Simulator {
  readonly lists: Record<OracleFile, Map<string, OracleEntry>>;
  readonly implicitLocal: string | undefined;
  readonly indimail: boolean;

  constructor(entries: readonly OracleEntry[], texts: Texts) {
    const map = (file: OracleFile): Map<string, OracleEntry> =>
      new Map(of(entries, file).map((entry) => [keyOf(entry), entry]));
    this.lists = {
      locals: map("locals"),
      percenthack: map("percenthack"),
      rcpthosts: map("rcpthosts"),
      morercpthosts: map("morercpthosts"),
      virtualdomains: map("virtualdomains"),
      smtproutes: map("smtproutes"),
      qmtproutes: map("qmtproutes"),
    };
    this.indimail = texts.qmtproutes !== undefined;
    if (texts.locals === undefined) this.implicitLocal = texts.me?.split("\n")[0]?.replace(/[ \t]+$/, "");
  }

  /** A message with a sender, and in indimail one without, which can go another way. */
  get senders(): string[] {
    return this.indimail ? ["u@x", ""] : ["u@x"];
  }

  accepts(domain: string): boolean {
    const { rcpthosts, morercpthosts } = this.lists;
    return suffixes(domain).some((s) => rcpthosts.has(lower(s)) || morercpthosts.has(lower(s)));
  }

  /** The recipient after percenthack, and whether it is local. */
  rewritten(recipient: string): { address: string; domain: string; local: boolean } {
    let address = recipient;
    for (;;) {
      const at = address.lastIndexOf("@");
      const domain = address.slice(at + 1);
      const percent = address.lastIndexOf("%", at - 1);
      if (percent < 0 || at <= 0 || !this.lists.percenthack.has(lower(domain))) {
        const name = lower(domain);
        const local =
          this.lists.locals.has(name) || (this.implicitLocal !== undefined && lower(this.implicitLocal) === name);
        return { address, domain, local };
      }
      address = `${address.slice(0, percent)}@${address.slice(percent + 1, at)}`;
    }
  }

  /** The entry of virtualdomains that decides. */
  virtual(address: string, domain: string): OracleEntry | undefined {
    return first(this.lists.virtualdomains, [address, ...suffixes(domain), ""]);
  }

  /** Where qmail-remote sends a message, and the entries that it finds on the way. */
  route(domain: string, sender: string): { to: string; found: OracleEntry[] } {
    const { smtproutes, qmtproutes } = this.lists;
    const keys = [...suffixes(domain), ""].map(lower);
    if (!this.indimail) {
      const entry = first(smtproutes, keys);
      return entry === undefined ? { to: "", found: [] } : { to: valueIn(entry), found: [entry] };
    }
    let [protocol, port] = ["smtp", 25];
    const found: OracleEntry[] = [];
    for (const key of sender === "" ? ["!@", ...keys] : keys) {
      const quick = qmtproutes.get(key);
      const entry = quick ?? smtproutes.get(key);
      if (entry === undefined) continue;
      if (quick !== undefined) protocol = "qmtp";
      port = quick === undefined ? 25 : 209;
      found.push(entry);
      const value = valueIn(entry);
      if (value !== "") return { to: `${protocol} ${value}`, found };
      if (key !== "!@") break;
    }
    return { to: `${protocol} MX ${port}`, found };
  }

  outcome(recipient: string): string {
    const { address, domain, local } = this.rewritten(recipient);
    const accepted = this.accepts(recipient.slice(recipient.lastIndexOf("@") + 1)) ? "accepted" : "refused";
    if (local) return `${accepted} local ${address}`;
    const virtual = this.virtual(address, domain);
    if (virtual !== undefined && valueIn(virtual) !== "") return `${accepted} virtual ${valueIn(virtual)}-${address}`;
    const ways = this.senders.map((sender) => this.route(domain, sender).to);
    return `${accepted} remote ${address} ${ways.join(" or ")}`;
  }
}

function first(map: Map<string, OracleEntry>, keys: readonly string[]): OracleEntry | undefined {
  for (const key of keys) {
    const entry = map.get(lower(key));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** The status of each entry; `recipients` must have at least one of each class. */
export function judge(texts: Texts, recipients: readonly string[]): { entries: OracleEntry[]; status: OracleStatus[] } {
  const entries = readEntries(texts);
  const status = new Map<OracleEntry, OracleStatus>();
  for (const file of FILES) {
    const own = of(entries, file);
    for (const [i, entry] of own.entries()) {
      const later = own.slice(i + 1).filter((other) => keyOf(other) === keyOf(entry));
      if (entry.error) continue;
      if (isMap(file) && later.some((other) => valueIn(other) !== valueIn(entry))) status.set(entry, "conflicting");
    }
    // An entry with an error is hidden all the same, though it is not told so.
    const dead = (entry: OracleEntry): boolean =>
      isMap(file) &&
      own
        .slice(own.indexOf(entry) + 1)
        .some((other) => keyOf(other) === keyOf(entry) && valueIn(other) !== valueIn(entry));
    for (const [i, entry] of own.entries()) {
      if (entry.error || status.has(entry)) continue;
      if (own.slice(0, i).some((other) => keyOf(other) === keyOf(entry) && !dead(other)))
        status.set(entry, "duplicate");
    }
  }
  let left = entries.filter((entry) => !status.has(entry));
  for (const entry of shadowed(left, texts, recipients)) status.set(entry, "shadowed");
  for (const file of ["morercpthosts", "rcpthosts", "virtualdomains", "smtproutes", "qmtproutes"] as const) {
    for (let again = true; again; ) {
      again = false;
      const candidates = of(left, file).filter((entry) => !entry.error && !status.has(entry));
      candidates.sort((a, b) => keyOf(b).length - keyOf(a).length);
      const before = outcomes(left, texts, recipients);
      for (const entry of candidates) {
        const without = left.filter((other) => other !== entry);
        if (outcomes(without, texts, recipients) !== before) continue;
        status.set(entry, "redundant");
        left = without;
        again = true;
      }
    }
  }
  return {
    entries,
    status: entries.map((entry) => status.get(entry) ?? (entry.error ? "error" : "needed")),
  };
}

export function outcomes(entries: readonly OracleEntry[], texts: Texts, recipients: readonly string[]): string {
  const simulator = new Simulator(entries, texts);
  return recipients.map((recipient) => simulator.outcome(recipient)).join("\n");
}

/** The entries of virtualdomains and smtproutes whose key is nobody's first hit. */
function shadowed(left: readonly OracleEntry[], texts: Texts, recipients: readonly string[]): OracleEntry[] {
  const simulator = new Simulator(left, texts);
  const consulted = new Set<string>();
  const nameOf = (entry: OracleEntry): string => `${entry.file} ${keyOf(entry)}`;
  for (const recipient of recipients) {
    const { address, domain, local } = simulator.rewritten(recipient);
    if (local) continue;
    const virtual = simulator.virtual(address, domain);
    if (virtual !== undefined) consulted.add(nameOf(virtual));
    if (virtual !== undefined && valueIn(virtual) !== "") continue;
    for (const sender of simulator.senders) {
      for (const entry of simulator.route(domain, sender).found) consulted.add(nameOf(entry));
    }
  }
  return [...of(left, "virtualdomains"), ...of(left, "smtproutes"), ...of(left, "qmtproutes")].filter(
    (entry) => !entry.error && !consulted.has(nameOf(entry)),
  );
}
