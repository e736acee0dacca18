import { dialects } from "../qmail/dialects.ts";
import { indimail } from "../qmail/indimail/dialect.ts";
import type { Dialect, DialectName, InterfaceAddress } from "../qmail/types.ts";
import type { SubjectMail } from "../rules/subject-mail.ts";
import { type MailFleets, makeMailFleets } from "../run/mail-fleets.ts";
import { readDialectName } from "../run/read-values.ts";
import { subjectMailOf } from "../run/subject-mail-of.ts";
import { anyAddress } from "../settings/interface-set.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import { hostOf, type Overrides } from "../settings/plan.ts";
import { readSettings } from "../settings/read-at-once.ts";
import { encodeUtf8 } from "../text/bytes.ts";
import { UsageError } from "../text/usage-error.ts";
import type { ControlDirectory, Host } from "../tree/control-directory.ts";
import { isList, listedAddresses, type Options, type WorldOptions } from "./options.ts";

/** One host with its control directory, and what is declared around it. */
export interface World {
  readonly directory: ControlDirectory;
  readonly host: Host;
  /** The options as a `qmailint.yaml` would express them. */
  readonly loaded: LoadedSettings;
  readonly fleets: MailFleets;
}

export const KEY = "/control";
const NO_OVERRIDES: Overrides = { dialect: null, set: null, levels: new Map() };

/** Throws a UsageError for anything that is not a dialect, an interface set, a DNS name or an address. */
export function worldOf(directory: ControlDirectory, options: WorldOptions): World {
  const loaded = settingsOf(options);
  const fleets = makeMailFleets({
    store: { keyOf: () => KEY, of: () => directory },
    overrides: NO_OVERRIDES,
    everywhere: false,
  });
  return { directory, host: hostOf(loaded, null, NO_OVERRIDES), loaded, fleets };
}

export function hostIn(options: Options): Host {
  return hostOf(settingsOf(options), null, NO_OVERRIDES);
}

/** What the rules may ask about mail: nothing where nothing is declared. */
export function mailOf({ directory, host, loaded, fleets }: World): SubjectMail | null {
  const { dns, reachedAt } = loaded.settings;
  if (dns.length === 0 && reachedAt === null) return null;
  return subjectMailOf({ files: [loaded], hosts: [host] }, KEY, directory, fleets);
}

/** The options are written as a `qmailint.yaml` and read as one: mistakes in them are reported just as they would be there. */
function settingsOf(options: WorldOptions): LoadedSettings {
  const { dialect = "moreipme-0.6", interfaces, system, dns, undeclared, reachedAt, relayClients } = options;
  readDialectName(dialect);
  const listed = listedAddresses(interfaces);
  const written = typeof interfaces === "string" || isList(interfaces) ? undefined : interfaces;
  const text = JSON.stringify({
    version: 1,
    dialect,
    system,
    interfaces: written,
    dns,
    undeclared,
    "reached-at": reachedAt,
    "relay-clients": relayClients,
  });
  const settings = readSettings("options", encodeUtf8(text), anyAddress);
  if (!("source" in settings)) throw new UsageError(settings[0]?.message ?? "the options cannot be read");
  const own = settings.interfaces?.kind === "addresses" ? settings.interfaces.addresses : null;
  const addresses: readonly InterfaceAddress[] | null = listed ?? own;
  const controls = [{ absolute: KEY, key: KEY }];
  const file = { addresses, capture: null, at: null, controls };
  return { absolute: "/qmailint.yaml", settings, dialectOf, file, hosts: [], zones: [] };
}

function dialectOf(name: DialectName | null): Dialect | null {
  return name === null ? null : name === "indimail" ? indimail : dialects[name];
}
