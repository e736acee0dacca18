import type { HostDifference } from "../diff/host-difference.ts";
import { type LineHistory, makeLineHistory } from "../diff/line-history.ts";
import { readAs } from "../lines/words.ts";
import { bytesOf, textOf } from "../qmail/latin1.ts";
import { lineEnd } from "../qmail/lines.ts";
import { entryText } from "../qmail/netmask.ts";
import type { IpFile, IpFileName, IpReader } from "../qmail/types.ts";
import type { Cause } from "../space/change-groups.ts";
import { showBeginning, showPath, showText } from "../text/show.ts";
import { isUnreadable } from "../tree/control-directory.ts";

/** Says what happened to an entry that made a difference; made anew for each directory, because it remembers. */
export type CauseWords = (cause: Cause) => string;

export function causeWords(compared: HostDifference): CauseWords {
  const histories = new Map<IpFileName, (side: "base" | "head", line: number) => LineHistory>();
  const bytesOf = (side: "base" | "head", name: IpFileName): Uint8Array => {
    const file = compared[side].directory.file(name);
    return file === null || isUnreadable(file) ? new Uint8Array() : file.bytes;
  };
  const historyOf = (side: "base" | "head", name: IpFileName, line: number): LineHistory => {
    let ask = histories.get(name);
    if (ask === undefined) {
      ask = makeLineHistory(bytesOf("base", name), bytesOf("head", name));
      histories.set(name, ask);
    }
    return ask(side, line);
  };
  return ({ side, entry, list }) => {
    const { origin } = entry;
    const isNew = side === "head";
    const dialects = {
      mine: compared[side].host.dialect.name,
      other: compared[isNew ? "base" : "head"].host.dialect.name,
    };
    if (origin.kind === "interface") {
      return `${showText(origin.label)} has the address ${entryText(entry)} ${isNew ? "now" : "no longer"}`;
    }
    if (origin.kind === "implicit") {
      return `${entryText(entry)} is an implicit entry of the dialect ${dialects.mine}, not of ${dialects.other}`;
    }
    const { file, line } = origin;
    const place = `${showPath(file.path)}:${line}`;
    const shown = shownLine(file, origin.start);
    const history = historyOf(side, file.name, line);
    switch (history.kind) {
      case "alone":
        return `${place} was ${isNew ? "added" : "deleted"}: ${shown}`;
      case "unknown":
        return `${place}${isNew ? "" : ", as it was"}: ${shown}`;
      case "unchanged":
        return dialects.mine === dialects.other
          ? `${place} is not in the ${list} list of the other side: ${shown}`
          : `${place} counts in the dialect ${dialects.mine}, not in ${dialects.other}: ${shown}`;
      case "changed":
        return changed(file, compared[isNew ? "base" : "head"].host.dialect.reader, origin.start, line, history, isNew);
    }
  };
}

type Changed = LineHistory & { readonly kind: "changed" };

function changed(file: IpFile, reader: IpReader, start: number, line: number, other: Changed, isNew: boolean): string {
  const mine = file.reader.line(file.bytes, line, start);
  const theirs = reader.line(bytesOf(other.text + (other.terminated ? "\n" : "")), line, 0);
  const [was, is] = isNew ? [theirs, mine] : [mine, theirs];
  const place = `${showPath(file.path)}:${isNew ? line : other.line}`;
  const reads = `so qmail reads ${readAs(is)} instead of ${readAs(was)}`;
  const text = textOf(file.bytes, { start, end: mine.end });
  if (text === other.text && was.terminated !== is.terminated) {
    return `${place}: the newline at the end was ${is.terminated ? "added" : "lost"}, ${reads}`;
  }
  const theirText = showBeginning(bytesOf(other.text), 0, other.text.length);
  const myText = shownLine(file, start);
  const [before, now] = isNew ? [theirText, myText] : [myText, theirText];
  const lost = is.terminated ? "" : ` (without a newline at the end, so qmail reads ${readAs(is)})`;
  const skipped = was.entry === null ? ", which qmail skips," : "";
  const skipsNow = is.entry === null && is.terminated ? ", which qmail skips" : "";
  return `${place} was changed from ${before}${skipped} to ${now}${skipsNow}${lost}`;
}

function shownLine(file: IpFile, start: number): string {
  return showBeginning(file.bytes, start, lineEnd(file.bytes, start));
}
