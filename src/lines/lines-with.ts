const NEWLINE = 0x0a;

/** The first place of a byte on a line. */
export interface PlaceOnLine {
  readonly at: number;
  readonly line: number;
}

/** The lines that hold a byte, each with its first place there. Lines without it are counted, not looked at. */
export function* linesWith(bytes: Uint8Array, byte: number): Generator<PlaceOnLine> {
  let line = 1;
  let counted = 0;
  for (let at = bytes.indexOf(byte); at >= 0; ) {
    for (let end = bytes.indexOf(NEWLINE, counted); end >= 0 && end < at; end = bytes.indexOf(NEWLINE, counted)) {
      line++;
      counted = end + 1;
    }
    yield { at, line };
    const end = bytes.indexOf(NEWLINE, at);
    if (end < 0) return;
    at = bytes.indexOf(byte, end);
  }
}
