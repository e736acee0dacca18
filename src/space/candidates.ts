import { type EntryNumbers, isNotipme, lengthOf } from "./entry-numbers.ts";
import { STATUS } from "./entry-status.ts";

/** The status of an entry that `explainNeedless` can explain. */
export type NeedlessStatus =
  | typeof STATUS.idle
  | typeof STATUS.shadowed
  | typeof STATUS.redundant
  | typeof STATUS.alreadyInterface;

/** Which entries decide a place instead of this one, given the others there; null where there is nothing to decide. */
export function candidatesOf(
  ids: EntryNumbers,
  id: number,
  here: readonly number[],
  status: NeedlessStatus,
): number[] | null {
  const length = (other: number): number => (other < 0 ? 32 : lengthOf(ids, other));
  const inNotipme = (other: number): boolean => other >= 0 && isNotipme(ids, other);
  const l = lengthOf(ids, id);
  const ipme = here.filter((other) => !inNotipme(other));
  const notipme = here.filter(inNotipme);
  const greatest = (from: readonly number[], limit: number): number =>
    from.reduce((best, other) => (length(other) <= limit ? Math.max(best, length(other)) : best), -1);

  if (!isNotipme(ids, id)) {
    if (status === STATUS.shadowed) {
      const best = Math.max(l, greatest(ipme, 32));
      return notipme.filter((other) => length(other) >= best);
    }
    const below = greatest(notipme, l - 1);
    return [
      ...ipme.filter((other) => length(other) >= l || length(other) > below),
      ...notipme.filter((other) => length(other) >= l),
    ];
  }
  if (ipme.length === 0) return null;
  if (status === STATUS.shadowed) {
    const best = Math.max(l, greatest(notipme, 32));
    return ipme.filter((other) => length(other) > best);
  }
  const below = greatest(ipme, l);
  return [
    ...ipme.filter((other) => length(other) > l),
    ...notipme.filter((other) => length(other) >= l || (below >= 0 && length(other) >= below)),
  ];
}
