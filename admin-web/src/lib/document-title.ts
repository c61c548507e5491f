export const productName = '住联';

/** "对象 – 动作 – 系统": the first word tells tabs apart. */
export function formatDocumentTitle(subject: string, action?: string): string {
  return [subject, action, productName].filter((part) => part !== undefined && part !== '').join(' – ');
}
