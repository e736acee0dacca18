/** Paints text for a terminal. Without colour every function returns its argument. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
}

export function makeStyle(color: boolean): Style {
  const paint = (code: string) => (text: string) => (color && text !== "" ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    bold: paint("1"),
    dim: paint("2"),
    error: paint("1;31"),
    warning: paint("1;33"),
    info: paint("1;36"),
    good: paint("32"),
  };
}
