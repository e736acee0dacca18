import { shown } from "../assertions/told-way.ts";
import type { ClassOutcome, MailClass } from "../mail/mail-class.ts";
import { divideMail } from "../mail/partition.ts";
import { FROM_OUTSIDE, type Question } from "../mail/question.ts";
import { simulate } from "../mail/simulate.ts";
import { controlReader } from "../qmail/control-reader.ts";
import type { ControlFiles } from "../qmail/control-types.ts";
import { latin1Of, loweredText } from "../qmail/latin1.ts";
import { quoteAddress } from "../qmail/quote.ts";
import type { MailStatement } from "../settings/starter-mail.ts";
import { UsageError } from "../text/usage-error.ts";
import type { makeMailFleets } from "./mail-fleets.ts";

type Fleets = ReturnType<typeof makeMailFleets>;

const FROM_CLIENT: Question = { ...FROM_OUTSIDE, from: "client" };
/** A recipient of an assertion is written so, without quotes and escapes of its own. */
const NAME_AND_PORT = /^[-A-Za-z0-9._]+:\d+$/;
const PLAIN = /^[-a-z0-9._+=]*@\.?[-a-z0-9._]+$/;

/** What becomes of each domain that is local, virtual or routed, on the one host of a directory; none where a file cannot be judged. */
export function starterStatements(fleets: Fleets, own: Parameters<Fleets["of"]>[1]): readonly MailStatement[] {
  try {
    const { names } = fleets.of(null, own, null);
    const { files } = names.ready.host(0).host;
    // Without a name nothing of mail works, and the directory is a part of one.
    if (controlReader(files).line("me") === null) return [];
    const routed = keysOf(files, "smtproutes");
    const found: MailStatement[] = [];
    const stop = divideMail(names, 0, FROM_CLIENT, [], (one) => {
      const statement = statementOf(one, routed);
      if (statement === null) return;
      const { outcomes } = simulate(names.ready, 0, quoteAddress(one.witness), FROM_OUTSIDE);
      found.push({ ...statement, isFromClient: outcomes.every(({ verdict }) => verdict === "rejected") });
    });
    return stop === null ? found : [];
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

function statementOf(
  { pattern, domain, hacked, outcomes }: MailClass,
  routed: ReadonlySet<string>,
): Omit<MailStatement, "isFromClient"> | null {
  const [only, another] = outcomes;
  const isDomain = domain.kind === "exact" || domain.kind === "below";
  if (!isDomain || hacked !== null || only === undefined || another !== undefined || !PLAIN.test(pattern)) return null;
  const { verdict, as, via }: ClassOutcome = only;
  if (verdict === "local") return { pattern, is: verdict, as: null, via: [] };
  if (verdict === "virtual") return { pattern, is: verdict, as: as !== null && as === shown(as) ? as : null, via: [] };
  const key = domain.kind === "exact" ? domain.name : `.${domain.name}`;
  if (verdict !== "remote" || !routed.has(key)) return null;
  return { pattern, is: verdict, as: null, via: via.every((one) => NAME_AND_PORT.test(one)) ? via : [] };
}

/** What stands before the colons of a map, in lower case. */
function keysOf(files: ControlFiles, name: string): ReadonlySet<string> {
  const file = files.file(name);
  if (file.kind !== "bytes") return new Set();
  return new Set(
    loweredText(latin1Of(file.bytes))
      .split("\n")
      .map((line) => line.slice(0, line.indexOf(":"))),
  );
}
