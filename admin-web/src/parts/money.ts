/** Chinese keyboards type full-width digits; separators come along from statements and agencies' own systems. */
export const plainNumber = (text: string): string => text.normalize('NFKC').replace(/[,\s]/g, '');

/** 元 as typed → integer fen; null where the text is no amount, or longer than `wholeDigits` before the point. */
export function parseYuan(text: string, wholeDigits = 9): number | null {
  const parts = /^(\d+)(?:\.(\d{1,2}))?元?$/.exec(plainNumber(text));
  const [, whole = '', cents = ''] = parts ?? [];
  if (whole === '' || whole.length > wholeDigits) return null;
  // Through text: 0.29 × 100 is not a whole number in binary.
  return Number(whole + cents.padEnd(2, '0'));
}

export function formatYuan(fen: number): string {
  const yuan = (fen / 100).toLocaleString('zh-CN', {
    minimumFractionDigits: fen % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  });
  return `${yuan} 元`;
}
