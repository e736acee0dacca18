import { quote } from "../../lines/secrets.ts";
import { keyText } from "../control-words.ts";
import { hasRoutes, routeSpan } from "../route-entry.ts";
import { type Found, foundIn, type Rule } from "../rule.ts";

export const routedToItself: Rule = {
  id: "routed-to-itself",
  level: "error",
  summary: "a route to port 25 of the very host that it is on, so that mail goes round in circles",
  fix: null,
  files: ["authsenders", "qmtproutes", "smtproutes"],
  bad: { files: { me: "mx.example.net\n", smtproutes: "example.com:mx.example.net\n" } },
  good: { files: { me: "mx.example.net\n", smtproutes: "example.com:127.0.0.1:10025\n" } },
  notableEntry(index, file, subject): Found | null {
    if (!hasRoutes(file, index) || subject.routeError(file, index) !== "here") return null;
    const at = routeSpan(file, index);
    const detail = () => ({
      message: `This route leads back to this host: ${quote(file, at.start, at.end)} is this host, on port 25, and qmail-remote does not ask whether the address of a route is its own, so mail for ${keyText(file, index)} comes back until it has a hundred Received lines, then bounces.`,
      remedy:
        "Name another relay, or the port of a content filter on this host; for mail that stays here, use locals or virtualdomains.",
      fix: null,
    });
    return foundIn(file, index, detail, { at });
  },
};
