import { ipv4Of } from "../../mail/reach.ts";
import { type Address, addressText } from "../../qmail/any-address.ts";
import { controlReader } from "../../qmail/control-reader.ts";
import { type Dns, type DnsType, dnsName } from "../../qmail/dns.ts";
import { KeySet } from "../../qmail/key-map.ts";
import { textOf } from "../../qmail/latin1.ts";
import { showText } from "../../text/show.ts";
import { orNull } from "../../text/usage-error.ts";
import { isUnreadable } from "../../tree/control-directory.ts";
import type { Found, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import type { FleetOfSubject } from "../subject-mail.ts";

const SETTINGS = `version: 1
control: control
interfaces: { lo: 127.0.0.1/8, eth0: 10.0.0.5/24 }
dns: { mx.example.com: 203.0.113.7 }
`;

const NAMED = 5;
const SMTP = 25;

export const ownNameNotMe: Rule = {
  id: "own-name-not-me",
  level: "warning",
  summary: "an address of the host's own name is neither me nor where any host is reached",
  fix: null,
  aboutWorld: true,
  files: ["me"],
  bad: { files: { me: "mx.example.com\n" }, settings: SETTINGS },
  good: { files: { me: "mx.example.com\n" }, moreipme: "203.0.113.7\n", settings: SETTINGS },
  *directory(subject): Generator<Found> {
    if (subject.world?.hasDns !== true) return;
    for (const name of ["me", "helohost"]) {
      const strangers = new KeySet<Address>();
      for (const fleet of subject.world.fleets()) {
        for (const address of orNull(() => strangersOf(fleet, subject, name)) ?? []) strangers.add(connected(address));
      }
      if (strangers.size > 0) yield found(subject, name, [...strangers]);
    }
  },
};

/** The addresses of the name in that file at which no host is reached, and which are not me on a host that uses the directory. */
function strangersOf(
  { names, directories }: FleetOfSubject,
  { directory, dialect }: Subject,
  file: string,
): readonly Address[] {
  const { ready } = names;
  const hosts = [...directories.keys()].filter((index) => directories[index]?.path === directory.path);
  const [first] = hosts;
  if (first === undefined) return [];
  const value = controlReader(ready.host(first).host.files).line(file);
  const name = value === null ? null : dnsName(value.text);
  const types = dialect.singles === undefined ? (["A"] as const) : (["A", "AAAA"] as const);
  const addresses = name === null ? [] : types.flatMap((type) => addressesOf(ready.fleet.dns, name, type));
  return addresses.filter(
    (address) =>
      ready.reach.at(first, address, SMTP).length === 0 && hosts.some((host) => !ready.host(host).ipmeIs(address).me),
  );
}

function addressesOf(dns: Dns, name: string, type: DnsType): readonly Address[] {
  const answer = dns.lookup(name, type);
  if (answer.kind !== "answer") return [];
  return answer.records.flatMap((record) => ("address" in record ? [record.address] : []));
}

/** The address to which a connection goes: an IPv4 address may be written as IPv6. */
function connected(address: Address): Address {
  return ipv4Of(address) ?? address;
}

/** IPv4 before IPv6. */
function byFamily(a: Address, b: Address): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : 1;
}

function found({ directory, dialect }: Subject, name: string, addresses: readonly Address[]): Found {
  const loaded = directory.file(name);
  const file = loaded === null || isUnreadable(loaded) ? { path: name, bytes: new Uint8Array() } : loaded;
  const newline = file.bytes.indexOf(0x0a);
  const end = newline < 0 ? file.bytes.length : newline;
  const sorted = [...addresses].sort(byFamily).map(addressText);
  const more = sorted.length > NAMED ? ` and ${sorted.length - NAMED} more` : "";
  const shown = sorted.slice(0, NAMED).join(", ") + more;
  const [are, they] = sorted.length === 1 ? ["is", "it"] : ["are", "they"];
  const own = showText(textOf(file.bytes, { start: 0, end }));
  return {
    file,
    line: 1,
    start: 0,
    end,
    detail: () => ({
      message: `${own} has the address ${shown}, which ${are} neither me nor where a host of qmailint.yaml is reached: if ${they} ${sorted.length === 1 ? "leads" : "lead"} here, mail for a domain whose MX is ${own} comes back.`,
      remedy: dialect.readsIpFiles
        ? `If ${they} ${sorted.length === 1 ? "leads" : "lead"} here, write ${shown} into moreipme, and "reached-at: [interfaces, ${shown}]" into qmailint.yaml.`
        : `If ${they} ${sorted.length === 1 ? "leads" : "lead"} here, write "reached-at: [interfaces, ${shown}]" into qmailint.yaml.`,
      fix: null,
    }),
  };
}
