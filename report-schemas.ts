/** A JSON Schema. */
type Schema = Readonly<Record<string, unknown>>;

/** The schemas of all the JSON that the command prints, by file name. */
export function reportSchemas(): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(REPORTS).map(([name, { title, answer }]) => [
      name,
      {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: schemaId(name),
        title,
        ...answer,
        $defs: DEFINITIONS,
      },
    ]),
  );
}

/** The permanent name of a schema, wherever it is kept. */
export function schemaId(name: string): string {
  return `urn:qmailint:schema:${name}:1`;
}

const text: Schema = { type: "string" };
const textOrNull: Schema = { type: ["string", "null"] };
const count: Schema = { type: "integer", minimum: 0 };
/** A number that JSON cannot hold exactly becomes a string of its digits. */
const countOrDigits: Schema = { oneOf: [count, { type: "string", pattern: "^\\d+$" }] };
const countOrNull: Schema = { type: ["integer", "null"], minimum: 0 };
const place: Schema = { type: "integer", minimum: 1, description: "Counted from 1; columns in bytes." };
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const list = (items: Schema): Schema => ({ type: "array", items });
const orNull = (schema: Schema): Schema => ({ oneOf: [{ type: "null" }, schema] });
const described = (schema: Schema, description: string): Schema => ({ ...schema, description });

/** All keys are required, except for those named in `optional`. */
function map(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", required, properties };
}

const version: Schema = { const: 1, description: "Fields may be added; another shape gets another number." };

/** What is printed where there is no answer. */
const noAnswer: Schema = { ...map({ version, problems: { ...list(ref("problem")), minItems: 1 } }), maxProperties: 2 };
const answerOr = (answer: Schema): Schema => ({ oneOf: [answer, noAnswer] });

const IPV4 = "\\d+\\.\\d+\\.\\d+\\.\\d+";
const IPV6 = "[\\da-f]*:[\\da-f:.]*";
const network: Schema = { type: "string", pattern: `^(${IPV4}|${IPV6})/\\d+$` };
const address: Schema = { type: "string", pattern: `^(${IPV4}|${IPV6})$` };
const netmask: Schema = {
  type: ["string", "null"],
  pattern: `^${IPV4}$`,
  description: "null: a dialect without netmasks.",
};
const lists = { control: text, host: textOrNull, dialect: text };
const level: Schema = { enum: ["info", "warning", "error"] };
const verdict: Schema = { enum: ["me", "not me"] };
const dialects = described(list(text), "With several dialects only: those in which it holds.");

