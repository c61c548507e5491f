/** 账号状态 */
const accountStateNames: Readonly<Record<string, string>> = { ACTIVE: '启用', DISABLED: '停用' };

export function nameAccountState(state: string): string {
  return accountStateNames[state] ?? state;
}
