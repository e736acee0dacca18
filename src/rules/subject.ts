import { seenAddresses } from "../qmail/interfaces.ts";
import { makeLists } from "../qmail/ipme.ts";
import type { Dialect, InterfaceSet, IpFile, IpFileName, SourceFile } from "../qmail/types.ts";
import type { VerdictMap } from "../space/deciders.ts";
import { countClasses } from "../space/difference.ts";
import { type JudgedEntries, judgeEntries } from "../space/judged-entries.ts";
import { type SeenInterfaces, seenInterfaces } from "../space/seen-interfaces.ts";
import { makeVerdictMap } from "../space/verdict-map.ts";
import { once } from "../text/once.ts";
import {
  type ControlDirectory,
  type Host,
  isUnreadable,
  joinPath,
  readFileOf,
  templatesIn,
} from "../tree/control-directory.ts";
import type { FilesOf, SubjectFiles } from "./subject-files.ts";
import type { SubjectMail } from "./subject-mail.ts";

/** Everything that a rule may look at: one control directory, and the hosts that read it in one dialect. */
export interface Subject extends SubjectFiles {
  readonly directory: ControlDirectory;
  readonly dialect: Dialect;
  readonly hosts: readonly Host[];
  /** Interface sets are declared; otherwise `hosts` is one host whose interfaces are unknown. */
  readonly declared: boolean;
  /** Null where there is no such file, it cannot be read, or the dialect does not look at it. */
  readonly moreipme: IpFile | null;
  readonly notipme: IpFile | null;
  /** Those of moreipme and notipme that are templates: they are among none of the others, and what depends on them is not judged. */
  readonly templates: readonly SourceFile[];
  /** Those of the two that are read. */
  readonly ipFiles: readonly IpFile[];
  /** The directory holds all that the host has, so that a missing file says something: `qmailint.yaml` says so, or it looks like it. */
  readonly complete: boolean;
  /** `qmailint.yaml` says so. */
  readonly saidComplete: boolean;
  /** There are more entries, taken on every interface set, than are judged: `where` is null. */
  readonly tooMany: boolean;
  /** One for each host, the same for hosts that share an interface set, and so all verdicts. */
  readonly keys: readonly unknown[];
  readonly interfaces: SeenInterfaces;
  /** Which entries are needless; the duplicates alone where gapped netmasks make too many classes. Worked out once. */
  needless(): JudgedEntries;
  /** Is the address me on some host? */
  isMe(address: number): boolean;
  /** Where is me on each host; null where a file is a template, `tooMany`, or gapped netmasks make too many classes. Worked out once. */
  where(): readonly VerdictMap[] | null;
  /** What is declared of the world around; null where nothing is. */
  readonly world: SubjectMail | null;
  /** The file that a finding without a place of its own is reported on: it exists, and may have no bytes at hand. */
  anchor(): SourceFile;
}

/** So many entries are judged, counted once for every interface set. */
export const MOST_ON_HOSTS = 4_000_000;

/** So many classes of gapped netmasks are kept where there are several interface sets, counted once for every one. */
const MOST_CLASSES = 2 ** 19;

/** The same for hosts that share an interface set: a fleet's hosts often do, and have then the same verdicts. */
function keyOf({ set }: Host): unknown {
  if (set === null) return null;
  const known = keys.get(set.addresses) ?? { linux: {}, bsd: {} };
  keys.set(set.addresses, known);
  return known[set.system];
}

const keys = new WeakMap<InterfaceSet["addresses"], Record<InterfaceSet["system"], object>>();

export function makeSubject(
  directory: ControlDirectory,
  hosts: readonly [Host, ...Host[]],
  saidComplete: boolean | null,
  filesOf: FilesOf,
  world: SubjectMail | null = null,
): Subject {
  const { dialect } = hosts[0];
  const read = (name: IpFileName): IpFile | null => (dialect.readsIpFiles ? readFileOf(directory, name) : null);
  const moreipme = read("moreipme");
  const notipme = read("notipme");
  const declared = hosts.every((host) => host.set !== null);
  const sets = hosts.map(({ set }) => (set === null ? [] : seenAddresses(set, dialect).map(({ address }) => address)));
  const interfaces = seenInterfaces(declared ? sets : null);
  const needless = once(() => judgeEntries(dialect, moreipme, notipme, interfaces));
  const templates = dialect.readsIpFiles ? templatesIn(directory) : [];
  const keys = hosts.map(keyOf);
  const count = (moreipme?.entries.count ?? 0) + (notipme?.entries.count ?? 0);
  const tooMany = count * new Set(keys).size > MOST_ON_HOSTS;
  const where = once(() => (tooMany || templates.length > 0 ? null : mapsOf(hosts, keys, moreipme, notipme)));
  const others = filesOf(directory, dialect, hosts);
  return {
    ...others,
    directory,
    dialect,
    hosts,
    declared,
    moreipme,
    notipme,
    templates,
    ipFiles: [moreipme, notipme].filter((file) => file !== null),
    get complete() {
      return saidComplete ?? looksComplete(others);
    },
    saidComplete: saidComplete === true,
    tooMany,
    keys,
    interfaces,
    needless,
    isMe: (address) => {
      const { ipme, notipme } = needless().lengthsAt(address);
      return (sets.some((set) => set.includes(address)) ? 32 : ipme) > notipme;
    },
    where,
    world,
    anchor: () => anchorOf(directory, others),
  };
}

/** Where is me on each host, worked out once for hosts with the same key; null where there are too many classes. */
function mapsOf(
  hosts: readonly Host[],
  keys: readonly unknown[],
  moreipme: IpFile | null,
  notipme: IpFile | null,
): readonly VerdictMap[] | null {
  const known = new Map<unknown, VerdictMap>();
  let classes = 0;
  for (const [i, { dialect, set }] of hosts.entries()) {
    if (known.has(keys[i])) continue;
    const made = makeVerdictMap(makeLists(dialect, set, moreipme, notipme));
    classes += countClasses([made], null);
    if (made === null || (classes > MOST_CLASSES && known.size > 0)) return null;
    known.set(keys[i], made);
  }
  return keys.map((key) => known.get(key) as VerdictMap);
}

/** `me`, and one of the files that say what is done with mail. */
function looksComplete({ exists }: SubjectFiles): boolean {
  return exists("me") && ["locals", "rcpthosts", "virtualdomains"].some(exists);
}

/** moreipme, notipme or me, the first that is there; else the first name of a file that is read, else the first name, else the directory. */
function anchorOf({ path, names, file }: ControlDirectory, { exists, reads }: SubjectFiles): SourceFile {
  const first = ["moreipme", "notipme", "me"].find((name) => file(name) !== null && (name !== "me" || exists(name)));
  const sorted = first === undefined ? [...names].sort() : [];
  const name = first ?? sorted.find(reads) ?? sorted[0];
  const loaded = first === undefined ? null : file(first);
  if (loaded !== null && !isUnreadable(loaded)) return loaded;
  return { path: loaded?.path ?? (name === undefined ? path : joinPath(path, name)), bytes: new Uint8Array() };
}
