import type { IpFile } from "../qmail/types.ts";

interface Block {
  readonly address: number;
  readonly netmask: number;
  /** It is in the list of what is me. */
  readonly me: boolean;
}

/** How many are compared with each other. */
const MOST = 64;
const WHOLE = 0xffffffff;

/**
 * Does each entry decide about some address? False where that cannot be seen at once. For files whose lines are all
 * ordinary. `implicit`: the entries that qmail has before them. `declared`: no interface has an address that an entry
 * matches; otherwise any may have any.
 */
export function areNeeded(
  implicit: readonly { readonly address: number; readonly netmask: number }[],
  moreipme: IpFile | null,
  notipme: IpFile | null,
  declared: boolean,
): boolean {
  const own = [...blocksOf(moreipme, true), ...blocksOf(notipme, false)];
  if (own.length > MOST) return false;
  const all = [...implicit.map(({ address, netmask }) => ({ address, netmask, me: true })), ...own];
  return own.every((one) => isNeeded(one, all, declared));
}

function* blocksOf(file: IpFile | null, me: boolean): Generator<Block> {
  if (file === null) return;
  const { count, address, netmask } = file.entries;
  for (let i = 0; i < count && i <= MOST; i++)
    yield { address: address[i] as number, netmask: netmask[i] as number, me };
}

/**
 * An entry decides about those of its addresses that lie in no narrower entry, in place of the narrowest entry around it. (An
 * interface address can be taken back only by a line of notipme with just that address.)
 */
function isNeeded(one: Block, all: readonly Block[], declared: boolean): boolean {
  let around: Block | null = null;
  let inside = 0;
  for (const other of all) {
    if (other === one || ((one.address ^ other.address) & one.netmask & other.netmask) !== 0) continue;
    if (other.netmask === one.netmask || isGapped(other.netmask)) return false;
    if (other.netmask > one.netmask) inside += sizeOf(other);
    else if (around === null || other.netmask > around.netmask) around = other;
  }
  if (isGapped(one.netmask) || inside >= sizeOf(one)) return false;
  return (one.netmask === WHOLE && !one.me && !declared) || one.me !== (around?.me ?? false);
}

function sizeOf({ netmask }: Block): number {
  return WHOLE - netmask + 1;
}

function isGapped(netmask: number): boolean {
  const rest = WHOLE - netmask;
  return (rest & (rest + 1)) !== 0;
}
