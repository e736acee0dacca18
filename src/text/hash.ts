/**
 * FNV-1a over the bytes, with a final mix, because the lowest bits of FNV alone are poor: 32 bits, unsigned. Good for telling
 * texts apart and for spreading them; nothing here needs more.
 */
export function hash32(bytes: Uint8Array, seed = 0x811c9dc5): number {
  let hash = seed;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Two of them as 16 hexadecimal digits. */
export function hash64(bytes: Uint8Array): string {
  const hex = (seed: number): string => hash32(bytes, seed).toString(16).padStart(8, "0");
  return hex(0x811c9dc5) + hex(0x2b2ae351);
}
