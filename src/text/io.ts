/** What a front end needs from the world. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Standard output for workflow commands of our own, which the guard of `guard.ts` must let pass. */
  readonly workflowCommand?: (text: string) => void;
  /** The same on standard error. */
  readonly workflowError?: (text: string) => void;
  /** Standard output for bytes that must not be changed, such as a patch. */
  readonly bytes?: (bytes: Uint8Array) => void;
  /** All of standard input, up to `limit` bytes and one more. */
  readonly input?: (limit: number) => Promise<Uint8Array>;
  /**
   * Standard error, if it is a terminal, for what is worth seeing only for the moment: looked up when there is something to see.
   */
  readonly progress?: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Is standard output a terminal? Asked only where colour depends on it. */
  readonly isTerminal: () => boolean;
  /** Is standard output a file, which nobody reads while it is written? */
  readonly isFile?: () => boolean;
}

/** Standard output or a report could not be written. `quiet`: the reader has gone, and wants to hear nothing more. */
export class WriteError extends Error {
  readonly quiet: boolean;

  constructor(what: string, why: string, quiet = false) {
    super(`${what} cannot be written: ${why}`);
    this.name = "WriteError";
    this.quiet = quiet;
  }
}
