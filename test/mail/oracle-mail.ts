// Where mail goes, as mail.md and control.md tell it, in the simplest way. Shares no code with what it judges: it follows every row
// of connections that a message can take, however often it has seen them.

export interface OracleHost {
  readonly name: string;
  readonly dialect: "moreipme-0.6" | "netqmail" | "notqmail" | "sagredo";
  readonly files: Readonly<Record<string, string>>;
  /** All of them up, and each with a label of its own. */
  readonly interfaces: readonly number[];
  readonly reachedAt: readonly {
    from: number;
    to: number;
    port: number;
    written: "address" | "range" | "interfaces";
  }[];
  readonly relayClients: readonly { from: number; to: number }[];
}

export interface OracleName {
  readonly mx?: readonly (readonly [number, string])[];
  readonly a?: readonly number[];
  readonly cname?: string;
  readonly says?: "nxdomain" | "servfail";
}

export interface OracleWorld {
  readonly hosts: readonly OracleHost[];
  readonly names: Readonly<Record<string, OracleName>>;
  /** The name of a zone to which the names below it belong. */
  readonly zone: string | null;
  readonly undeclared: "outside" | "nxdomain";
}

export interface OracleQuestion {
  readonly from: "outside" | "client" | "here" | { readonly host: number } | { readonly address: number };
  readonly sender: string | null;
  readonly downHosts: readonly number[];
  readonly downAddresses: readonly number[];
}

type Says = "nxdomain" | "nodata" | "servfail" | "undeclared";
type Tried = { address: number | null; name: string; pref: number; position: number; literal: boolean };

const lower = (text: string): string => text.toLowerCase();
const below = (name: string, zone: string): boolean => name === zone || name.endsWith(`.${zone}`);

function lines(text: string | undefined): string[] | null {
  if (text === undefined) return null;
  return text
    .split("\n")
    .map((line) => line.replace(/[ \t]+$/, ""))
    .filter((line) => line !== "" && !line.startsWith("#"));
}

const firstLine = (text: string | undefined): string | null =>
  text === undefined ? null : (text.split("\n")[0] ?? "").replace(/[ \t]+$/, "");

function inList(list: string[] | null, key: string): boolean {
  return (list ?? []).some((entry) => lower(entry) === lower(key));
}

function inMap(list: string[] | null, key: string): string | null {
  const found = (list ?? []).filter(
    (line) => line.includes(":") && lower(line.slice(0, line.indexOf(":"))) === lower(key),
  );
  const last = found.at(-1);
  return last === undefined ? null : last.slice(last.indexOf(":") + 1);
}

function suffixes(domain: string): string[] {
  return [...domain].flatMap((char, i) => (i === 0 || char === "." ? [domain.slice(i)] : []));
}

function quad(text: string): number | null {
  const found = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text);
  if (found === null) return null;
  return found.slice(1).reduce((sum, octet) => sum * 256 + (Number(octet) % 256), 0);
}

const bracketed = (text: string): number | null => (/^\[.*\]$/.test(text) ? quad(text.slice(1, -1)) : null);

const dottedQuad = (address: number): string => [24, 16, 8, 0].map((bits) => (address >>> bits) & 255).join(".");

/** ipme_is. */
function isMe(host: OracleHost, address: number): boolean {
  const patched = host.dialect === "moreipme-0.6" || host.dialect === "sagredo";
  const entries = (file: string): { net: number; mask: number }[] =>
    !patched
      ? []
      : (lines(host.files[file]) ?? []).map((line) => {
          const [net = "", mask = "255.255.255.255"] = line.split("/");
          return { net: quad(net) ?? 0, mask: quad(mask) ?? 0 };
        });
  const match = (all: { net: number; mask: number }[]): number =>
    Math.max(
      -1,
      ...all
        .filter(({ net, mask }) => (address & mask) >>> 0 === net)
        .map(({ mask }) => mask.toString(2).replaceAll("0", "").length),
    );
  const own = [
    { net: 0, mask: 0xffffffff },
    ...(patched ? [{ net: 0x7f000000, mask: 0xff000000 }] : []),
    ...host.interfaces.map((net) => ({ net, mask: 0xffffffff })),
  ];
  return match([...own, ...entries("moreipme")]) > match(entries("notipme"));
}

