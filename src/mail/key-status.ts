/** Whether an entry is needed, and if not, why: in the lowest bits of its status byte. */
export const STATUS = {
  needed: 0,
  duplicate: 1,
  conflicting: 2,
  shadowed: 3,
  redundant: 4,
} as const;

export type Status = (typeof STATUS)[keyof typeof STATUS];

const STATUS_BITS = 0x07;

/** It can go, but only while something that is wrong or missing stays as it is. */
export const UNSAFE = 0x08;
/** On the entry that stands for its key: at least one entry with its key and value has no error of its own. */
export const CLEAN = 0x10;
/** On the entry that stands for its key: it makes an entry without an error dead. */
export const HAS_DEAD = 0x20;
/** Not in the list at all. */
export const DROPPED = 0x40;
export function statusOf(byte: number): Status {
  return (byte & STATUS_BITS) as Status;
}

export function isSafe(byte: number): boolean {
  return (byte & UNSAFE) === 0;
}
