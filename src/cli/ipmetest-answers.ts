import { type Explained, explainAddress } from "../check/explain-address.ts";
import { type Address, addressText } from "../qmail/any-address.ts";
import { addressIs } from "../qmail/ipme.ts";
import type { EntryValue } from "../qmail/types.ts";
import { explainObject } from "../report/explain-json.ts";
import { explainText } from "../report/explain-text.ts";
import { jsonText } from "../report/json-text.ts";
import {
  type AskedRange,
  isZero,
  judgeIpv6Range,
  judgeRange,
  rangeObject,
  rangeText,
  rangeVerdict,
} from "../report/range-verdicts.ts";
import { indexIpv6 } from "../space/ipv6-index.ts";
import { indexVerdicts, type VerdictIndex } from "../space/verdict-index.ts";
import { makeVerdictMap } from "../space/verdict-map.ts";
import { once } from "../text/once.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { AskedItem, HostLists } from "./asked-item.ts";

/** How the answers are to be given. */
export interface WantedAnswers {
  readonly format: "text" | "json";
  readonly explain: boolean;
  /** Each answer names its host. */
  readonly everyHost: boolean;
}

/** Answers for addresses, networks and ranges, on one host or on all. Returns whether every address is me. Throws a UsageError. */
export function answerItems(
  items: readonly AskedItem[],
  hosts: readonly HostLists[],
  { format, explain, everyHost }: WantedAnswers,
  write: (text: string) => void,
): boolean {
  const answers = hosts.map((host) => answersOf(items, host));
  if (format === "json") {
    const objects = hosts.map(({ control, dialect, lists }, i) =>
      explainObject(answers[i]?.addresses() ?? [], answers[i]?.ranges.map(rangeObject) ?? [], control, dialect, lists),
    );
    write(`${jsonText({ version: 1, ...(everyHost ? { hosts: objects } : objects[0]) }, 2)}\n`);
  } else {
    const naming = (host: string | null, text: string): string =>
      `${everyHost ? `${showText(host ?? "")}: ` : ""}${everyHost || items.length > 1 ? `${text}: ` : ""}`;
    for (const [i, { lists }] of hosts.entries())
      for (const one of items) write(answers[i]?.text(one, explain, naming(lists.host, one.text)) ?? "");
  }
  return answers.every(({ areMe }) => areMe);
}

interface Answers {
  readonly addresses: () => readonly Explained[];
  readonly ranges: readonly AskedRange[];
  readonly areMe: boolean;
  /** `name`: what precedes the verdict. */
  text(item: AskedItem, explain: boolean, name: string): string;
}

function answersOf(items: readonly AskedItem[], { control, dialect, lists, set }: HostLists): Answers {
  const index = once((): VerdictIndex => {
    const where = makeVerdictMap(lists);
    const made = where === null ? null : indexVerdicts(where);
    if (made === null) throw new UsageError("the netmasks with gaps divide the addresses into too many classes");
    return made;
  });
  const explained = (address: Address): Explained => explainAddress(dialect, lists, valueOf4or6(address), control, set);
  const isMe = (address: Address): boolean => addressIs(lists, address).me;
  const singles = items.filter(isSingle);
  const ranges = items
    .filter((item) => !isSingle(item))
    .map(({ text, from, to, ipv6 }) =>
      ipv6 === undefined
        ? judgeRange({ text, from, to }, index())
        : judgeIpv6Range({ text, ...ipv6 }, indexIpv6(lists.single)),
    );
  /** Why the first address of a range with this verdict has it. */
  const firstOf = ({ from, to }: AskedRange, me: boolean): string => {
    const address =
      typeof from === "number" && typeof to === "number"
        ? index().firstWith(me, from, to)
        : indexIpv6(lists.single).firstWith(me, BigInt(from), BigInt(to));
    if (address === null || address < 0) return "";
    const title = `the first that is ${me ? "" : "not "}me: ${addressText(address)}`;
    return explainText([explained(address)], () => title).replace(/^(?=.)/gm, "  ");
  };
  const text = (item: AskedItem, explain: boolean, name: string): string => {
    const range = ranges.find((one) => one.text === item.text);
    if (range === undefined) {
      const address = item.ipv6?.from ?? item.from;
      const title = `${name}${isMe(address) ? "me" : "not me"}`;
      return explain ? explainText([explained(address)], () => title) : `${title}\n`;
    }
    const title = `${name}${rangeVerdict(range)}\n`;
    if (!explain) return title;
    return `${title}${rangeText(range)}${firstOf(range, true)}${firstOf(range, false)}`;
  };
  return {
    addresses: () => singles.map(({ from, ipv6 }) => explained(ipv6?.from ?? from)),
    ranges,
    areMe: singles.every(({ from, ipv6 }) => isMe(ipv6?.from ?? from)) && ranges.every(({ notMe }) => isZero(notMe)),
    text,
  };
}

function isSingle({ from, to, ipv6 }: AskedItem): boolean {
  return ipv6 === undefined ? from === to : ipv6.from === ipv6.to;
}

function valueOf4or6(address: Address): EntryValue {
  return typeof address === "number"
    ? { address, netmask: 0xffffffff }
    : { address: 0, netmask: 0xffffffff, ipv6: address };
}
