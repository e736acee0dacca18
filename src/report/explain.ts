import { lineEnd } from "../qmail/lines.ts";
import { dotted } from "../qmail/netmask.ts";
import type { Match, Verdict } from "../qmail/types.ts";
import { entryText } from "../rules/words.ts";
import { show, showPath, showText } from "../show.ts";

/** Why an address is me or not: the best match of both lists, and the rule between them. */
export function explainVerdict(address: number, { me, ipme, notipme }: Verdict): string {
  const lines = [`  ipme list:    ${describe(ipme)}`, `  notipme list: ${describe(notipme)}`];
  const a = dotted(address);
  if (ipme === null) lines.push(`  ${a} is not me: nothing in the ipme list matches it.`);
  else if (notipme === null) lines.push(`  ${a} is me: nothing in the notipme list matches it.`);
  else if (me) lines.push(`  ${a} is me: the netmask in the ipme list is longer.`);
  else if (ipme.length === notipme.length)
    lines.push(`  ${a} is not me: the netmasks are equally long, and a tie is not me.`);
  else lines.push(`  ${a} is not me: the netmask in the notipme list is longer.`);
  return `${lines.join("\n")}\n`;
}

function describe(match: Match | null): string {
  if (match === null) return "no entry matches";
  const { entry, length } = match;
  const { origin } = entry;
  const what = `${entryText(entry)}, length ${length}`;
  if (origin.kind === "implicit") return `${what}, implicit`;
  if (origin.kind === "interface") return `${what}, the interface address of ${showText(origin.label)}`;
  const { bytes, path } = origin.file;
  const end = lineEnd(bytes, origin.start);
  const text = show(bytes, origin.start, Math.min(end, origin.start + 80)) + (end > origin.start + 80 ? "…" : "");
  return `${what}, ${showPath(path)}:${origin.line}: ${text}`;
}
