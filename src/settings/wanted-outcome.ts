import { VERDICTS } from "../mail/simulation.ts";
import { ipv6Text } from "../qmail/ipv6-octets.ts";
import { dotted } from "../qmail/netmask.ts";
import { strictAddress } from "../text/address.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import { strictIpv6 } from "../text/ipv6.ts";
import { clipped } from "../text/show.ts";
import { latin1, wrongAddress } from "./mail-item.ts";
import type { Mistake } from "./mistakes.ts";
import { splitPort } from "./reached-at.ts";
import type { WantedVerdict, WantedVia } from "./settings.ts";
import type { Node } from "./yaml-node.ts";

const CODES = ["5.4.6", "5.1.2", "5.4.4"] as const;

/** A verdict, perhaps with its code. */
export function readVerdict({ plain, start }: Node, mistakes: Mistake[]): WantedVerdict | null {
  const [word = "", ...rest] = (plain as string).split(" ");
  const verdict = VERDICTS.find((one) => one === word);
  if (verdict === undefined) {
    const message = (): string => `there is no verdict "${clipped(plain as string)}"${meant(word)}`;
    mistakes.push({ start, message });
    return null;
  }
  if (rest.length === 0) return { verdict, code: null };
  const code = CODES.find((one) => one === rest.join(" "));
  if (code !== undefined && verdict === "bounced") return { verdict, code };
  const message =
    verdict === "bounced"
      ? `there is no code "${clipped(rest.join(" "))}" here; it must be one of: ${CODES.join(", ")}`
      : `only "bounced" has a code, not "${verdict}"`;
  mistakes.push({ start, message });
  return null;
}

function meant(word: string): string {
  const guess = didYouMean(word, VERDICTS);
  return guess === "" ? `; it must be one of: ${VERDICTS.join(", ")}` : guess;
}

/** Where mail is to go next, or what is wrong with the text. */
export function viaOf(written: string): WantedVia | string {
  const { address, port } = splitPort(written);
  if (port === null) return `"${clipped(written)}" has no port after the ":": write a number from 1 to 65535`;
  const ip = strictAddress(address);
  if (ip !== null) return { kind: "address", text: `${dotted(ip)}:${port}` };
  const ipv6 = strictIpv6(address);
  if (ipv6 !== null) return { kind: "address", text: `[${ipv6Text(ipv6)}]:${port}` };
  const looksLikeAddress = /^[\d.]+$/.test(address) || /[/[\]]/.test(written);
  if (address === "" || looksLikeAddress || wrongAddress(address) !== null) {
    return `"${clipped(written)}" is neither an address nor the name of a route or an MX`;
  }
  return {
    kind: "name",
    name: latin1(address).toLowerCase().replace(/\.$/, ""),
    port: written.includes(":") ? port : null,
  };
}
