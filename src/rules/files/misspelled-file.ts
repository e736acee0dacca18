import { distance } from "../../text/did-you-mean.ts";
import { showText } from "../../text/show.ts";
import { joinPath } from "../../tree/control-directory.ts";
import type { Found, Rule } from "../rule.ts";

const READ = ["moreipme", "notipme"];
/** What editors and packagers leave behind. */
const COPY = /^#.*#$|(~|\.(bak|orig|swp|rpm[a-z]*|dpkg-[a-z]*))$/i;

export const misspelledFile: Rule = {
  id: "misspelled-file",
  level: "warning",
  summary: "a file whose name is close to moreipme or notipme, and that no qmail reads",
  fix: null,
  aboutNames: true,
  bad: { moreipme: "203.0.113.7\n", others: ["notipme.txt"] },
  good: { moreipme: "203.0.113.7\n", others: ["notipme.bak"] },
  *directory({ directory }): Generator<Found> {
    for (const name of directory.names) {
      if (READ.includes(name) || COPY.test(name)) continue;
      const meant = closest(name);
      if (meant === null) continue;
      yield {
        file: { path: joinPath(directory.path, name), bytes: new Uint8Array() },
        line: 1,
        start: 0,
        end: 0,
        detail: () => ({
          message: `No qmail reads a file named ${showText(name)}.`,
          remedy: directory.names.includes(meant)
            ? `If it was meant for ${meant}, which is there too, move its lines into that one.`
            : `Name it ${meant} if that was meant.`,
          fix: null,
        }),
      };
    }
  },
};

/** The name that is at most two edits away, ignoring case, `-`, `_` and one extension. */
function closest(name: string): string | null {
  const bare = (text: string): string => text.toLowerCase().replace(/[-_]/g, "");
  const stem = name.replace(/(?<=.)\.[^.]*$/, "");
  const near = READ.map((read) => ({
    read,
    edits: Math.min(...[name, stem].map((text) => distance(bare(text), read))),
  }));
  return near.filter(({ edits }) => edits <= 2).sort((a, b) => a.edits - b.edits)[0]?.read ?? null;
}
