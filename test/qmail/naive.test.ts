import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addrparse } from "../../src/qmail/addrparse.ts";
import { routeRemote } from "../../src/qmail/remote.ts";
import { readRemoteControls } from "../../src/qmail/remote-controls.ts";
import { readSendControls, rewrite } from "../../src/qmail/send.ts";
import { runs } from "../random-cases.ts";
import { vectorDns } from "./vector-dns.ts";
import { programs, textFiles } from "./vector-files.ts";

// The programs once more, as their C source has them: byte by byte, with lists that are searched from the last line to the first.

const letters = fc.string({ unit: fc.constantFrom(..."aB.@%"), maxLength: 9 });
const entries = fc.array(fc.string({ unit: fc.constantFrom(..."aB.@%"), minLength: 1, maxLength: 4 }), {
  maxLength: 6,
});
const pairs = fc.array(
  fc.tuple(fc.string({ unit: fc.constantFrom(..."aB.@"), maxLength: 5 }), fc.constantFrom("", "v", "w")),
  {
    maxLength: 6,
  },
);
const asMap = (map: (readonly [string, string])[]): string => map.map(([key, value]) => `${key}:${value}\n`).join("");
const asList = (list: string[]): string => list.map((entry) => `${entry}\n`).join("");
const inList = (list: string[], key: string): boolean =>
  list.some((entry) => entry.toLowerCase() === key.toLowerCase());
const inMap = (map: (readonly [string, string])[], key: string): string | null =>
  map.findLast(([other]) => other.toLowerCase() === key.toLowerCase())?.[1] ?? null;

function naiveRewrite(
  locals: string[],
  hacks: string[],
  virtual: (readonly [string, string])[],
  recipient: string,
): string {
  let address = recipient;
  let i = address.lastIndexOf("@");
  if (i < 0) {
    i = address.length;
    address += "@env.a";
  }
  while (inList(hacks, address.slice(i + 1))) {
    const j = address.slice(0, i).lastIndexOf("%");
    if (j < 0) break;
    address = address.slice(0, i);
    i = j;
    address = `${address.slice(0, i)}@${address.slice(i + 1)}`;
  }
  const at = address.lastIndexOf("@");
  if (inList(locals, address.slice(at + 1))) return `local ${address}`;
  for (let j = 0; j <= address.length; j++) {
    if (!(j === 0 || j === at + 1 || j === address.length || (j > at && address[j] === "."))) continue;
    const value = inMap(virtual, address.slice(j));
    if (value === null) continue;
    if (value === "") break;
    return `virtual ${value}-${address}`;
  }
  return `remote ${address}`;
}

describe("the programs against the C source, byte by byte", () => {
  it("rewrite()", () => {
    fc.assert(
      fc.property(
        entries,
        entries,
        pairs,
        fc.array(letters, { minLength: 5, maxLength: 5 }),
        (locals, hacks, virtual, all) => {
          const files = textFiles({
            locals: asList(locals),
            percenthack: asList(hacks),
            virtualdomains: asMap(virtual),
            envnoathost: "env.a\n",
          });
          const controls = readSendControls(programs("notqmail"), files);
          if (controls.kind === "failure") throw new Error(controls.file);
          for (const recipient of all) {
            const { channel, as } = rewrite(controls, recipient);
            expect(`${channel} ${as}`).toBe(naiveRewrite(locals, hacks, virtual, recipient));
          }
        },
      ),
    );
  });

  it("the loop of smtproutes", () => {
    fc.assert(
      fc.property(pairs, letters, (routes, host) => {
        const controls = readRemoteControls(programs("notqmail"), textFiles({ me: "m\n", smtproutes: asMap(routes) }));
        if (controls.kind === "failure") throw new Error(controls.file);
        const facts = { dns: vectorDns({}), ipmeIs: () => ({ me: false, ipme: null, notipme: null }) };
        const { steps } = routeRemote(controls, facts, { host, sender: null, recipients: [`u@${host}`] });
        let value: string | null = null;
        for (let i = 0; i <= host.length && value === null; i++) {
          if (i === 0 || i === host.length || host[i] === ".") value = inMap(routes, host.slice(i));
        }
        expect(steps[0]?.result).toBe(value ? `${value}:25` : "MX");
      }),
    );
  });

  it("addrparse", () => {
    const argument = fc.string({ unit: fc.constantFrom(...'<>:@"\\ ab[1.]'), maxLength: 14 });
    fc.assert(
      fc.property(argument, fc.boolean(), (text, wantsAddress) => {
        const ipmeIs = () => ({ me: false, ipme: null, notipme: null });
        expect(addrparse({ localiphost: null, ipmeIs, wantsAddress, strictOctets: false }, text, [])).toBe(
          naiveAddrparse(text, wantsAddress),
        );
      }),
      { numRuns: runs(2000) },
    );
  });
});

function naiveAddrparse(argument: string, wantsAddress: boolean): string | null {
  let at = argument.indexOf("<");
  let terminator = ">";
  if (at >= 0) at++;
  else {
    terminator = " ";
    at = argument.includes(":") ? argument.indexOf(":") + 1 : argument.length;
    if (wantsAddress && at === argument.length) return null;
    while (argument[at] === " ") at++;
  }
  if (argument[at] === "@") while (at < argument.length) if (argument[at++] === ":") break;
  let address = "";
  let escaped = false;
  let quoted = false;
  for (const char of argument.slice(at)) {
    if (escaped) {
      address += char;
      escaped = false;
    } else {
      if (!quoted && char === terminator) break;
      if (char === "\\") escaped = true;
      else if (char === '"') quoted = !quoted;
      else address += char;
    }
  }
  return address;
}
