import relations from '../../../schema/codes/relation.json';

const names: ReadonlyMap<string, string> = new Map(relations.items.map(({ code, name }) => [code, name]));

/** 与申请人的关系（GB/T 4761） */
export function relationName(code: string | null | undefined): string {
  return code == null ? '未登记' : (names.get(code) ?? '其他');
}
