import { ACCEPTANCE, notAccepted as acceptanceOf } from "../../mail/acceptance.ts";
import { isAcceptedByText } from "../../mail/accepted.ts";
import { judgeKeys } from "../../mail/judge-keys.ts";
import { type Listing, makeListing } from "../../mail/listing.ts";
import { readCdb } from "../../qmail/cdb.ts";
import { keySpan } from "../../qmail/constmap.ts";
import { textOf } from "../../qmail/latin1.ts";
import { showBeginning } from "../../text/show.ts";
import type { ListFile } from "../read-file.ts";
import { type Fix, type Found, type FoundMany, foundIn, type Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

const AT = 0x40;
const NEWLINE = 0x0a;

export const notAccepted: Rule = {
  id: "not-accepted",
  level: "warning",
  summary: "a local or virtual domain that rcpthosts does not accept: its mail from outside is refused",
  fix: "adds the domain to `rcpthosts`",
  files: ["locals", "virtualdomains"],
  bad: { files: { rcpthosts: "example.com\n", locals: "example.com\nexample.net\n" } },
  good: { files: { rcpthosts: "example.com\nexample.net\n", locals: "example.com\nexample.net\n" } },
  list: (file, subject) => refusedIn(file, subject),
  map: (file, subject) => refusedIn(file, subject),
};

function* refusedIn(file: ListFile, subject: Subject): Generator<Found | FoundMany> {
  if (file.name !== "locals" && file.name !== "virtualdomains") return;
  const { lists, wanted } = subject.mail();
  const valid = validRecipients(subject);
  if (!wanted.hosts || !wanted.virtual || valid === null) return;
  const me = subject.line("me");
  const own = me === null ? null : me.bytes.subarray(me.value.start, me.value.end);
  const acceptance = acceptanceOf(lists, file.name, own, valid);
  if (acceptance === null) return;
  for (const [level, what] of [
    ["warning", ACCEPTANCE.refused],
    ["info", ACCEPTANCE.refusedOnPurpose],
  ] as const) {
    if (!acceptance.includes(what)) continue;
    const each = foundWith(file, acceptance, what, (index) => foundAt(subject, file, index, level));
    yield { file, level, each, count: () => acceptance.reduce((sum, one) => sum + (one === what ? 1 : 0), 0) };
  }
}

function* foundWith(
  file: ListFile,
  acceptance: Uint8Array,
  what: number,
  found: (index: number) => Found,
): Generator<Found> {
  for (let i = acceptance.indexOf(what); i >= 0 && i < file.entries.count; i = acceptance.indexOf(what, i + 1))
    yield found(i);
}

function foundAt(subject: Subject, file: ListFile, index: number, level: "warning" | "info"): Found {
  const at = keySpan(file, index);
  const from = file.bytes.subarray(at.start, at.end).lastIndexOf(AT) + 1 + at.start;
  const domain = showBeginning(file.bytes, from, at.end);
  const here = file.name === "locals" ? "local" : "virtual";
  const detail = () => {
    const isStale = isAcceptedByText(subject.mail().lists, file.bytes, at.start, at.end);
    const fixed = level === "warning" && !isStale;
    return {
      message: `Mail for ${domain} is ${here} here, but ${isStale ? "morercpthosts.cdb" : "rcpthosts"} does not accept the domain: from outside it is refused with 553.`,
      remedy: isStale ? rebuilding(subject) : level === "warning" ? `Add ${domain} to rcpthosts.` : OFTEN_INTENDED,
      fix: fixed ? adding(subject, textOf(file.bytes, { start: from, end: at.end })) : null,
    };
  };
  return foundIn(file, index, detail, { at, level });
}

const OFTEN_INTENDED = "That is often intended; otherwise add the domain to rcpthosts.";

/** A line in rcpthosts would only hide that the `.cdb` is stale. */
function rebuilding(subject: Subject): string {
  const program = subject.list("morercpthosts")?.row.reader ?? "qmail-newmrh";
  return `Run ${program}: the text of morercpthosts accepts the domain, but the .cdb was not made from it.`;
}

/** A line at the end of rcpthosts. It lets in mail that was not accepted before, so it is never safe. */
function adding(subject: Subject, domain: string): Fix | null {
  const into = subject.list("rcpthosts");
  if (into === null) return null;
  const end = into.bytes.length;
  const text = end === 0 || into.bytes[end - 1] === NEWLINE ? `${domain}\n` : `\n${domain}`;
  return { safe: false, into, edits: [{ start: end, end, text }] };
}

/**
 * sagredo's lists of valid recipients, which let mail in past rcpthosts; for morevalidrcptto, the `.cdb` where there is one. null:
 * the content of one of them is not known.
 */
function validRecipients(subject: Subject): readonly Listing[] | null {
  const cdb = subject.file("morevalidrcptto.cdb");
  const texts = cdb === null ? ["validrcptto", "morevalidrcptto"] : ["validrcptto"];
  const names = [...texts, "morevalidrcptto.cdb"].filter((name) => subject.reads(name));
  if (!names.every((name) => subject.isKnown(name))) return null;
  const listings = texts.filter((name) => subject.reads(name)).flatMap((name) => subject.list(name)?.listing() ?? []);
  const keys = cdb?.kind === "cdb" ? readCdb(cdb.bytes) : null;
  if (keys === null) return listings;
  const compiled = makeListing(keys.map.bytes, keys.map.entries, "keys", "none");
  judgeKeys(compiled, subject.mail().lists.scan);
  return [...listings, compiled];
}
