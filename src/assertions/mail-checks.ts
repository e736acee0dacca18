import type { SourceFile } from "../qmail/types.ts";
import type { MailAssertion, MailItem, Settings } from "../settings/settings.ts";
import type { Host } from "../tree/control-directory.ts";

/** A wanted item of an assertion about mail: what its outcomes on all hosts have in common. */
export interface MailCheck {
  readonly file: SourceFile;
  readonly line: number;
  readonly assertion: MailAssertion;
  /** Its number in the file, from 0. */
  readonly index: number;
  readonly item: MailItem;
}

/** The checks of a file: those that hold on every host, and those of a host, in the order of the file. */
export interface MailChecks {
  readonly everywhere: readonly MailCheck[];
  readonly on: ReadonlyMap<string, readonly MailCheck[]>;
}

/** `is local or virtual`. */
export function expectText({ expect, verdicts }: MailAssertion): string {
  return `${expect} ${verdicts.map(({ verdict, code }) => (code === null ? verdict : `${verdict} ${code}`)).join(" or ")}`;
}

/** Sorts the wanted items by host. `run`: only those whose name or text contains it, ignoring case. */
export function mailChecksOf(settings: Settings, run: string | null): MailChecks {
  const everywhere: MailCheck[] = [];
  const on = new Map<string, MailCheck[]>();
  const wanted = run?.toLowerCase() ?? null;
  for (const [index, assertion] of settings.assertions.entries()) {
    if (assertion.kind !== "mail") continue;
    for (const item of assertion.items) {
      const told = `${assertion.name ?? ""}\n${expectText(assertion)}: ${item.text}`;
      if (wanted !== null && !told.toLowerCase().includes(wanted)) continue;
      const check = { file: settings.source, line: settings.lineOf(item.start), assertion, index, item };
      if (assertion.hosts === null) everywhere.push(check);
      for (const host of new Set(assertion.hosts ?? [])) {
        const known = on.get(host);
        if (known === undefined) on.set(host, [check]);
        else known.push(check);
      }
    }
  }
  return { everywhere, on };
}

/** The checks of a host. */
export function mailChecksOn({ everywhere, on }: MailChecks, { name }: Pick<Host, "name">): readonly MailCheck[] {
  const its = name === null ? undefined : on.get(name);
  return its === undefined ? everywhere : [...everywhere, ...its];
}
