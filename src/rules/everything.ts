import { isMeByLength } from "../space/verdict-map.ts";
import type { Subject } from "./subject.ts";

/** Is 0.0.0.0/0.0.0.0 in moreipme, and is some address me because of it on some host? Worked out once. */
export function everythingIsMe(subject: Subject): boolean {
  const before = known.get(subject);
  if (before !== undefined) return before;
  const found = everythingLines(subject).length > 0 && makesMe(subject);
  known.set(subject, found);
  return found;
}

const known = new WeakMap<Subject, boolean>();

/** The indexes of 0.0.0.0/0.0.0.0 in moreipme. */
export function everythingLines({ moreipme }: Subject): number[] {
  const out: number[] = [];
  if (moreipme === null) return out;
  const { address, netmask, count } = moreipme.entries;
  for (let i = netmask.indexOf(0); i >= 0 && i < count; i = netmask.indexOf(0, i + 1))
    if (address[i] === 0) out.push(i);
  return out;
}

/** Is some address me because of an entry of length 0? */
function makesMe(subject: Subject): boolean {
  const where = subject.where();
  if (where === null) return isShown(subject);
  return where.some((host) => isMeByLength(host, 0));
}

const SAMPLES = 4096;

/** Where that cannot be worked out for all addresses: does any of a sample from all over the space show it? */
function isShown(subject: Subject): boolean {
  const needless = subject.needless();
  for (let i = 0; i < SAMPLES; i++) {
    const { ipme, notipme } = needless.lengthsAt(Math.imul(i, 0x9e3779b1) >>> 0);
    if (ipme === 0 && notipme < 0) return true;
  }
  return false;
}
