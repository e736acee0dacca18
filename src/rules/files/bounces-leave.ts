import { findKey } from "../../mail/find-key.ts";
import { domainLevel, hitFrom, hitIn } from "../../mail/hits.ts";
import type { Listing } from "../../mail/listing.ts";
import { type MailLists, routesIn } from "../../mail/mail-lists.ts";
import { scanKey } from "../../mail/scan-key.ts";
import { bytesOf, textOf } from "../../qmail/latin1.ts";
import type { SourceFile } from "../../qmail/types.ts";
import { showText } from "../../text/show.ts";
import { nameIn } from "../name-in.ts";
import { mistakeInName } from "../name-mistake.ts";
import type { LineFile } from "../read-file.ts";
import type { Found, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/** What installation guides write where your own name belongs. */
const PLACEHOLDERS = ["yourdomain.tld", "yourdomain.com", "example.com", "example.net", "exemple.net", "changeme"];

export const bouncesLeave: Rule = {
  id: "bounces-leave",
  level: "warning",
  summary: "double bounces go to another host, or a name is a placeholder that belongs to somebody else",
  fix: null,
  aboutOthers: true,
  bad: {
    files: {
      me: "mail.example.org\n",
      locals: "example.org\n",
      rcpthosts: "example.org\n",
      defaulthost: "yourdomain.tld\n",
    },
  },
  good: { files: { me: "mail.example.org\n", locals: "mail.example.org\nexample.org\n", rcpthosts: "example.org\n" } },
  *directory(subject): Generator<Found> {
    if (!subject.complete) return;
    const leaving = leavingBounces(subject);
    if (leaving !== null) yield leaving;
    const me = lineName(subject.line("me"));
    for (const file of subject.otherFiles()) {
      if (file.kind !== "line" || file.template !== null || file.path === leaving?.file.path) continue;
      const name = lineName(file)?.toLowerCase() ?? "";
      if (!PLACEHOLDERS.includes(name) || me?.toLowerCase().endsWith(`.${name}`)) continue;
      yield {
        file,
        line: 1,
        ...nameIn(file),
        detail: () => ({
          message: `${name} is a placeholder, not a name of yours: what qmail sends with it, bounces included, goes to somebody else or nowhere.`,
          remedy: "Write your own name.",
          fix: null,
        }),
      };
    }
  },
};

/** The value, or null where there is no file. */
function lineName(file: LineFile | null): string | null {
  return file === null ? null : textOf(file.bytes, nameIn(file));
}

function leavingBounces(subject: Subject): Found | null {
  const { lists, wanted } = subject.mail();
  const names = ["doublebouncehost", "doublebounceto", "me"];
  if (!wanted.routes || lists.locals === null || !names.every(subject.isKnown)) return null;
  const files = names.map(subject.line);
  if (files.some((file) => file !== null && hasMistake(file))) return null;
  const [host, to, me] = files;
  // Without any of them there is no name, which other rules report.
  const named = host ?? me ?? null;
  if (named === null ? to == null : mistakeInName(named.bytes, nameIn(named)) !== null) return null;
  const local = lineName(to ?? null) ?? "postmaster";
  const domain = lineName(host ?? null) ?? lineName(me ?? null) ?? "doublebouncehost";
  if (local === "" || domain === "" || isNullClient(lists)) return null;
  const address = bytesOf(`${local}@${domain}`);
  if (isKept(lists, address)) return null;
  const at: SourceFile = host ?? to ?? me ?? subject.anchor();
  return {
    file: at,
    line: 1,
    start: 0,
    end: at.bytes.length === 0 ? 0 : (files.find((one) => one === at)?.value.end ?? 0),
    detail: () => ({
      message: `Double bounces go to ${showText(`${local}@${domain}`)}, which is neither local nor virtual here, and for which there is no route: they leave this host, and nobody here sees that bounces fail.`,
      remedy: `Write the name into locals, one of your hosts into doublebouncehost, or the name of your own relay into smtproutes.`,
      fix: null,
    }),
  };
}

/** What other rules report: a carriage return, a comment, blanks. */
function hasMistake(file: LineFile): boolean {
  const name = nameIn(file);
  return name.start !== file.value.start || name.end !== file.value.end;
}

/** A host that delivers nothing, by design. */
function isNullClient({ locals, implicitLocals, virtualdomains }: MailLists): boolean {
  if (implicitLocals || locals === null || locals.entries.count > 0) return false;
  for (let i = 0; i < (virtualdomains?.entries.count ?? 0); i++) {
    if (virtualdomains !== null && hasValue(virtualdomains, i)) return false;
  }
  return true;
}

/** Local, virtual, or taken by a route. */
function isKept(lists: MailLists, address: Uint8Array): boolean {
  const { scan, locals, virtualdomains } = lists;
  scanKey(scan, address, 0, address.length);
  if (locals !== null && findKey(locals, address, scan.at + 1, address.length, scan.domainHash) >= 0) return true;
  if (virtualdomains !== null) {
    const own = findKey(virtualdomains, address, 0, address.length, scan.hash);
    const found = own >= 0 ? own : hitFrom(virtualdomains, scan, address, 0, address.length, domainLevel(scan));
    if (found >= 0 && hasValue(virtualdomains, found)) return true;
  }
  const maps = routesIn(lists);
  const route = hitIn(maps, scan, address, 0, address.length, domainLevel(scan), 0);
  return route >= 0 && hasValue(maps[scan.hitIn] as Listing, route);
}

function hasValue({ keyEnd, entries }: Listing, entry: number): boolean {
  return (keyEnd[entry] as number) + 1 < (entries.end[entry] as number);
}
