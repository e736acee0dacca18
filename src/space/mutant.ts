import { entryText, hasHostBits, isGapped, netmaskLength, netmaskOf } from "../qmail/netmask.ts";
import type { Entries } from "../qmail/types.ts";

/** A change of one line that the assertions should notice. */
export interface Mutant {
  /** `removed`, or what replaces the line. */
  readonly text: string;
  readonly replacement: { readonly address: number; readonly netmask: number } | null;
}

/** The line removed; for an ordinary network also one bit shorter, and one bit longer (the lower half). */
export function mutantsOf(address: number, netmask: number): Mutant[] {
  const removed: Mutant = { text: "removed", replacement: null };
  if (isGapped(netmask) || netmask === 0xffffffff || hasHostBits(address, netmask)) return [removed];
  const length = netmaskLength(netmask);
  const lengths = length === 0 ? [1] : [length - 1, length + 1];
  const changed = lengths.map((one) => {
    const other = netmaskOf(one);
    const replacement = { address: (address & other) >>> 0, netmask: other };
    return { text: entryText(replacement), replacement };
  });
  return [removed, ...changed];
}

/** How many mutants these entries have. */
export function countMutants({ count, address, netmask }: Pick<Entries, "count" | "address" | "netmask">): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const mask = netmask[i] as number;
    if (mask === 0xffffffff || isGapped(mask) || hasHostBits(address[i] as number, mask)) sum += 1;
    else sum += mask === 0 ? 2 : 3;
  }
  return sum;
}

/** An address whose verdict a mutant changes. */
export interface Told {
  readonly witness: string;
  readonly becomes: "me" | "not me";
}

/** What a mutant changes on one host: something asserted, or something else. */
export type Change = { readonly noticed: true } | { readonly noticed: false; readonly told: () => Told | null };
