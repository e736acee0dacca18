import type { Style } from "./style.ts";

// Shows a page of Markdown on a terminal. It understands what the rules' pages are written in: headings, paragraphs, lists, tables,
// fenced blocks; code, bold, emphasis and links within a line.

/** The widest that lines are made: longer ones are hard to read. */
const WIDEST = 100;

/** Lays out a page for a terminal with this many columns. */
export function layOutPage(page: string, columns: number, style: Style): string {
  const width = Math.max(20, Math.min(columns, WIDEST));
  const out = blocksOf(page).map((block) => layOut(block, width, style));
  return `${out.join("\n\n")}\n`;
}

/** Lines that belong together. A fenced block's are without its fence. */
interface Block {
  readonly kind: "heading" | "code" | "table" | "item" | "text";
  readonly lines: readonly string[];
}

function blocksOf(page: string): Block[] {
  const out: Block[] = [];
  const lines = page.split("\n");
  let open: { kind: Block["kind"]; lines: string[] } | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.startsWith("```")) {
      const end = lines.indexOf("```", i + 1);
      out.push({ kind: "code", lines: lines.slice(i + 1, end < 0 ? undefined : end) });
      i = end < 0 ? lines.length : end;
      open = null;
      continue;
    }
    const kind = kindOf(line);
    if (kind === null) open = null;
    else if (open !== null && (kind === "text" || (kind === "table" && open.kind === "table"))) open.lines.push(line);
    else {
      open = { kind, lines: [line] };
      out.push(open);
      if (kind === "heading") open = null;
    }
  }
  return out;
}

function kindOf(line: string): Block["kind"] | null {
  if (line.trim() === "") return null;
  if (/^#+ /.test(line)) return "heading";
  if (line.startsWith("|")) return "table";
  return ITEM.test(line) ? "item" : "text";
}

const ITEM = /^( *(?:[-*]|\d+\.) )/;

function layOut({ kind, lines }: Block, width: number, style: Style): string {
  switch (kind) {
    case "heading":
      return style.bold((lines[0] ?? "").replace(/^#+ /, "").replaceAll("`", ""));
    case "code":
      return lines.map((line) => (line === "" ? "" : `    ${line}`)).join("\n");
    case "table":
      return table(lines, width, style);
    case "item": {
      const mark = ITEM.exec(lines[0] ?? "")?.[0] ?? "";
      const [first = "", ...rest] = lines;
      const wrapped = wrap([first.slice(mark.length), ...rest].join(" "), width - mark.length, style);
      return wrapped.map((line, i) => (i === 0 ? mark : " ".repeat(mark.length)) + line).join("\n");
    }
    default:
      return wrap(lines.join(" "), width, style).join("\n");
  }
}

/** A word and what it looks like; blanks in code do not separate words. */
interface Word {
  readonly text: string;
  readonly width: number;
}

function wrap(text: string, width: number, style: Style): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of wordsOf(text, style)) {
    if (used > 0 && used + 1 + word.width > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += used > 0 ? ` ${word.text}` : word.text;
    used += (used > 0 ? 1 : 0) + word.width;
  }
  return used > 0 || lines.length === 0 ? [...lines, line] : lines;
}

/** Code with its punctuation, bold, emphasis, a link or plain text. */
const SPAN = /(`[^`]+`)|\*\*(.+?)\*\*|(?<![\w*])\*([^\s*][^*]*)\*(?![\w*])|\[([^\]]*)\]\(([^)]*)\)/g;

function wordsOf(text: string, style: Style): Word[] {
  const out: { text: string; width: number }[] = [];
  let glued = true;
  /** Text belongs to the word before it if no blank separates them. */
  const add = (plain: string, paint: (text: string) => string): void => {
    if (glued && out.length > 0) {
      const last = out[out.length - 1] as { text: string; width: number };
      last.text += paint(plain);
      last.width += plain.length;
    } else out.push({ text: paint(plain), width: plain.length });
    glued = true;
  };
  const addAll = (plain: string, paint: (text: string) => string): void => {
    for (const [i, word] of plain.split(/\s+/).entries()) {
      if (i > 0) glued = false;
      if (word !== "") add(word, paint);
    }
  };
  let at = 0;
  for (const match of text.matchAll(SPAN)) {
    const [whole, code, bold, emphasis, label, target = ""] = match;
    addAll(text.slice(at, match.index), same);
    at = match.index + whole.length;
    if (code !== undefined) addCode(code.slice(1, -1), style, add);
    else if (label !== undefined) addAll(linkText(label, target), same);
    else addAll((bold ?? emphasis ?? "").replaceAll("`", ""), style.bold);
  }
  addAll(text.slice(at), same);
  return out;
}

const same = (text: string): string => text;

/** In colour, code is painted; otherwise, code that might be taken for words or punctuation of the sentence is quoted. */
function addCode(code: string, style: Style, add: (plain: string, paint: (text: string) => string) => void): void {
  const isPainted = style.info("x") !== "x";
  const isPlain = isPainted || /^[\w/:.-]*\w[\w/:-]*$/.test(code);
  add(isPlain ? code : `"${code}"`, isPainted ? style.info : same);
}

/** Other pages are only named; for a web address, the address is shown. */
function linkText(label: string, target: string): string {
  const plain = label.replaceAll("`", "");
  return /^https?:/.test(target) ? `${plain} (${target})` : plain;
}

/** The columns of a table, as wide as their cells; the last one is wrapped. */
function table(lines: readonly string[], width: number, style: Style): string {
  const rows = lines
    .filter((line) => !/^\|[-| :]+\|$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, "")
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll("\\|", "|")),
    );
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(...rows.map((row) => wrap(row[i] ?? "", 1000, PLAIN).join("").length)),
  );
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
  const room = Math.max(20, width - before);
  return rows
    .map((row, r) => {
      const paint = r === 0 ? style.bold : same;
      const cells = row.slice(0, -1).map((cell, i) => {
        const plain = wrap(cell, 1000, PLAIN).join("");
        const shown = r === 0 ? paint(plain) : wrap(cell, 1000, style).join("");
        const shownWidth = style.info("x") === "x" ? plain.length : widthOf(cell, style);
        return shown + " ".repeat(Math.max(0, (widths[i] ?? 0) - shownWidth) + 2);
      });
      const last = wrap(row.at(-1) ?? "", room, r === 0 ? PLAIN : style);
      return cells.join("") + last.map((line, i) => (i === 0 ? paint(line) : " ".repeat(before) + line)).join("\n");
    })
    .join("\n");
}

function widthOf(cell: string, style: Style): number {
  const words = wordsOf(cell, style);
  return words.reduce((sum, { width }) => sum + width, Math.max(0, words.length - 1));
}

/** Paints nothing. */
const PLAIN: Style = { bold: same, dim: same, error: same, warning: same, info: same, good: same };
