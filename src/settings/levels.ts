export type Level = "info" | "warning" | "error";

export const levels: readonly Level[] = ["info", "warning", "error"];

/** The levels that are in force where they are not the rules' own. */
export type Levels = ReadonlyMap<string, Level | "off">;
