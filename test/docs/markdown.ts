// What a reader can follow in a Markdown text.

/** The text without the content of its fenced blocks and of code in its lines: as many lines as before. */
function withoutCode(text: string): string {
  return text
    .replace(/^( *)```.*?^\1```$/gms, (block) => block.replace(/[^\n]/g, ""))
    .replace(/`[^`\n]+`/g, (code) => code.replace(/[^\n]/g, "x"));
}

/** The targets of the links and pictures of a text. */
export function linksOf(text: string): readonly string[] {
  return [...withoutCode(text).matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, target = ""]) => target);
}

/** The anchors that GitHub gives to the headings of a text. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const headings = text.replace(/^( *)```.*?^\1```$/gms, "").matchAll(/^#{1,6} (.+)$/gm);
  for (const [, heading = ""] of headings) {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const base = words.replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
    let anchor = base;
    for (let n = 1; anchors.has(anchor); n++) anchor = `${base}-${n}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The numbers of the lines of prose (no table, no block, nothing generated) that are longer than a difference can show. */
export function longLines(text: string, limit: number): readonly number[] {
  const generated = text.replace(/<!-- (\w+) -->.*?<!-- \/\1 -->/gs, (region) => region.replace(/[^\n]/g, ""));
  const blank = generated.replace(/^( *)```.*?^\1```$/gms, (block) => block.replace(/[^\n]/g, ""));
  return blank.split("\n").flatMap((line, i) => (line.length > limit && !/^\s*\|/.test(line) ? [i + 1] : []));
}
