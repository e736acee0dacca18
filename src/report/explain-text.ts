import type { Explained, ExplainedMiss, LineChange } from "../check/explain-address.ts";
import { bytesOf } from "../qmail/latin1.ts";
import { lineEnd } from "../qmail/lines.ts";
import { dotted, entryText, isGapped, reach } from "../qmail/netmask.ts";
import type { IpFile, Match } from "../qmail/types.ts";
import { networkText } from "../space/networks.ts";
import { showBeginning, showPath, showText } from "../text/show.ts";

/** Why addresses are me or not: the best match of both lists, the rule between them, and what would turn the verdict. */
export function explainText(
  all: readonly Explained[],
  titleOf = ({ address, verdict }: Explained): string =>
    `${all.length === 1 ? "" : `${entryText(address)}: `}${verdict.me ? "me" : "not me"}`,
): string {
  return all
    .map((one) => {
      const word = one.verdict.me ? "me" : "not me";
      const title = titleOf(one);
      const lines = [
        `ipme list:    ${describe(one.verdict.ipme)}`,
        `notipme list: ${describe(one.verdict.notipme)}`,
        `${entryText(one.address)} is ${word}: ${reasonFor(one)}`,
        one.change === null
          ? "no line in moreipme or notipme changes that: this dialect does not read them"
          : `to change that: ${one.change.map(changeText).join(", and ")}`,
        ...missTexts(one.nearMisses),
      ];
      return `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
    })
    .join("");
}

/** The rule between the two lists, as a clause. */
export function reasonFor({ isSingle, verdict: { me, ipme, notipme }, tie }: Explained): string {
  if (isSingle) {
    if (ipme === null) return "nothing in the ipme list has it";
    if (notipme === null || me) return `${sourceOf(ipme)} has it, and no line of notipme takes it out`;
    return `${sourceOf(notipme)} takes it out of the ipme list`;
  }
  if (ipme === null) return "nothing in the ipme list matches it";
  if (notipme === null) return `${sourceOf(ipme)} matches it, and nothing in the notipme list does`;
  if (tie) return `both netmasks are equally long (${ipme.length}), and a tie is not me`;
  const [longer, shorter] = me ? [ipme, notipme] : [notipme, ipme];
  return `the netmask in the ${me ? "ipme" : "notipme"} list is longer (${longer.length}, the other ${shorter.length})`;
}

function sourceOf({ entry: { origin } }: Match): string {
  if (origin.kind === "implicit") return "an implicit entry";
  return origin.kind === "interface" ? "an interface address" : `a line of ${origin.file.name}`;
}

/** `add 10.0.0.1 to control/notipme`. */
export function changeText(change: LineChange): string {
  if ("add" in change) return `add ${change.add} to ${showPath(change.file)}`;
  const text = bytesOf(change.text);
  return `delete line ${change.delete} of ${showPath(change.file)} (${showBeginning(text, 0, text.length)})`;
}

/** The lines that were meant to reach the address: the first of them, and how many more there are. */
function missTexts({ first, count }: Explained["nearMisses"]): string[] {
  const more = count - first.length;
  const rest = `and ${more} more line${more === 1 ? "" : "s"} would match it if qmail read ${more === 1 ? "it" : "them"} as meant`;
  return [...first.map(missText), ...(more === 0 ? [] : [rest])];
}

/** A line that was meant to reach the address but does not. */
function missText({ file, line, start, rule }: ExplainedMiss): string {
  return `${showPath(file.path)}:${line} would match it if qmail read it as it was meant: ${lineText(file, start)} [${rule}]`;
}

function lineText({ bytes }: IpFile, start: number): string {
  return showBeginning(bytes, start, lineEnd(bytes, start));
}

function describe(match: Match | null): string {
  if (match === null) return "no entry matches";
  const { entry, length } = match;
  const { address, netmask, ipv6, origin } = entry;
  const network =
    ipv6 !== undefined
      ? entryText(entry)
      : isGapped(netmask)
        ? `${dotted(address)}/${dotted(netmask)}`
        : netmask === 0xffffffff
          ? dotted(address)
          : networkText({ address, length: reach(netmask) });
  const what = length > 32 ? network : `${network} (length ${length})`;
  if (origin.kind === "implicit") return `${what}, an implicit entry`;
  if (origin.kind === "interface") return `${what}, the interface address of ${showText(origin.label)}`;
  const { file, line, start } = origin;
  const lost = lineEnd(file.bytes, start) === file.bytes.length;
  const note = lost ? " (without a newline at the end, so that its last byte is lost)" : "";
  return `${what}, ${showPath(file.path)}:${line}: ${lineText(file, start)}${note}`;
}
