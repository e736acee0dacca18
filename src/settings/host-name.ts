import { strictAddress } from "../text/address.ts";
import { utf8Length } from "../text/bytes.ts";
import { strictIpv6 } from "../text/ipv6.ts";
import { hasActing } from "../text/unicode.ts";

const LONGEST = 255;
/** Words that mean something else where a host can be named. */
const RESERVED: readonly string[] = ["outside", "client", "here", "interfaces", "all"];

/** Why this cannot be the name of a host, or null. */
export function wrongHostName(name: string): string | null {
  if (name === "") return "a host must have a name";
  if (utf8Length(name) > LONGEST) return `the name of a host can have at most ${LONGEST} bytes`;
  if (!/^[ -~]*$/.test(name) && hasActing(name)) return "the name of a host cannot have control characters in it";
  if (RESERVED.includes(name)) return `a host cannot be called "${name}": the word has a meaning of its own`;
  return isLikeAddress(name) ? "an address cannot be the name of a host: give it another" : null;
}

/** An address, in brackets or not, a network or a range of addresses. */
function isLikeAddress(name: string): boolean {
  const bare = name.replace(/^\[(.*)\]$/s, "$1");
  const first = bare.split(/[/-]/)[0] as string;
  return (
    /^\d+(?:\.\d+){3}$/.test(first) ||
    strictAddress(first) !== null ||
    (first.includes(":") && strictIpv6(first) !== null)
  );
}
