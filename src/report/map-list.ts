import { grouped } from "../text/plural.ts";
import { xmlText } from "./xml-text.ts";

const COLUMN = 470;
const COLUMNS = 2;
const ROW = 17;
/** How many of them are listed. */
const LISTED = 100;

/** What has no place on the map, one per line, from `y` on; and where the list ends. */
export function listSvg(list: readonly string[], x: number, y: number): { svg: string; bottom: number } {
  if (list.length === 0) return { svg: "", bottom: y };
  const more = list.length - LISTED;
  const lines = [...list.slice(0, LISTED), ...(more > 0 ? [`and ${grouped(more)} more`] : [])];
  const rows = Math.ceil(lines.length / COLUMNS);
  const texts = lines.map((line, i) => {
    const place = `x="${x + Math.floor(i / rows) * COLUMN}" y="${y + 31 + (i % rows) * ROW}"`;
    return `<text class="list" ${place}>${xmlText(line)}</text>\n`;
  });
  const heading = `<text class="name" x="${x}" y="${y + 12}">IPv6, which has no map</text>\n`;
  return { svg: heading + texts.join(""), bottom: y + 31 + rows * ROW + 12 };
}
