import { isIpv6 } from "../../lines/ipv6-text.ts";
import { bytesAsText } from "../../lines/line-text.ts";
import type { RouteMistake } from "../../mail/route-mistake.ts";
import { hasRoutes, routeSpan } from "../route-entry.ts";
import { type Found, foundIn, type Rule } from "../rule.ts";

export const badRoute: Rule = {
  id: "bad-route",
  level: "error",
  summary: "a route that leads nowhere: no host, no usable port, or text that qmail-remote cannot take apart",
  fix: null,
  files: ["authsenders", "qmtproutes", "smtproutes"],
  bad: { files: { smtproutes: "example.com:relay.example.net:\nexample.net:[2001:db8::1]\n" } },
  good: { files: { smtproutes: "example.com:relay.example.net:26\nexample.net:[192.0.2.1]\n" } },
  notableEntry(index, file, subject): Found | null {
    const mistake = hasRoutes(file, index) ? subject.routeError(file, index) : null;
    if (mistake === null || mistake === "here") return null;
    const isLogin = subject.dialect.name === "sagredo";
    const isStrict = mistake === "octet" && subject.dialect.name === "indimail";
    const at = routeSpan(file, index);
    const detail = () => ({
      message: isStrict ? STRICT : WHY[mistake],
      remedy:
        mistake === "IPv6 literal" || isBareIpv6(bytesAsText(file.bytes, at))
          ? `${file.name} cannot hold an IPv6 address: write a name, or an IPv4 address in brackets.`
          : remedyOf(mistake, isLogin),
      fix: null,
    });
    return foundIn(file, index, detail, { at });
  },
};

const WHY: Readonly<Record<RouteMistake, string>> = {
  bar: "This qmail takes no user and password after a |: they become part of the host or of the port, and there is no login.",
  "one bar": "There is only one |, and qmail-remote wants two: what it then takes for the password is not yours.",
  "empty host":
    "There is no host in this route, so mail for it bounces (qmail-remote finds no host with an empty name).",
  blank: "There is a blank in the host, which is looked up with it: no such host is found, and the mail bounces.",
  "IPv6 literal":
    "qmail-remote does not know IPv6 here: it cuts the route at the first colon, and the host is just the bracket.",
  octet: "A number in this address is above 255, and qmail-remote keeps only its low eight bits: another address.",
  "no port":
    "There are no digits after the colon, which makes port 0: no connection can be made, and mail waits until it bounces.",
  "port 0": "No connection can be made to port 0, and mail waits until it bounces.",
  "large port": "The port is above 65535, and only its low sixteen bits are used: another port.",
};

const STRICT =
  "A number in this address is above 255: qmail-remote takes the address for a name, which does not exist, and the mail bounces.";

function remedyOf(mistake: RouteMistake, isLogin: boolean): string {
  const whole = isLogin ? "relay, relay:port or relay:port|user|password" : "relay or relay:port";
  if (mistake === "bar") return "Write only the relay, or judge the directory as one of sagredo's qmail (`dialect`).";
  return `Write ${whole}.`;
}

/** `::25` was more likely meant as a port without a host. */
function isBareIpv6(route: string): boolean {
  return !/^::\d+$/.test(route) && isIpv6(route.replace(/\|$/, ""));
}
