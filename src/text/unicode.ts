// What the tables of Unicode say about characters beyond ASCII. Hardly any text needs them, and V8 takes a third of a millisecond
// to read such a pattern whenever it reads the function that has it, so they are kept apart (RARE in rolldown.config.ts).

const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{M}]|(?! )\p{Zs}/u;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

const ACTING = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

/** Is a character invisible or misleading: a control, a format character, a separator, unassigned, private, a combining mark? */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}

/** Does a terminal give a character two columns, as it does East Asian characters and emoji? */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** Does a text have a character that acts where it is shown: a control, a line end, or one that changes the direction? */
export function hasActing(text: string): boolean {
  return ACTING.test(text);
}