/** A name, or what stands for it. */
function declared(world: OracleWorld, name: string): OracleName | Says {
  const { names, zone } = world;
  const silence = (kind: "nxdomain" | "nodata"): Says => (zone !== null && below(name, zone) ? kind : "undeclared");
  const own = names[name];
  if (own !== undefined) return own.says ?? own;
  const gone = Object.keys(names).some((other) => names[other]?.says === "nxdomain" && below(name, other));
  const exists = (at: string): boolean =>
    (zone !== null && below(zone, at)) ||
    Object.keys(names).some((other) => names[other]?.says !== "nxdomain" && below(other, at));
  if (exists(name)) return gone ? "nxdomain" : silence("nodata");
  const labels = name.split(".");
  for (let i = 1; i <= labels.length; i++) {
    const encloser = labels.slice(i).join(".");
    const isGone = names[encloser]?.says === "nxdomain";
    if (encloser !== "" && !exists(encloser) && !isGone) continue;
    const star = names[encloser === "" ? "*" : `*.${encloser}`];
    if (star !== undefined) return star.says ?? star;
    break;
  }
  return gone ? "nxdomain" : silence("nxdomain");
}

function look(world: OracleWorld, asked: string, type: "mx" | "a"): OracleName | Says {
  const seen: string[] = [];
  for (let name = lower(asked).replace(/\.$/, ""); ; ) {
    if (name === "" || name.split(".").some((label) => label === "" || label.length > 63)) return "nxdomain";
    if (seen.includes(name)) return "servfail";
    seen.push(name);
    const found = declared(world, name);
    if (found === "undeclared") {
      if (name === "localhost") return { a: [0x7f000001] };
      return world.undeclared === "outside" ? "undeclared" : "nxdomain";
    }
    if (typeof found === "string") return found === "nodata" && seen.length > 1 ? {} : found;
    if (found.cname === undefined) return (found[type] ?? []).length > 0 || seen.length > 1 ? found : "nodata";
    name = lower(found.cname);
  }
}

function addresses(world: OracleWorld, name: string, pref: number): Tried[] | "gone" | "failed" {
  const literal = quad(name) ?? bracketed(name);
  if (literal !== null) return [{ address: literal, name, pref: 0, position: pref, literal: true }];
  const found = look(world, name, "a");
  if (found === "servfail") return "failed";
  if (found === "nxdomain" || found === "nodata") return "gone";
  const plain = { name, pref, position: pref, literal: false };
  if (found === "undeclared") return [{ address: null, ...plain }];
  return (found.a ?? []).map((address) => ({ address, ...plain }));
}

function exchangers(world: OracleWorld, domain: string): Tried[] | "gone" | "failed" {
  if (quad(domain) !== null || bracketed(domain) !== null) return addresses(world, domain, 0);
  const found = look(world, domain, "mx");
  if (found === "servfail") return "failed";
  if (found === "undeclared") {
    return [{ address: null, name: domain, pref: 0, position: 0, literal: false }];
  }
  const mx = typeof found === "string" ? [] : (found.mx ?? []);
  if (mx.length === 0) return addresses(world, domain, 0);
  const all = mx.map(([pref, target]) => addresses(world, target, pref));
  const good = all.flatMap((one) => (typeof one === "string" ? [] : one));
  return good.length === 0 && all.includes("failed") ? "failed" : good.sort((a, b) => a.position - b.position);
}

/** The relay for a domain, or null for its MX. */
function relayOf(host: OracleHost, domain: string, sender: string | null): { name: string; port: number } | null {
  const read = (value: string): { name: string; port: number } => {
    const text = host.dialect === "sagredo" ? (value.split("|")[0] ?? "") : value;
    const [name = "", port] = text.split(":");
    return { name, port: port === undefined ? 25 : Number.parseInt(port, 10) || 0 };
  };
  if (host.dialect === "sagredo") {
    const list = lines(host.files["authsenders"]);
    const cut = [...(sender ?? "")].flatMap((char, i) =>
      i === 0 || char === "." || char === "@" ? [(sender ?? "").slice(i)] : [],
    );
    const value = [...cut, ""].map((key) => inMap(list, key)).find((found) => found !== null);
    if (value) return read(value);
  }
  const value = [...suffixes(domain), ""]
    .map((key) => inMap(lines(host.files["smtproutes"]), key))
    .find((found) => found !== null);
  return value ? read(value) : null;
}

