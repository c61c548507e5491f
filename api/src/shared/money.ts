import { ok, problem, type Problem, type Result } from './result.js';
import { toHalfWidth } from './half-width.js';

declare const fenBrand: unique symbol;

/** Money as a whole number of fen (分, 1/100 yuan), within ±9 007 199 254 740 991. */
export type Fen = number & { readonly [fenBrand]: 'Fen' };

/** Marks a whole number as fen. Throws on fractions and on numbers too large to count exactly. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new Error(`Not a whole number of fen: ${amount}`);
  return amount as Fen;
}

/** Sum of amounts. Throws beyond the safe range. */
export function sumFen(amounts: Iterable<number>): Fen {
  let total = 0;
  for (const amount of amounts) total += amount;
  return fen(total);
}

/** `amount × numerator ÷ denominator` in fen, half a fen rounded away from zero. Exact for any safe input. Throws on a denominator that is not positive. */
export function scaleFen(amount: Fen, numerator: number, denominator: number): Fen {
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator) || denominator <= 0)
    throw new Error('A ratio is made of whole numbers');
  // BigInt, because amount × numerator leaves the safe range for ordinary rents with ratios per million.
  const product = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const half = product < 0n ? -divisor : divisor;
  return fen(Number((product * 2n + half) / (divisor * 2n)));
}

/** True if `total` divided by `heads` is above `line`, without dividing: one fen over the line is over, exactly on it is not. */
export function isAbovePerHead(total: number, heads: number, line: number): boolean {
  return total > line * heads;
}

/** Reads an amount in yuan with at most two decimals (`1,234.5`, `1234.50元`). Refuses MONEY_FORMAT, MONEY_TOO_LARGE. */
export function parseYuan(text: string): Result<Fen, Problem> {
  const folded = toHalfWidth(text)
    .replace(/[\s,]/gu, '')
    .replace(/^[¥￥]/u, '')
    .replace(/元$/u, '');
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/u.exec(folded);
  if (!match)
    return problem('MONEY_FORMAT', '金额格式不正确，请填写以元为单位的数字，最多两位小数，例如“1234.50”。');
  const amount = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  if (!Number.isSafeInteger(amount))
    return problem('MONEY_TOO_LARGE', '金额过大，请核对单位是否为元后重新填写。');
  return ok(fen(match[1] === '-' && amount !== 0 ? -amount : amount));
}

/** `1,234.50元`; whole yuan keep their two decimals, as accounts do. */
export function formatYuan(amount: Fen | number): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/gu, ',');
  return `${amount < 0 ? '-' : ''}${yuan}.${digits.slice(-2)}元`;
}
