/** `1 error`, `2 errors`. */
export function plural(count: number, word: string, words: string = `${word}s`): string {
  return `${count} ${count === 1 ? word : words}`;
}

/** `1,048,576`. By hand, because the first number that the engine formats loads the locale data of the world. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
