/** How much text is put together before it is written. */
const CHUNK = 1 << 16;

/** Writes a report that comes in pieces. */
export function writePieces(write: (text: string) => void, pieces: Iterable<string>): void {
  for (const text of gathered(pieces)) if (text !== "") write(text);
}

/** Pieces put together to what is worth a write. */
export function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK) continue;
    yield text;
    text = "";
  }
  yield text;
}
