export type Level = "info" | "warning" | "error";
export declare const levels: readonly Level[];
/** The levels in force, where they differ from the rules' own. */
export type Levels = ReadonlyMap<string, Level | "off">;
