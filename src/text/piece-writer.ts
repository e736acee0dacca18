/** How much text is put together before it is written. */
const CHUNK = 1 << 16;

/** Writes text that arrives in pieces over time. */
export interface PieceWriter {
  readonly add: (pieces: Iterable<string>) => void;
  readonly end: () => void;
}

export function makePieceWriter(write: (text: string) => void): PieceWriter {
  let text = "";
  const flush = (): void => {
    if (text !== "") write(text);
    text = "";
  };
  const add = (pieces: Iterable<string>): void => {
    for (const piece of pieces) {
      text += piece;
      if (text.length >= CHUNK) flush();
    }
  };
  return { add, end: flush };
}

/** Writes a report that arrives in pieces. */
export function writePieces(write: (text: string) => void, pieces: Iterable<string>): void {
  const writer = makePieceWriter(write);
  writer.add(pieces);
  writer.end();
}

/** The same for callers that pull the text: pieces are joined until they are worth a write. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK) continue;
    yield text;
    text = "";
  }
  yield text;
}