type Ending = readonly [verdict: string, host: number, as: string, code: string, via: string];

/** What happens to a recipient that a host has in its queue: endings, and what arrives where. */
function leave(
  world: OracleWorld,
  question: OracleQuestion,
  index: number,
  queued: string,
): { endings: Ending[]; sent: { to: number; address: number | null; recipient: string; via: string }[] } {
  const host = world.hosts[index] as OracleHost;
  const me = firstLine(host.files["me"]);
  const over = (verdict: string, code = "", via = ""): ReturnType<typeof leave> => ({
    endings: [[verdict, index, "", code, via]],
    sent: [],
  });
  if (me === null && host.files["locals"] === undefined) return over("deferred");
  let [user, domain] = cutAt(queued);
  if (domain === null) domain = firstLine(host.files["envnoathost"]) ?? me ?? "envnoathost";
  while (inList(lines(host.files["percenthack"]), domain) && user.includes("%")) {
    domain = user.slice(user.lastIndexOf("%") + 1);
    user = user.slice(0, user.lastIndexOf("%"));
  }
  const address = `${user}@${domain}`;
  if (inList(lines(host.files["locals"]) ?? [me ?? ""], domain))
    return { endings: [["local", index, address, "", ""]], sent: [] };
  const keys = [address, ...suffixes(domain), ""];
  const prefix = keys.map((key) => inMap(lines(host.files["virtualdomains"]), key)).find((found) => found !== null);
  if (prefix) return { endings: [["virtual", index, `${prefix}-${address}`, "", ""]], sent: [] };
  if (firstLine(host.files["helohost"]) === null && me === null) return over("deferred");
  const outgoing = host.dialect === "sagredo" ? firstLine(host.files["outgoingip"]) : null;
  const source = outgoing === null ? null : quad(outgoing);
  if (outgoing !== null && source === null) return over("deferred");

  const relay = relayOf(host, domain, question.sender);
  let recipient = address;
  let aliases = false;
  if ((host.dialect === "netqmail" || host.dialect === "moreipme-0.6") && relay === null) {
    let name = domain;
    for (let hop = 0; hop < 10 && !name.endsWith("]") && name !== ""; hop++) {
      const found = declared(world, lower(name));
      if (found === "servfail") return over("deferred");
      if (typeof found === "string" || found.cname === undefined) break;
      name = found.cname;
      aliases = true;
    }
    recipient = `${user}@${name}`;
  }
  const isOwnName = (name: string): number[] =>
    world.hosts.flatMap(({ files }, i) => (lower(firstLine(files["me"]) ?? "") === lower(name) ? [i] : []));
  let tried = relay === null ? exchangers(world, domain) : addresses(world, relay.name, 0);
  if (
    relay !== null &&
    isOwnName(relay.name).length > 0 &&
    declared(world, lower(relay.name)) === "undeclared" &&
    quad(relay.name) === null
  ) {
    tried = [{ address: null, name: relay.name, pref: 0, position: 0, literal: false }];
  }
  if (tried === "gone") return over("bounced", "5.1.2");
  if (tried === "failed") return over("deferred");
  if (tried.length === 0) return over("bounced", "5.4.4");
  if (relay === null && !aliases) {
    const own = tried.flatMap(({ address: at, pref }) => (at !== null && isMe(host, at) ? [pref] : []));
    tried = tried.filter(({ pref }) => pref < Math.min(100_000, ...own));
  }
  if (tried.length === 0) return over("bounced", "5.4.6");
  if (source !== null && source !== 0 && !host.interfaces.includes(source)) return over("deferred");
  const port = relay?.port ?? 25;

  const text = ({ address: at, name }: Tried): string => `${at === null ? name : dottedQuad(at)}:${port}`;
  for (const position of [...new Set(tried.map((one) => one.position))]) {
    const group = tried.filter((one) => one.position === position);
    const out: Tried[] = [];
    const sent: { to: number; address: number | null; recipient: string; via: string }[] = [];
    for (const one of group) {
      let reached: number[] | "leaves" | "down";
      if (port === 0) reached = "down";
      else if (one.address === null) {
        const named =
          relay !== null && port === 25 && declared(world, lower(one.name)) === "undeclared" ? isOwnName(one.name) : [];
        reached = named.length === 0 ? "leaves" : named;
      } else if (question.downAddresses.includes(one.address)) reached = "down";
      else {
        const all = arrivesAt(world, index, one.address, port);
        const isDown = world.hosts.some(
          ({ reachedAt }, i) =>
            question.downHosts.includes(i) &&
            reachedAt.some(({ from, to }) => from <= (one.address ?? 0) && (one.address ?? 0) <= to),
        );
        reached = all.length > 0 ? all : isDown && !isLoop(one.address) ? "down" : "leaves";
      }
      if (reached === "leaves") out.push(one);
      else if (reached !== "down") {
        for (const to of reached) {
          if (question.downHosts.includes(to)) continue;
          const there = world.hosts[to] as OracleHost;
          const mute = there.files["me"] === undefined && there.files["smtpgreeting"] === undefined;
          if (mute && host.dialect === "sagredo") continue;
          sent.push({ to, address: one.address, recipient, via: text(one) });
        }
      }
    }
    if (out.length + sent.length === 0) continue;
    const via = out.map(text).join(",");
    return { endings: out.length === 0 ? [] : [["remote", index, "", "", via]], sent };
  }
  const first = tried.filter((one) => one.position === tried[0]?.position);
  return over("deferred", "", first.map(text).join(","));
}

