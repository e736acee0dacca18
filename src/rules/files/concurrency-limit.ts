import type { Found, Rule } from "../rule.ts";

const FILES = ["concurrencylocal", "concurrencyremote"];

export const concurrencyLimit: Rule = {
  id: "concurrency-limit",
  level: "warning",
  summary: "a concurrency above what qmail was compiled for, to which qmail silently reduces it",
  fix: null,
  files: ["concurrencylocal", "concurrencyremote"],
  bad: { files: { concurrencyremote: "500\n" } },
  good: { files: { concurrencyremote: "120\n" } },
  *int(file, { dialect }): Generator<Found> {
    const { row, number, name } = file;
    const { digits, written } = number;
    const limit = row.confSpawn;
    if (!FILES.includes(name) || limit === null || digits.end === digits.start || written <= limit) return;
    if (row.range !== null && written > row.range.most) return; // number-out-of-range reports it
    yield {
      file,
      line: 1,
      ...digits,
      detail: () => ({
        message: `qmail-send runs no more deliveries at once than conf-spawn allowed when qmail was compiled, which in ${dialect.name} is ${limit} unless somebody changed it.`,
        reads: String(number.value),
        remedy: `Set it to ${limit} or less, or compile qmail with a larger conf-spawn; the log shows the limit in force ("status: local 0/..., remote 0/...").`,
        fix: null,
      }),
    };
  },
};
