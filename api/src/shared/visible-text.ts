// U+2800 (braille blank) is a letter to Unicode and nothing to a reader. Variation selectors choose the form of the character before them, so
// they stay where there is one. Line breaks and tabulators are what people type.
const UNSEEN =
  /(?![\t\n\r\uFE00-\uFE0F\u{E0100}-\u{E01EF}])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
const OTHER_LINE_BREAKS = /[\v\f\u0085\u2028\u2029]/gu;
const FORM_OF_NOTHING = /(?<=^|\s)[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]+/gu;

/**
 * A text without the characters that nobody sees: zero-width and filler characters, soft hyphens, marks of direction, controls, and what is
 * no character at all (no paper could hold it). Pasting brings
 * them along; left in, they fill a required field with nothing, split a number that may not be written, and turn the order of what is read.
 */
export const visibleText = (text: string): string =>
  text.replace(OTHER_LINE_BREAKS, '\n').replace(UNSEEN, '').replace(FORM_OF_NOTHING, '');
