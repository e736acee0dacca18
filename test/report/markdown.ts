/** The HTML that the summary itself writes. */
const OURS = /<\/?code>|<br>|<span>(?:[@#$-]|[0-9a-f]{6})<\/span>|<a href="https:\/\/[^"<>|\s]*">|<\/a>/gi;

/**
 * What in a summary could be more than text: HTML that is not ours, entities aside, and the characters that Markdown gives a
 * meaning, outside of the few lines and marks that the summary itself writes.
 */
export function markdownProblems(markdown: string): string[] {
  const problems: string[] = [];
  for (const line of markdown.split("\n")) {
    const bare = line.replace(OURS, "");
    if (/[<>]/.test(bare)) problems.push(`HTML: ${line}`);
    if (/&(?!(?:amp|lt|gt|quot|nbsp|#\d+);)/.test(bare)) problems.push(`ampersand: ${line}`);
    // GitHub looks for issues and commits in the texts between the tags.
    if (/gh-\d|[0-9a-f]{7}/i.test(line.replace(/<[^>]*>/g, "\0"))) problems.push(`reference: ${line}`);
    if (/^(?:#{2,3} |\| --- )/.test(line)) continue;
    const cells = bare.startsWith("|")
      ? bare.slice(1, -1).split(" | ")
      : [bare.replace(/^- /, "").replace(/\*\*.*\*\*.*`/, "")];
    for (const cell of cells) {
      if (/[\\`*_~[\]|$@]|(?<!&)#|:\/\/|\bwww\./i.test(cell)) problems.push(`Markdown: ${cell}`);
    }
    if (bare.startsWith("|") && cells.length !== 4) problems.push(`${cells.length} cells: ${line}`);
  }
  return problems;
}
