import { toHalfWidth } from './half-width.js';

const LIKE_SPECIALS = /[\\%_]/gu;
const LATIN = /^[a-z\s]+$/iu;
const LONGEST = 60;

/**
 * What somebody typed into a search box as a pattern for LIKE: the beginning of a name, of a number or of pinyin. Pinyin
 * comes without the spaces that an input method puts between its syllables. Null when nothing was typed.
 */
export function searchPrefix(typed: string | null | undefined): string | null {
  const text = toHalfWidth(typed ?? '')
    .trim()
    .slice(0, LONGEST);
  if (text === '') return null;
  const meant = LATIN.test(text) ? text.replace(/\s+/gu, '') : text;
  return `${meant.replace(LIKE_SPECIALS, '\\$&')}%`;
}

/** What was typed as a pattern for ILIKE that it may stand anywhere in. Null when nothing was typed. */
export function searchPart(typed: string | null | undefined): string | null {
  const text = (typed ?? '').trim().slice(0, LONGEST);
  return text === '' ? null : `%${text.replace(LIKE_SPECIALS, '\\$&')}%`;
}
