/** The lines of each file that a change added or rewrote, by the path from the root of the repository. */
export type ChangedLines = ReadonlyMap<string, readonly { readonly from: number; readonly to: number }[]>;

/**
 * Reads the output of `git diff --unified=0`. The lines of a hunk are counted, not looked at, so that no content can pass for a
 * header.
 */
export function parseDiff(bytes: Uint8Array): ChangedLines {
  const lines = Buffer.from(bytes).toString("latin1").split("\n");
  const out = new Map<string, { from: number; to: number }[]>();
  let ranges: { from: number; to: number }[] | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.startsWith("diff --git ")) ranges = null;
    else if (line.startsWith("+++ ")) {
      const path = pathOf(line.slice(4));
      ranges = path === null ? null : (out.get(path) ?? []);
      if (path !== null && ranges !== null) out.set(path, ranges);
    } else {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
      if (hunk === null) continue;
      const [, removed = "1", start, added = "1"] = hunk;
      const from = Number(start);
      if (Number(added) > 0) ranges?.push({ from, to: from + Number(added) - 1 });
      for (let left = Number(removed) + Number(added); left > 0 && i + 1 < lines.length; i++) {
        if (!(lines[i + 1] as string).startsWith("\\")) left--;
      }
    }
  }
  return out;
}

/** `b/path`, or the same in C's quotes; null for `/dev/null`. */
function pathOf(written: string): string | null {
  const bare = written.replace(/\t$/, "");
  const latin1 = bare.startsWith('"') ? unquoted(bare.slice(1, -1)) : bare;
  return latin1.startsWith("b/") ? Buffer.from(latin1.slice(2), "latin1").toString("utf8") : null;
}

const ESCAPES: Readonly<Record<string, string>> = { a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r" };

function unquoted(text: string): string {
  return text.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, one: string) =>
    octal === undefined ? (ESCAPES[one] ?? one) : String.fromCharCode(Number.parseInt(octal, 8) & 0xff),
  );
}

/** Is a line one of them? */
export function isChangedLine(changed: ChangedLines, path: string, line: number): boolean {
  return changed.get(path)?.some(({ from, to }) => line >= from && line <= to) ?? false;
}