/** A finding, and what it has in addition where it stands in a list other than those of a check. */
const finding = (more: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema =>
  map(
    {
      rule: text,
      level,
      file: described(text, "Relative to the working directory, with /."),
      line: place,
      column: place,
      endLine: place,
      endColumn: described(place, "One past the last byte."),
      message: described(text, "What is wrong, and what qmail does with these bytes: one sentence."),
      reads: described(textOrNull, "What qmail reads there."),
      remedy: described(textOrNull, "What to write instead."),
      docs: described(textOrNull, "The address of the rule's page."),
      host: textOrNull,
      fix: described({ enum: [null, "safe", "unsafe"] }, "safe: no verdict changes."),
      related: list(map({ file: text, line: place, message: text })),
      ...more,
    },
    optional,
  );

const DEFINITIONS: Readonly<Record<string, Schema>> = {
  problem: described(
    map({ file: text, line: place, column: place, message: text }),
    "What made the exit status 2, and the file that caused it.",
  ),
  decidedBy: {
    description: "What decides an address or a step: a line, an implicit entry, or the address of an interface.",
    oneOf: [map({ file: text, line: place }), map({ implicit: text }), map({ interface: text, address: text })],
  },
  finding: finding({ dialects }, ["dialects"]),
  movedFinding: finding({ function: described(textOrNull, "The function of the C source that it comes from.") }),
  assertion: map(
    {
      file: text,
      line: place,
      column: place,
      control: text,
      host: textOrNull,
      dialects,
      name: textOrNull,
      expect: text,
      of: described(text, "The item as it is written."),
      passed: { type: "boolean" },
      failing: described(countOrDigits, "How many addresses, or classes of recipients, come out otherwise."),
      witness: described(textOrNull, "The first of them."),
      decidedBy: orNull(ref("decidedBy")),
      got: described(textOrNull, "Of mail: the verdicts of the witness."),
      because: textOrNull,
      message: described(text, "What is the case: one sentence."),
      remedy: described(textOrNull, "What would have to change."),
    },
    ["dialects", "got"],
  ),
  coverage: map({
    entries: count,
    covered: count,
    entryPercent: count,
    mutants: count,
    killed: count,
    score: count,
    files: list(
      map({
        file: text,
        lines: list(
          map({
            line: place,
            covered: { type: "boolean" },
            killed: count,
            survived: list(
              map({
                mutation: text,
                witness: text,
                becomes: described(text, "me, not me, or what qmailint mail prints."),
                host: textOrNull,
              }),
            ),
          }),
        ),
      }),
    ),
  }),
  match: map({
    address,
    netmask,
    length: described(
      { type: "integer", minimum: 0, maximum: 128 },
      "The netmask length that the match counts as; 128: a single address, of a dialect without netmasks.",
    ),
    decidedBy: ref("decidedBy"),
    text: described(textOrNull, "The line, where it is one."),
  }),
  askedAddress: map({
    address,
    verdict,
    ipme: orNull(ref("match")),
    notipme: orNull(ref("match")),
    tie: { type: "boolean" },
    because: text,
    change: {
      description: "The fewest lines that turn the verdict; null where none can.",
      oneOf: [
        { type: "null" },
        list({
          oneOf: [map({ file: text, add: text, message: text }), map({ file: text, delete: place, message: text })],
        }),
      ],
    },
    nearMisses: list(map({ file: text, line: place, rule: text })),
    nearMissCount: count,
  }),
  askedRange: map({
    of: described(text, "As it was asked for."),
    from: address,
    to: address,
    verdict: { enum: ["me", "not me", "mixed"] },
    me: count,
    notMe: countOrDigits,
    parts: described(list(map({ from: address, to: address, verdict })), "Neighbours alike, ascending; the first 20."),
    more: described({ type: "boolean" }, "There are more parts."),
  }),
  outcome: map({
    verdict: { enum: ["local", "virtual", "remote", "rejected", "bounced", "deferred", "loop"] },
    host: textOrNull,
    as: textOrNull,
    code: textOrNull,
    via: list(text),
    way: list(map({ host: textOrNull, step: text, result: text, decidedBy: orNull(ref("decidedBy")) })),
  }),
};

const reader = described(textOrNull, "The function that reads it; null: it is not read.");
const omitted = described(count, "How many are left out.");

/** What `diff` adds with --dialect-from and --dialect-to; at most 1,000 of each. */
const dialectMove = {
  files: described(
    list(map({ path: text, before: reader, now: reader })),
    "With two dialects: the control files that they read otherwise, or not at all.",
  ),
  filesOmitted: omitted,
  findings: map(
    {
      gone: list(ref("movedFinding")),
      goneOmitted: omitted,
      come: list(ref("movedFinding")),
      comeOmitted: omitted,
    },
    ["goneOmitted", "comeOmitted"],
  ),
  functions: described(
    list(
      map({
        function: text,
        source: text,
        about: { enum: ["addresses", "recipients", "files"] },
        from: text,
        to: text,
      }),
    ),
    "What the C source does otherwise.",
  ),
};

/** What `ipmetest` says about one host. */
const hostAnswer = {
  ...lists,
  addresses: list(ref("askedAddress")),
  ranges: described(list(ref("askedRange")), "The networks and ranges, where any were asked for."),
};

const REPORTS: Readonly<Record<string, { readonly title: string; readonly answer: Schema }>> = {
  check: {
    title: "qmailint check --format json",
    answer: map(
      {
        version,
        findings: list(ref("finding")),
        assertions: list(ref("assertion")),
        coverage: described(ref("coverage"), "With --coverage only."),
        problems: list(ref("problem")),
        summary: map({
          directories: count,
          files: count,
          entries: count,
          errors: count,
          warnings: count,
          infos: count,
          written: described(count, "Assertions as they stand in the file."),
          assertions: described(count, "The elements above: items, hosts and directories each."),
          passed: count,
          failed: count,
        }),
      },
      ["coverage"],
    ),
  },
  diff: {
    title: "qmailint diff --format json",
    answer: answerOr(
      map(
        {
          version,
          directories: list(
            map(
              {
                control: text,
                host: textOrNull,
                nowMe: described(list(network), "The fewest networks, ascending, at most 1,000."),
                nowMeOmitted: described(countOrNull, "The networks left out; null: too many to be counted."),
                noLongerMe: list(network),
                noLongerMeOmitted: countOrNull,
                nowMeCount: count,
                noLongerMeCount: count,
                ifInterface: described(list(network), "Excluded addresses that would matter on an interface."),
                ifInterfaceOmitted: countOrNull,
                mail: list(
                  map({
                    recipients: text,
                    from: text,
                    before: text,
                    after: text,
                    lines: list(map({ file: text, line: place, side: { enum: ["base", "head"] } })),
                  }),
                ),
                mailOmitted: count,
                facts: described(
                  { enum: ["shared", "without"] },
                  "Judged with the facts that only HEAD declares, or without.",
                ),
              },
              ["nowMeOmitted", "noLongerMeOmitted", "ifInterface", "ifInterfaceOmitted", "mailOmitted", "facts"],
            ),
          ),
          ...dialectMove,
          problems: list(ref("problem")),
        },
        ["problems", ...Object.keys(dialectMove)],
      ),
    ),
  },
  ipmetest: {
    title: "qmailint ipmetest --format json, with --host all or without",
    answer: {
      oneOf: [
        map({ version, ...hostAnswer }, ["ranges"]),
        map({ version, hosts: described({ ...list(map(hostAnswer, ["ranges"])), minItems: 1 }, "With --host all.") }),
        noAnswer,
      ],
    },
  },
  ipmeprint: {
    title: "qmailint ipmeprint --format json, with --ranges or without",
    answer: {
      oneOf: [
        map({
          version,
          ...lists,
          entries: list(map({ list: { enum: ["ipme", "notipme"] }, address, netmask, decidedBy: ref("decidedBy") })),
        }),
        map(
          {
            version,
            ...lists,
            ranges: list(map({ network, decidedBy: ref("decidedBy") })),
            omitted: described(countOrNull, "The networks left out; null: too many to be counted."),
            count: described(count, "How many addresses are me."),
          },
          ["omitted"],
        ),
        noAnswer,
      ],
    },
  },
  mail: {
    title: "qmailint mail --format json, with --all or without",
    answer: answerOr(
      map({
        version,
        recipients: list(
          map(
            {
              recipient: described(text, "As it was asked for; with --all a pattern."),
              witness: described(text, "With --all: a recipient of the class."),
              from: text,
              host: textOrNull,
              outcomes: list(ref("outcome")),
            },
            ["witness"],
          ),
        ),
      }),
    ),
  },
  rules: {
    title: "qmailint rules --format json",
    answer: answerOr(
      map({
        version,
        rules: list(
          map({
            id: text,
            level: described(level, "The highest that it gives."),
            summary: text,
            fix: described(textOrNull, "What the fix does, in words."),
            files: described(
              list(text),
              "The control files that it looks at; * stands for all of them, or for part of a name.",
            ),
          }),
        ),
      }),
    ),
  },
};
