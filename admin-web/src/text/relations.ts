import relations from '../../../schema/codes/relation.json';

/** 与申请人的关系（GB/T 4761） */
export const relationNames: Readonly<Record<string, string>> = Object.fromEntries(
  relations.items.map(({ code, name }) => [code, name]),
);

/** Beside 性别 the standard's 女 is read as the sex. */
const spokenNames: Readonly<Record<string, string>> = { '20': '儿子', '30': '女儿' };

export function relationName(code: string | null | undefined): string {
  return code == null ? '未登记' : (spokenNames[code] ?? relationNames[code] ?? '其他');
}
