const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Folds full-width ASCII (０-９, Ａ-Ｚ, －) and the ideographic space to half width. One UTF-16 unit in, one out: offsets stay valid. */
export function toHalfWidth(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST)
      folded += String.fromCharCode(unit - FULL_WIDTH_OFFSET);
    else folded += unit === 0x3000 ? ' ' : text.charAt(index);
  }
  return folded;
}

/** Half width, upper case, no white space: the form in which codes and numbers are compared and stored. */
export function normaliseCode(text: string): string {
  return toHalfWidth(text).replace(/\s+/gu, '').toUpperCase();
}
