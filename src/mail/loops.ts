/** A host to which a message comes back. `path`: the way to the node there, and round to it again. */
export interface Loop<Node> {
  readonly host: number;
  path(): readonly Node[];
}

/** Nodes that reach each other, and the one by which the message comes in. */
interface Ring<Node> {
  readonly nodes: ReadonlySet<Node>;
  readonly entry: Node;
}

/** At most this many edges are looked at in rings within rings. */
const MOST_EDGES = 5_000_000;

/**
 * The hosts at which a message that follows the edges from a start may first be back where it was: until then it has been nowhere
 * twice. The node by which a ring is entered is such a place; the others are found in what is left of the ring without that node,
 * because the message cannot have come back to it by then. Null if there are too many rings.
 */
export function loopsOf<Node>(
  starts: readonly Node[],
  next: (node: Node) => readonly Node[],
  hostOf: (node: Node) => number,
): Loop<Node>[] | null {
  const found = new Map<number, Loop<Node>>();
  let edges = 0;
  const counted = (node: Node): readonly Node[] => {
    const to = next(node);
    edges += to.length;
    return to;
  };
  const todo = rings(starts, counted);
  while (todo.length > 0) {
    if (edges > MOST_EDGES) return null;
    const { nodes, entry } = todo.pop() as Ring<Node>;
    const host = hostOf(entry);
    if (!found.has(host)) found.set(host, { host, path: () => pathRound(starts, next, nodes, entry) });
    if ([...nodes].every((node) => found.has(hostOf(node)))) continue;
    const inside = (node: Node): boolean => nodes.has(node) && node !== entry;
    todo.push(...rings(counted(entry).filter(inside), (node) => counted(node).filter(inside)));
  }
  return [...found.values()].sort((a, b) => a.host - b.host);
}

/** The rings reached from the starts, once for every node by which each is entered. */
function rings<Node>(starts: readonly Node[], next: (node: Node) => readonly Node[]): Ring<Node>[] {
  const { component, members } = components(starts, next);
  const isRing = (index: number): boolean => {
    const nodes = members[index] as Node[];
    return nodes.length > 1 || next(nodes[0] as Node).includes(nodes[0] as Node);
  };
  const entries = new Set<Node>(starts);
  for (const [node, index] of component) {
    for (const to of next(node)) if (component.get(to) !== index) entries.add(to);
  }
  const sets = members.map((nodes, i) => (isRing(i) ? new Set(nodes) : null));
  const found: Ring<Node>[] = [];
  for (const entry of entries) {
    const nodes = sets[component.get(entry) ?? -1] ?? null;
    if (nodes !== null) found.push({ nodes, entry });
  }
  return found;
}

/** Strongly connected components: Tarjan's algorithm, with an explicit stack. */
function components<Node>(
  starts: readonly Node[],
  next: (node: Node) => readonly Node[],
): { component: Map<Node, number>; members: Node[][] } {
  const index = new Map<Node, number>();
  const low = new Map<Node, number>();
  const component = new Map<Node, number>();
  const members: Node[][] = [];
  const open: Node[] = [];
  for (const start of starts) {
    if (index.has(start)) continue;
    const work: { node: Node; to: readonly Node[]; at: number }[] = [];
    const push = (node: Node): void => {
      index.set(node, index.size);
      low.set(node, index.get(node) as number);
      open.push(node);
      work.push({ node, to: next(node), at: 0 });
    };
    push(start);
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const { node } = frame;
      const to = frame.to[frame.at++];
      if (to !== undefined) {
        if (!index.has(to)) push(to);
        else if (!component.has(to)) low.set(node, Math.min(low.get(node) as number, index.get(to) as number));
        continue;
      }
      work.pop();
      const above = work.at(-1)?.node;
      if (above !== undefined) low.set(above, Math.min(low.get(above) as number, low.get(node) as number));
      if (low.get(node) !== index.get(node)) continue;
      const nodes = open.splice(open.lastIndexOf(node));
      for (const member of nodes) component.set(member, members.length);
      members.push(nodes);
    }
  }
  return { component, members };
}

/** To the entry without a step through its ring, then once round it. */
function pathRound<Node>(
  starts: readonly Node[],
  next: (node: Node) => readonly Node[],
  ring: ReadonlySet<Node>,
  entry: Node,
): readonly Node[] {
  const outside = (node: Node): boolean => node === entry || !ring.has(node);
  const to = shortest(starts.filter(outside), (node) => next(node).filter(outside), entry);
  const round = shortest(
    next(entry).filter((node) => ring.has(node)),
    (node) => next(node).filter((one) => ring.has(one)),
    entry,
  );
  return [...to, ...round];
}

/** The shortest path from a start to a node. */
function shortest<Node>(starts: readonly Node[], next: (node: Node) => readonly Node[], wanted: Node): Node[] {
  const before = new Map<Node, Node | null>(starts.map((node) => [node, null]));
  const queue = [...starts];
  for (const node of queue) {
    if (node === wanted) break;
    for (const to of next(node)) {
      if (before.has(to)) continue;
      before.set(to, node);
      queue.push(to);
    }
  }
  const path: Node[] = [];
  for (let at: Node | null = wanted; at !== null; at = before.get(at) ?? null) path.unshift(at);
  return path;
}
