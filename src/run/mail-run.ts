import { questionOf } from "../assertions/mail-evaluate.ts";
import type { MailFleet } from "../assertions/mail-fleet.ts";
import type { AddressRange } from "../mail/hosts.ts";
import type { Question } from "../mail/question.ts";
import { readAddressItem } from "../settings/address-item.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { Plan } from "../settings/make-plan.ts";
import type { Overrides } from "../settings/plan.ts";
import { fromOf, senderOf } from "../settings/read-mail-assertion.ts";
import { hostsToName, unknownDown, unknownHost } from "../settings/unknown-host.ts";
import type { Problem } from "../text/problem.ts";
import { showPath, showText } from "../text/show.ts";
import { orNull, UsageError } from "../text/usage-error.ts";
import { type DiskTree, diskTree } from "../tree/disk.ts";
import { type FoundDirectory, settingsAbove } from "../tree/find.ts";
import { namesOf } from "../tree/folder-names.ts";
import { findControl } from "../tree/named-paths.ts";
import { makeDirectoryStore } from "./directory-store.ts";
import { makeMailFleets } from "./mail-fleets.ts";
import { type ConfigChoice, planRun } from "./plan-run.ts";

/** What is asked about mail. Texts are as people write them. */
export interface MailRequest {
  readonly cwd: string;
  /** Null: `control` here, or what the `qmailint.yaml` here or above names. */
  readonly control: string | null;
  readonly config: ConfigChoice;
  readonly overrides: Overrides;
  /** Null: the only one. */
  readonly hosts: "all" | readonly string[] | null;
  readonly from: string | null;
  readonly sender: string | null;
  readonly down: readonly string[];
}

/** A host on which mail arrives, and how it is asked. */
export interface MailTarget {
  readonly fleet: MailFleet;
  readonly host: string | null;
  readonly index: number;
  readonly question: Question;
}

/** `problems`: why there is no answer. */
export interface MailTargets {
  readonly targets: readonly MailTarget[];
  readonly problems: readonly Problem[];
}

/** The hosts on which mail is to arrive. Throws a UsageError. */
export async function resolveMail(request: MailRequest): Promise<MailTargets> {
  const disk = diskTree(request.cwd);
  const plan = await planOf(request, disk);
  if (plan.problems.length > 0) return { targets: [], problems: plan.problems };
  const { everywhere } = plan;
  const store = makeDirectoryStore(
    disk,
    plan.directories.map(({ found }) => found),
  );
  const { overrides } = request;
  const fleets = makeMailFleets({ store, overrides, everywhere, replacing: overrides.set });
  const chosen = chooseHosts(request, plan, disk);
  const targets = chosen.map(({ found, loaded, host }): MailTarget => {
    const key = store.keyOf(found.absolute);
    const own = { key, directory: store.of({ absolute: found.absolute, key }) };
    const fleet = fleets.of(loaded, own, host);
    return { fleet, host, index: fleet.indexOf(host), question: readQuestion(request, loaded, fleet) };
  });
  const up = targets.filter(({ question, index }) => !question.down.hosts.has(index));
  const [first] = targets;
  if (up.length === 0 && first !== undefined) {
    throw new UsageError(`the host "${showText(first.host ?? "")}" is down: no mail arrives there`);
  }
  return { targets: up, problems: [] };
}

/** The directories that may be asked about, and what counts for them. */
async function planOf({ control, config, overrides, hosts }: MailRequest, disk: DiskTree): Promise<Plan> {
  const alone = (found: FoundDirectory): Promise<Plan> =>
    planRun(disk, { directories: [found], settings: [], named: true }, config, overrides);
  if (control !== null || config === "none") return alone(findControl(disk, control));
  const settings = config === null ? settingsAbove(disk, [{ absolute: disk.cwd, names: namesOf(disk, disk.cwd) }]) : [];
  if (config === null && settings.length === 0) return alone(findControl(disk, null));
  const whole = await planRun(disk, { directories: [], settings, named: false }, config, overrides);
  if (hosts !== null || config !== null || whole.problems.length > 0) return whole;
  // In a host's own folder, that host is meant.
  const here = orNull(() => findControl(disk, null))?.absolute;
  const own = whole.directories.filter(({ found }) => found.absolute === here);
  return own.length === 0 ? whole : { ...whole, directories: own };
}

interface Chosen {
  readonly found: FoundDirectory;
  readonly loaded: LoadedSettings | null;
  readonly host: string | null;
}

function chooseHosts({ hosts }: MailRequest, { directories }: Plan, disk: DiskTree): readonly Chosen[] {
  const known = new Map<LoadedSettings | null, ReadonlyMap<string, number>>();
  const placeOf = ({ loaded, host }: Chosen): number => {
    const places = known.get(loaded) ?? placesIn(loaded);
    known.set(loaded, places);
    return places.get(host ?? "") ?? 0;
  };
  const all = directories
    .flatMap(({ found, files, hosts: its }) =>
      its.map(({ name }): Chosen => ({ found, loaded: files[0] ?? null, host: name })),
    )
    .sort((a, b) => placeOf(a) - placeOf(b));
  if (hosts === "all") return all;
  const names = [...new Set(all.flatMap(({ host }) => (host === null ? [] : [host])))];
  const shown = (some: readonly Chosen[]): string =>
    some.map(({ found }) => showPath(disk.displayPath(found.absolute))).join(", ");
  if (hosts === null) {
    if (all.length === 1) return all;
    if (names.length > 1) throw new UsageError(`${hostsToName(names)}, or --host all`);
    throw new UsageError(
      all.length === 0
        ? "there is no control directory: name one with --control"
        : `there are several control directories: name one with --control (${shown(all)})`,
    );
  }
  return hosts.map((name) => {
    const its = all.filter(({ host }) => host === name);
    const [only, another] = its;
    if (only === undefined)
      throw new UsageError(
        unknownHost(
          name,
          names.map((one) => ({ name: one })),
        ),
      );
    if (another === undefined) return only;
    throw new UsageError(
      `the host "${showText(name)}" uses several control directories: name one with --control (${shown(its)})`,
    );
  });
}

/** Where each host is in its file. */
function placesIn(loaded: LoadedSettings | null): ReadonlyMap<string, number> {
  return new Map(loaded?.settings.hosts.map(({ name, start }) => [name, start]));
}

function readQuestion({ from, sender, down }: MailRequest, loaded: LoadedSettings | null, fleet: MailFleet): Question {
  const hosts = loaded?.settings.hosts ?? [];
  const known = new Set(hosts.map(({ name }) => name));
  const asked = from === null ? "outside" : fromOf(from, known);
  if (asked === null) {
    throw new UsageError(
      `${unknownHost(from ?? "", hosts)} (mail arrives from outside, client, here, an address or a host)`,
    );
  }
  const written = sender === null ? null : senderOf(sender);
  if (sender !== null && written === null) {
    throw new UsageError(
      `"${showText(sender)}" is not an envelope sender: write user@domain, or "<>" for the empty one`,
    );
  }
  const named: string[] = [];
  const addresses: AddressRange[] = [];
  for (const one of down) {
    if (known.has(one)) named.push(one);
    else if (/^\d+\.\d/.test(one)) {
      const range = readAddressItem(one);
      if (typeof range === "string") throw new UsageError(range);
      addresses.push(range);
    } else throw new UsageError(unknownDown(one, hosts));
  }
  return questionOf({ from: asked, sender: written, down: { hosts: named, addresses } }, fleet);
}
