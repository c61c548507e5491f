import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { ExternalIdentity } from '../external-identity.entity.js';
import { lockAccount, type AdministerAccount } from './administer-account.js';
import { publishSignInChanged } from './sign-in-changed.js';

export interface LinkExternalIdentity extends AdministerAccount {
  /** The person's identifier in the unified identity; empty takes the link away. */
  readonly subject: string;
}

/**
 * Says who a person is in the county's unified identity (统一身份认证); another administrator confirms before it opens the
 * account. Refuses what `lockAccount` refuses, UNIFIED_IDENTITY_OFF, SUBJECT_FORMAT, SUBJECT_TAKEN, SUBJECT_LINKED.
 */
export function linkExternalIdentity(
  work: Work,
  { subject: text, ...input }: LinkExternalIdentity,
  issuer: string | null,
): Promise<Outcome<{ accountId: string }>> {
  return work.atomically(async () => {
    const account = await lockAccount(work, input);
    if ('refused' in account) return account;
    const subject = text.trim();
    if (issuer === null) return refuse('UNIFIED_IDENTITY_OFF', '本县没有启用统一身份认证登录，不用关联。');
    if (subject.length > 255 || /\s/u.test(subject))
      return refuse('SUBJECT_FORMAT', '统一身份编号不能有空格，最多255个字符。请从登录页的提示中复制。', [
        { field: 'subject', message: '编号不能有空格，最多255个字符。' },
      ]);
    const taken = await work.em.findOne(ExternalIdentity, { issuer, subject });
    // Saving what is there already must not send it back to be confirmed.
    if (taken?.accountId === account.id)
      return refuse('SUBJECT_LINKED', '已经关联这个统一身份编号，不用重复关联。');
    if (taken)
      return refuse('SUBJECT_TAKEN', '这个统一身份编号已关联到另一个账号。请先在那个账号上取消关联。', [
        { field: 'subject', message: '已关联到另一个账号。' },
      ]);
    await work.em.nativeDelete(ExternalIdentity, { accountId: account.id });
    if (subject !== '')
      await work.em.insert(ExternalIdentity, {
        accountId: account.id,
        issuer,
        subject,
        linkedAt: work.now(),
        ...(work.actor.kind === 'PERSON'
          ? { linkedBy: work.actor.accountId, confirmedAt: null }
          : { linkedBy: null, confirmedAt: work.now() }),
      });
    // Whoever is about to confirm the identity of before must look again.
    await work.changeOne({
      text: 'update accounts set version = version + 1 where id = $1',
      values: [account.id],
    });
    const isLinked = subject !== '';
    await work.record(isLinked ? 'ExternalIdentityLinked' : 'ExternalIdentityUnlinked', {
      type: 'Account',
      id: account.id,
    });
    const change = isLinked ? 'EXTERNAL_IDENTITY_LINKED' : 'EXTERNAL_IDENTITY_UNLINKED';
    await publishSignInChanged(work, account.id, change);
    return done({ accountId: account.id });
  });
}
