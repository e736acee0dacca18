import type { Io } from "./io.ts";
import type { CommandLine } from "./options.ts";

/** For which addresses a change alters the verdict. */
export interface SemanticDifference {
  readonly nowMeCount: number;
  readonly noLongerMeCount: number;
  /** The same for a reader, per control directory and host. Text from files is escaped already. */
  readonly markdown: string;
}

/**
 * The difference between the control directories at a commit and those of the working tree, judged with the settings of the
 * command line. Null where it cannot be told. `io.cwd` is where the paths of the command line begin.
 */
export async function semanticDifference(
  _base: string,
  _line: CommandLine,
  _io: Io,
): Promise<SemanticDifference | null> {
  return null;
}
