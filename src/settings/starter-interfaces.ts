import ipaddr from "ipaddr.js";
import { dotted } from "../qmail/netmask.ts";
import type { InterfaceAddress, InterfaceSet } from "../qmail/types.ts";
import { quoted } from "./yaml-quoted.ts";

const EXAMPLE = [
  '# The interfaces of the host, as "ip addr" shows them, or a file with the output of "ip -json addr".',
  "# Until they are declared, no interface address counts as me.",
  "# interfaces:",
  "#   lo: 127.0.0.1/8",
  "#   eth0: [192.0.2.10/24, 192.0.2.11/24]",
  "#   eth0:1: 192.0.2.12/24        # an address with a label of its own",
];

/** `interfaces:` as lines of YAML; commented out, with an example, if none are given. */
export function interfaceLines(set: InterfaceSet | null): string[] {
  if (set === null) return EXAMPLE;
  if (set.addresses.length === 0) return ["interfaces: {}"];
  const labels = new Map<string, InterfaceAddress[]>();
  for (const address of set.addresses) {
    const known = labels.get(address.label);
    if (known === undefined) labels.set(address.label, [address]);
    else known.push(address);
  }
  const lines = [...labels].map(([label, addresses], i) => {
    const written = addresses.map(({ address }) => addressText(address));
    const list = written.length === 1 ? written[0] : `[${written.join(", ")}]`;
    const isUp = addresses.every(({ up }) => up);
    return `  ${keyText(namesInterface(label) ? label : `if${i}`)}: ${isUp ? list : `{ up: false, addresses: ${list} }`}`;
  });
  return ['# The interface set that was given: what "ip addr" shows on the host.', "interfaces:", ...lines];
}

function addressText(address: number | Uint8Array): string {
  return typeof address === "number" ? dotted(address) : `"${ipaddr.fromByteArray([...address]).toString()}"`;
}

/** False for an IPv6 address from `--interfaces`, which is its own label and names no interface. */
function namesInterface(label: string): boolean {
  return /^[^:]+(:[^:]*)?$/.test(label);
}

/** A label as a YAML key. */
function keyText(label: string): string {
  return /^[A-Za-z][\w.-]*(:\w[\w.-]*)?$/.test(label) ? label : quoted(label);
}

/** A path or pattern as a YAML value. */
export function pathText(path: string): string {
  return /^[A-Za-z./][\w./*-]*$/.test(path) ? path : quoted(path);
}
