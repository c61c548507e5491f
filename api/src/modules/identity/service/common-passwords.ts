import { dictionary } from '@zxcvbn-ts/language-common';

/** The passwords that are tried first everywhere, by how often they were found in breaches. */
const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common']);

export const isCommonPassword = (word: string): boolean => COMMON.has(word);
