import { controlReader } from "../../qmail/control-reader.ts";
import { type Dns, dnsName } from "../../qmail/dns.ts";
import { textOf } from "../../qmail/latin1.ts";
import { dotted } from "../../qmail/netmask.ts";
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
      const strangers = new Set<number>();
      for (const fleet of subject.world.fleets()) {
        for (const address of orNull(() => strangersOf(fleet, subject, name)) ?? []) strangers.add(address);
      }
      if (strangers.size > 0) yield found(subject, name, [...strangers]);
    }
  },
};

/** The addresses of the name in that file that no host is reached at, and that are not me on a host that uses the directory. */
function strangersOf({ names, directories }: FleetOfSubject, { directory }: Subject, file: string): readonly number[] {
  const { ready } = names;
  const hosts = [...directories.keys()].filter((index) => directories[index]?.path === directory.path);
  const [first] = hosts;
  if (first === undefined) return [];
  const value = controlReader(ready.host(first).host.files).line(file);
  const name = value === null ? null : dnsName(value.text);
  const addresses = name === null ? [] : addressesOf(ready.fleet.dns, name);
  return addresses.filter(
    (address) =>
      ready.reach.at(first, address, SMTP).length === 0 && hosts.some((host) => !ready.host(host).ipmeIs(address).me),
  );
}

function addressesOf(dns: Dns, name: string): readonly number[] {
  const answer = dns.lookup(name, "A");
  if (answer.kind !== "answer") return [];
  return answer.records.flatMap((record) => (record.type === "A" ? [record.address] : []));
}

function found({ directory, dialect }: Subject, name: string, addresses: readonly number[]): Found {
  const loaded = directory.file(name);
  const file = loaded === null || isUnreadable(loaded) ? { path: name, bytes: new Uint8Array() } : loaded;
  const newline = file.bytes.indexOf(0x0a);
  const end = newline < 0 ? file.bytes.length : newline;
  const sorted = [...addresses].sort((a, b) => a - b).map(dotted);
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
