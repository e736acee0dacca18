import { type EreParser, fail } from "./ere-parser.ts";
import type { EreNode } from "./ere-types.ts";

/** RE_DUP_MAX. */
const MOST_TIMES = 0x7fff;

/** parse_dup_op: `{2}`, `{2,}`, `{,3}`, `{2,3}`, and `{,}` for any number of times. */
export function parseInterval(parser: EreParser, node: EreNode): EreNode {
  const open = parser.at++;
  const first = readNumber(parser);
  const bad = (stop: Stop): EreNode => fail(parser, stop === "end" ? "REG_EBRACE" : "REG_BADBR", open);
  if (first.value === "bad" || first.stop === "end" || (first.value === null && first.stop === "}")) {
    return bad(first.stop);
  }
  const last = first.stop === "," ? readNumber(parser) : first;
  if (last.value === "bad" || last.stop !== "}") return bad(last.stop);
  const min = first.value ?? 0;
  const max = last.value ?? Number.POSITIVE_INFINITY;
  if (min > max) return bad("}");
  if ((last.value ?? min) > MOST_TIMES) return fail(parser, "REG_ESIZE", open);
  return { kind: "repeat", node, min, max };
}

type Stop = "," | "}" | "end";

/** fetch_number: digits up to a comma or a closing brace. Anything else before that is bad; an escaped comma is a comma. */
function readNumber(parser: EreParser): { value: number | null | "bad"; stop: Stop } {
  let value: number | null | "bad" = null;
  while (parser.at < parser.text.length) {
    const char = parser.text[parser.at++] as string;
    const escaped = char === "\\" && parser.at < parser.text.length ? parser.text[parser.at++] : null;
    if (char === "," || escaped === ",") return { value, stop: "," };
    if (char === "}") return { value, stop: "}" };
    if (value === "bad" || char < "0" || char > "9") value = "bad";
    else value = Math.min((value ?? 0) * 10 + Number(char), MOST_TIMES + 1);
  }
  return { value: "bad", stop: "end" };
}
