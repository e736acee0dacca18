import { gainedOf, lostOf } from "../diff/count-addresses.ts";
import { countMail } from "../diff/count-mail.ts";
import { changesMail, changesVerdicts, type HostDifference } from "../diff/host-difference.ts";
import { ipv6Changes } from "../diff/ipv6-groups.ts";
import { dotted } from "../qmail/netmask.ts";
import type { DiffResult } from "../run/diff-run.ts";
import { groupChanges } from "../space/change-groups.ts";
import { grouped, plural } from "../text/plural.ts";
import { showPath, showText } from "../text/show.ts";
import { factsNotes, withoutFacts } from "./diff-facts-words.ts";
import { mailCountText, mailText } from "./diff-mail-text.ts";
import { causeWords } from "./diff-words.ts";
import { setText } from "./set-text.ts";
import { makeStyle, type Style } from "./style.ts";

const ADDRESSES = 8;
const GROUPS = 40;

/** The answer to "whose mail goes another way?" for people, in pieces. */
export function* diffText(result: DiffResult, color: boolean): Generator<string> {
  const style = makeStyle(color);
  let unchanged = 0;
  for (const one of result.differences) {
    const rename = result.renames.find(({ from, to }) => one.control === (one.only === "base" ? from : to));
    const text = directoryText(one, style);
    if (text === null) unchanged++;
    else yield `${text}${one.only === null || rename === undefined ? "" : renameText(one, rename, style)}\n`;
  }
  for (const note of factsNotes(result)) yield `${note}\n`;
  yield summary(result, unchanged, style);
}

function directoryText(one: HostDifference, style: Style): string | null {
  const excluded = ifInterface(one);
  if (!changesVerdicts(one) && !changesMail(one) && !one.textChanged && one.only === null && excluded === "")
    return null;
  const host = (one.host === null ? "" : ` on ${showText(one.host)}`) + withoutFacts(one);
  const stands = one.only === null ? "" : one.only === "base" ? " (deleted)" : " (added)";
  const head = `${style.bold(`${showPath(one.control)}${host}${stands}:`)} ${changesText(one, style)}\n`;
  return head + groupsText(one, style) + excluded + (one.mail === undefined ? "" : mailText(one.mail, style));
}

/** `1 address becomes me, 256 stop being me`. */
export function changesText({ textChanged, ...one }: HostDifference, style: Style): string {
  const [gained, lost] = [gainedOf(one), lostOf(one)];
  const parts = [
    gained === 0 ? null : style.good(`${addresses(gained)} ${gained === 1 ? "becomes" : "become"} me`),
    lost === 0 ? null : style.error(`${addresses(lost)} ${lost === 1 ? "stops" : "stop"} being me`),
  ].filter((part) => part !== null);
  if (parts.length > 0) return parts.join(", ");
  return `no address changes its verdict${textChanged ? "; only the text of the files differs" : ""}`;
}

function groupsText(one: HostDifference, style: Style): string {
  const { groups, rest } = groupChanges(one.difference);
  const words = causeWords(one);
  const out = groups.slice(0, GROUPS).map(({ nowMe, set, count, causes }) => {
    const what = nowMe ? style.good("becomes me:") : style.error("stops being me:");
    const why = causes.map((cause) => `      ${words(cause)}\n`);
    return `  ${what} ${setText(set)} ${style.dim(`(${addresses(count)})`)}\n${why.join("")}`;
  });
  const six = ipv6Changes(one, GROUPS);
  for (const { nowMe, text, causes } of six) {
    const why = causes.map((cause) => `      ${words(cause)}\n`).join("");
    out.push(`  ${nowMe ? style.good("becomes me:") : style.error("stops being me:")} ${text}\n${why}`);
  }
  const others = one.ipv6.nowMe.length + one.ipv6.noLongerMe.length - six.length;
  const left = groups.slice(GROUPS).reduce((sum, { count }) => sum + count, rest + others);
  if (left > 0) out.push(`  and ${addresses(left)} more, for other reasons\n`);
  return out.join("");
}

/** Where no interface set is declared: the single addresses of notipme that would matter if an interface had them. */
export function ifInterface(one: HostDifference): string {
  if (!one.interfacesUnknown) return "";
  const { excludedBefore, excludedNow } = one.difference;
  const line = (all: readonly number[], verb: string): string => {
    if (all.length === 0) return "";
    const shown = all.slice(0, ADDRESSES).map(dotted).join(", ");
    const more = all.length > ADDRESSES ? ` and ${all.length - ADDRESSES} more` : "";
    return `  as an interface address each of these ${verb}: ${shown}${more}\n`;
  };
  return line(excludedBefore, "would become me") + line(excludedNow, "would stop being me");
}

function renameText(
  one: HostDifference,
  { from, to, differences }: DiffResult["renames"][number],
  style: Style,
): string {
  const its = differences.find(({ host }) => host === one.host) ?? differences[0];
  const what = one.only === "base" ? `It seems to be ${showPath(to)} now` : `It seems to have been ${showPath(from)}`;
  return `  ${what}: between the two, ${its === undefined ? "nothing was compared" : changesText(its, style)}.\n`;
}

function summary(result: DiffResult, unchanged: number, style: Style): string {
  const gained = result.differences.reduce((sum, one) => sum + gainedOf(one), 0);
  const lost = result.differences.reduce((sum, one) => sum + lostOf(one), 0);
  const all = result.differences.length;
  const sides = `${showText(result.base)} and ${showText(result.head)}`;
  const compared = new Set(result.differences.map(({ control }) => control)).size;
  const where = plural(compared, "control directory", "control directories");
  if (all === 0) return "";
  const mail = mailCountText(countMail(result.differences));
  const also = mail === null ? "" : `${style.warning(`M${mail.slice(1)}`)}.\n`;
  if (gained + lost === 0) {
    return `${also}${style.good("No address changes its verdict")} between ${sides}: ${where} compared${unchanged === all ? ", no difference" : ""}.\n`;
  }
  const is = (count: number, verb: string, verbs: string): string =>
    `${addresses(count)} ${count === 1 ? verb : verbs}`;
  return `${also}Between ${sides}, ${is(gained, "becomes", "become")} me and ${is(lost, "stops", "stop")} being me: ${where} compared.\n`;
}

/** `1 address`, `16,777,216 addresses`. */
export function addresses(count: number): string {
  return `${grouped(count)} ${count === 1 ? "address" : "addresses"}`;
}
