import { type HostVerdicts, makeHostVerdicts, verdictsOf } from "../../src/assertions/host-verdicts.ts";
import { dialects } from "../../src/qmail/dialects.ts";
import { readIpFile } from "../../src/qmail/ip-file.ts";
import { makeLists } from "../../src/qmail/ipme.ts";
import type { InterfaceSet, Lists } from "../../src/qmail/types.ts";
import { anyAddress } from "../../src/settings/interface-set.ts";
import { readSettings } from "../../src/settings/read-at-once.ts";
import type { Settings } from "../../src/settings/settings.ts";
import { makeVerdictMap } from "../../src/space/verdict-map.ts";
import type { Host } from "../../src/tree/control-directory.ts";

/** A host with these addresses, each under a label of its own. */
function hostWith(name: string | null, addresses: readonly number[]): Host {
  const set: InterfaceSet = {
    host: name,
    system: "linux",
    addresses: addresses.map((address, i) => ({ label: `eth${i}`, device: `eth${i}`, address, up: true })),
  };
  return { name, dialect: dialects["moreipme-0.6"], set };
}

export function listsOf(moreipme: string, notipme: string, set: InterfaceSet | null): Lists {
  return makeLists(
    dialects["moreipme-0.6"],
    set,
    readIpFile("moreipme", "control/moreipme", Buffer.from(moreipme, "latin1")),
    readIpFile("notipme", "control/notipme", Buffer.from(notipme, "latin1")),
  );
}

export function onHostOf(
  moreipme: string,
  notipme: string,
  addresses: readonly number[],
  name: string | null = null,
): HostVerdicts {
  const host = hostWith(name, addresses);
  const lists = listsOf(moreipme, notipme, host.set);
  const where = makeVerdictMap(lists);
  if (where === null) throw new Error("too many pieces");
  return makeHostVerdicts("control", host, lists, verdictsOf(where, lists));
}

/** The settings of a text that must be right. */
export function settingsOf(text: string): Settings {
  const settings = readSettings("qmailint.yaml", Buffer.from(text), anyAddress);
  if ("source" in settings) return settings;
  throw new Error(settings.map(({ line, column, message }) => `${line}:${column}: ${message}`).join("\n"));
}

/** What is said of a text that must be wrong. */
export function mistakesOf(text: string | Uint8Array): string[] {
  const settings = readSettings("qmailint.yaml", typeof text === "string" ? Buffer.from(text) : text, anyAddress);
  if ("source" in settings) throw new Error("this was taken for right");
  return settings.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}
