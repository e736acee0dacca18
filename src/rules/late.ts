import type * as Tools from "./late-tools.ts";

// What only the details of some findings need is a file of its own, because every start would pay for it. A front end loads it
// when there are such findings (or fixes are asked for), and before anything asks for a detail.

let tools: typeof Tools | null = null;

/** Rules whose findings cannot be described without these tools. */
export const DESCRIBED_LATE: ReadonlySet<string> = new Set([
  "idle-exclusion",
  "shadowed-entry",
  "redundant-entry",
  "already-an-interface",
]);

export async function loadLateTools(): Promise<void> {
  tools ??= await import("./late-tools.ts");
}

/** For who has them at hand: the library, which must not wait. */
export function provideLateTools(given: typeof Tools): void {
  tools = given;
}

export function lateTools(): typeof Tools {
  if (tools === null) throw new Error("loadLateTools was not called");
  return tools;
}
