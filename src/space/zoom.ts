import type { KindTree } from "./kind-tree.ts";
import type { KindSet } from "./map-kinds.ts";
import { mixedIn, narrowed, type OctetNetwork, octetsOf, type Panel, panelOf } from "./panel.ts";

/** The map: the whole space, and what is drawn larger. */
export interface Zoom {
  readonly whole: Panel;
  /** What is in each /16, where enough of them have something to show. */
  readonly fine: Uint8Array | null;
  /** Networks that are drawn larger, ascending, each before those in it. */
  readonly panels: readonly Panel[];
  /** How many more networks there would have been. */
  readonly omitted: number;
}

/** How many networks are drawn larger, and how many of those that lie in others, if not all of them fit. */
const MOST_PANELS = 24;
const MOST_DEEPER = 12;
/** Where more /16s than this have something in them, the whole space is drawn by /16s. */
const FINE = 512;
/** How many runs of each kind are listed for the whole space and for each network. */
const RUNS = { whole: 16, panel: 4 } as const;

/** Looks closer wherever there is something wanted: at the /8s, in those at the /16s, and in those at the /24s. */
export function zoomInto(tree: KindTree, wanted: KindSet): Zoom {
  const root = { tree, address: 0, length: 0 };
  const eights = octetsOf(root);
  const whole = panelOf(root, eights, RUNS.whole);
  let next: readonly OctetNetwork[] = mixedIn(eights, wanted);
  let fine: Uint8Array | null = null;
  let omitted = 0;
  if (next.length > MOST_PANELS) {
    const sixteens = look(eights, wanted);
    if (sixteens.mixed > FINE) {
      fine = sixteens.sets;
      next = sixteens.most;
      omitted = sixteens.mixed - next.length;
    }
  }
  const panels: Panel[] = [];
  for (let limit = fine === null ? MOST_PANELS : MOST_DEEPER; next.length > 0; limit = MOST_DEEPER) {
    const chosen = mostOf(next, wanted, Math.min(limit, MOST_PANELS - panels.length));
    omitted += next.length - chosen.length;
    const deeper: OctetNetwork[] = [];
    for (const one of chosen) {
      const network = narrowed(one, wanted);
      const parts = octetsOf(network);
      panels.push(panelOf(network, parts, RUNS.panel));
      if (network.length < 24) deeper.push(...mixedIn(parts, wanted));
    }
    next = deeper;
  }
  return { whole, fine, panels: panels.sort((a, b) => a.address - b.address || a.length - b.length), omitted };
}

/** What is in each /16, how many are mixed, and those of them with the most to see. Only one /8 at a time is looked into. */
function look(
  eights: readonly OctetNetwork[],
  wanted: KindSet,
): { sets: Uint8Array; mixed: number; most: readonly OctetNetwork[] } {
  const sets = new Uint8Array(65536);
  let mixed = 0;
  let most: readonly OctetNetwork[] = [];
  for (const [i, eight] of eights.entries()) {
    const sixteens = octetsOf(eight);
    for (const [k, { tree }] of sixteens.entries()) sets[i * 256 + k] = tree.kinds;
    const its = mixedIn(sixteens, wanted);
    mixed += its.length;
    most = mostOf([...most, ...its], wanted, MOST_DEEPER);
  }
  return { sets, mixed, most };
}

/** Those in which there is the most to see; of equals, the first. */
function mostOf(networks: readonly OctetNetwork[], wanted: KindSet, limit: number): readonly OctetNetwork[] {
  if (networks.length <= limit) return networks;
  const ranked = networks.map((network) => ({ network, worth: worthOf(network.tree.counts(), wanted) }));
  ranked.sort((a, b) => b.worth - a.worth || a.network.address - b.network.address);
  return ranked.slice(0, limit).map(({ network }) => network);
}

/**
 * How many addresses are of a wanted kind, or not of the most common kind, whichever is less: if all are
 * alike, there is nothing to see.
 */
function worthOf(counts: readonly number[], wanted: KindSet): number {
  let [sum, all, most] = [0, 0, 0];
  for (const [kind, count] of counts.entries()) {
    if ((wanted >> kind) & 1) sum += count;
    all += count;
    most = Math.max(most, count);
  }
  return Math.min(sum, all - most);
}
