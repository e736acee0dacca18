// rcpthosts and virtualdomains as a hosting provider has them, from a seed.

/** A generator of unsigned 32-bit numbers (xorshift32). */
export function randomNumbers(seed) {
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

const TOPS = ["com", "net", "org", "example", "co.uk", "de", "fr", "info"];
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789-";

function name(random) {
  const length = 8 + (random() % 9);
  let text = LETTERS[random() % 26];
  for (let i = 2; i < length; i++) text += LETTERS[random() % 37];
  return `${text}${LETTERS[random() % 36]}.${TOPS[random() % TOPS.length]}`;
}

/** `count` different names: 7 % wildcards, 8 % names below another. */
export function distinctNames(count, random) {
  const names = new Set();
  const all = [];
  while (all.length < count) {
    const share = (random() / 2 ** 32) * 100;
    let made = name(random);
    if (share < 7) made = `.${made}`;
    else if (share < 15 && all.length > 0) {
      made = `${LETTERS[random() % 26]}${random() % 100}.${all[random() % all.length].replace(/^\./, "")}`;
    }
    if (names.has(made)) continue;
    names.add(made);
    all.push(made);
  }
  return all;
}

/**
 * rcpthosts of `count` lines: 5 % duplicates, 7 % wildcards, 8 % names below another; virtualdomains of a tenth as many, drawn from
 * rcpthosts; me and locals.
 */
export function makeHosts(count, seed) {
  const random = randomNumbers(seed);
  const hosts = [];
  while (hosts.length < count) {
    const share = (random() / 2 ** 32) * 100;
    const other = hosts.length > 0 ? hosts[random() % hosts.length] : name(random);
    if (share < 5) hosts.push(other);
    else if (share < 12) hosts.push(`.${name(random)}`);
    else if (share < 20) hosts.push(`${LETTERS[random() % 26]}${random() % 100}.${other.replace(/^\./, "")}`);
    else hosts.push(name(random));
  }
  const virtual = Array.from({ length: count / 10 }, () => {
    const host = hosts[random() % hosts.length];
    return `${host}:${host.replace(/^\./, "").split(".", 1)[0]}`;
  });
  return {
    me: "mx1.hosting.example\n",
    locals: "localhost\nmx1.hosting.example\n",
    rcpthosts: `localhost\nmx1.hosting.example\n${hosts.join("\n")}\n`,
    virtualdomains: `${virtual.join("\n")}\n`,
  };
}