const isLoop = (address: number): boolean => address === 0 || Math.floor(address / 2 ** 24) === 127;

function arrivesAt(world: OracleWorld, sender: number, address: number, port: number): number[] {
  const covers = (host: number, exact: boolean): boolean =>
    (world.hosts[host] as OracleHost).reachedAt.some(
      (range) =>
        range.port === port &&
        range.from <= address &&
        address <= range.to &&
        (!exact || (host === sender ? range.written !== "interfaces" : range.written === "address")),
    );
  const all = world.hosts.map((_, i) => i);
  if (!isLoop(address)) return all.filter((host) => covers(host, false));
  const found = all.filter((host) => covers(host, true));
  return found.length === 0 && port === 25 ? [sender] : found;
}

function cutAt(recipient: string): [string, string | null] {
  const at = recipient.lastIndexOf("@");
  return at < 0 ? [recipient, null] : [recipient.slice(0, at), recipient.slice(at + 1)];
}

/** qmail-smtpd: the recipient as it is accepted, or the answer. */
function accept(
  host: OracleHost,
  sender: string | null,
  given: string,
  client: boolean,
): { recipient: string } | "refused" | "later" {
  const me = firstLine(host.files["me"]);
  if (firstLine(host.files["smtpgreeting"]) === null && me === null) return "later";
  let recipient = given;
  const localiphost = firstLine(host.files["localiphost"]) ?? me;
  const [user, written] = cutAt(given);
  const literal = written === null ? null : bracketed(written);
  if (literal !== null && localiphost !== null && isMe(host, literal)) recipient = `${user}@${localiphost}`;
  const domain = cutAt(recipient)[1];
  if (host.dialect !== "sagredo" && sender !== null) {
    const bad = lines(host.files["badmailfrom"]);
    if (inList(bad, sender) || (sender.includes("@") && inList(bad, `@${cutAt(sender)[1]}`))) return "refused";
  }
  // sagredo's are expressions; those of the tests mean the same to JavaScript.
  const barred = (lines(host.files["badmailfrom"]) ?? []).some((line) => new RegExp(line, "i").test(sender ?? ""));
  if (host.dialect === "sagredo" && sender && barred) return "refused";
  if (host.dialect === "sagredo" && !client) {
    const valid = lines(host.files["validrcptto"]);
    const keys = domain === null ? [recipient] : [recipient, `-${recipient}`, `@${domain}`, `-@${domain}`];
    const found = keys.findIndex((key) => inList(valid, key));
    if (found >= 0) return found % 2 === 0 ? { recipient } : "refused";
  }
  const hosts = lines(host.files["rcpthosts"]);
  if (client || hosts === null || domain === null) return { recipient };
  const more = lines(host.files["morercpthosts"]);
  return suffixes(domain).some((key) => inList(hosts, key) || inList(more, key)) ? { recipient } : "refused";
}

