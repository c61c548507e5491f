import type { SignInRequestKind } from '../graphql/gql/graphql.js';
import { formatInstant } from '../lib/dates.js';

/** 待确认的登录重置 */
export const signInRequestKindNames: Readonly<Record<SignInRequestKind, string>> = {
  INITIAL_PASSWORD: '新建账号的初始密码',
  PASSWORD: '重置密码',
  IDENTITY: '关联统一身份编号',
};

interface ShownRequest {
  kind: SignInRequestKind;
  askedBy: { displayName: string };
  askedAt: string;
  subject?: string | null | undefined;
}

/** What waits, who did it and when: 重置密码，赵明，2026-07-23 10:00 */
export function describeSignInRequest({ kind, askedBy, askedAt, subject }: ShownRequest): string {
  const what = subject == null ? signInRequestKindNames[kind] : `${signInRequestKindNames[kind]} ${subject}`;
  return `${what}，${askedBy.displayName}，${formatInstant(askedAt)}`;
}

/** Before the button is pressed: a colleague at the telephone is easily somebody else. */
export const howToVerifyText =
  '确认前，请拨打通讯录上的电话（不要用来电号码）找到本人，核实是本人要求的、办理人是谁；关联统一身份的，请本人念出编号，与这里的一致。';
