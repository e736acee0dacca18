// What the tables of Unicode say about characters beyond ASCII. Nearly no text needs it, and V8 takes a third of a millisecond to read
// such a pattern whenever it reads the function that has it: so they stand apart (RARE in rolldown.config.ts).

const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{M}]|(?! )\p{Zs}/u;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

const ACTING = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

/** Is a character invisible or misleading: a control, a format character, a separator, unassigned, private, a combining mark? */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}

/** Does a terminal give a character two columns, as it does to those of East Asia and to emoji? */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** Has a text a character that acts where it is shown: a control, the end of a line, one that turns the direction? */
export function hasActing(text: string): boolean {
  return ACTING.test(text);
}
