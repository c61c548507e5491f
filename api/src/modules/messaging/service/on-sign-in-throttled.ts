import type { SignInThrottled } from '../../identity/index.js';
import type { Work } from '../../../platform/work.js';
import { notify } from './notify.js';

/** Tells the security administrators (安全管理员) that somebody's guessing has begun to wait. */
export async function onSignInThrottled(
  work: Work,
  { accountId, peerAddress }: SignInThrottled,
): Promise<void> {
  // A source is nothing in the database: no later act settles its message.
  const aboutId = accountId ?? work.newId();
  const message = accountId
    ? {
        title: '登录失败次数较多：一个账号',
        body: `来自 ${peerAddress} 的登录连续失败，这个账号的新设备登录已开始限速；用过的设备不受影响。请核实是否本人操作。`,
        link: `/admin/accounts/${accountId}`,
      }
    : {
        title: '登录失败次数较多：一个来源地址',
        body: `来自 ${peerAddress} 的登录多次失败，这个地址的新设备登录已开始限速。请核实是否有人在猜密码。`,
        link: '/admin/accounts',
      };
  await work.asSystem('SignInThrottled', [], (system) =>
    notify(system, { post: 'SECURITY_ADMIN' }, { aboutId, ...message }),
  );
}
