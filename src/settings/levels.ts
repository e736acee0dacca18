export type Level = "info" | "warning" | "error";

export const levels: readonly Level[] = ["info", "warning", "error"];

/** The levels in force, where they differ from the rules' own. */
export type Levels = ReadonlyMap<string, Level | "off">;
