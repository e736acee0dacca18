import { controlReader, type LineValue } from "./control-reader.ts";
import type { ControlFiles } from "./control-types.ts";
import { quoteAddress, quoteLocalPart } from "./quote.ts";
import { parseTokens, type Token822, unquoteTokens } from "./token822.ts";
import type { ControlFailure, Step } from "./way.ts";

/** What qmail-inject puts after an incomplete recipient: the value, and its tokens, preceded by the sign that joins them on. */
export interface Completion {
  readonly value: LineValue;
  readonly tokens: readonly Token822[];
}

/** The control files that complete a recipient. */
export interface InjectControls {
  readonly kind: "controls";
  readonly defaulthost: Completion;
  readonly defaultdomain: Completion;
  readonly plusdomain: Completion;
}

/** A recipient as it goes into the queue; `refused`: its brackets or quotes do not pair up, and qmail-inject exits with 100. */
export type Injected = { readonly steps: readonly Step[] } & (
  | { readonly kind: "recipient"; readonly recipient: string }
  | { readonly kind: "refused" }
);

/**
 * getcontrols: qmail-inject gives up where a file cannot be read, or where a value cannot be part of an
 * address. Source: qmail-inject.c.
 */
export function readInjectControls(files: ControlFiles): InjectControls | ControlFailure {
  const read = controlReader(files);
  const completion = (name: string, sign: "." | "@"): Completion => {
    const value = read.lineOrMe(name, name) as LineValue;
    const tokens = parseTokens(sign + value.text);
    if (tokens === null) read.fail(value.by?.file ?? name, "bad-value");
    return { value, tokens: tokens ?? [] };
  };
  const defaultdomain = completion("defaultdomain", ".");
  const defaulthost = completion("defaulthost", "@");
  const plusdomain = completion("plusdomain", ".");
  read.open("idhost");
  return read.failure() ?? { kind: "controls", defaulthost, defaultdomain, plusdomain };
}

/** dorecip and rwgeneric: a recipient given on the command line. Source: qmail-inject.c. */
export function inject(controls: InjectControls, recipient: string): Injected {
  const steps: Step[] = [];
  const written = recipient.includes("@") || recipient === "" ? quoteAddress(recipient) : quoteLocalPart(recipient);
  const parsed = parseTokens(written);
  if (parsed === null) return { kind: "refused", steps: [{ step: "qmail-inject", result: "refused", by: null }] };
  const tokens = isNobody(parsed) ? parsed : complete(controls, withoutEnds(withoutRoute(parsed)), steps);
  const completed = unquoteTokens(tokens);
  if (steps.length === 0) steps.push({ step: "qmail-inject", result: completed, by: null });
  return { kind: "recipient", recipient: completed, steps };
}

function isSign(token: Token822 | undefined, text: string): boolean {
  return token?.kind === "sign" && token.text === text;
}

/** `foo@[]` is not rewritten. */
function isNobody(tokens: readonly Token822[]): boolean {
  const last = tokens.at(-1);
  return last?.kind === "literal" && last.text === "" && isSign(tokens.at(-2), "@");
}

/** rwroute: from a leading `@`, everything up to the first colon is dropped, or all of it where there is no colon. */
function withoutRoute(tokens: readonly Token822[]): readonly Token822[] {
  if (!isSign(tokens[0], "@")) return tokens;
  const colon = tokens.findIndex((token) => isSign(token, ":"));
  return colon < 0 ? [] : tokens.slice(colon + 1);
}

/** rwextradot and rwextraat: drops one dot at the end, then one `@`. */
function withoutEnds(tokens: readonly Token822[]): readonly Token822[] {
  const undotted = isSign(tokens.at(-1), ".") ? tokens.slice(0, -1) : tokens;
  return isSign(undotted.at(-1), "@") ? undotted.slice(0, -1) : undotted;
}

/** rwnoat, rwplus, rwnodot. */
function complete(controls: InjectControls, written: readonly Token822[], steps: Step[]): readonly Token822[] {
  if (written.length === 0) return written;
  let tokens = written;
  const add = ({ value, tokens: more }: Completion, to: readonly Token822[]): void => {
    tokens = [...to, ...more];
    steps.push({ step: "qmail-inject", result: unquoteTokens(tokens), by: value.by });
  };
  if (!tokens.some((token) => isSign(token, "@"))) add(controls.defaulthost, tokens);
  const last = tokens.at(-1);
  if (last?.kind === "atom" && last.text.endsWith("+")) {
    add(controls.plusdomain, [...tokens.slice(0, -1), { kind: "atom", text: last.text.slice(0, -1) }]);
  }
  const host = tokens.slice(tokens.findLastIndex((token) => isSign(token, "@")) + 1);
  if (!host.some((token) => token.kind === "literal" || isSign(token, "."))) add(controls.defaultdomain, tokens);
  return tokens;
}
