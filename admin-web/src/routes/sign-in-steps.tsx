import { useRouteContext, useRouter } from '@tanstack/react-router';
import { findSession, signOut } from '../graphql/session.js';
import { ChangePasswordForm } from '../parts/change-password-form.js';
import { EnrolSecondFactor } from '../parts/enrol-second-factor.js';
import { ProofForm } from '../parts/proof-form.js';
import { Button } from '../ui/button.js';
import { PageHeader } from '../ui/page-header.js';
import styles from './sign-in-steps.module.css';

/** What has to be done between the login page and the office: nothing else opens before. */
export function SignInSteps() {
  const { session, client } = useRouteContext({ from: '/office' });
  const router = useRouter();
  const handleDone = () => void findSession(client, true).then(() => router.invalidate());
  const handleSignOut = () => void signOut(client).then(() => window.location.replace('/login'));
  const step = () => {
    if (session.mustChangePassword)
      return (
        <>
          <PageHeader title="请先修改初始密码" />
          <p>
            您现在用的是管理员发放的初始密码，分两段的，现用密码也要填两段。修改后才能办理业务；新密码只有您自己知道。
          </p>
          <ChangePasswordForm onChanged={handleDone} />
        </>
      );
    if (session.awaits === 'VERIFY')
      return (
        <>
          <PageHeader title="请填写动态验证码" />
          <p>您的账号开通了动态验证码，核验后进入系统。手机丢失请用恢复码，或联系安全管理员。</p>
          <ProofForm hasSecondFactor onProved={handleDone} />
        </>
      );
    return (
      <>
        <PageHeader title="请先开通动态验证码" />
        <p>
          核准、监督和管理岗位登录时，除密码外还须填写手机上的动态验证码。开通前不能办理业务，约需两分钟。
        </p>
        <EnrolSecondFactor action="开始开通" onDone={handleDone} />
      </>
    );
  };
  return (
    <main className={styles['page']}>
      {step()}
      <div className={styles['foot']}>
        <span>
          当前账号：{session.accountName}（{session.personName}）
        </span>
        <Button tone="quiet" onClick={handleSignOut}>
          退出登录
        </Button>
      </div>
    </main>
  );
}
