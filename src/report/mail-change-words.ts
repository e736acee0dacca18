import type { HostMail, ResponsibleLine } from "../diff/host-mail.ts";
import type { MailChange } from "../diff/mail-difference.ts";
import { loopsOfChange } from "../diff/mail-difference.ts";
import type { ClassOutcome } from "../mail/mail-class.ts";
import { bytesOf } from "../qmail/latin1.ts";
import { showBeginning, showPath, showText } from "../text/show.ts";
import { outcomesText } from "./mail-outcomes.ts";

/** The outcomes before and after a change, for people and programs. */
export interface ChangeTexts {
  readonly before: string;
  readonly after: string;
}

/** The verdicts on both sides; where they read the same, with the rest of what is told about them, because something differs. */
export function changeTexts({ before, after }: MailChange, { hostName }: HostMail): ChangeTexts {
  const was = outcomesText(before);
  const is = outcomesText(after);
  if (was !== is) return { before: was, after: is };
  const full = (outcomes: readonly ClassOutcome[], side: "base" | "head"): string =>
    outcomes
      .map((one) => {
        const as = one.verdict === "local" && one.as !== null ? ` ${one.as}` : "";
        const via = one.verdict !== "remote" && one.via.length > 0 ? ` by ${one.via.join(", ")}` : "";
        return `${outcomesText([one])}${as}${via}`.concat(on(hostName(side, one.host)));
      })
      .join("; ");
  return { before: full(before, "base"), after: full(after, "head") };
}

function on(host: string): string {
  return host === "" ? "" : ` on ${host}`;
}

/** The patterns of a change, up to a limit, and how many more there are. */
export function patternsText({ patterns }: Pick<MailChange, "patterns">, limit: number): string {
  const shown = patterns.slice(0, limit).map(showText).join(", ");
  return patterns.length > limit ? `${shown} and ${patterns.length - limit} more` : shown;
}

/** `control/virtualdomains:3, as it was: shop.example:shop` */
export function lineText({ side, file, line, text }: ResponsibleLine): string {
  const bytes = bytesOf(text);
  return `${showPath(file)}:${line}${side === "base" ? ", as it was" : ""}: ${showBeginning(bytes, 0, bytes.length)}`;
}

/** The changes as people are told them: loops first, and those for addresses in place of a domain all together. */
export function toldChanges({ changes }: HostMail): {
  readonly told: readonly MailChange[];
  /** The first of them. */
  readonly ofAddresses: MailChange | null;
} {
  return {
    told: loopsFirst(changes.filter(({ isOfAddresses }) => !isOfAddresses)),
    ofAddresses: changes.find(({ isOfAddresses }) => isOfAddresses) ?? null,
  };
}

/** `mail for addresses in the place of a domain, such as anyone@[192.0.2.7], goes another way: local before, remote * now` */
export function addressesText(first: MailChange, mail: HostMail): string {
  const { before, after } = changeTexts(first, mail);
  const from = first.from === "client" ? " from a client" : "";
  return (
    `mail for addresses in the place of a domain, such as ${showText(first.witness)}${from}, goes another way: ` +
    `${showText(before)} before, ${showText(after)} now`
  );
}

/** Loops that a change creates come first, then those that it ends, then everything else in its order. */
function loopsFirst(changes: readonly MailChange[]): readonly MailChange[] {
  const rank = (one: MailChange): number => {
    const loops = loopsOfChange(one);
    return loops === "brought" ? 0 : loops === "ended" ? 1 : 2;
  };
  const looping = changes.filter((one) => rank(one) < 2).sort((a, b) => rank(a) - rank(b));
  return looping.length === 0 ? changes : [...looping, ...changes.filter((one) => rank(one) === 2)];
}
