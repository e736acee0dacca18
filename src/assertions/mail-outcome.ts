import type { Question } from "../mail/question.ts";
import { simulate } from "../mail/simulate.ts";
import type { SourceFile } from "../qmail/types.ts";
import { plural } from "../text/plural.ts";
import { showText } from "../text/show.ts";
import type { MailOutcome } from "./assertion-outcome.ts";
import type { DecidedBy } from "./decided-by.ts";
import { expectText, type MailCheck } from "./mail-checks.ts";
import type { MailOnHost } from "./mail-fleet.ts";
import { mailRemedy } from "./mail-remedy.ts";
import { failingDetail, isAsWanted, judgeable } from "./mail-wanted.ts";
import { lastDecided, shown, type ToldOutcome, toldOutcome, verdictsText } from "./told-way.ts";
import { waySentence } from "./way-words.ts";

/** How a check came out: what is needed to tell the rest. `witness`: the first recipient that fails (Latin-1). */
export interface JudgedMail {
  readonly question: Question;
  readonly classes: number;
  readonly failing: number;
  readonly witness: string | null;
}

/** The witness of a failure: its outcomes, and the first that is not as wanted. */
interface Witnessed {
  readonly all: readonly ToldOutcome[];
  readonly outcome: ToldOutcome;
  readonly remedy: string;
}

export function makeMailOutcome(check: MailCheck, onHost: MailOnHost, judged: JudgedMail): MailOutcome {
  return new JudgedMailOutcome(check, onHost, judged);
}

/** There may be very many of these, so the way is worked out only when it is shown. */
class JudgedMailOutcome implements MailOutcome {
  readonly kind = "mail";
  private readonly check: MailCheck;
  private readonly onHost: MailOnHost;
  private readonly judged: JudgedMail;
  private known: Witnessed | null = null;

  constructor(check: MailCheck, onHost: MailOnHost, judged: JudgedMail) {
    this.check = check;
    this.onHost = onHost;
    this.judged = judged;
  }

  get file(): SourceFile {
    return this.check.file;
  }
  get line(): number {
    return this.check.line;
  }
  get start(): number {
    return this.check.item.start;
  }
  get end(): number {
    return this.check.item.end;
  }
  get control(): string {
    return this.onHost.control;
  }
  get host(): string | null {
    return this.onHost.host;
  }
  get name(): string | null {
    return this.check.assertion.name;
  }
  get assertion(): number {
    return this.check.index;
  }
  get expect(): string {
    return expectText(this.check.assertion);
  }
  get of(): string {
    return this.check.item.text;
  }
  get because(): string | null {
    return this.check.assertion.because;
  }
  get classes(): number {
    return this.judged.classes;
  }
  get failing(): number {
    return this.judged.failing;
  }
  get passed(): boolean {
    return this.judged.witness === null;
  }
  get witness(): string | null {
    return this.judged.witness === null ? null : shown(this.judged.witness);
  }
  get got(): string | null {
    return this.passed ? null : verdictsText(this.witnessed().all);
  }
  get ways(): readonly ToldOutcome[] {
    return this.passed ? [] : [this.witnessed().outcome];
  }
  get decidedBy(): DecidedBy | null {
    return this.passed ? null : (lastDecided(this.witnessed().outcome.way())?.decidedBy ?? null);
  }
  get reason(): string {
    return this.passed ? this.passedReason() : waySentence(this.witnessed().outcome);
  }
  get remedy(): string | null {
    return this.passed ? null : this.witnessed().remedy;
  }
  get message(): string {
    if (this.passed) return `${showText(this.of)} ${this.expect}: ${this.reason}.`;
    const { classes, failing } = this.judged;
    const many =
      classes === 1 ? "" : ` (${failing} of ${classes} classes of recipients fail${failing === 1 ? "s" : ""})`;
    return `${this.witness} is ${this.got}: ${this.reason}${many}.`;
  }

  private passedReason(): string {
    const { classes } = this.judged;
    return classes === 1
      ? "every address that is tried leads there"
      : `the same holds for each of ${plural(classes, "class", "classes")} of recipients`;
  }

  private witnessed(): Witnessed {
    if (this.known !== null) return this.known;
    const { fleet, host } = this.onHost;
    const { assertion } = this.check;
    const recipient = this.judged.witness ?? "";
    const { outcomes } = simulate(fleet.ready, fleet.indexOf(host), recipient, this.judged.question);
    const all = outcomes.map((outcome) => toldOutcome(fleet, outcome));
    const i = Math.max(
      0,
      outcomes.findIndex((one) => !isAsWanted(assertion, fleet, [judgeable(one)])),
    );
    const outcome = all[i] as ToldOutcome;
    const end = outcomes[i]?.host ?? 0;
    const detail =
      assertion.expect === "is" && outcomes[i] !== undefined
        ? failingDetail(assertion, fleet, judgeable(outcomes[i]))
        : null;
    const control = fleet.directories[end]?.path ?? this.onHost.control;
    const { pattern } = this.check.item;
    const remedy = mailRemedy({ assertion, outcome, detail, recipient: shown(recipient), pattern, control });
    this.known = { all, outcome, remedy };
    return this.known;
  }
}