/** As what a connection arrives: true for a client. */
function clientKinds(world: OracleWorld, from: number, to: number, address: number | null): boolean[] {
  const relays = (world.hosts[to] as OracleHost).relayClients;
  const inside = (at: number): boolean => relays.some((range) => range.from <= at && at <= range.to);
  const host = world.hosts[from] as OracleHost;
  const starts = host.files["me"] !== undefined || host.files["helohost"] !== undefined;
  const outgoing = host.dialect === "sagredo" && starts ? quad(firstLine(host.files["outgoingip"]) ?? "") : null;
  if (outgoing !== null && outgoing !== 0) return [inside(outgoing)];
  if (from === to && address !== null) return [inside(isLoop(address) ? 0x7f000001 : address)];
  const own = [...host.interfaces];
  // The ranges of the tests are small.
  for (const range of host.reachedAt) for (let at = range.from; at <= range.to; at++) own.push(at);
  const kinds = own.filter((at) => !isLoop(at)).map(inside);
  return kinds.length === 0 ? [false] : [false, true].filter((kind) => kinds.includes(kind));
}

function complete(host: OracleHost, recipient: string): string {
  const me = firstLine(host.files["me"]);
  const value = (name: string): string => firstLine(host.files[name]) ?? me ?? name;
  let [user, domain] = cutAt(recipient);
  domain ??= value("defaulthost");
  if (domain.endsWith("+")) domain = `${domain.slice(0, -1)}.${value("plusdomain")}`;
  if (!domain.includes(".") && !domain.startsWith("[")) domain = `${domain}.${value("defaultdomain")}`;
  return `${user}@${domain}`;
}

/** Every outcome of a recipient, each in one line. */
export function oracle(world: OracleWorld, index: number, recipient: string, question: OracleQuestion): string[] {
  const found = new Set<string>();
  const tell = ([verdict, host, as, code, via]: Ending): void => {
    found.add([verdict, world.hosts[host]?.name, as, code, via].join(" "));
  };
  const follow = (host: number, queued: string, before: readonly string[]): void => {
    const here = `${host} ${queued}`;
    if (before.includes(here)) {
      tell(["loop", host, "", "", ""]);
      return;
    }
    const { endings, sent } = leave(world, question, host, queued);
    for (const ending of endings) tell(ending);
    for (const { to, address, recipient: text, via } of sent) {
      for (const client of clientKinds(world, host, to, address)) {
        const answer = accept(world.hosts[to] as OracleHost, question.sender, text, client);
        if (answer === "refused") tell(["bounced", host, "", "", via]);
        else if (answer === "later") tell(["deferred", host, "", "", via]);
        else follow(to, answer.recipient, [...before, here]);
      }
    }
  };
  const host = world.hosts[index] as OracleHost;
  if (question.downHosts.includes(index)) return [];
  const { from } = question;
  if (from === "here") follow(index, complete(host, recipient), []);
  else {
    const kinds =
      typeof from === "string"
        ? [from === "client"]
        : "host" in from
          ? clientKinds(world, from.host, index, null)
          : [host.relayClients.some((range) => range.from <= from.address && from.address <= range.to)];
    for (const client of kinds) {
      const answer = accept(host, question.sender, recipient, client);
      if (answer === "refused") tell(["rejected", index, "", "", ""]);
      else if (answer === "later") tell(["deferred", index, "", "", ""]);
      else follow(index, answer.recipient, []);
    }
  }
  return [...found].sort();
}
