import { POST_PLACES, type MandatesEnded } from '../../identity/index.js';
import type { Work } from '../../../platform/work.js';
import { notify } from './notify.js';

/**
 * Tells the security and the audit administrators (安全管理员、审计管理员): ending a post takes one person, so that it is quick;
 * who ends one that stood in somebody's way must not stay unseen until the next look at the trail.
 */
export async function onMandatesEnded(
  work: Work,
  { accountId, displayName, posts }: MandatesEnded,
): Promise<void> {
  const names = posts.map((post) => `“${POST_PLACES[post].label}”`).join('、');
  const message = {
    aboutId: accountId,
    title: '系统管理员结束了一项任职',
    body: `${displayName}的${names}已立即结束，本人已退出登录。请核实是否有依据；没有依据的，请要求重新报批任职。`,
    isEscalation: true,
  };
  const { actor } = work;
  await work.asSystem('MandatesEnded', [], async (system) => {
    const exceptAccountId = actor.accountId;
    const about = `/admin/accounts/${accountId}`;
    await notify(system, { post: 'SECURITY_ADMIN', exceptAccountId }, { ...message, link: about });
    await notify(
      system,
      { post: 'AUDIT_ADMIN', exceptAccountId },
      { ...message, link: '/admin/audit?type=MandateCompleted' },
    );
  });
}
