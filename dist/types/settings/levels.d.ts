export type Level = "info" | "warning" | "error";
export declare const levels: readonly Level[];
/** The levels that are in force where they are not the rules' own. */
export type Levels = ReadonlyMap<string, Level | "off">;
