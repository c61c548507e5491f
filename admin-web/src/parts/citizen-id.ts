import { parseDate } from '../lib/dates.js';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

export interface CitizenFacts {
  bornOn: string;
  sex: 'MALE' | 'FEMALE';
}

/** What a complete and correct number says by itself (GB 11643); null for anything else, the server explains why. */
export function readCitizenId(text: string): CitizenFacts | null {
  const number = text.replace(/\s/g, '').toUpperCase();
  if (!/^[1-8]\d{16}[\dX]$/.test(number)) return null;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  const bornOn = parseDate(number.slice(6, 14));
  if (checkCharacters[sum % 11] !== number[17] || bornOn === null) return null;
  return { bornOn, sex: Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE' };
}
