import type { IpFile, LineReading } from "../qmail/types.ts";

/** The notable lines of a file, one at a time. */
export function* notableLines(file: IpFile): Generator<LineReading> {
  const { count, line, start } = file.notable;
  for (let i = 0; i < count; i++) yield file.reader.line(file.bytes, line[i] as number, start[i] as number);
}
