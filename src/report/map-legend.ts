import type { MapKind } from "../space/map-kinds.ts";
import type { Panel } from "../space/panel.ts";
import { grouped } from "../text/plural.ts";
import { addresses } from "./diff-text.ts";
import { rangeText } from "./set-text.ts";
import { xmlText } from "./xml-text.ts";

/** What a kind is called in the legend and before a list of addresses, and how many of those the legend lists. */
export interface LegendEntry {
  readonly kind: MapKind;
  readonly words: string;
  readonly short: string;
  readonly limit: number;
}

const ROW = 17;
const COLUMN = 250;

/** The kinds, how many addresses each has, and the first of those, in a number of columns; and how tall that is. */
export function legendSvg(
  whole: Panel,
  legend: readonly LegendEntry[],
  columns: number,
  notes: readonly string[],
): { svg: string; height: number } {
  const out: string[] = [];
  let y = 0;
  for (const { kind, words, limit } of legend) {
    const count = whole.counts[kind];
    const text = xmlText(`${words} (${addresses(count)})`);
    out.push(`<rect class="${kind} key" x=".5" y="${y + 0.5}" width="13" height="13"/>`);
    out.push(`<text class="${columns > 1 ? "name" : "plain"}" x="22" y="${y + 11}">${text}</text>\n`);
    const items = kind === "none" ? [] : listed(whole.runs[kind].slice(0, limit), count);
    const rows = Math.ceil(items.length / columns);
    for (const [i, item] of items.entries()) {
      const x = 22 + Math.floor(i / rows) * COLUMN;
      out.push(`<text class="list" x="${x}" y="${y + 29 + (i % rows) * ROW}">${item}</text>\n`);
    }
    y += 24 + rows * ROW + (rows > 0 ? 6 : 0);
  }
  for (const note of notes) {
    out.push(`<text class="list faint" x="0" y="${y + 11}">${xmlText(note)}</text>\n`);
    y += ROW;
  }
  return { svg: out.join(""), height: y };
}

function listed(runs: Panel["runs"]["me"], count: number): string[] {
  if (runs.length === 0) return [];
  const left = runs.reduce((sum, { from, to }) => sum - (to - from + 1), count);
  const rest = `and ${grouped(left)} more ${left === 1 ? "address" : "addresses"}`;
  const texts = runs.map(({ from, to }) => rangeText(from, to + 1));
  return left === 0 ? texts : [...texts, rest];
}
