import { find, findHashed, mayHold } from "./constmap.ts";
import type { ConstMap } from "./control-types.ts";
import { eachSuffixHash } from "./key-hash.ts";

const DOT = 0x2e;
/** A name with more dots than an ordinary one is hashed in one pass, so that none takes time quadratic in its length. */
const FEW_DOTS = 8;

/**
 * The loop of rcpthosts() and of every other wildcard: the entry whose key is these bytes, or else what is left of them from a
 * later dot on, longest first; or -1. `proper`: do not try the whole. The empty key is never tried. Source: rcpthosts.c,
 * qmail-send.c, qmail-remote.c. `other`: another byte that cuts like a dot, as `@` does in sagredo's authsenders.
 */
export function findSuffix(
  map: ConstMap,
  key: Uint8Array,
  start: number,
  end: number,
  proper = false,
  other: number = DOT,
): number {
  let dots = 0;
  for (let at = start + 1; at < end; at++) if (key[at] === DOT || key[at] === other) dots++;
  if (dots > FEW_DOTS) return findAmongMany(map, key, start, end, proper, other);
  for (let at = proper ? start + 1 : start; at < end; at++) {
    if (at !== start && key[at] !== DOT && key[at] !== other) continue;
    const entry = find(map, key, at, end);
    if (entry >= 0) return entry;
  }
  return -1;
}

function findAmongMany(
  map: ConstMap,
  key: Uint8Array,
  start: number,
  end: number,
  proper: boolean,
  other: number,
): number {
  const candidates: { readonly from: number; readonly hash: number }[] = [];
  const visit = (from: number, hash: number): void => {
    if (mayHold(map, hash) && !(proper && from === start)) candidates.push({ from, hash });
  };
  eachSuffixHash(key, start, end, map.seed, visit, other);
  for (const { from, hash } of candidates.reverse()) {
    const entry = findHashed(map, key, from, end, hash);
    if (entry >= 0) return entry;
  }
  return -1;
}
