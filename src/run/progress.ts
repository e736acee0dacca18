import { showPath } from "../text/show.ts";

/** Work that takes more than this many milliseconds shows how far it has come: on standard error, and only on a terminal. */
const PATIENCE = 1000;
/** How many milliseconds lie between two such messages. */
const STEP = 100;

export interface Progress {
  readonly next: (path: string) => void;
  /** Makes room for other text. */
  readonly clear: () => void;
}

/** Progress through `total` directories. */
export function startProgress(write: ((text: string) => void) | undefined, total: number): Progress {
  if (write === undefined) return { next: () => {}, clear: () => {} };
  let due = Date.now() + PATIENCE;
  let done = 0;
  let shown = false;
  return {
    next: (path) => {
      done++;
      if (Date.now() < due) return;
      due = Date.now() + STEP;
      shown = true;
      write(`\r\u001b[Kchecking ${done} of ${total}: ${showPath(path).slice(0, 60)}`);
    },
    clear: () => {
      if (shown) write("\r\u001b[K");
      shown = false;
    },
  };
}
