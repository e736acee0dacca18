import { plural } from "../text/plural.ts";
import type { MailPicture, PictureEnd, PictureRoute } from "./mail-picture.ts";
import { KINDS, style } from "./mail-svg-style.ts";
import { xmlText } from "./xml-text.ts";

const MARGIN = 20;
const TOP = 56;
const ROW = 40;
const GAP = 24;
const LANE = 22;
const HOST_WIDTH = 180;
const END_WIDTH = 460;
const SPACE = 90;
/** How many hosts, ends per host and routes are drawn; the others are counted. */
const MOST = { hosts: 60, ends: 12, routes: 80, text: 56, pattern: 44, name: 22 } as const;

interface Placed {
  readonly name: string;
  readonly y: number;
  readonly height: number;
  readonly ends: readonly PictureEnd[];
  readonly omitted: number;
}

/** The way of mail between hosts as an SVG document: hosts, what they hand on, and where each group of domains ends. */
export function mailSvg(picture: MailPicture): string {
  const hosts = placeHosts(picture);
  const known = new Map(hosts.map((host) => [host.name, host]));
  const drawable = picture.routes.filter(({ from, to }) => known.has(from) && known.has(to));
  const routes = drawable.slice(0, MOST.routes);
  const hostX = MARGIN + 40 + routes.length * LANE;
  const last = hosts.at(-1);
  const keyY = (last === undefined ? TOP : last.y + last.height) + GAP;
  const notes = notesOf(picture, hosts, drawable.length - routes.length);
  const width = Math.max(hostX + HOST_WIDTH + SPACE + END_WIDTH + MARGIN, 720);
  const height = keyY + (routes.length + notes.length) * 20 + MARGIN;
  const title = "Where mail goes";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">\n`,
    `<title id="title">${title}</title>\n<style>\n${style(0)}@media (prefers-color-scheme: dark) {\n${style(1)}}\n</style>\n`,
    `<rect class="page" width="${width}" height="${height}"/>\n<text class="title" x="${MARGIN}" y="30">${title}</text>\n`,
    ...routes.map((route, i) => drawRoute(route, i, known, hostX)),
    ...hosts.map((host) => drawHost(host, hostX)),
    ...routes.map((route, i) => drawKey(route, i, keyY + i * 20)),
    ...notes.map((note, i) => text("note", MARGIN, keyY + (routes.length + i) * 20 + 10, note)),
    "</svg>\n",
  ].join("");
}

function placeHosts({ hosts, ends }: MailPicture): Placed[] {
  let y = TOP;
  return hosts.slice(0, MOST.hosts).map((name) => {
    const its = ends.filter((end) => end.host === name).sort((a, b) => rank(a) - rank(b));
    const shown = its.slice(0, MOST.ends);
    const rows = Math.max(1, shown.length + (its.length > shown.length ? 1 : 0));
    const placed = { name, y, height: rows * ROW, ends: shown, omitted: its.length - shown.length };
    y += placed.height + GAP;
    return placed;
  });
}

/** Loops first, then what fails, then the rest. */
function rank({ verdict }: PictureEnd): number {
  return ["loop", "bad", "good", "away"].indexOf(KINDS[verdict]);
}

function drawHost({ name, y, height, ends, omitted }: Placed, x: number): string {
  const middle = y + height / 2;
  const right = x + HOST_WIDTH;
  const out = [
    `<rect class="host" x="${x}" y="${y + 2}" width="${HOST_WIDTH}" height="${height - 4}" rx="6"/>\n`,
    text("name", x + 12, middle + 5, cut(name === "" ? "this host" : name, MOST.name)),
  ];
  for (const [i, end] of ends.entries()) {
    const at = y + i * ROW + ROW / 2;
    const kind = KINDS[end.verdict];
    const left = right + SPACE;
    out.push(
      `<path class="line ${kind}" d="M${right} ${middle}C${right + 45} ${middle} ${left - 45} ${at} ${left} ${at}"/>\n`,
      `<circle class="dot ${kind}" cx="${left}" cy="${at}" r="4"/>\n`,
      text(`verdict ${kind}`, left + 12, at - 2, cut(end.text, MOST.text)),
      text("who", left + 12, at + 14, patternsText(end.patterns)),
    );
  }
  if (omitted > 0) {
    out.push(text("note", right + SPACE + 12, y + ends.length * ROW + ROW / 2, `and ${plural(omitted, "more end")}`));
  }
  return out.join("");
}

/** An arc beside the hosts, in a lane of its own, with its number. */
function drawRoute(
  { from, to, isLoop }: PictureRoute,
  index: number,
  hosts: ReadonlyMap<string, Placed>,
  hostX: number,
): string {
  const [a, b] = [hosts.get(from) as Placed, hosts.get(to) as Placed];
  const lane = hostX - 40 - index * LANE;
  // Out below the middle and in above it, so that outgoing and incoming arcs of a host do not meet.
  const aside =
    from === to ? Math.min(a.height / 2 - 8, 26) : Math.min(a.height / 2 - 8, b.height / 2 - 8, 5 + index * 4);
  const start = a.y + a.height / 2 + aside;
  const end = b.y + b.height / 2 - aside;
  const kind = isLoop ? "loop" : "away";
  const middle = (start + end) / 2;
  return (
    `<path class="line ${kind}" d="M${hostX} ${start}H${lane + 8}Q${lane} ${start} ${lane} ${start + (end < start ? -8 : 8)}V${end + (end < start ? 8 : -8)}Q${lane} ${end} ${lane + 8} ${end}H${hostX - 8}"/>\n` +
    `<path class="head ${kind}" d="M${hostX} ${end}l-9 -4v8z"/>\n` +
    `<circle class="badge ${kind}" cx="${lane}" cy="${middle}" r="9"/>\n` +
    `<text class="number" x="${lane}" y="${middle + 4}" text-anchor="middle">${index + 1}</text>\n`
  );
}

function drawKey({ from, to, patterns, isLoop }: PictureRoute, index: number, y: number): string {
  const named = (host: string): string => cut(host === "" ? "this host" : host, MOST.name);
  const way = from === to ? `${named(from)} to itself` : `${named(from)} to ${named(to)}`;
  const words = `${index + 1}  ${way}${isLoop ? ", and round again" : ""}: ${patternsText(patterns)}`;
  return text(isLoop ? "verdict loop" : "who", MARGIN, y + 10, words);
}

function notesOf({ hosts }: MailPicture, placed: readonly Placed[], routes: number): string[] {
  const left = hosts.length - placed.length;
  return [
    left > 0 ? `${plural(left, "more host")} not shown.` : null,
    routes > 0 ? `${plural(routes, "more route")} not shown.` : null,
    "Addresses in the place of a domain are shown only where their mail loops.",
  ].filter((note) => note !== null);
}

const SPOKEN: ReadonlyMap<string, string> = new Map([
  ["@", "everything else"],
  ["*", "without a domain"],
]);

/** As many as fit beside each other, at least one, and how many more there are. */
function patternsText(patterns: readonly string[]): string {
  const shown: string[] = [];
  let length = 0;
  for (const pattern of patterns) {
    const words = SPOKEN.get(pattern) ?? cut(pattern, MOST.pattern);
    length += words.length + 2;
    if (shown.length > 0 && length > MOST.text) break;
    shown.push(words);
  }
  const more = patterns.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function cut(words: string, limit: number): string {
  return words.length > limit ? `${words.slice(0, limit - 1)}…` : words;
}

function text(name: string, x: number, y: number, words: string): string {
  return `<text class="${name}" x="${x}" y="${y}">${xmlText(words)}</text>\n`;
}
