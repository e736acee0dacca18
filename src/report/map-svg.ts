import { cellAt, LEVELS, type Square } from "../space/hilbert.ts";
import { MAP_KINDS, type MapKind, type Picture } from "../space/picture.ts";
import { addresses } from "./diff-text.ts";

/** A map of the IPv4 space, as data. */
export interface Map4 {
  /** A sentence: what it is a map of. */
  readonly title: string;
  readonly picture: Picture;
  /** What the legend shows, in order, in its own words. */
  readonly legend: readonly (readonly [MapKind, string])[];
  /** What is not on the map: IPv6 addresses, a line each. */
  readonly list?: readonly string[];
}

/** So many of them are listed. */
const LISTED = 100;

const SCALE = 2.5;
const SIDE = 2 ** LEVELS * SCALE;
const MARGIN = 20;
const TOP = 44;
const ROW = 22;

/** Colours for light and for dark; each pair keeps its distance from the others in both, and for colour-blind eyes. */
const COLOURS: Readonly<Record<MapKind, readonly [light: string, dark: string]>> = {
  none: ["#f3f4f6", "#1c2128"],
  excluded: ["#e69f00", "#d29922"],
  me: ["#0072b2", "#58a6ff"],
  gained: ["#009e73", "#3fd9a0"],
  lost: ["#c2185b", "#ff79b0"],
};

/** The map as an SVG document: the same bytes for the same map. */
export function mapSvg({ title, picture: { squares, counts }, legend, list = [] }: Map4): string {
  const width = SIDE + 2 * MARGIN;
  const lines = listLines(list);
  const height = TOP + SIDE + MARGIN + (legend.length + 1 + lines.length) * ROW + 8;
  const out = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">\n`,
    `<title id="title">${xml(title)}</title>\n<style>\n${style(0)}@media (prefers-color-scheme: dark) {\n${style(1)}}\n</style>\n`,
    `<rect class="page" width="${width}" height="${height}"/>\n`,
    `<text class="title" x="${MARGIN}" y="28">${xml(title)}</text>\n`,
    `<g transform="translate(${MARGIN} ${TOP})">\n<rect class="none" width="${SIDE}" height="${SIDE}"/>\n`,
  ];
  for (const kind of MAP_KINDS.slice(1)) {
    const its = squares.filter((square) => square.kind === kind);
    const whole = its.filter((square) => !square.mixed);
    const mixed = its.filter((square) => square.mixed);
    if (whole.length > 0) out.push(`<path class="${kind}" d="${whole.map(box).join("")}"/>\n`);
    if (mixed.length > 0) out.push(`<path class="${kind} part" d="${mixed.map(dot).join("")}"/>\n`);
  }
  out.push(`<path class="grid" d="${gridLines()}"/>\n${labels()}</g>\n`);
  for (const [i, [kind, words]] of legend.entries()) {
    const y = TOP + SIDE + MARGIN + i * ROW;
    const text = `${words} (${addresses(counts[kind])})`;
    out.push(
      `<rect class="${kind} key" x="${MARGIN}" y="${y}" width="14" height="14"/><text x="${MARGIN + 22}" y="${y + 12}">${xml(text)}</text>\n`,
    );
  }
  const y = TOP + SIDE + MARGIN + legend.length * ROW + 12;
  out.push(
    `<text class="note" x="${MARGIN}" y="${y}">A numbered square is a /8, the smallest a /16; a diamond: only a part of a /16.</text>\n`,
  );
  for (const [i, line] of lines.entries())
    out.push(`<text x="${MARGIN}" y="${y + (i + 1) * ROW}">${xml(line)}</text>\n`);
  out.push("</svg>\n");
  return out.join("");
}

function listLines(list: readonly string[]): string[] {
  if (list.length === 0) return [];
  const more = list.length - LISTED;
  return ["IPv6, which has no map:", ...list.slice(0, LISTED), ...(more > 0 ? [`and ${more} more`] : [])];
}

function style(scheme: 0 | 1): string {
  const [page, ink, faint] = scheme === 0 ? ["#ffffff", "#1f2328", "#8c959f"] : ["#0d1117", "#e6edf3", "#6e7681"];
  const kinds = MAP_KINDS.map((kind) => `.${kind} { fill: ${COLOURS[kind][scheme]}; }\n`).join("");
  return (
    `.page { fill: ${page}; }\n${kinds}.part { stroke: ${page}; stroke-width: .5; }\n.key { stroke: ${faint}; }\n` +
    `.grid { fill: none; stroke: ${faint}; stroke-width: .4; }\n` +
    `text { fill: ${ink}; font: 13px system-ui, sans-serif; }\n.title { font-size: 16px; font-weight: 600; }\n` +
    `.octet { fill: ${ink}; font-size: 9px; opacity: .65; }\n.note { fill: ${faint}; }\n`
  );
}

function box({ x, y, size }: Square<MapKind>): string {
  const side = size * SCALE;
  return `M${x * SCALE} ${y * SCALE}h${side}v${side}h${-side}z`;
}

/** A diamond around the cell, larger than it: a single address must still be seen. */
function dot({ x, y }: Square<MapKind>): string {
  const r = SCALE * 1.6;
  return `M${(x + 0.5) * SCALE} ${(y + 0.5) * SCALE - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
}

/** Lines between the /8 networks, 16 a side. */
function gridLines(): string {
  const step = SIDE / 16;
  const at = Array.from({ length: 17 }, (_, i) => i * step);
  return at.map((one) => `M${one} 0V${SIDE}M0 ${one}H${SIDE}`).join("");
}

/** The first octet of every /8. */
function labels(): string {
  const out: string[] = [];
  for (let octet = 0; octet < 256; octet++) {
    const { x, y } = cellAt(octet * 256);
    const corner = (value: number): number => (value - (value % 16)) * SCALE;
    out.push(`<text class="octet" x="${corner(x) + 3}" y="${corner(y) + 11}">${octet}</text>\n`);
  }
  return out.join("");
}

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
