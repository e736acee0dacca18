import { kindsIn, setOf } from "../space/map-kinds.ts";
import { classOf } from "./map-panel.ts";

// All 2^16 networks of length 16, a spot each: the 256 spots of a /8 form a square of 16 by 16, under its number.

const SPOT = 2;
const STEP = { x: 17, y: 21 } as const;
const NUMBER = 5;
export const FINE: { readonly width: number; readonly height: number } = {
  width: 16 * STEP.x * SPOT,
  height: 16 * STEP.y * SPOT,
};

/** The whole space with the uppermost kind in each /16. */
export function fineSvg(sets: Uint8Array): string {
  const back: string[] = [];
  const numbers: string[] = [];
  for (let eight = 0; eight < 256; eight++) {
    const [x, y] = [cornerX(eight), cornerY(eight)];
    back.push(`M${x} ${y}h16v16h-16z`);
    numbers.push(`<text class="axis faint" x="${x * SPOT}" y="${y * SPOT - 2}">${eight}</text>`);
  }
  const paths = new Map<string, string[]>();
  for (let row = 0; row < 4096; row++) drawRow(sets, row * 16, paths);
  const spots = [...paths].map(([name, runs]) => `<path class="spot ${name}" d="${runs.join("")}"/>\n`);
  return (
    `<g transform="scale(${SPOT})" shape-rendering="crispEdges">\n<path class="none" d="${back.join("")}"/>\n` +
    `<g transform="translate(0 .5)">\n${spots.join("")}</g>\n</g>\n${numbers.join("")}\n`
  );
}

const cornerX = (eight: number): number => (eight % 16) * STEP.x;
const cornerY = (eight: number): number => Math.floor(eight / 16) * STEP.y + NUMBER;

/**
 * Sixteen spots side by side, where equal neighbours are one stroke. With 2^16 spots every byte counts, so
 * strokes in a row are relative.
 */
function drawRow(sets: Uint8Array, first: number, paths: Map<string, string[]>): void {
  const eight = first >>> 8;
  const y = cornerY(eight) + ((first >>> 4) & 15);
  const pens = new Map<string, number>();
  for (let i = 0; i < 16; ) {
    const name = spotClass(sets[first + i] as number);
    let end = i + 1;
    while (end < 16 && spotClass(sets[first + end] as number) === name) end++;
    if (name !== null) {
      const pen = pens.get(name);
      const move = pen === undefined ? `M${cornerX(eight) + i} ${y}` : `m${i - pen} 0`;
      const path = paths.get(name);
      if (path === undefined) paths.set(name, [`${move}h${end - i}`]);
      else path.push(`${move}h${end - i}`);
      pens.set(name, end);
    }
    i = end;
  }
}

/** Null where there is nothing. */
function spotClass(kinds: number): string | null {
  const kind = kindsIn(kinds & ~setOf("none")).at(-1);
  return kind === undefined ? null : classOf(kinds, kind);
}
