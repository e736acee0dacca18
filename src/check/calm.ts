import type { Dialect, IpFile, IpFileName } from "../qmail/types.ts";
import { makeOrdinaryBlocks } from "../space/blocks.ts";
import { numberEntries } from "../space/ids.ts";
import { sweepNested } from "../space/needless-nested.ts";
import { seenInterfaces } from "../space/seen-interfaces.ts";
import { STATUS } from "../space/status.ts";
import {
  type ControlDirectory,
  type Host,
  ipFilesIn,
  isUnreadable,
  readFileOf,
  templatesIn,
} from "../tree/control-directory.ts";

// Most directories are in order, and to see that takes a small part of what it takes to say what is wrong: no line that is not
// ordinary, no entry that does nothing. The rules, and how their findings are told, need then not even be loaded.

/** What is known of a directory of moreipme and notipme in which no rule of `ipRoom` finds anything. */
export interface Calm {
  readonly files: number;
  readonly entries: number;
}

/** Longer files are read only once, by those who can tell what is wrong with them. */
const MOST_BYTES = 2 ** 14;
const LOOPBACK = 0x7f000001;

/**
 * Null where something may be found: then the rules are to be asked. Nothing but moreipme and notipme may be in the directory, as
 * `hasOtherFiles` has it.
 */
export function calmOf(directory: ControlDirectory, hosts: readonly Host[]): Calm | null {
  const [host] = hosts;
  if (host === undefined || hosts.length > 1 || host.set !== null || !host.dialect.readsIpFiles) return null;
  const found = ipFilesIn(directory);
  if (found.some((file) => isUnreadable(file) || file.bytes.length > MOST_BYTES)) return null;
  if (templatesIn(directory).length > 0) return null;
  const read = (name: IpFileName): IpFile | null => readFileOf(directory, name);
  const moreipme = read("moreipme");
  const notipme = read("notipme");
  if (!isOrdinary(moreipme) || !isOrdinary(notipme)) return null;
  if (covers(notipme, LOOPBACK) || !allNeeded(host.dialect, moreipme, notipme)) return null;
  return { files: found.length, entries: (moreipme?.entries.count ?? 0) + (notipme?.entries.count ?? 0) };
}

/** No line to look at closely, and no entry that matches everything. */
function isOrdinary(file: IpFile | null): boolean {
  return file === null || (file.notable.count === 0 && !file.entries.netmask.includes(0));
}

function covers(file: IpFile | null, wanted: number): boolean {
  if (file === null) return false;
  const { address, netmask } = file.entries;
  return address.some((one, i) => ((one ^ wanted) & (netmask[i] as number)) === 0);
}

/** `judgeNeedless` for entries without gaps and host bits, of which none is expected to be needless. */
function allNeeded({ implicit }: Dialect, moreipme: IpFile | null, notipme: IpFile | null): boolean {
  const ids = numberEntries(implicit, moreipme, notipme);
  const blocks = makeOrdinaryBlocks(ids);
  if (blocks === null) return false;
  const status = new Uint8Array(ids.count);
  sweepNested(ids, blocks, seenInterfaces(null), status, new Uint8Array(ids.count));
  return status.subarray(ids.firstMoreipme).every((its) => its === STATUS.needed);
}
