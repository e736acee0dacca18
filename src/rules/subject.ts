import { seenAddresses } from "../qmail/interfaces.ts";
import { ipmeIs } from "../qmail/ipme.ts";
import type { Dialect, EntryValue, IpFile, Lists, SourceFile } from "../qmail/types.ts";
import type { JudgedEntries, JudgeEntries } from "../space/judged-entries.ts";
import { type SeenInterfaces, seenInterfaces } from "../space/seen-interfaces.ts";
import { once } from "../text/once.ts";
import { type ControlDirectory, type Host, isUnreadable, joinPath } from "../tree/control-directory.ts";
import { type HostMaps, makeHostMaps } from "./host-maps.ts";
import type { FilesOf, SubjectFiles } from "./subject-files.ts";
import type { SubjectMail } from "./subject-mail.ts";

/** Everything that a rule may look at: one control directory, and the hosts that read it in one dialect. */
export interface Subject extends SubjectFiles, HostMaps {
  readonly directory: ControlDirectory;
  readonly dialect: Dialect;
  /** Interface sets are declared; otherwise `hosts` is one host whose interfaces are unknown. */
  readonly declared: boolean;
  /** Those of the two files that are read. */
  readonly ipFiles: readonly IpFile[];
  /** The directory holds all that the host has, so that a missing file says something: `qmailint.yaml` says so, or it looks like it. */
  readonly complete: boolean;
  /** What `qmailint.yaml` says about that; null: nothing. */
  readonly saidComplete: boolean | null;
  readonly interfaces: SeenInterfaces;
  /** Which entries are needless; only the duplicates where gapped netmasks make too many classes. Worked out once. */
  needless(): JudgedEntries;
  /** Is the address me on some host? */
  isMe(address: EntryValue): boolean;
  /** What is declared about the outside world; null where nothing is. */
  readonly world: SubjectMail | null;
  /** The file on which a finding without a place of its own is reported: it exists, but its bytes may not be at hand. */
  anchor(): SourceFile;
}

export function makeSubject(
  directory: ControlDirectory,
  hosts: readonly [Host, ...Host[]],
  saidComplete: boolean | null,
  { filesOf, judge }: { readonly filesOf: FilesOf; readonly judge: JudgeEntries },
  world: SubjectMail | null = null,
): Subject {
  const { dialect } = hosts[0];
  const maps = makeHostMaps(directory, hosts);
  const { moreipme, notipme } = maps;
  const declared = hosts.every((host) => host.set !== null);
  const sets = hosts.map(({ set }) => (set === null ? [] : seenAddresses(set, dialect).map(({ address }) => address)));
  const interfaces = seenInterfaces(declared ? sets : null);
  const needless = once(() => judge({ dialect, moreipme, notipme, interfaces, sets: hosts.map(({ set }) => set) }));
  const others = filesOf(directory, dialect, hosts, world);
  return {
    directory,
    dialect,
    declared,
    ipFiles: [moreipme, notipme].filter((file) => file !== null),
    complete: saidComplete ?? looksComplete(others),
    saidComplete,
    interfaces,
    needless,
    isMe: ({ address, ipv6 }) => {
      if (dialect.singles !== undefined) {
        const isMe = ({ single, ...rest }: Lists): boolean =>
          ipv6 === undefined ? ipmeIs(rest, address).me : single?.verdict(ipv6).me === true;
        return maps.lists().some(isMe);
      }
      const { ipme, notipme } = needless().lengthsAt(address);
      return (sets.some((set) => set.includes(address)) ? 32 : ipme) > notipme;
    },
    world,
    anchor: () => anchorOf(directory, others),
    // Last, because adding to a copy costs V8 twenty times as much as copying.
    ...maps,
    ...others,
  };
}

/** Does it have `me`, and one of the files that say what is done with mail? */
function looksComplete({ exists }: SubjectFiles): boolean {
  return exists("me") && ["locals", "rcpthosts", "virtualdomains"].some(exists);
}

/**
 * The first of moreipme, notipme and me that exists; else the first name of a file that is read, else the
 * first name, else the directory.
 */
function anchorOf({ path, names, file }: ControlDirectory, { exists, reads }: SubjectFiles): SourceFile {
  const first = ["moreipme", "notipme", "me"].find((name) => file(name) !== null && (name !== "me" || exists(name)));
  const sorted = first === undefined ? [...names].sort() : [];
  const name = first ?? sorted.find(reads) ?? sorted[0];
  const loaded = first === undefined ? null : file(first);
  if (loaded !== null && !isUnreadable(loaded)) return loaded;
  return { path: loaded?.path ?? (name === undefined ? path : joinPath(path, name)), bytes: new Uint8Array() };
}
