/** 元 as typed → integer fen; null where the text is no amount. */
export function parseYuan(text: string): number | null {
  const plain = text.replace(/[,，\s]/g, '');
  const parts = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain);
  if (parts === null) return null;
  return Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}

export function formatYuan(fen: number): string {
  const yuan = (fen / 100).toLocaleString('zh-CN', {
    minimumFractionDigits: fen % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  });
  return `${yuan} 元`;
}
