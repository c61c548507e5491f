import relations from '../../../schema/codes/relation.json';

/** 与申请人的关系（GB/T 4761） */
export const relationNames: Readonly<Record<string, string>> = Object.fromEntries(
  relations.items.map(({ code, name }) => [code, name]),
);

export function relationName(code: string | null | undefined): string {
  return code == null ? '未登记' : (relationNames[code] ?? '其他');
}
