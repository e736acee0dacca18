import { changesMail, type HostDifference } from "../diff/host-difference.ts";
import type { DiffResult } from "../run/diff-run.ts";
import { noteIn } from "../text/note-in.ts";
import { showPath, showText } from "../text/show.ts";

const SHOWN = 5;

/** Follows the name of a directory that is compared without the facts that only the head declares. */
export function withoutFacts(one: HostDifference): string {
  if (one.facts !== "without") return "";
  return `, without ${changesMail(one) ? "what" : "the interfaces that"} only one side declares`;
}

/** Sentences that say which facts only the head declares, and that they were used for both sides: one per directory. */
export function factsNotes(result: DiffResult): string[] {
  return [...interfaceNotes(result), ...mailNotes(result)];
}

/** What only the head declares about the outside world, besides interfaces. */
export function mailFactsOf({ mail }: HostDifference): readonly string[] {
  return (mail?.facts ?? []).filter((one) => one !== "interfaces");
}

function mailNotes({ differences, head }: DiffResult): string[] {
  const controls = new Map<string, Set<string>>();
  for (const one of differences) {
    const named = mailFactsOf(one).join(", ");
    if (named !== "") controls.set(named, (controls.get(named) ?? new Set()).add(showPath(one.control)));
  }
  return [...controls].map(([named, its]) => {
    const of = its.size > SHOWN ? `${its.size} control directories` : [...its].join(", ");
    return `Only ${showText(head)} declares ${named} for ${of}: that holds for both sides here.`;
  });
}

function interfaceNotes({ differences, head }: DiffResult): string[] {
  const hosts = new Map<string, (string | null)[]>();
  for (const { control, host, facts } of differences) {
    if (facts === "shared") noteIn(hosts, control, host);
  }
  const notes = [...hosts].map(([control, names]) => {
    const named = names.flatMap((name) => (name === null ? [] : [showText(name)]));
    const more = named.length > SHOWN ? ` and ${named.length - SHOWN} more` : "";
    const on = named.length === 0 ? "" : ` on ${named.slice(0, SHOWN).join(", ")}${more}`;
    return `Only ${showText(head)} declares the interfaces of ${showPath(control)}${on}: they hold for both sides here.`;
  });
  return notes.length > SHOWN
    ? [
        `Only ${showText(head)} declares the interfaces of ${notes.length} control directories: they hold for both sides here.`,
      ]
    : notes;
}
