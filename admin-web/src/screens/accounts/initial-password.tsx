import { ToldSecret } from '../../parts/told-secret.js';
import { Notice } from '../../ui/panel.js';

interface InitialPasswordProps {
  loginName: string;
  /** Null when the same request was answered before: the password is told only once. */
  password: string | null;
}

/** The first half; whoever confirms learns the second. */
export function InitialPassword({ loginName, password }: InitialPasswordProps) {
  if (password === null)
    return (
      <Notice tone="attention">这次办理已经完成过，初始密码不再显示。如没有记下，请重新重置密码。</Notice>
    );
  return (
    <ToldSecret intro={`登录名 ${loginName}，初始密码的前半段：`} secret={password} copyLabel="复制前半段">
      只显示这一次，离开本页后无法再查看。请当面或用内部渠道告知本人。待安全管理员确认：由其与本人核实后告知后半段，两段之间加一个短横（-）连起来才能登录；首次登录须修改，修改前不能办理业务。
    </ToldSecret>
  );
}
