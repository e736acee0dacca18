// Random lists as people write them, from a seed.

/** A generator of unsigned 32-bit numbers (xorshift32). */
function randomNumbers(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}

const dotted = (a) => `${a >>> 24}.${(a >>> 16) & 255}.${(a >>> 8) & 255}.${a & 255}`;

/**
 * One line: 70 % single addresses, 20 % /24, 8 % /20 to /23, 1.9 % /16 to /19, 0.1 % /12 to /15; networks in the lower half of
 * the space, nine in ten single addresses in the upper, so that about a sixth is needless.
 */
function line(random) {
  const share = (random() / 2 ** 32) * 100;
  let length = 32;
  if (share >= 70) length = 24;
  if (share >= 90) length = 20 + (random() % 4);
  if (share >= 98) length = 16 + (random() % 4);
  if (share >= 99.9) length = 12 + (random() % 4);
  let address = random();
  if (length === 32 && random() % 10 !== 0) address = (address | 0x80000000) >>> 0;
  else address &= 0x7fffffff;
  const netmask = length === 32 ? 0xffffffff : (0xffffffff << (32 - length)) >>> 0;
  address = (address & netmask) >>> 0;
  return length === 32 ? dotted(address) : `${dotted(address)}/${dotted(netmask)}`;
}

/** moreipme with `count` lines, notipme with a tenth as many, half of them copies. */
export function makeLists(count, seed) {
  const random = randomNumbers(seed);
  const moreipme = Array.from({ length: count }, () => line(random));
  const notipme = Array.from({ length: Math.floor(count / 10) }, (_, i) =>
    i % 2 === 0 ? line(random) : moreipme[random() % count],
  );
  return { moreipme: `${moreipme.join("\n")}\n`, notipme: `${notipme.join("\n")}\n` };
}
