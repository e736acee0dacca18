import { dotted } from "../qmail/netmask.ts";
import { isUniform, type KindSet, kindsIn, type MapKind, setOf } from "../space/map-kinds.ts";
import type { Panel } from "../space/panel.ts";

/** The room above and left of a grid for the octets of columns and rows. */
export const AXIS = { left: 22, top: 30 } as const;
/** Squares smaller than this have no numbers. */
const NUMBERED = 16;
/** How many whole squares of one kind are numbered: more of them speak for themselves. */
const MOST_NUMBERS = 64;

/** The 16 by 16 parts of a network, row after row, each with what is in it. */
export function gridSvg(panel: Panel, size: number, larger: ReadonlySet<number>): string {
  const side = 16 * size;
  const lines = Array.from({ length: 15 }, (_, i) => `M${(i + 1) * size} 0v${side}M0 ${(i + 1) * size}h${side}`);
  const outlines = [...larger].map((i) => `M${left(i, size)} ${top(i, size)}h${size}v${size}h${-size}z`);
  return (
    `<rect class="none" width="${side}" height="${side}"/>\n${squares(panel.parts, size)}` +
    `<path class="grid" d="${lines.join("")}"/>\n` +
    (outlines.length === 0 ? "" : `<path class="larger" d="${outlines.join("")}"/>\n`) +
    axis(size) +
    (size < NUMBERED ? "" : numbers(panel, size))
  );
}

function squares(parts: readonly KindSet[], size: number): string {
  const paths = new Map<string, string[]>();
  const add = (name: string, shape: string): void => {
    const path = paths.get(name);
    if (path === undefined) paths.set(name, [shape]);
    else path.push(shape);
  };
  for (const [i, kinds] of parts.entries()) {
    const [base, ...others] = kindsIn(kinds & ~setOf("none"));
    if (base === undefined) continue;
    add(classOf(kinds, base), `M${left(i, size)} ${top(i, size)}h${size}v${size}h${-size}z`);
    const [upper, lower] = others.length > 1 ? others.slice(-2) : [undefined, others[0]];
    const edge = Math.round(size * 0.6);
    if (lower !== undefined)
      add(`${lower} corner`, `M${left(i, size) + size} ${top(i, size) + size}v${-edge}l${-edge} ${edge}z`);
    if (upper !== undefined) add(`${upper} corner`, `M${left(i, size)} ${top(i, size)}v${edge}l${edge} ${-edge}z`);
  }
  return [...paths]
    .sort(([a], [b]) => Number(a.endsWith("corner")) - Number(b.endsWith("corner")))
    .map(([name, shapes]) => `<path class="${name}" d="${shapes.join("")}"/>\n`)
    .join("");
}

/** A square is pale where some of it is not me simply because nothing matches. */
export function classOf(kinds: KindSet, kind: MapKind): string {
  return isUniform(kinds) || (kinds & setOf("none")) === 0 ? kind : `pale ${kind}`;
}

const left = (i: number, size: number): number => (i % 16) * size;
const top = (i: number, size: number): number => Math.floor(i / 16) * size;

/** The octets of the first column, and what is added to them. */
function axis(size: number): string {
  const out: string[] = [];
  for (let i = 0; i < 16; i++) {
    const at = i * size + size / 2;
    const isNamed = i > 0 && (size >= NUMBERED || i % 4 === 0);
    out.push(`<text class="axis faint end" x="-4" y="${at + 3}">${i * 16}</text>`);
    if (isNamed) out.push(`<text class="axis faint middle" x="${at}" y="-4">+${i}</text>`);
  }
  return `${out.join("")}\n`;
}

function numbers({ parts }: Panel, size: number): string {
  const alike = new Map<KindSet, number>();
  for (const kinds of parts) alike.set(kinds, (alike.get(kinds) ?? 0) + 1);
  const out: string[] = [];
  for (const [i, kinds] of parts.entries()) {
    const [base] = kindsIn(kinds & ~setOf("none"));
    if (base === undefined || (isUniform(kinds) && (alike.get(kinds) ?? 0) > MOST_NUMBERS)) continue;
    const on = classOf(kinds, base) === base ? ` class="on ${base}"` : "";
    out.push(`<text${on} x="${left(i, size) + size / 2}" y="${top(i, size) + size * 0.66}">${i}</text>`);
  }
  return out.length === 0 ? "" : `<g class="number n${size}">${out.join("")}</g>\n`;
}

/** Above a grid: which network it is, and what one of its squares is. */
export function panelHead({ address, length }: Panel, x: number, square: string): string {
  const name = length === 0 ? "The whole space" : `${dotted(address)}/${length}`;
  return `<text x="${x}" y="11"><tspan class="name">${name}</tspan><tspan class="list faint" dx="8">${square}</tspan></text>\n`;
}

/** What its squares are: in full, or short where there is little room. */
export function squareName({ length }: Panel, isShort: boolean): string {
  if (isShort) return length === 24 ? "its addresses" : `its /${length + 8}s`;
  return length === 24 ? "a square is an address" : `a square is a /${length + 8}`;
}
