import type { InterfaceAddress } from "../qmail/types.ts";
import { grouped } from "../text/plural.ts";
import { showText } from "../text/show.ts";
import { LIMITS } from "./limits.ts";
import { problemAt, type Resolved } from "./loaded-settings.ts";
import { namedControls } from "./named-controls.ts";
import type { HostSettings, WrittenInterfaces } from "./settings.ts";
import type { Loading } from "./shared-reading.ts";
import { areAddresses, MAP_OF_ADDRESSES } from "./written-interfaces.ts";

export const OUTSIDE = { unreadable: "it lies outside the repository" };

/** The interfaces and control directories of a file or of one of its hosts. */
export async function resolveHost(
  loading: Loading,
  { interfaces, control }: HostSettings,
  useControl: boolean,
): Promise<Resolved> {
  const { tree, folder, settings } = loading;
  const controls =
    useControl && control !== null ? control.flatMap((pattern) => namedControls(loading, pattern)) : null;
  spend(loading, "pairs", controls?.length ?? 0, control?.[0]?.start ?? 0);
  const addresses = await readSet(loading, interfaces);
  if (interfaces?.kind !== "capture") return { addresses, capture: null, at: null, controls };
  const at = { file: settings.source, ...interfaces.at };
  return { addresses, capture: tree.path.resolve(folder, interfaces.path), at, controls };
}

async function readSet(
  loading: Loading,
  interfaces: WrittenInterfaces | null,
): Promise<readonly InterfaceAddress[] | null> {
  const isCapture = interfaces?.kind === "capture";
  const addresses = isCapture ? await readCapture(loading, interfaces) : (interfaces?.addresses ?? null);
  spend(loading, "addresses", addresses?.length ?? 0, isCapture ? interfaces.at.start : 0);
  return addresses;
}

async function readCapture(
  { tree, folder, settings, problems, failed, capture }: Loading,
  { path, at }: Extract<WrittenInterfaces, { kind: "capture" }>,
): Promise<readonly InterfaceAddress[] | null> {
  const absolute = tree.path.resolve(folder, path);
  const captured = tree.leadsOut?.(folder, absolute) === true ? OUTSIDE : await capture(absolute);
  if ("unreadable" in captured) {
    const hint = areAddresses(path) ? `; ${MAP_OF_ADDRESSES}` : "";
    problems.push(problemAt(settings, at.start, `"${showText(path)}" cannot be read: ${captured.unreadable}${hint}`));
    return null;
  }
  if ("problem" in captured) {
    const { problem } = captured;
    if (!failed.has(problem.file)) problems.push(problem);
    failed.add(problem.file);
    return null;
  }
  return captured.addresses;
}

const TOO_MANY = {
  pairs: `this names too many control directories: ${grouped(LIMITS.pairs)} in all, counted once for every host`,
  addresses: `the hosts have too many interface addresses: a run may have ${grouped(LIMITS.addresses)}, counted once for every host`,
} as const;

/** Takes from what a run has left; a problem the first time that this is too much. */
function spend({ left, problems, settings }: Loading, what: keyof typeof TOO_MANY, count: number, start: number): void {
  const before = left[what];
  left[what] -= count;
  if (before >= 0 && left[what] < 0) problems.push(problemAt(settings, start, TOO_MANY[what]));
}
