import { Notice } from '../ui/panel.js';
import { ToldSecret } from './told-secret.js';

export interface ConfirmedSignIn {
  id: string;
  name: string;
  /** Null when the same request was answered before, and where no password was handed out. */
  secondHalf: string | null;
  hasPassword: boolean;
}

/** What the one who confirmed tells the owner. */
export function SecondHalf({ name, secondHalf, hasPassword }: Omit<ConfirmedSignIn, 'id'>) {
  if (!hasPassword) return <Notice>{`已确认。${name}现在可以用统一身份登录。`}</Notice>;
  if (secondHalf === null)
    return (
      <Notice tone="attention">
        这次确认已经完成过，密码的后半段不再显示。如没有告诉本人，请系统管理员重新重置。
      </Notice>
    );
  return (
    <ToldSecret intro={`已确认。${name}的密码后半段：`} secret={secondHalf} copyLabel="复制后半段">
      只显示这一次，离开本页后无法再查看。请直接告诉本人，不要经过办理人：登录时先填系统管理员给的前半段，加一个短横（-），再填这一段；首次登录须修改。
    </ToldSecret>
  );
}
