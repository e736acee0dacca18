// Where mail goes, as a hosting provider's directory and a fleet of hosts decide it, from a seed.

import { distinctNames, randomNumbers } from "./hosts.mjs";

const dotted = (a) => `${a >>> 24}.${(a >>> 16) & 255}.${(a >>> 8) & 255}.${a & 255}`;

/** The facts about such a directory. */
export const FACTS = "version: 1\ninterfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.10/24 }\nzones: [hosting.zone]\n";

/**
 * `count` domains in each of rcpthosts, virtualdomains, smtproutes and a zone, half of them in locals: 7 % wildcards, 8 % names below
 * another. One domain in ten is excepted from virtualdomains, so that its route counts; forty relays, one route in five is
 * the domain's own MX.
 */
export function makeMail(count, seed) {
  const random = randomNumbers(seed);
  const domains = distinctNames(count, random);
  const relays = Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? `relay${i}.hosting.example` : dotted(random())));
  const virtual = domains.map((name) => {
    const prefix = name.replace(/^\./, "").split(".", 1)[0];
    return `${name}:${random() % 10 === 0 ? "" : prefix}`;
  });
  const routes = domains.map((name) => `${name}:${random() % 5 === 0 ? "" : relays[random() % relays.length]}`);
  const zone = domains.map((name) => {
    const owner = name.startsWith(".") ? `*${name}.` : `${name}.`;
    return random() % 2 === 0 ? `${owner} A ${dotted(random())}` : `${owner} MX 10 mx${random() % 8}.hosting.example.`;
  });
  const mx = Array.from({ length: 8 }, (_, i) => `mx${i}.hosting.example. A 198.51.100.${i}`);
  return {
    domains,
    zone: text(mx.concat(zone)),
    control: {
      me: "mx1.hosting.example\n",
      locals: text([
        "localhost",
        "mx1.hosting.example",
        ...domains.filter((name, i) => i % 2 === 0 && !name.startsWith(".")),
      ]),
      rcpthosts: text(["localhost", "mx1.hosting.example", ...domains]),
      virtualdomains: text(virtual),
      smtproutes: text(routes),
    },
  };
}

/** The files with another value, or another name, on some lines: `changes` of them in all. */
export function withChanges({ control, ...rest }, changes, seed) {
  const random = randomNumbers(seed);
  const changed = Object.fromEntries(
    Object.entries(control).map(([name, lines]) => [name, lines.trimEnd().split("\n")]),
  );
  const names = ["locals", "rcpthosts", "virtualdomains", "smtproutes"];
  const done = new Set();
  while (done.size < changes) {
    const name = names[done.size % names.length];
    const at = 2 + (random() % (changed[name].length - 2));
    if (done.has(`${name} ${at}`)) continue;
    done.add(`${name} ${at}`);
    const [key] = changed[name][at].split(":", 1);
    if (name === "virtualdomains") changed[name][at] = `${key}:other`;
    else if (name === "smtproutes") changed[name][at] = `${key}:192.0.2.99`;
    else changed[name][at] = `new${at}.${key.replace(/^\./, "")}`;
  }
  return { ...rest, control: Object.fromEntries(Object.entries(changed).map(([name, lines]) => [name, text(lines)])) };
}

/** Assertions on single recipients: what most of the domains are, one in ten of them wrongly. */
export function mailAssertions({ domains }, count) {
  const step = Math.floor(domains.length / count);
  return Array.from({ length: count }, (_, i) => {
    const at = i * step;
    const domain = domains[at].replace(/^\./, "www.");
    return `  - { mail: info@${domain}, is not: loop }\n`;
  }).join("");
}

/**
 * `count` hosts that each accept 100 domains of their own: half are local, a quarter is virtual, and a quarter is held for the next host,
 * which is the better MX. The files by folder, the zone and the settings.
 */
export function makeFleet(count, seed) {
  const random = randomNumbers(seed);
  const own = Array.from({ length: count }, () => distinctNames(100, random).map((one) => one.replace(/^\./, "")));
  const hosts = {};
  const zone = [];
  const settings = [];
  for (const [i, domains] of own.entries()) {
    const me = `mx${i}.fleet.example`;
    const after = (i + 1) % count;
    const held = own[(i + count - 1) % count].slice(75);
    hosts[`h${i}`] = {
      me: `${me}\n`,
      locals: text([me, ...domains.slice(0, 50), ...held]),
      rcpthosts: text([me, ...domains, ...held]),
      virtualdomains: text(domains.slice(50, 75).map((one) => `${one}:${one.split(".", 1)[0]}`)),
    };
    zone.push(`${me}. A ${addressOf(i)}`);
    for (const [at, one] of domains.entries()) {
      if (at >= 75) zone.push(`${one}. MX 10 mx${after}.fleet.example.`);
      zone.push(`${one}. MX 20 ${me}.`);
    }
    settings.push(`  h${i}: { control: h${i}, interfaces: { eth0: ${addressOf(i)}/8 } }`);
  }
  return { hosts, zone: text(zone), settings: `version: 1\nzones: [fleet.zone]\nhosts:\n${text(settings)}` };
}

const addressOf = (i) => dotted(0x0a010000 + i);

const text = (lines) => `${lines.join("\n")}\n`;
