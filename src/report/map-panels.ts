import type { Panel } from "../space/panel.ts";
import type { LegendEntry } from "./map-legend.ts";
import { AXIS, gridSvg, panelHead, squareName } from "./map-panel.ts";
import { runsText } from "./map-words.ts";
import { xmlText } from "./xml-text.ts";

/** Up to this many networks stand three abreast; more stand four abreast, with smaller squares. */
const FEW = 9;
const SIZE = { few: 17, many: 12 } as const;
const GAP = { few: 29, many: 28 } as const;
const LINE = 15;
/** How many kinds are listed under a network. */
const LISTED = 2;
/** About how wide a character is at most. */
const CHARACTER = 6.6;

/** The networks that are drawn larger, row by row from `y` on, and where they end. */
export function panelsSvg(
  panels: readonly Panel[],
  legend: readonly LegendEntry[],
  y: number,
): { svg: string; bottom: number } {
  const many = panels.length > FEW;
  const [size, gap, columns] = many ? [SIZE.many, GAP.many, 4] : [SIZE.few, GAP.few, 3];
  const width = AXIS.left + 16 * size;
  const out: string[] = [];
  let top = y;
  for (let i = 0; i < panels.length; i += columns) {
    const row = panels.slice(i, i + columns);
    let lines = 0;
    for (const [column, panel] of row.entries()) {
      const lists = listsOf(panel, legend).slice(0, LISTED);
      lines = Math.max(lines, lists.length);
      out.push(
        `<g transform="translate(${20 + column * (width + gap)} ${top})">\n${panelHead(panel, AXIS.left, squareName(panel, many))}`,
        `<g transform="translate(${AXIS.left} ${AXIS.top})">\n${gridSvg(panel, size, largerIn(panel, panels))}`,
        ...lists.map((list, k) => listSvg(list, 16 * size + 6 + k * LINE, 16 * size)),
        "</g>\n</g>\n",
      );
    }
    top += AXIS.top + 16 * size + 6 + lines * LINE + 22;
  }
  return { svg: out.join(""), bottom: top };
}

/** Which parts of a network are drawn larger themselves, or something in them. */
export function largerIn({ address, length }: Panel, panels: readonly Panel[]): Set<number> {
  const size = 2 ** (24 - length);
  const parts = new Set<number>();
  for (const panel of panels) {
    const part = Math.floor((panel.address - address) / size);
    if (panel.length > length && part >= 0 && part < 256) parts.add(part);
  }
  return parts;
}

interface List {
  readonly entry: LegendEntry;
  readonly panel: Panel;
}

function listsOf(panel: Panel, legend: readonly LegendEntry[]): List[] {
  return legend.filter(({ kind }) => kind !== "none" && panel.counts[kind] > 0).map((entry) => ({ entry, panel }));
}

function listSvg({ entry: { kind, short }, panel }: List, y: number, width: number): string {
  const runs = kind === "none" ? [] : panel.runs[kind];
  const room = Math.floor((width - 14) / CHARACTER) - short.length - 2;
  return (
    `<rect class="${kind}" y="${y}" width="9" height="9"/>` +
    `<text class="list" x="14" y="${y + 9}">${xmlText(`${short}: ${runsText(runs, panel.counts[kind], room)}`)}</text>\n`
  );
}
