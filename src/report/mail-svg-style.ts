import type { ToldOutcome } from "../assertions/told-way.ts";

type Kind = "good" | "away" | "bad" | "loop";

/** How a verdict is painted. */
export const KINDS: Readonly<Record<ToldOutcome["verdict"], Kind>> = {
  local: "good",
  virtual: "good",
  remote: "away",
  rejected: "away",
  bounced: "bad",
  deferred: "bad",
  loop: "loop",
};

/** Colours for light and for dark; a loop is also thicker, and dashed, for people who do not see red. */
const COLOURS: Readonly<Record<Kind, readonly [light: string, dark: string]>> = {
  good: ["#007a5a", "#3fd9a0"],
  away: ["#57606a", "#9aa4af"],
  bad: ["#9a6700", "#e3b341"],
  loop: ["#cf222e", "#ff6b63"],
};

/** The style sheet of the picture, for light (0) or dark (1). */
export function style(scheme: 0 | 1): string {
  const [page, ink, faint, box] =
    scheme === 0 ? ["#ffffff", "#1f2328", "#57606a", "#f3f4f6"] : ["#0d1117", "#e6edf3", "#9aa4af", "#1c2128"];
  const kinds = (Object.keys(COLOURS) as Kind[]).map((kind) => {
    const colour = COLOURS[kind][scheme];
    return `.line.${kind} { stroke: ${colour}; }\n.dot.${kind}, .head.${kind}, .badge.${kind}, text.${kind} { fill: ${colour}; }\n`;
  });
  return (
    `.page { fill: ${page}; }\n.host { fill: ${box}; stroke: ${faint}; }\n.line { fill: none; stroke-width: 1.5; }\n` +
    `text { fill: ${ink}; font: 13px system-ui, sans-serif; }\n.title { font-size: 16px; font-weight: 600; }\n` +
    `.name, .verdict { font-weight: 600; }\n.who, .note { fill: ${faint}; font-size: 12px; }\n${kinds.join("")}` +
    `.line.loop { stroke-width: 2.5; stroke-dasharray: 7 3; }\n.number { fill: ${page}; font-size: 11px; font-weight: 600; }\n`
  );
}
