import { entryText, hasHostBits, isGapped, netmaskLength, netmaskOf } from "../qmail/netmask.ts";

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

/** What a mutant changes on one host: something asserted, or something else, beginning at the witness. */
export type Change =
  | { readonly noticed: true }
  | { readonly noticed: false; readonly witness: string; readonly becomes: "me" | "not me" };
