import type { Panel } from "../space/panel.ts";
import type { Zoom } from "../space/zoom.ts";
import { grouped } from "../text/plural.ts";
import { addresses } from "./diff-text.ts";
import { FINE, fineSvg } from "./map-fine.ts";
import { type LegendEntry, legendSvg } from "./map-legend.ts";
import { listSvg } from "./map-list.ts";
import { AXIS, gridSvg, panelHead, squareName } from "./map-panel.ts";
import { largerIn, panelsSvg } from "./map-panels.ts";
import { mapStyle } from "./map-style.ts";
import { runsText } from "./map-words.ts";
import { xmlText } from "./xml-text.ts";

/** A map of the IPv4 space, as data. */
export interface AddressMap {
  /** A sentence: what it is a map of. */
  readonly title: string;
  readonly picture: Zoom;
  /** What the legend shows, in order, in its own words. */
  readonly legend: readonly LegendEntry[];
  /** What is not on the map: IPv6 addresses, one per line. */
  readonly list?: readonly string[];
}

const MARGIN = 20;
const WIDTH = 980;
const TOP = 50;
/** The side of a square of the whole space. */
const SQUARE = 21;
/** How many characters of the title and of each list in the description are written, and how many IPv6 addresses there. */
const MOST = { title: 96, list: 400, ipv6: 10 } as const;

/** The map as an SVG document: the same bytes for the same map. */
export function mapSvg({ title, picture, legend, list = [] }: AddressMap): string {
  const { whole, panels, omitted } = picture;
  const overview = overviewSvg(picture);
  const key = legendSvg(whole, legend, overview.columns, notes(picture, legend));
  const drawn = panelsSvg(panels, legend, TOP + AXIS.top + Math.max(overview.height, key.height) + 36);
  const end = drawn.bottom + (omitted === 0 ? 0 : MARGIN);
  const listed = listSvg(list, MARGIN, end);
  const { bottom } = listed;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom}" width="${WIDTH}" height="${bottom}" role="img" aria-labelledby="title desc">\n`,
    `<title id="title">${xmlText(title)}</title>\n<desc id="desc">${xmlText(description(whole, legend, list))}</desc>\n`,
    `<style>\n${mapStyle()}</style>\n<rect class="page" width="${WIDTH}" height="${bottom}"/>\n`,
    `<text class="title" x="${MARGIN}" y="30">${xmlText(beginning(title))}</text>\n`,
    `<g transform="translate(${MARGIN} ${TOP})">\n${overview.svg}`,
    `<g transform="translate(${overview.width + 28} ${AXIS.top})">\n${key.svg}</g>\n</g>\n${drawn.svg}`,
    omitted === 0 ? "" : `<text class="list faint" x="${MARGIN}" y="${end - MARGIN}">${rest(omitted)}</text>\n`,
    listed.svg,
    "</svg>\n",
  ].join("");
}

/** The whole space: its /8s, or its /16s where nearly every /8 has something in it. */
function overviewSvg({ whole, fine, panels }: Zoom): { svg: string; width: number; height: number; columns: number } {
  if (fine !== null) {
    const svg = `${panelHead(whole, 0, "a square is a /8, a spot in it a /16")}<g transform="translate(0 ${AXIS.top - 10})">\n${fineSvg(fine)}</g>\n`;
    return { svg, ...FINE, columns: 1 };
  }
  const grid = gridSvg(whole, SQUARE, largerIn(whole, panels));
  const svg = `${panelHead(whole, AXIS.left, squareName(whole, false))}<g transform="translate(${AXIS.left} ${AXIS.top})">\n${grid}</g>\n`;
  return { svg, width: AXIS.left + 16 * SQUARE, height: 16 * SQUARE, columns: 2 };
}

function beginning(title: string): string {
  const characters = [...title];
  return characters.length > MOST.title ? `${characters.slice(0, MOST.title).join("")}…` : title;
}

/** The map in words. */
function description(whole: Panel, legend: readonly LegendEntry[], list: readonly string[]): string {
  const kinds = legend
    .map(({ kind, words }) => {
      const count = whole.counts[kind];
      const list = kind === "none" || count === 0 ? "" : `: ${runsText(whole.runs[kind], count, MOST.list)}`;
      return `${words} (${addresses(count)})${list}.`;
    })
    .join(" ");
  const more = list.length > MOST.ipv6 ? ` and ${grouped(list.length - MOST.ipv6)} more` : "";
  return list.length === 0 ? kinds : `${kinds} IPv6: ${list.slice(0, MOST.ipv6).join(", ")}${more}.`;
}

/** How to read the squares. */
function notes({ fine, panels }: Zoom, legend: readonly LegendEntry[]): string[] {
  const change = legend.some(({ kind }) => kind === "gained") ? ["A change is drawn above both."] : [];
  if (fine !== null) {
    return ["A pale spot is that only in part.", "What notipme takes out is drawn above me.", ...change];
  }
  return [
    "The octet of a square is the sum of its row and its column.",
    "A pale square is that only in part; a corner shows what else is in it.",
    ...(panels.length > 0 ? ["A square with a frame is drawn larger below."] : []),
  ];
}

function rest(omitted: number): string {
  return `${grouped(omitted)} more ${omitted === 1 ? "network" : "networks"} with something in ${omitted === 1 ? "it is" : "them are"} not drawn larger.`;
}
