import { MAP_KINDS, type MapKind } from "../space/map-kinds.ts";

/** Colours for light and for dark; each pair keeps its distance from the others in both, and for colour-blind eyes. */
const COLOURS: Readonly<Record<MapKind, readonly [light: string, dark: string]>> = {
  none: ["#eef1f4", "#21262d"],
  me: ["#0072b2", "#58a6ff"],
  excluded: ["#e69f00", "#d29922"],
  gained: ["#009e73", "#3fd9a0"],
  lost: ["#c2185b", "#ff79b0"],
};

/** The same for a square of which only a part is of that kind. */
const PALE: Readonly<Record<MapKind, readonly [light: string, dark: string]>> = {
  none: COLOURS.none,
  me: ["#86bfe0", "#33619b"],
  excluded: ["#f2c75c", "#98701f"],
  gained: ["#7fcfb8", "#2a8066"],
  lost: ["#e394b4", "#9c4a71"],
};

/** The style sheet of the map, for light and for dark. */
export function mapStyle(): string {
  return `${scheme(0)}@media (prefers-color-scheme: dark) {\n${scheme(1)}}\n${SHAPE}`;
}

function scheme(dark: 0 | 1): string {
  const [page, ink, faint] = dark === 0 ? ["#ffffff", "#1f2328", "#57606a"] : ["#0d1117", "#e6edf3", "#9aa4af"];
  const kinds = MAP_KINDS.map(
    (kind) =>
      `.${kind} { fill: ${COLOURS[kind][dark]}; }\n.pale.${kind} { fill: ${PALE[kind][dark]}; }\n.spot.${kind} { stroke: ${COLOURS[kind][dark]}; }\n.pale.spot.${kind} { stroke: ${PALE[kind][dark]}; }\n`,
  );
  return (
    `.page { fill: ${page}; }\n.grid { stroke: ${page}; }\ntext { fill: ${ink}; }\n` +
    `text.faint, tspan.faint { fill: ${faint}; }\ntext.on { fill: ${page}; }\n.larger { stroke: ${ink}; }\n.key { stroke: ${faint}; }\n${kinds.join("")}`
  );
}

/** A number on a whole square has the page's colour, except on orange, which is bright in both schemes. */
const SHAPE = `text { font: 12px system-ui, "DejaVu Sans", sans-serif; }
.title { font-size: 16px; font-weight: 600; }
.name { font-size: 13px; font-weight: 600; }
.list { font-size: 11px; }
.axis { font-size: 7px; }
.number text { font-weight: 600; text-anchor: middle; }
.n21 text { font-size: 9px; }
.n17 text { font-size: 7.5px; }
text.on.excluded { fill: #1f2328; }
.end { text-anchor: end; }
.middle { text-anchor: middle; }
path.grid, path.larger, path.spot { fill: none; }
`;
