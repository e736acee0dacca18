import { dotted } from "../qmail/netmask.ts";
import type { Ranges } from "./address-ranges.ts";

/** An aligned network: 2^(32 - length) addresses. */
export interface Network {
  readonly address: number;
  readonly length: number;
}

const SPACE = 2 ** 32;

/** The fewest networks that cover the set exactly, ascending: from each address, the widest one that fits. */
export function* networksOf(ranges: Ranges): Generator<Network> {
  for (let i = 0; i < ranges.length; i += 2) {
    const end = ranges[i + 1] as number;
    for (let at = ranges[i] as number; at < end; ) {
      let size = at === 0 ? SPACE : 2 ** (31 - Math.clz32(at & -at));
      while (at + size > end) size /= 2;
      yield { address: at, length: 32 - Math.log2(size) };
      at += size;
    }
  }
}

/** `10.0.0.0/8`: a set of addresses, as people write it. It is not a line for moreipme. */
export function networkText({ address, length }: Network): string {
  return `${dotted(address)}/${length}`;
}
