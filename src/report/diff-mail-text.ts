import type { HostMail } from "../diff/host-mail.ts";
import { loopsOfChange, type MailChange } from "../diff/mail-difference.ts";
import { grouped, plural } from "../text/plural.ts";
import { showText } from "../text/show.ts";
import { addressesText, changeTexts, lineText, patternsText, toldChanges } from "./mail-change-words.ts";
import type { Style } from "./style.ts";

const CHANGES = 40;
const PATTERNS = 8;
const LINES = 4;

/** Whose mail goes another way on a host: which recipients, from what to what, and because of which lines. */
export function mailText(mail: HostMail, style: Style): string {
  const { told, ofAddresses } = toldChanges(mail);
  const out = told.slice(0, CHANGES).map((one) => changeText(one, mail, style));
  const left = told.length - CHANGES;
  if (left > 0) out.push(`  and ${plural(left, "more group")} of recipients\n`);
  const also = ofAddresses === null ? "" : `  ${addressesText(ofAddresses, mail)}\n`;
  return out.join("") + also;
}

function changeText(one: MailChange, mail: HostMail, style: Style): string {
  const { before, after } = changeTexts(one, mail);
  const loops = loopsOfChange(one);
  const what =
    loops === "brought"
      ? style.error("comes back now:")
      : loops === "ended"
        ? style.good("comes back no longer:")
        : "goes another way:";
  const from = one.from === "client" ? " from a client" : "";
  const lines = mail.lines(one);
  const shown = lines.slice(0, LINES).map((line) => `      ${lineText(line)}\n`);
  if (lines.length > LINES) shown.push(`      and ${plural(lines.length - LINES, "more line")}\n`);
  return (
    `  mail for ${patternsText(one, PATTERNS)}${from} ${what} ` +
    `${showText(before)} ${style.dim("before,")} ${showText(after)} ${style.dim("now")}\n${shown.join("")}`
  );
}

/** `mail for 3 classes of recipients goes another way`; null where there is none. */
export function mailCountText(count: number): string | null {
  if (count === 0) return null;
  return `mail for ${grouped(count)} ${count === 1 ? "class" : "classes"} of recipients goes another way`;
}
